/**
 * Minutes that are left of an article: all of one that was not begun, none of one that is read, of one
 * that is being read the part below the reader's place, and at least one.
 *
 * @param progress 0 to 1: how far down the reader is
 */
export function minutesLeft(minutes: number, state: 'unread' | 'reading' | 'read', progress: number): number {
  switch (state) {
    case 'unread':
      return minutes;
    case 'reading':
      return Math.max(1, Math.ceil(minutes * (1 - progress)));
    case 'read':
      return 0;
  }
}
