/** Holds texts as UTF-8, half of what they take as strings and outside of the heap; gives each back by its index. */
export function packTexts(texts: readonly string[]): (index: number) => string {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  const ends: number[] = [];
  let length = 0;
  for (const bytes of encoded) ends.push((length += bytes.length));
  const packed = new Uint8Array(length);
  for (const [index, bytes] of encoded.entries()) packed.set(bytes, ends[index]! - bytes.length);
  return (index) => new TextDecoder().decode(packed.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
}
