import { describe, expect, it } from 'vitest';
import { followLink, linkPath } from '../../../src/routes/frame/followLink.ts';

const root = 'http://host/';
const folder = 'http://host/reads/dateline/';

/** The element that the pointer is on: the one with the class `here`, else the link. */
function pointAt(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.querySelector('.here') ?? holder.querySelector('a') ?? holder.firstElementChild!;
}
const link = (href: string) => pointAt(`<a href="${href}">x</a>`);

describe('a link to a view is followed inside the app', () => {
  it.each([
    ['the list', './', '/'],
    ['a view', 'timeline/', '/timeline/'],
    ['an article', 'articles/2023-05-03/', '/articles/2023-05-03/'],
    ['with a search', './?who=xi-jinping', '/?who=xi-jinping'],
    ['with a fragment', 'articles/a/#s12', '/articles/a/#s12'],
    ['with both', 'timeline/?who=xi#e-1', '/timeline/?who=xi#e-1'],
    ['a dot in the search or fragment names no file', './?q=a.txt#b.c', '/?q=a.txt#b.c'],
  ])('%s', (_, href, path) => {
    expect(linkPath(link(href), root)).toBe(path);
    expect(linkPath(link(href), folder)).toBe(path);
  });

  it.each([
    ['an address in full', 'http://host/reads/dateline/who/', '/who/'],
    ['from the host’s root', '/reads/dateline/who/', '/who/'],
    ['out of a folder and in again', '../dateline/who/', '/who/'],
  ])('in a folder: %s', (_, href, path) => expect(linkPath(link(href), folder)).toBe(path));

  it.each([
    ['the link itself', '<a href="who/" class="here">x</a>'],
    ['an element in it', '<a href="who/"><b><i class="here">x</i></b></a>'],
    ['a drawing in it', '<a href="who/"><svg><rect class="here" /></svg></a>'],
    ['a link in a drawing', '<svg><a href="who/"><circle class="here" /></a></svg>'],
  ])('the pointer is on %s', (_, html) => expect(linkPath(pointAt(html), folder)).toBe('/who/'));
});

describe('what leads elsewhere is left to the browser', () => {
  it.each([
    ['another site', 'https://example.org/who/'],
    ['another port', 'http://host:8080/who/'],
    ['another protocol', 'https://host/who/'],
    ['another site by a short address', '//example.org/who/'],
    ['mail', 'mailto:someone@example.org'],
    ['a phone', 'tel:123'],
    ['a file', 'icons/icon.svg'],
    ['a file of the library', 'library/manifest.json'],
    ['a page’s own file', 'articles/a/index.html'],
    ['another app on the same host', '/mail/'],
    ['the host’s root', '/'],
    ['a folder that begins like the app’s', '/reads/dateline2/who/'],
    ['above the app', '../'],
  ])('%s', (_, href) => expect(linkPath(link(href), folder)).toBeNull());

  it.each([
    ['a new window', '<a href="who/" target="_blank">x</a>'],
    ['a download', '<a href="who/" download>x</a>'],
    ['a download with a name', '<a href="who/" download="who.txt">x</a>'],
    ['text beside a link', '<p><a href="who/">x</a><i class="here">y</i></p>'],
    ['a button', '<button class="here">x</button>'],
  ])('%s', (_, html) => expect(linkPath(pointAt(html), folder)).toBeNull());

  it.each([['the document', () => document], ['the window', () => window], ['a text', () => document.createTextNode('x')]])('%s is no link', (_, target) => {
    expect(linkPath(target(), root)).toBeNull();
  });
});

describe('followLink', () => {
  const click = { defaultPrevented: false, button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
  it('follows a plain click', () => expect(followLink({ ...click, target: link('who/') }, root)).toBe('/who/'));
  it.each([
    ['the middle button', { button: 1 }],
    ['the right button', { button: 2 }],
    ['Command', { metaKey: true }],
    ['Control', { ctrlKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['another answer to it', { defaultPrevented: true }],
  ])('a click with %s is the browser’s', (_, also) => expect(followLink({ ...click, ...also, target: link('who/') }, root)).toBeNull());
});
