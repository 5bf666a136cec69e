import { basename } from 'node:path';

/**
 * The name of a CSS module's class in the page: `ReaderRoute_prose`. Made from names alone, so that the
 * prerendered page and the browser's bundle, which are built apart, agree; file names are unique.
 */
export const scopeClassName = (name: string, file: string): string => `${basename(file).replace(/\.module\.css.*$/, '')}_${name}`;
