/** What there is and what was done, in words. */
import { plural } from '../../components/words/plural.ts';
import type { Personals } from '../../data/own/backup/backup.ts';
import type { MergeCount, PartName } from '../../data/own/backup/part.ts';
import type { ArticleState } from '../../data/own/database.ts';
import type { Highlight } from '../../evidence/anchoring/highlight.ts';
import { correctionsPath, listPath, notebookPath } from '../../paths.ts';

const labels: Readonly<Record<PartName, string>> = {
  highlights: 'Highlights and notes',
  states: 'Read and saved',
  places: 'Places in articles',
  views: 'Pinned views',
  corrections: 'Corrections',
  settings: 'Settings',
};

const links: Readonly<Partial<Record<PartName, string>>> = { highlights: notebookPath(), states: listPath(), views: listPath(), corrections: correctionsPath() };

export interface PersonalRow {
  readonly label: string;
  readonly words: string;
  /** Where it is shown. */
  readonly href: string | null;
}

/** A row for each kind of which there is something. */
export const tellPersonals = (all: Personals): readonly PersonalRow[] =>
  [...all].flatMap(([name, { entries }]) => (entries.length === 0 ? [] : [{ label: labels[name], words: countEntries(name, entries), href: links[name] ?? null }]));

/** How many things of all kinds cannot be read by this edition. */
export const countUnread = (all: Personals): number => [...all.values()].reduce((sum, { unread }) => sum + unread, 0);

function countEntries(name: PartName, entries: readonly unknown[]): string {
  switch (name) {
    case 'highlights': {
      const noted = (entries as readonly Highlight[]).filter(({ note }) => note !== '').length;
      return `${plural(entries.length, 'highlight')}${noted === 0 ? '' : `, ${noted} with a note`}`;
    }
    case 'states':
      return countStates(entries as readonly ArticleState[]);
    case 'places':
      return plural(entries.length, 'article');
    case 'views':
      return plural(entries.length, 'view');
    case 'corrections':
      return plural(entries.length, 'step');
    case 'settings':
      return plural(entries.length, 'choice');
  }
}

function countStates(states: readonly ArticleState[]): string {
  const count = (test: (state: ArticleState) => boolean): number => states.filter(test).length;
  const parts = [
    [count(({ state }) => state === 'read'), 'read'],
    [count(({ state }) => state === 'reading'), 'begun'],
    [count(({ saved }) => saved), 'saved'],
  ] as const;
  const said = parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  return said.length === 0 ? `${plural(states.length, 'article')} unread again` : said.join(', ');
}

/** A line for each kind of which the file has something. */
export const tellMerge = (counts: ReadonlyMap<PartName, MergeCount>): readonly string[] =>
  [...counts].flatMap(([name, { added, updated, newerHere, known, named }]) => {
    const parts = named === undefined
      ? [[added, 'added'], [updated, 'brought up to date'], [newerHere, 'kept as here, where it is newer'], [known, 'known already']] as const
      : [[known, 'the same as in the file']] as const;
    const said = [
      ...(named === undefined || named.length === 0 ? [] : [`${named.join(', ')} as in the file`]),
      ...parts.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`])),
    ];
    return said.length === 0 ? [] : [`${labels[name]}: ${said.join(', ')}.`];
  });

/** `3.4 MB`: about how much, for people. */
export function formatBytes(bytes: number): string {
  if (bytes < 100_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return bytes < 10_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.round(bytes / 1_000_000)} MB`;
}
