import { describe, expect, it } from 'vitest';
import { keyAddresses } from '../../../src/components/print/keyAddresses.ts';

const root = 'https://host/app/';
const key = (...rows: readonly string[]) => keyAddresses(rows.map((row) => ({ address: row.split(' ')[0]!, words: row.split(' ').slice(1).join(' ') })), root);

describe('the addresses on paper', () => {
  it('are lettered in order, each once, an article without the place in it', () => {
    expect(key('https://host/app/articles/a/#s3 One', 'https://example.org/x#y Two', 'https://host/app/articles/a/#s9 Three')).toEqual({
      addresses: [{ key: 'a', address: 'https://host/app/articles/a/' }, { key: 'b', address: 'https://example.org/x#y' }],
      keys: ['a', 'b', 'a'],
    });
  });

  it.each([
    ['a name’s page leads around in the app', 'https://host/app/who/xi/ Xi'],
    ['a filter', 'https://host/app/timeline/?who=xi Xi'],
    ['the list of articles', 'https://host/app/ Articles'],
    ['an arrow has no words', 'https://host/app/articles/a/ →'],
    ['nothing at all', 'https://host/app/articles/a/ '],
    ['a script', 'javascript:alert(1) Run'],
    ['mail', 'mailto:a@example.org Write'],
    ['what is no address', 'https://[ Broken'],
  ])('not of %s', (_, row) => expect(key(row)).toEqual({ addresses: [], keys: [null] }));

  it('another folder of the same host is elsewhere', () => expect(key('https://host/articles/a/ One').keys).toEqual(['a']));

  it('go on after z', () => {
    const { keys } = key(...Array.from({ length: 54 }, (_, at) => `https://example.org/${String(at)} x`));
    expect([keys[0], keys[25], keys[26], keys[51], keys[52]]).toEqual(['a', 'z', 'aa', 'az', 'ba']);
  });
});
