import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { parseArticle } from '../../src/analysis/parse/parseArticle.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import type { AnnotatedArticle } from '../../src/model.ts';

/**
 * The whole analysis of an article, in a form that a person reads and approves mention by mention. A
 * change of it is a change of what readers see: look at the difference before `npx vitest run -u`.
 */
it.each(['000_767eb89845ef3317.txt'])('the whole analysis of %s is the one that was approved', async (name) => {
  const bytes = readFileSync(join(import.meta.dirname, '../../seeds', name));
  const parsed = parseArticle({ name, bytes });
  if (!('article' in parsed)) throw new Error('The seed should be readable.');
  const told = tell(analyseArticle(parsed.article, await loadTagger()));
  await expect(`${JSON.stringify(told, null, 2)}\n`).toMatchFileSnapshot(join(import.meta.dirname, name.replace(/\.\w+$/, ''), 'expected.json'));
});

function tell(article: AnnotatedArticle) {
  const { id, title, titleBasis, published, publishedBasis, lang, words } = article;
  const textOf = ({ block, from, to }: { readonly block: number; readonly from: number; readonly to: number }) => article.blocks[block]!.text.slice(from, to);
  return {
    id, title, titleBasis, published, publishedBasis, lang, words,
    text: article.blocks.map((block, index) => `${block.kind === 'paragraph' ? '' : `(${block.kind}) `}${mark(article, index)}`),
    groups: article.groups.map((group) => ({
      kind: group.kind,
      name: group.name,
      aliases: group.aliases.join(' | '),
      reason: group.reason,
      roles: group.roles.map(({ text }) => text),
      gazetteer: group.gazetteer === null ? null : `${group.gazetteer.type} ${group.gazetteer.name}, ${group.gazetteer.country}`,
      mentions: article.mentions.filter((mention) => article.groups[mention.group] === group).length,
    })),
    doubtful: article.mentions.filter(({ certainty }) => certainty < 0.5).map((mention) => `${textOf(mention)}: ${mention.reason}`),
    dates: article.dates.map(({ type, value, mod, placement, basis, derivation, ...range }) => ({ text: textOf(range), type, value, mod, placement, basis, derivation })),
    events: article.events.map(({ dates, sentence, from, to, groups, happens }) => ({
      date: dates.map((date) => textOf(article.dates[date]!)).join(' + '),
      told: textOf({ block: article.sentences[sentence]!.block, from, to }),
      who: groups.map((group) => article.groups[group]!.name).join(', '),
      happens: happens.join(', '),
    })),
  };
}

/** `[name→entity]` for a name, `{expression}` for a time, `|` between sentences. */
function mark(article: AnnotatedArticle, block: number): string {
  const signs = [
    ...article.mentions.filter((mention) => mention.block === block).flatMap((mention) => [
      { at: mention.from, sign: `[${mention.kind} ` },
      { at: mention.to, sign: `→${article.groups[mention.group]!.name}]` },
    ]),
    ...article.dates.filter((date) => date.block === block).flatMap((date) => [{ at: date.from, sign: '{' }, { at: date.to, sign: '}' }]),
    ...article.sentences.filter((sentence) => sentence.block === block).slice(1).map((sentence) => ({ at: sentence.from, sign: '| ' })),
  ].sort((a, b) => b.at - a.at);
  return signs.reduce((text, { at, sign }) => text.slice(0, at) + sign + text.slice(at), article.blocks[block]!.text);
}
