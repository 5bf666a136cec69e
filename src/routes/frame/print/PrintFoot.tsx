import { keyAddresses } from '../../../components/print/keyAddresses.ts';
import { PrintedAddresses } from '../../../components/print/PrintedAddresses.tsx';
import { usePrinting, writeKeys } from './usePrinting.ts';

/** Below every printed view: its address, and those of the sources and sites that it links to. */
export function PrintFoot() {
  const printed = usePrinting(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]:not(nav a, aside a)')];
    const { addresses, keys } = keyAddresses(links.map((link) => ({ address: link.href, words: link.textContent })), document.baseURI);
    return {
      value: { addresses, page: window.location.href },
      undo: writeKeys(links.flatMap((link, at) => {
        const key = keys[at];
        return key == null ? [] : [[link, key] as const];
      })),
    };
  });
  return printed === null ? null : <PrintedAddresses {...printed} />;
}
