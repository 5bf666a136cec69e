import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeEpub } from '../../../src/components/dossier/files/writeEpub.tsx';
import { hostile, inApp, makeDossier, seenOf } from './makeDossier.ts';

const write = (words: string) => {
  const { dossier, head } = makeDossier(words);
  return writeEpub(dossier, head, inApp, 'urn:dateline:test');
};

/** The files of a book, parsed as XML where they are; throws where one is not well-formed. */
function open(epub: Uint8Array) {
  const files = Object.entries(unzipSync(epub));
  const pages = new Map(files.flatMap(([name, bytes]) => {
    if (!/\.(?:xhtml|opf|xml)$/.test(name)) return [];
    const text = strFromU8(bytes);
    const page = new DOMParser().parseFromString(text, 'text/xml');
    const fault = page.querySelector('parsererror');
    if (fault !== null) throw new Error(`${name} should be well-formed, but: ${fault.textContent ?? ''}`);
    return [[name, page] as const];
  }));
  return { names: files.map(([name]) => name), pages };
}
const attributes = (page: Document, selector: string, name: string) => [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');

describe('a dossier as a book', () => {
  it('is known by its first file: its type, not compressed, without extra fields', () => {
    const epub = write('Words');
    const header = new DataView(epub.buffer, epub.byteOffset);
    expect(header.getUint32(0, true)).toBe(0x04034b50);
    expect(header.getUint16(8, true)).toBe(0);
    expect([header.getUint16(26, true), header.getUint16(28, true)]).toEqual(['mimetype'.length, 0]);
    expect(strFromU8(epub.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('names its package, and that names all files, each once', () => {
    const { names, pages } = open(write('Words'));
    expect(attributes(pages.get('META-INF/container.xml')!, 'rootfile', 'full-path')).toEqual(['EPUB/package.opf']);
    const listed = attributes(pages.get('EPUB/package.opf')!, 'manifest > item', 'href').map((href) => `EPUB/${href}`);
    expect(listed.toSorted()).toEqual(names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it('is read in an order of files that are there, and has one contents', () => {
    const book = open(write('Words')).pages.get('EPUB/package.opf')!;
    const ids = attributes(book, 'manifest > item', 'id');
    const order = attributes(book, 'spine > itemref', 'idref');
    expect(order).toEqual(['title', 'name-1', 'events', 'notes', 'sources', 'names']);
    expect(order.filter((id) => !ids.includes(id))).toEqual([]);
    expect(attributes(book, '[properties~="nav"]', 'href')).toEqual(['nav.xhtml']);
  });

  it('says what a book must say of itself', () => {
    const book = open(write('Words & more')).pages.get('EPUB/package.opf')!;
    const text = (name: string) => book.getElementsByTagName(name)[0]?.textContent;
    expect([text('dc:title'), text('dc:language'), text('dc:identifier')]).toEqual(['Words & more', 'en', 'urn:dateline:test']);
    expect(book.documentElement.getAttribute('unique-identifier')).toBe(book.getElementsByTagName('dc:identifier')[0]!.id);
    expect(book.querySelector('meta[property="dcterms:modified"]')!.textContent).toBe('2026-01-02T00:00:00Z');
  });

  it('every link in it leads to a place that is there, and the contents lead to every chapter', () => {
    const { pages } = open(write('Words'));
    const links = [...pages].flatMap(([name, page]) => attributes(page, 'a', 'href').filter((href) => !/^https?:/.test(href)).map((href) => ({ name, href })));
    expect(links.length).toBeGreaterThan(15);
    const broken = links.filter(({ href }) => {
      const [file = '', id] = href.split('#');
      const page = pages.get(`EPUB/${file}`);
      return page === undefined || (id !== undefined && page.querySelectorAll(`[id="${id}"]`).length !== 1);
    });
    expect(broken).toEqual([]);
    expect(attributes(pages.get('EPUB/nav.xhtml')!, 'nav:first-of-type a', 'href')).toEqual(['title.xhtml', 'name-1.xhtml', 'events.xhtml', 'notes.xhtml', 'sources.xhtml', 'names.xhtml']);
  });

  it('each chapter has a title and one heading of the first level', () => {
    const { pages } = open(write('Words'));
    for (const [name, page] of pages) {
      if (!name.endsWith('.xhtml') || name.endsWith('nav.xhtml')) continue;
      expect([name, page.querySelector('head > title')!.textContent, page.querySelectorAll('h1').length]).toEqual([name, page.querySelector('h1')!.textContent, 1]);
    }
  });

  it.each(hostile)('hostile words stay words: %j', (words) => {
    const { names, pages } = open(write(words));
    expect(names.filter((name) => !/^(?:mimetype|META-INF\/container\.xml|EPUB\/[a-z0-9-]+\.(?:xhtml|opf|css))$/.test(name))).toEqual([]);
    expect([...pages.values()].flatMap((page) => [...page.querySelectorAll('script, img, [onmouseover], [onerror]')])).toEqual([]);
    expect(pages.get('EPUB/name-1.xhtml')!.querySelector('h1')!.textContent).toBe(seenOf(words));
  });

  it('is the same file of the same dossier', () => expect(write('Words')).toEqual(write('Words')));
});
