import type { Correction, EntityRef } from '../../model.ts';
import type { Doubt } from '../../analysis/report/findDoubts.ts';
import type { LibraryReport, PlacedEntity, PlacedSuggestion } from '../../analysis/report/reportLibrary.ts';
import type { ToldOffice } from '../../analysis/report/findContradictions.ts';
import type { TextPlace } from '../../analysis/report/textPlace.ts';
import { describeStep } from './describeStep.ts';

/** What is reported of one kind; each line names its places as `file:line`. */
export interface ReportSection {
  readonly title: string;
  /** What an owner can do about it. */
  readonly todo: string;
  readonly lines: readonly string[];
}

/** A step of the corrections file that does not fit the articles as they are. */
export interface UnfittingStep {
  readonly correction: Correction;
  readonly reason: string;
  /** `seeds/corrections.json:4`. */
  readonly where: string;
}

/** The report in words; sections without lines are left out. `where` gives a place as `seeds/a.md:12`. */
export function writeSections(report: LibraryReport, unfitting: readonly UnfittingStep[], where: (place: TextPlace) => string): readonly ReportSection[] {
  const told = ({ text, place, from, to }: ToldOffice): string => `${where(place)} “${text}” (${from === to ? from : `${from} to ${to}`})`;
  const placed = (entity: PlacedEntity): string => `${where(entity.place)} “${entity.name}” (${entity.kind}, ${countMentions(entity.mentions)})`;
  const link = ({ entities, reason }: PlacedSuggestion): string => `${entities.map(placed).join(' and ')}: ${reason}`;
  const sections: readonly ReportSection[] = [
    {
      title: 'Corrections that no longer fit',
      todo: 'Change these steps in corrections.json or take them out.',
      lines: unfitting.map((step) => `${step.where} ${describeStep(step.correction)}: ${step.reason}`),
    },
    {
      title: 'Roles that contradict',
      todo: 'One name may stand for two people, or a former office is told as a present one.',
      lines: report.contradictions.map(({ person, offices: [one, other], reason }) => `${told(one)} and ${told(other)} are both ${nameOf(person)}: ${reason}`),
    },
    {
      title: 'Names that may be one',
      todo: 'Join them in the app and keep the exported corrections.json with the articles.',
      lines: report.links.filter(({ kind }) => kind === 'merge').map(link),
    },
    {
      title: 'Names that may be two',
      todo: 'Split them in the app and keep the exported corrections.json with the articles.',
      lines: report.links.filter(({ kind }) => kind === 'split').map(link),
    },
    {
      title: 'Least certain names',
      todo: 'Hide in the app what is no name, or change its kind.',
      lines: report.doubts.map((doubt) => `${where(doubt.place)} ${describeDoubt(doubt)}`),
    },
    {
      title: 'Dates not placed',
      todo: 'They stand below the timeline with these reasons.',
      lines: report.unplaced.map(({ text, reason, place }) => `${where(place)} “${text}” ${reason}`),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function describeDoubt({ entity, text, certainty, reason, doubtful, mentions }: Doubt): string {
  const written = text === entity.name ? nameOf(entity) : `“${text}” for ${nameOf(entity)}`;
  const more = mentions === 1 ? '' : `, ${doubtful} of ${mentions} written so doubtful`;
  return `${written}: ${Math.round(certainty * 100)} % sure (${reason})${more}`;
}

const nameOf = ({ name, kind }: EntityRef): string => `“${name}” (${kind})`;
const countMentions = (count: number): string => (count === 1 ? '1 mention' : `${count} mentions`);
