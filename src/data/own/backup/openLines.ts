/** Where an offset stands; both from 1. */
export type Lines = (offset: number) => { readonly line: number; readonly column: number };

/** Finds lines and columns of a text, each in steps logarithmic in its lines. */
export function openLines(text: string): Lines {
  const begins = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) begins.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = begins.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (begins[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - begins[low]! + 1 };
  };
}
