import type { Part } from './part.ts';
import { correctionsPart } from './parts/correctionsPart.ts';
import { highlightsPart } from './parts/highlightsPart.ts';
import { placesPart } from './parts/placesPart.ts';
import { settingsPart } from './parts/settingsPart.ts';
import { statesPart } from './parts/statesPart.ts';
import { viewsPart } from './parts/viewsPart.ts';

/** All that is personal, in the order of the file and of what is said about it. One more part is one more line. */
export const backupParts: readonly Part[] = [highlightsPart, statesPart, placesPart, viewsPart, correctionsPart, settingsPart];
