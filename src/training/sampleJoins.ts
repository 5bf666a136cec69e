import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { buildLibrary } from '../analysis/buildLibrary.ts';
import { linkEntities } from '../analysis/entities/linkEntities.ts';
import type { Tagger } from '../analysis/entities/model/createTagger.ts';
import { parseArticle } from '../analysis/parse/parseArticle.ts';
import type { AnnotatedArticle, EventReport, SourceFile, TimelineEntry } from '../model.ts';

/** A text of a corpus with its day. */
interface CorpusDocument {
  readonly doc: string;
  /** Begins `YYYY-MM-DD`. */
  readonly dct: string;
  readonly text: string;
}

/** The documents of a corpus (`[{doc, dct, text}]` in a `.json` file) or the one article of any other file. */
export async function readSources(file: string): Promise<readonly SourceFile[]> {
  const bytes = await readFile(file);
  if (extname(file) !== '.json') return [{ name: file.replace(/^.*\//u, ''), bytes }];
  const documents = JSON.parse(bytes.toString('utf8')) as readonly CorpusDocument[];
  return documents.map(({ doc, dct, text }) => ({
    name: `${doc.replace(/[^A-Za-z0-9]+/gu, '-')}.md`,
    bytes: new TextEncoder().encode(`---\ntitle: ${JSON.stringify(doc)}\ndate: ${dct.slice(0, 10)}\n---\n\n${text.split(/\n+/u).join('\n\n')}\n`),
  }));
}

/** The timeline of these sources as one library. Throws where a source is no article. */
export function buildTimelineOf(sources: readonly SourceFile[], tagger: Tagger): readonly TimelineEntry[] {
  const articles: readonly AnnotatedArticle[] = sources.map((source) => {
    const parsed = parseArticle(source);
    if (!('article' in parsed)) throw new Error(`${source.name} is no article that can be read. Give articles, or a corpus of [{doc, dct, text}].`);
    return analyseArticle(parsed.article, tagger);
  });
  return buildLibrary(linkEntities(articles)).timeline.flatMap(({ file }) => file.entries);
}

/** Every two reports that stand in one entry, with both sentences and, where they were joined to one another, the reason, for a person to check. */
export function sampleJoins(entries: readonly TimelineEntry[]): readonly string[] {
  return entries.flatMap(({ reports, joins, conflict }) => {
    const reasonOf = new Map(joins.map(({ report, with: other, reason }) => [[report, other].toSorted().join(' '), reason]));
    const datingOf = new Map(conflict.flatMap(({ reports: told }, dating) => told.map((id) => [id, dating] as const)));
    return reports.flatMap((one, at) => reports.slice(at + 1).map((other) => {
      const reason = reasonOf.get([one.id, other.id].toSorted().join(' ')) ?? 'Through another report';
      const differ = datingOf.get(one.id) === datingOf.get(other.id) ? '' : 'DIFFERENT DATES. ';
      return [differ + reason, tell(one), tell(other)].join('\n  ');
    }));
  });
}

function tell({ quotation: { text }, clause, expression, when, article }: EventReport): string {
  const days = when.kind === 'interval' ? `${when.earliest}..${when.latest}` : when.kind;
  return `${article.published} ${article.id}: “${expression}” ${days}: ${text.slice(0, clause.from)}[${text.slice(clause.from, clause.to)}]${text.slice(clause.to)}`;
}
