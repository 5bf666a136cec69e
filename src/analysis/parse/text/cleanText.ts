/** Direction marks, joiners, soft hyphens, byte order marks: nobody sees them, and names would not match across them. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** A joiner means something between letters of Arabic, Persian or Indic script and between emoji, not beside these. */
const idleJoiner = /(?<=^|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Nd}\s])[\u200c\u200d]+|(?<![\u200c\u200d])[\u200c\u200d]+(?=$|\s)/gu;
/** Control characters that are no white space. */
const controls = /(?!\s)\p{Cc}/gu;

/**
 * A whole file's text, before any format is read: lines end in `\n`, NFC, without byte order mark,
 * control and invisible characters. Keeps the number of lines, so that problems point into the file.
 */
export function cleanSource(text: string): string {
  return cleanChars(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
}

/** A run of text as it stands in a block: as `cleanSource`, and all white space, `&nbsp;` too, is one blank. */
export function cleanInline(text: string): string {
  return cleanChars(text).replace(/\s+/g, ' ');
}

/** A value of metadata: `cleanInline` without blanks at its ends; null when nothing is left. */
export function cleanValue(text: string): string | null {
  const clean = cleanInline(text).trim();
  return clean === '' ? null : clean;
}

function cleanChars(text: string): string {
  const visible = text.replace(controls, '').replace(invisible, '');
  const joined = /[\u200c\u200d]/.test(visible) ? visible.replace(idleJoiner, '') : visible;
  return joined.replace(/\p{Surrogate}/gu, '\ufffd').normalize('NFC');
}
