import type { PinnedView } from '../../database.ts';
import { isPinnedView, longestName } from '../../views.ts';
import { filledText, mustBe, time, withFields } from '../findFault.ts';
import { keyedPart } from '../keyedPart.ts';

const anywhere = 'https://dateline.invalid/app/';

/** An address becomes a link: one that a file brings must not lead out of the app, nor run anything. */
const ownAddress = mustBe('an address within this app', (value) => {
  if (typeof value !== 'string' || !URL.canParse(value, anywhere)) return false;
  const { href } = new URL(value, anywhere);
  return href.startsWith(anywhere);
});

const fields = withFields({ name: filledText, address: ownAddress, at: time });

/** Views of the list that were given a name. Of two with one name the later counts. */
export const viewsPart = keyedPart<PinnedView>({
  name: 'views',
  findFault: (value) => fields(value) ?? mustBe(`a view with a name of at most ${longestName} characters`, isPinnedView)(value),
  keyOf: ({ name }) => name,
  at: ({ at }) => at,
});
