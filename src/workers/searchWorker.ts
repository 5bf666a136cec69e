import { stemmer } from 'stemmer';
import { openReader } from './search/openReader.ts';
import { openSearch } from './search/openSearch.ts';
import { openTurns } from './search/openTurns.ts';
import type { FromSearch, ToSearch } from './search/searchMessages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A question waits at most about so long for the work that is under way. */
const turnMs = 12;

// The page names the worker after the library's URL.
const reader = openReader(self.name, 'caches' in self ? self.caches : null, async (url) => fetch(url));
const search = openSearch({ reader, stem: stemmer, pause: openTurns(turnMs, () => performance.now()) });

const tell = (answer: FromSearch): void => self.postMessage(answer, []);

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  switch (data.type) {
    case 'NAMES':
      search.setPutRight(data.putRight);
      return;
    case 'NOTES':
      search.setNotes(data.notes);
      return;
    case 'FIND': {
      const { number } = data;
      search
        .find(data, (result) => tell({ type: 'FOUND', number, result }))
        .catch((error: unknown) => tell({ type: 'FAILED', number, reason: error instanceof Error ? error.message : String(error) }));
    }
  }
});
