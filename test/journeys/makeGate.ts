/** Something that waits until it is let go on: a request that must not be answered before a key is pressed. */
export function makeGate(): { readonly open: () => void; readonly opened: Promise<void> } {
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
