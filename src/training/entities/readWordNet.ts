import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconClass } from '../../analysis/entities/model/features/lexicon.ts';

// WordNet's lexicographer files: what sort of thing a noun is.
const INSTANCES: { readonly [file: string]: LexiconClass } = {
  '04': 'event', '06': 'product', '10': 'work', '11': 'event', '14': 'org', '15': 'region', '17': 'region', '18': 'person',
};
const NOUNS: { readonly [file: string]: LexiconClass } = {
  '04': 'eventWord', '06': 'thingWord', '11': 'eventWord', '14': 'groupWord', '15': 'placeWord', '17': 'placeWord', '18': 'role',
};

/** Names (synsets that are instances of something) and common nouns by the sort of their first sense. */
export function* readWordNet(packageFolder: string): Generator<{ readonly phrase: string; readonly name: LexiconClass }> {
  const fileOf = new Map<string, string>(), instances = new Set<string>();
  for (const line of readFileSync(join(packageFolder, 'dict/data.noun'), 'latin1').split('\n')) {
    const fields = /^(\d{8}) (\d\d) n ([0-9a-f]{2}) (.*)$/.exec(line);
    if (fields === null) continue;
    const [, offset, file, count, rest] = fields as unknown as readonly [string, string, string, string, string];
    fileOf.set(offset, file);
    if (!rest.includes(' @i ')) continue;
    instances.add(offset);
    const lemmas = rest.split(' ').filter((_, n) => n % 2 === 0).slice(0, Number.parseInt(count, 16)).map((lemma) => lemma.replaceAll('_', ' '));
    const name = INSTANCES[file];
    if (name === undefined) continue;
    for (const phrase of lemmas) {
      if (!/^\p{Lu}/u.test(phrase)) continue;
      if (name !== 'person') yield { phrase, name };
      else if (/^\p{Lu}[\p{L}'-]+$/u.test(phrase)) yield { phrase, name: 'surname' };
      else yield { phrase, name };
    }
  }
  for (const line of readFileSync(join(packageFolder, 'dict/index.noun'), 'latin1').split('\n')) {
    const fields = line.trim().split(' ');
    const lemma = fields[0], senses = Number(fields[2]);
    if (lemma === undefined || !/^[a-z]{3,}$/.test(lemma)) continue;
    const first = fields.at(-senses)!;
    const name = NOUNS[fileOf.get(first) ?? ''];
    // Rare words of the sciences would fill the table: keep those that WordNet's tagged texts contain.
    if (name !== undefined && !instances.has(first) && Number(fields.at(-senses - 1)) > 0) yield { phrase: lemma, name };
  }
}
