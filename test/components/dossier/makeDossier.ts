import { buildDossier } from '../../../src/evidence/dossier/buildDossier.ts';
import { dossierParts, type Dossier, type DossierFacts } from '../../../src/evidence/dossier/dossier.ts';
import type { DossierHead } from '../../../src/components/dossier/drawDossier.tsx';
import { makeEntries } from '../timeline/makeEntry.ts';

/** A dossier of one name with one of everything in it; `words` stands wherever an article or a reader could have written it. */
export function makeDossier(words: string, url: string | null = 'https://example.org/original'): { readonly dossier: Dossier; readonly head: DossierHead } {
  const day = '2023-05-03';
  const article = { id: `of-${day}`, title: words, published: day, source: words };
  const quotation = { article: article.id, sentence: 0, text: `Xi said: ${words} yesterday`, published: day, marks: [{ kind: 'person', entity: 'xi', from: 0, to: 2 }, { kind: 'date', from: 10 + words.length, to: 19 + words.length }] };
  const events = makeEntries(['2023-03-20..2023-03-22 @2023-05-03 xi', '2023-03-28..2023-03-31 @2023-03-31 | 2023-04-01..2023-04-30 @2023-05-03 xi putin']);
  const highlight = { id: 'h', article: article.id, title: words, published: day, quote: { exact: `${words}\n${words}`, prefix: '', suffix: '' }, place: { block: 0, from: 0, to: 1 }, colour: 'yellow', note: words, made: 0, changed: 0 };
  const facts = {
    entities: [{
      entity: { id: 'xi', kind: 'person', name: words, aliases: [{ text: words, count: 2 }, { text: `${words} too`, count: 1 }], reasons: [words], gazetteer: null },
      mentions: 1, descriptions: [{ text: words, published: day, at: { article: article.id, sentence: 0 } }], articles: [{ article, mentions: 1, quotations: [quotation] }], events, with: [], overTime: [],
    }],
    timeline: [], published: [], names: [], notPlaced: [{ article, quotation, expression: words, reason: words }],
    notes: [{ highlight, title: words, source: words, standing: { kind: 'lost' }, names: [{ id: 'xi', kind: 'person', name: 'Xi' }], times: [] }],
    details: new Map([[article.id, { author: words, url, lang: 'ar', dir: 'rtl' }]]),
    corrections: [words],
  } as unknown as DossierFacts;
  const parts = new Set(dossierParts);
  return { dossier: buildDossier(facts, { from: null, to: null, together: false, parts }), head: { title: words, span: words, until: words, parts, made: '2026-01-02' as DossierHead['made'] } };
}

export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><script>alert(1)</script>',
  ']]>--><!-- & &amp; &lt;',
  "' onmouseover='alert(1)",
  'a control \u0000\u0008 and half of a sign \uD83D and none \uFFFF',
] as const;

/** What of such words can be seen in a file: XML cannot hold the rest. */
// oxlint-disable-next-line no-control-regex
export const seenOf = (words: string): string => words.replaceAll(/[\u0000\u0008\uD83D\uFFFF]/g, '');

export const inApp = (article: string) => `https://host/app/articles/${article}/`;
