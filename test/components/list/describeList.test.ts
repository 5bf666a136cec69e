import { describe, expect, it } from 'vitest';
import { describeCondition, describeList, suggestName, type Names } from '../../../src/components/list/filter/describeList.ts';
import { listAddress, listParameters } from '../../../src/components/list/filter/listAddress.ts';
import { listConditions } from '../../../src/evidence/list/conditions.ts';
import { parseListFilter } from '../../../src/evidence/list/parseListFilter.ts';
import type { EntityId } from '../../../src/model.ts';

const names: Names = new Map([['xi', 'Xi Jinping'], ['putin', 'Vladimir Putin'], ['kyiv', 'Kyiv']].map(([id, name]) => [id as EntityId, { name: name! }]));
const asked = (address: string) => parseListFilter(new URLSearchParams(address)).asked;

describe('a list in words', () => {
  it.each([
    ['who=xi', 'about Xi Jinping'],
    ['who=xi&who=putin', 'about Xi Jinping and Vladimir Putin'],
    ['who=xi&-who=kyiv&-who=putin', 'about Xi Jinping without Kyiv or Vladimir Putin'],
    ['-who=kyiv', 'without Kyiv'],
    ['who=xi&is=unread', 'about Xi Jinping, unread'],
    ['is=unread&is=reading&is=saved&-is=new', 'unread or being read, saved and not new'],
    ['source=Post&source=Mail', 'from Post or Mail'],
    ['source=Post&-source=Mail', 'from Post and not from Mail'],
    ['from=2023-05&to=2023-05', 'published in May 2023'],
    ['from=2023-05-03&to=2023-05-03', 'published on 3 May 2023'],
    ['from=2023-03&to=2023-05', 'published March – May 2023'],
    ['from=2023-03-20', 'published from 20 March 2023 on'],
    ['to=2022', 'published up to 2022'],
    ['event=2023-03..2023-05', 'telling of March – May 2023'],
    ['event=2022', 'telling of 2022'],
    ['event=..2022-02', 'telling of February 2022 and before'],
    ['event=2023-03-20..', 'telling of 20 March 2023 and later'],
    // What it does not say.
    ['who=xi&sort=left', 'about Xi Jinping'],
    ['sort=left', 'least time left first'],
    ['', 'newest first'],
    ['who=nobody', 'about nobody'],
  ])('%s: %s', (address, words) => {
    expect(describeList(asked(address), names)).toBe(words);
  });

  it.each([
    ['who=xi&is=unread', 'Xi Jinping, unread'],
    ['who=xi&sort=left', 'Xi Jinping, least time left first'],
    ['sort=events', 'Most new events first'],
    ['is=saved', 'Saved'],
    ['who=xi&-who=kyiv&is=unread&event=2023-03..2023-05', 'Xi Jinping without Kyiv, unread'],
  ])('of %s is called %s', (address, name) => {
    expect(suggestName(asked(address), names)).toBe(name);
  });

  it.each([
    ['who=xi&-who=kyiv&is=saved&-is=read', 'Xi Jinping | without Kyiv | saved | not read'],
    ['-source=Post&from=2023&event=2022', 'not Post | published from 2023 on | tells of 2022'],
    ['sort=left', ''],
  ])('on chips, %s', (address, words) => {
    expect(listConditions(asked(address).filter).map((condition) => describeCondition(condition, names)).join(' | ')).toBe(words);
  });

  it.each([
    ['who=xi&-who=kyiv&sort=left&pages=3', './?who=xi&-who=kyiv&sort=left'],
    ['sort=newest&since=2022-01', './'],
    ['source=A+%26+B', './?source=A+%26+B'],
  ])('has an address: %s', (address, path) => {
    expect(listAddress(asked(address))).toBe(path);
    expect(listParameters(asked(address))).toBe(path.slice(2).replace('?', ''));
  });
});
