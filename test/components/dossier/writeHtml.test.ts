import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../src/components/dossier/files/writeHtml.tsx';
import { hostile, inApp, makeDossier, seenOf } from './makeDossier.ts';

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const write = (words: string, url?: string | null) => {
  const { dossier, head } = makeDossier(words, url);
  return writeHtml(dossier, head, inApp);
};
/** Whatever could ask for something, or run. */
const activities = (page: Document) => [...page.querySelectorAll('*')].flatMap((element) => [
  ...(['script', 'img', 'iframe', 'object', 'embed', 'link', 'form', 'base'].includes(element.localName) ? [element.localName] : []),
  ...element.getAttributeNames().filter((name) => name.startsWith('on') || ['src', 'srcset', 'style', 'background', 'poster'].includes(name)),
]);

describe('a dossier as a page', () => {
  it('holds all parts, under headings in order', () => {
    const page = read(write('Words'));
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Words');
    expect([...page.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual(['Words', 'Put right by the reader', 'Words', 'Dated events', 'Notes and highlights', 'Sources', 'Index of names']);
    expect(page.querySelector('#events')!.textContent).toMatch(/28–31 March 2023 or April 2023 told with different dates/);
    expect(page.querySelector('#notes')!.textContent).toMatch(/not in the article any more/);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1)));
    expect(levels.every((level, at) => at === 0 || level - levels[at - 1]! <= 1)).toBe(true);
  });

  it('every link in it leads to one place that is there', () => {
    const page = read(write('Words'));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const inner = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('the words of an article are of its language and direction, the labels are not', () => {
    const page = read(write('Words'));
    expect(page.querySelector('#q1 blockquote')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(page.querySelector('h2')!.closest('[lang]')).toBe(page.documentElement);
  });

  it('asks for nothing, and would not be let', () => {
    const html = write('Words');
    expect(activities(read(html))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
    expect(read(html).querySelector('meta[http-equiv]')!.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it.each(hostile)('hostile words stay words: %j', (words) => {
    const html = write(words);
    const page = read(html);
    const seen = seenOf(words);
    expect(activities(page)).toEqual([]);
    expect(page.title).toBe(seen.replaceAll(/\s+/g, ' ').trim());
    expect(page.querySelector('h1')!.textContent).toBe(seen);
    expect(page.querySelector('#q1')!.textContent).toBe(`Xi said: ${seen} yesterday`);
    expect(page.querySelector('#n1 .note')!.textContent).toBe(seen);
    expect(page.querySelectorAll('main > section')).toHaveLength(5);
  });

  it.each([
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&c=2'],
    ['http://example.org/"><script>', 'http://example.org/%22%3E%3Cscript%3E'],
    // oxlint-disable-next-line no-script-url
    ['javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['file:///etc/passwd', null],
    ['not an address', null],
  ])('an original at %s', (url, href) => {
    const addresses = [...read(write('Words', url)).querySelectorAll('#sources .address')].map((line) => [line.textContent, line.querySelector('a')?.getAttribute('href') ?? null]);
    expect(addresses).toContainEqual([url, href]);
  });

  it('without an original says none', () => {
    expect([...read(write('Words', null)).querySelectorAll('#sources .address')].map(({ textContent }) => textContent)).toEqual(['In Dateline', 'In Dateline']);
  });
});
