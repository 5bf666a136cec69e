/** Lets the browser save a text, or bytes, as a file, as if it had been followed as a link. */
export function saveFile(name: string, type: string, contents: BlobPart): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the saving has only been asked for.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
