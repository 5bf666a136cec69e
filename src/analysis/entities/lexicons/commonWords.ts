import { packedCommonWords } from './data/commonWords.ts';
import { unpackWords } from './unpackWords.ts';

/** English words that are often written in lower case. */
export const commonWords: ReadonlySet<string> = unpackWords(packedCommonWords);
