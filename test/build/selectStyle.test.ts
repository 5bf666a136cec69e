import { describe, expect, it } from 'vitest';
import { selectStyle } from '../../src/build/selectStyle.ts';

const html = '<main class="page wide"><p class="m person">Text</p><p lang="ar-EG">Text</p></main>';

describe('selectStyle', () => {
  it.each([
    ['an element stays', 'p{a:b}', 'p{a:b}'],
    ['a class of the page stays', '.m{a:b}', '.m{a:b}'],
    ['a class that is not there goes', '.card{a:b}', ''],
    ['all classes of a selector must be there', '.m.chosen{a:b}.m.person{a:b}', '.m.person{a:b}'],
    ['one selector of several is enough', '.card,.m{a:b}', '.card,.m{a:b}'],
    ['what must not be there need not be there', '.m:not(.calm){a:b}', '.m:not(.calm){a:b}'],
    ['a state stays with its class', '.m:hover{a:b}.card:hover{a:b}', '.m:hover{a:b}'],
    ['a condition stays with what is in it', '@media print{.card{a:b}.m{a:b}}', '@media print{.m{a:b}}'],
    ['an empty condition goes', '@media print{.card{a:b}}', ''],
    ['conditions in conditions', '@media print{@supports (a:b){.card{a:b}}p{a:b}}', '@media print{p{a:b}}'],
    ['a font stays', '@font-face{font-family:x}', '@font-face{font-family:x}'],
    ['a motion that is used stays', '@keyframes read{to{a:b}}.m{animation:read 1s}', '@keyframes read{to{a:b}}.m{animation:read 1s}'],
    ['a motion that is not goes', '@keyframes read{to{a:b}}.card{animation:read 1s}', ''],
    ['the tokens stay', ':root{--ink:#000}', ':root{--ink:#000}'],
    ['what is for a language that is not there goes', ':lang(zh){a:b}[dir=rtl] *{a:b}', ''],
    ['what is for one that is there stays', ':lang(ar),:lang(fa){a:b}', ':lang(ar),:lang(fa){a:b}'],
    ['for one of several too', 'h1:is([dir=rtl],:lang(ar)){a:b}', 'h1:is([dir=rtl],:lang(ar)){a:b}'],
    ['and must have its class', '.card:lang(ar){a:b}', ''],
    ['what a script paints goes', 'p::highlight(found){a:b}p::selection{a:b}', 'p::selection{a:b}'],
    ['what it numbers on paper goes', '[data-printed-key]:after{a:b}[data-marks]{a:b}', '[data-marks]{a:b}'],
    ['part of a class name is not the class', '.perso{a:b}', ''],
  ])('%s', (_, css, expected) => expect(selectStyle(css, html)).toBe(expected));
});
