import { nameLanguage } from '../../analysis/language/nameLanguage.ts';
import { formatSeedProblem } from '../../analysis/parse/formatSeedProblem.ts';
import { isEnglish } from '../../evidence/isEnglish.ts';
import type { ParsedArticle, SeedProblem } from '../../model.ts';
import type { ReportSection } from './writeSections.ts';

/** So many files of a language are named; the rest are counted. */
const named = 3;

/** Articles that are not in English, by language, most articles first; and languages that are stated wrong. */
export function writeLanguages(articles: readonly Pick<ParsedArticle, 'file' | 'lang'>[], warnings: readonly SeedProblem[], folder: string): readonly ReportSection[] {
  const files = new Map<string, string[]>();
  for (const { file, lang } of articles.toSorted((a, b) => (a.file < b.file ? -1 : 1))) {
    if (isEnglish(lang)) continue;
    const name = nameLanguage(lang);
    const list = files.get(name) ?? [];
    list.push(`${folder}/${file}`);
    files.set(name, list);
  }
  const sections: readonly ReportSection[] = [
    { title: 'Languages stated wrong', todo: 'The articles were read all the same.', lines: warnings.map((warning) => formatSeedProblem(warning)) },
    {
      title: 'Not in English',
      todo: 'Names and dates are found in English. State "lang" in an article that is taken for the wrong language.',
      lines: [...files].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([name, list]) => `${count(list.length)} in ${name}: shown and searched, no names marked (${shorten(list)})`),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const count = (articles: number): string => (articles === 1 ? '1 article' : `${articles} articles`);
const shorten = (list: readonly string[]): string => [...list.slice(0, named), ...(list.length > named ? [`${list.length - named} more`] : [])].join(', ');
