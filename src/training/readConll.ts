/** A sentence marked by hand: tokens and their IOB2 tags (`B-PER`, `I-PER`, `O`), equally many. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Reads `token<TAB>tag` lines, a blank line between sentences. Throws, with file and line, on a line that is neither. */
export function readConll(contents: string, file: string): readonly TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  const finish = (): void => {
    if (tokens.length > 0) sentences.push({ tokens, tags });
    tokens = [];
    tags = [];
  };
  contents.split('\n').forEach((line, index) => {
    if (line.trim() === '') return finish();
    const [token, tag, ...rest] = line.split('\t');
    if (token === undefined || tag === undefined || rest.length > 0 || !/^(?:O|[BI]-(?:PER|LOC|ORG|OTH))$/.test(tag)) {
      throw new Error(`${file}:${index + 1} is "${line}". Expected a token, a tab, and O or B- or I- with PER, LOC, ORG or OTH. Mend the line or fetch the file again.`);
    }
    tokens.push(token);
    tags.push(tag);
    return undefined;
  });
  finish();
  return sentences;
}
