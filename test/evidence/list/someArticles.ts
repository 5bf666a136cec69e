import type { ListFacts } from '../../../src/evidence/list/matchArticle.ts';
import type { ArticleId, ArticleSummary, CalendarDate, EntityId } from '../../../src/model.ts';
import type { ReadingState } from '../../../src/evidence/list/listFilter.ts';

/**
 * Facts from lines: `a 03-20 xi,putin Post 5min 2 saved,read,new 2023-03..2023-05,2022`, that is id, day in 2023,
 * names, source (`-` for none), minutes left, new events, what the reader did (`-` for nothing), days told (`-` for none).
 */
export function someArticles(lines: string): ListFacts {
  const states = new Map<ArticleId, { state: ReadingState; saved: boolean }>();
  const fresh = new Set<ArticleId>();
  const minutesLeft = new Map<ArticleId, number>();
  const rows = lines.trim().split('\n').map((line): ArticleSummary => {
    const [id = '', day = '', names = '', source = '', minutes = '', events = '', done = '', told = ''] = line.trim().split(/\s+/);
    const article = id as ArticleId;
    const deeds = list(done);
    const state = deeds.find((deed) => deed === 'read' || deed === 'reading');
    if (state !== undefined || deeds.includes('saved')) states.set(article, { state: state ?? 'unread', saved: deeds.includes('saved') });
    if (deeds.includes('new')) fresh.add(article);
    minutesLeft.set(article, Number(minutes.replace('min', '')));
    return {
      id: article, title: id, titleBasis: 'stated', published: `2023-${day}` as CalendarDate, source: source === '-' ? null : source, lead: '', words: 0, minutes: 9, top: [],
      entities: list(names) as EntityId[], events: Number(events), newEvents: Number(events), told: list(told), lang: 'en', dir: 'ltr',
    };
  });
  return { rows, states, fresh, left: ({ id }) => minutesLeft.get(id)! };
}

const list = (text: string): readonly string[] => (text === '-' ? [] : text.split(','));

/** `who=xi&-who=putin` → its parameters as they come out of an address. */
export const parametersOf = (address: string): readonly (readonly [string, string])[] => [...new URLSearchParams(address)];
