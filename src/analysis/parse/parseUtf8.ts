import type { Complaint } from './formatSeedProblem.ts';

const chunk = 8192;

/**
 * Bytes → text, or where they stop being UTF-8. Written out because the analysis runs where no
 * TextDecoder is promised, and because its error would not say which byte. Follows table 3-7 of the
 * Unicode Standard: no overlong forms, no surrogates, nothing past U+10FFFF.
 */
export function parseUtf8(bytes: Uint8Array): { readonly text: string } | { readonly complaint: Complaint } {
  const parts: string[] = [];
  let units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return { complaint: describe(bytes, at) };
    const point = codePoint(bytes, at, length);
    if (point < 0x10000) units.push(point);
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
    if (units.length >= chunk) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
    at += length;
  }
  parts.push(String.fromCharCode(...units));
  return { text: parts.join('') };
}

/** How many bytes the character at `at` takes; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const first = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const goesOn = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80;
  if (first < 0x80) return 1;
  if (first < 0xc2 || !goesOn(1)) return 0;
  if (first < 0xe0) return 2;
  if (!goesOn(2)) return 0;
  if (first < 0xf0) return (first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f) ? 0 : 3;
  if (!goesOn(3) || first > 0xf4) return 0;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? 0 : 4;
}

function codePoint(bytes: Uint8Array, at: number, length: 1 | 2 | 3 | 4): number {
  const first = bytes[at]!;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset += 1) point = (point << 6) | (bytes[at + offset]! & 0x3f);
  return point;
}

function describe(bytes: Uint8Array, at: number): Complaint {
  const todo = 'Save the file as UTF-8.';
  if (at === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return { line: null, found: 'starts with the byte order mark of UTF-16', expected: 'which is not UTF-8', todo };
  }
  const line = bytes.subarray(0, at).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
  const value = bytes[at]!.toString(16).toUpperCase().padStart(2, '0');
  return { line, found: `has the byte 0x${value} at offset ${at}`, expected: 'which is not UTF-8', todo };
}
