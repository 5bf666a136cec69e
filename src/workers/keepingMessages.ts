/** What the page and the service worker say to each other. Types only. */

/** Articles, counted from what the device really holds. */
export interface KeptCount {
  readonly kept: number;
  readonly of: number;
}

/** The page asks; the worker answers on the port that comes with the message. */
export type PageRequest =
  /** Answer: `KeepOutcome`. */
  | { readonly type: 'KEEP_LIBRARY' }
  /** Answer: `KeptCount`. */
  | { readonly type: 'COUNT_KEPT' }
  /** The reader wants the new version of the app now. No answer; the worker changes. */
  | { readonly type: 'SKIP_WAITING' };

/** The worker tells every open page. */
export type WorkerNews =
  | ({ readonly type: 'KEPT' } & KeptCount)
  /** Another version of the library is now the one kept on this device. */
  | { readonly type: 'LIBRARY_CHANGED'; readonly version: string };

/** Why keeping ended before its end. What was kept before is whole in every case. */
export type StopReason = 'no connection' | 'no space' | 'damaged';

export type KeepOutcome =
  | ({ readonly kind: 'kept'; readonly version: string } & KeptCount)
  /** `detail` says which file, what was expected and what was found. */
  | { readonly kind: 'stopped'; readonly reason: StopReason; readonly detail: string }
  /** The server's library has a format that this version of the app cannot read. */
  | { readonly kind: 'reload needed'; readonly format: number };
