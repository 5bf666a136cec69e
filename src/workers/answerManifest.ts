import { fetchManifest, FORMAT, KeepingStopped, loadKept, type LibraryStore } from './libraryStore.ts';

/**
 * The server's manifest where it comes within `patience` milliseconds and the app can read it, else
 * the kept one. With nothing kept, whatever the server says, however long it takes; a network error
 * where it says nothing.
 */
export async function answerManifest(store: LibraryStore, patience: number): Promise<Response> {
  const kept = await loadKept(store);
  const asked = fetchManifest(store).catch((error: unknown) => {
    if (error instanceof KeepingStopped) return null;
    throw error;
  });
  if (kept === null) {
    const manifest = await asked;
    return manifest === null ? Response.error() : Response.json(manifest);
  }
  const manifest = await Promise.race([asked, wait(patience)]);
  // A newer format belongs to a newer app: this one goes on with the library that it can read.
  return Response.json(manifest === null || manifest.format !== FORMAT ? kept.manifest : manifest);
}

const wait = async (milliseconds: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), milliseconds);
  });
