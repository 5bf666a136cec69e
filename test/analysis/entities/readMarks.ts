import type { FoundName } from '../../../src/analysis/entities/findNames.ts';
import { findRoles } from '../../../src/analysis/entities/findRoles.ts';
import { groupMentions } from '../../../src/analysis/entities/grouping/groupMentions.ts';
import { splitSentences } from '../../../src/analysis/splitSentences.ts';
import type { AnnotatedArticle, ArticleId, Block, CalendarDate, EntityKind, RoleQuotation, Sentence } from '../../../src/model.ts';

const doubtful = 0.4;
const certain = 0.95;

/**
 * What linking is given, without a finder: names are marked in the text, `[person|Xi] left.`, with a
 * question mark where the finder is to be unsure of the kind, `[org?|Xi]`.
 */
export function readMarks(marked: string): { readonly blocks: readonly Block[]; readonly sentences: readonly Sentence[]; readonly names: readonly FoundName[] } {
  let text = '';
  let end = 0;
  const ranges: { readonly from: number; readonly to: number; readonly kind: EntityKind; readonly certainty: number }[] = [];
  for (const mark of marked.matchAll(/\[(person|org|place|other)(\??)\|([^\]]*)\]/g)) {
    const [whole, kind, unsure, name] = mark as unknown as [string, EntityKind, string, string];
    text += marked.slice(end, mark.index);
    ranges.push({ from: text.length, to: text.length + name.length, kind, certainty: unsure === '?' ? doubtful : certain });
    text += name;
    end = mark.index + whole.length;
  }
  text += marked.slice(end);
  const sentences = splitSentences(text).map((range): Sentence => ({ block: 0, ...range }));
  const names = ranges.map((range): FoundName => ({ ...range, block: 0, sentence: sentences.findIndex(({ from, to }) => from <= range.from && range.to <= to), reason: 'marked' }));
  return { blocks: [{ kind: 'paragraph', text, spans: [] }], sentences, names };
}

/** An article of marked text, grouped, with its roles. */
export function readArticle(id: string, marked: string, published = '2023-05-03'): AnnotatedArticle {
  const { blocks, sentences, names } = readMarks(marked);
  const grouped = groupMentions(blocks, names);
  const groupOf = new Map(grouped.flatMap((group, index) => group.names.map((name) => [names[name]!, index] as const)));
  const roles = findRoles(blocks, sentences, names.filter(({ kind }) => kind === 'person'));
  return {
    id: id as ArticleId, file: `${id}.txt`, title: id, titleBasis: 'stated', published: published as CalendarDate, publishedBasis: 'text',
    source: null, author: null, url: null, lang: 'en', dir: 'ltr', words: 0, dates: [], events: [], blocks, sentences,
    mentions: names.map((name) => ({ ...name, group: groupOf.get(name)! })),
    groups: grouped.map(({ kind, name, aliases, reason, gazetteer }, index) => ({ kind, name, aliases, reason, gazetteer, roles: roles.flatMap(({ person, ...role }): readonly RoleQuotation[] => (groupOf.get(person) === index ? [role] : [])) })),
  };
}

/** The groups of a marked text, the ways of writing joined by ` = `, the fullest first. */
export const groupsOf = (marked: string): readonly string[] => readArticle('a', marked).groups.map(({ aliases }) => aliases.join(' = '));
