import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { writeMarkup } from '../../../src/components/dossier/files/writeMarkup.ts';

function Named({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return <b className={name}>{children}</b>;
}

describe('markup for files', () => {
  it.each<[string, ReactNode, string]>([
    ['an element with its text', <p key="a">Words</p>, '<p>Words</p>'],
    ['a component is what it draws', <Named key="a" name="who">Xi</Named>, '<b class="who">Xi</b>'],
    ['fragments and lists leave no trace', <><i>a</i>{['b', <u key="c">c</u>]}</>, '<i>a</i>b<u>c</u>'],
    ['nothing is drawn of nothing', <p key="a">{false}{null}{undefined}{true}</p>, '<p></p>'],
    ['nought is a number', <p key="a">{0}</p>, '<p>0</p>'],
    ['an empty element is closed, for XML', <p key="a">a<br />b</p>, '<p>a<br />b</p>'],
    ['another without contents is not', <p key="a" />, '<p></p>'],
    ['attributes as files spell them', <time key="a" dateTime="2023-05-03" className="t">x</time>, '<time datetime="2023-05-03" class="t">x</time>'],
    ['one that holds is there, one that does not is not', <nav key="a" hidden aria-label={undefined}>x</nav>, '<nav hidden="">x</nav>'],
    ['signs of markup are text', <p key="a" title={'"<&>'}>{'<b>&amp;</b>"'}</p>, '<p title="&quot;&lt;&amp;&gt;">&lt;b&gt;&amp;amp;&lt;/b&gt;&quot;</p>'],
    ['what XML cannot hold is left out, whole characters stay', 'a\u0000b\u000Bc\uFFFEd\uD83Ee\u{1F600}f\tg\nh', 'abcde\u{1F600}f\tg\nh'],
  ])('%s', (_, node, expected) => expect(writeMarkup(node)).toBe(expected));

  it.each<[string, ReactNode]>([
    ['a deed is none for a file', <button key="a" type="button" onClick={() => undefined}>x</button>],
    ['a style is none of an attribute', <p key="a" style={{ color: 'red' }}>x</p>],
  ])('%s: it throws', (_, node) => expect(() => writeMarkup(node)).toThrow(/is written as text/));
});
