import type { ReportSection } from './writeSections.ts';

const SHOWN = 5;

/** The whole report as a text file. The same library gives the same bytes, so two reports can be compared. */
export function formatReport(sections: readonly ReportSection[]): string {
  const intro = 'Dateline: what to look at in this library. Written by the build; it is not part of the site.';
  if (sections.length === 0) return `${intro}\n\nNothing.\n`;
  const parts = sections.map(({ title, todo, lines }) => `${title} (${lines.length})\n${todo}\n${indent(lines)}`);
  return `${[intro, ...parts].join('\n\n')}\n`;
}

/** The counts and the first lines of each section, for the terminal. `file` holds the rest; null where none is written. */
export function formatReportHead(sections: readonly ReportSection[], file: string | null): string {
  if (sections.length === 0) return 'Nothing to look at in this library.';
  const parts = sections.map(({ title, lines }) => {
    const more = lines.length - SHOWN;
    return `${title} (${lines.length})\n${indent([...lines.slice(0, SHOWN), ...(more > 0 ? [`… ${more} more`] : [])])}`;
  });
  return [...parts, ...(file === null ? [] : [`All of it: ${file}`])].join('\n\n');
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');
