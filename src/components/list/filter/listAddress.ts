import type { ListAsked } from '../../../evidence/list/listFilter.ts';
import { writeListFilter } from '../../../evidence/list/parseListFilter.ts';
import { listPath } from '../../../paths.ts';

/** Where a list is: below the app's root. */
export const listAddress = (asked: ListAsked, pages?: number): string => listPath({ ...writeListFilter(asked), pages });

/** Its parameters alone, as an article that is opened from it carries them and a pinned view keeps them; empty where nothing is asked. */
export const listParameters = (asked: ListAsked): string => listAddress(asked).replace(/^[^?]*\??/, '');
