import type { Block } from '../../model.ts';
import { isEnglish } from '../../evidence/isEnglish.ts';
import { directionOf } from './scriptOf.ts';
import { tellLanguage } from './tellLanguage.ts';

/** What a source says of its language; null where it says nothing. Blocks say theirs in `lang` and `dir`. */
export interface StatedLanguage {
  readonly title: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface SettledLanguage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** With `lang` and `dir` where a block differs from the article, and there alone. */
  readonly blocks: readonly Block[];
  /** The text is certainly not in the language that is stated. */
  readonly overruled: boolean;
}

/** The article's language where neither source nor text tells it. */
const usual = 'en';
/** With so much of it in English, an article is an English one with long quotations. */
const mixed = 0.25;
/** What tells a text's language is told on its first pages. UTF-16 units. */
const sample = 40_000;

/**
 * The language and direction of an article and of each of its blocks: as stated, else as its text certainly is. A
 * statement that it is English is overruled by a text that certainly is not: many pages say so without meaning it.
 */
export function settleLanguage(stated: StatedLanguage, blocks: readonly Block[]): SettledLanguage {
  // What all blocks say is said of the article itself, and closer to it than what stands on the page around it.
  const byBlocks = onlyOne(blocks.map(({ lang }) => lang));
  const said = [byBlocks, stated.lang].find((lang) => lang !== undefined && lang !== null && lang !== 'und') ?? null;
  const told = said === null || isEnglish(said) ? tellText(stated.title ?? '', blocks, said ?? usual) : null;
  const lang = told ?? said ?? usual;
  const overruled = told !== null && said !== null;
  const dir = onlyOne(blocks.map((block) => block.dir)) ?? (overruled || (byBlocks === said && byBlocks !== undefined) ? null : stated.dir) ?? directionOf(lang);
  return { lang, dir, overruled, blocks: blocks.map((block) => settleBlock(block, lang, dir)) };
}

/** The value that all have; undefined where they differ or have none. */
const onlyOne = <Value>(values: readonly Value[]): Value | undefined => (values.every((value) => value === values[0]) ? values[0] : undefined);

/** `en` and `en-GB`, `zh` and `zh-Hans`: the same for all that is done with a language here. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}

function settleBlock({ lang: stated, dir: statedDir, ...block }: Block, lang: string, dir: 'ltr' | 'rtl'): Block {
  const said = stated !== undefined && stated !== 'und' ? stated : block.kind === 'code' ? null : tellLanguage(block.text, lang);
  const own = said === null || areAlike(said, lang) ? null : said;
  const ownDir = statedDir ?? (own === null ? dir : directionOf(own));
  return { ...block, ...(own === null ? {} : { lang: own }), ...(ownDir === dir ? {} : { dir: ownDir }) };
}

/** The language of a text that is certainly not English; null where a good part of it is, and its title may be. */
function tellText(title: string, blocks: readonly Block[], english: string): string | null {
  const told = tellLanguage(readSample(blocks), english);
  if (told === null || tellLanguage(title, english) !== null) return told;
  const running = blocks.filter(({ kind }) => kind !== 'code');
  const inEnglish = running.filter(({ text }) => tellLanguage(text, told) === usual);
  return lengthOf(inEnglish) < mixed * lengthOf(running) ? told : null;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Running text; code is in no language. */
function readSample(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'code') continue;
    parts.push(text.slice(0, sample));
    length += text.length;
    if (length >= sample) break;
  }
  return parts.join('\n');
}
