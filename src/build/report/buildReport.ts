import type { LibraryReport } from '../../analysis/report/reportLibrary.ts';
import { reportLibrary } from '../../analysis/report/reportLibrary.ts';
import type { TextPlace } from '../../analysis/report/textPlace.ts';
import type { AppliedCorrections, LoadedLibrary } from '../loadSeedLibrary.ts';
import { locatePlaces } from './locatePlaces.ts';
import { locateSteps } from './locateSteps.ts';
import type { ReportSection, UnfittingStep } from './writeSections.ts';
import { writeLanguages } from './writeLanguages.ts';
import { writeSections } from './writeSections.ts';

/**
 * What an owner may want to look at, in words and with file and line.
 *
 * @param folder how the seeds' folder is written in the lines, without `/` at its end
 */
export function buildReport({ linked, seeds, warnings, corrections }: LoadedLibrary, folder: string): readonly ReportSection[] {
  const report = reportLibrary(linked);
  const unfitting = corrections === null ? [] : placeSteps(corrections, folder);
  return [
    ...writeLanguages(linked.articles, warnings, folder),
    ...writeSections(report, unfitting, locatePlaces(placesOf(report), linked.articles, seeds, folder)),
  ];
}

function placeSteps({ text, steps, unfitting }: AppliedCorrections, folder: string): readonly UnfittingStep[] {
  const lines = locateSteps(text, steps.length);
  const lineOf = new Map(steps.map((step, at) => [step, lines[at]]));
  return unfitting.map(({ correction, reason }) => ({ correction, reason, where: `${folder}/corrections.json:${lineOf.get(correction) ?? 1}` }));
}

const placesOf = ({ doubts, links, contradictions, unplaced }: LibraryReport): readonly TextPlace[] => [
  ...doubts.map(({ place }) => place),
  ...links.flatMap(({ entities }) => entities.map(({ place }) => place)),
  ...contradictions.flatMap(({ offices }) => offices.map(({ place }) => place)),
  ...unplaced.map(({ place }) => place),
];
