import { formatDate } from '../../words/formatDate.ts';
import { listDoubts, type ExportRow } from './listExportRows.ts';

/** A list in Markdown (CommonMark), an event an item, with the quotation and the source of each of its reports. */
export function writeMarkdown(rows: readonly ExportRow[], title: string): string {
  const events = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const reports = events.get(row.event);
    if (reports === undefined) events.set(row.event, [row]);
    else reports.push(row);
  }
  const items = [...events.values()].map((reports) => {
    const words = [...new Set(reports.map((row) => row.words))].join(' or ');
    return `- **${escape(words)}**\n${reports.map(writeReport).join('\n')}`;
  });
  return `# ${escape(title)}\n\n${items.length === 0 ? 'No dated event.' : items.join('\n\n')}\n`;
}

function writeReport(row: ExportRow): string {
  const { article, quotation } = row.report;
  const source = `[${escape(article.title)}](<${row.url.replaceAll(/[<>]/g, encodeURIComponent)}>), ${formatDate(article.published)}${article.source === null ? '' : `, ${escape(article.source)}`}`;
  const doubts = listDoubts(row).map((doubt) => `  ${escape(doubt)}\n\n`).join('');
  return `\n  > ${escape(quotation.text)}\n\n${doubts}  ${source}`;
}

/** What is text stays text: no sign in it makes a link, a heading or a list, and it has no lines of its own. */
const escape = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&!]/g, String.raw`\$&`).replace(/^(\d*)([-+.)])(?=\s)/, String.raw`$1\$2`);
