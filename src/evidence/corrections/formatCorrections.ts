import type { Correction, EntityRef, NameAnchor, ReportRef, SplitPart } from '../../model.ts';

/** The text of `corrections.json`: a step a line and keys always in one order, so that it can be reviewed like code. */
export function formatCorrections(corrections: readonly Correction[]): string {
  const lines = corrections.map((correction) => `    ${formatCorrection(correction)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "format": 1,\n  "corrections": ${list}\n}\n`;
}

/** One step on one line. Equal steps give equal lines, whatever the order of their keys was. */
export const formatCorrection = (correction: Correction): string => JSON.stringify(orderKeys(correction));

function orderKeys(step: Correction): Correction {
  if (step.do === 'split event') return { do: step.do, parts: step.parts.map((part) => part.map(orderReport)) };
  const entity = orderRef(step.entity);
  switch (step.do) {
    case 'hide': return { do: step.do, entity };
    case 'hide mention': return { do: step.do, entity, at: orderAnchor(step.at) };
    case 'retype': return { do: step.do, entity, kind: step.kind };
    case 'rename': return { do: step.do, entity, name: step.name };
    case 'merge': return { do: step.do, entity, into: orderRef(step.into) };
    case 'split': return { do: step.do, entity, part: orderPart(step.part), as: orderRef(step.as) };
  }
}

function orderPart(part: SplitPart): SplitPart {
  switch (part.of) {
    case 'mention': return { of: part.of, at: orderAnchor(part.at) };
    case 'article': return { of: part.of, article: part.article };
    case 'alias': return { of: part.of, alias: part.alias };
  }
}

const orderRef = ({ id, kind, name }: EntityRef): EntityRef => ({ id, kind, name });
const orderReport = ({ id, article, words }: ReportRef): ReportRef => ({ id, article, words });
const orderAnchor = ({ article, prefix, exact, suffix }: NameAnchor): NameAnchor => ({ article, prefix, exact, suffix });
