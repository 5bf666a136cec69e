import type { ArticleFile } from '../../src/model.ts';

/** The words of an article as a person would type them into an HTML file: no style, no script. */
export function makeBarePage({ title, lang, blocks }: ArticleFile['article']): string {
  return [
    `<!doctype html><html lang="${escape(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escape(title)}</title></head><body><h1>${escape(title)}</h1>`,
    ...blocks.map((block) => (block.kind === 'heading' ? `<h2>${escape(block.text)}</h2>` : `<p>${escape(block.text)}</p>`)),
    '</body></html>',
  ].join('\n');
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
