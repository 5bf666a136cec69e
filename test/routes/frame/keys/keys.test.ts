import { describe, expect, it } from 'vitest';
import { chordOf, usualKeys, type KeySettings } from '../../../../src/routes/frame/keys/chordOf.ts';
import { commands, type CommandId, type Place } from '../../../../src/routes/frame/keys/commands.ts';
import { findConflicts } from '../../../../src/routes/frame/keys/findConflicts.ts';
import { matchKeys } from '../../../../src/routes/frame/keys/matchKeys.ts';
import { parseChord } from '../../../../src/routes/frame/keys/parseChord.ts';
import { parseKeys } from '../../../../src/routes/frame/keys/parseKeys.ts';
import { strokeOf } from '../../../../src/routes/frame/keys/strokeOf.ts';

describe('parseChord', () => {
  it.each([
    ['a letter', 'j', ['j']],
    ['a capital is another letter', 'J', ['J']],
    ['a sign', '?', ['?']],
    ['a letter of another script', 'é', ['é']],
    ['two in turn', 'g a', ['g', 'a']],
    ['a named key', 'Escape', ['Escape']],
    ['a space by its name', 'g Space', ['g', 'Space']],
  ])('%s: “%s”', (_, text, strokes) => expect(parseChord(text)).toEqual(strokes));

  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['three in turn', 'g a b'],
    ['two without a space', 'ga'],
    ['two spaces between', 'g  a'],
    ['what moves the focus', 'Tab'],
    ['what moves in the page', 'ArrowDown'],
    ['what is the browser’s', 'F5'],
    ['a combination', 'Ctrl+j'],
    ['a control character', '\u0007'],
  ])('not %s: “%s”', (_, text) => expect(parseChord(text)).toBeNull());
});

/** `Ctrl+AltGraph+[`: modifiers, then the key; `о@KeyJ` says where it lies. */
const pressed = (text: string) => {
  const [, modifiers, key, code] = /^((?:\w+\+)*)(.+?)(?:@(\w+))?$/su.exec(text)!;
  const held = modifiers!.split('+');
  return strokeOf({
    key: key!, code: code ?? '',
    ctrlKey: held.includes('Ctrl'), metaKey: held.includes('Meta'), altKey: held.includes('Alt'), shiftKey: held.includes('Shift'),
    isComposing: held.includes('Composing'),
    getModifierState: (name) => held.includes(name),
  });
};

describe('strokeOf', () => {
  it.each([
    ['a letter', 'j', 'j'],
    ['a capital', 'Shift+J', 'J'],
    ['a sign that needs Shift', 'Shift+?', '?'],
    ['a letter while Caps Lock is on', 'CapsLock+J', 'j'],
    ['a capital while Caps Lock is on', 'CapsLock+Shift+j', 'J'],
    ['a sign that AltGr writes', 'AltGraph+[', '['],
    ['the same on Windows', 'Ctrl+Alt+AltGraph+[', '['],
    ['a letter of another script, by its place', 'о@KeyJ', 'j'],
    ['a space', ' ', 'Space'],
    ['Escape', 'Escape', 'Escape'],
  ])('%s: %s', (_, text, stroke) => expect(pressed(text)).toBe(stroke));

  it.each([
    ['Ctrl, which is the browser’s', 'Ctrl+d'],
    ['⌘', 'Meta+k'],
    ['Alt', 'Alt+d'],
    ['a modifier alone', 'Shift+Shift'],
    ['what moves the focus', 'Tab'],
    ['an arrow', 'ArrowDown'],
    ['Shift and Space, which scrolls back', 'Shift+ '],
    ['Shift and Enter', 'Shift+Enter'],
    ['a letter that is being composed', 'Composing+n'],
    ['a dead key', 'Dead'],
  ])('none for %s', (_, text) => expect(pressed(text)).toBeNull());
});

/** Chords of the reader's own; an empty one takes the key away. */
const settings = (...chords: readonly (readonly [CommandId, string])[]): KeySettings => ({ on: true, chords: Object.fromEntries(chords) });

/** The command, … for a beginning, – for nothing. */
function tell(text: string, place: Place, set: KeySettings): string {
  const match = matchKeys(text.split(' '), place, set);
  return match.kind === 'command' ? match.command : { begun: '…', none: '–' }[match.kind];
}

describe('matchKeys', () => {
  it.each<[string, string, Place, string]>([
    ['one key', 'j', 'lists', 'nextRow'],
    ['the same elsewhere is another command', 'j', 'article', 'nextParagraph'],
    ['the first of two', 'g', 'lists', '…'],
    ['both of them', 'g t', 'article', 'goTimeline'],
    ['one that is the second of another', 't', 'lists', 'timeline'],
    ['a sign', '?', 'article', 'help'],
    ['a key of no command', 'x', 'lists', '–'],
    ['a key of another view', 'd', 'lists', '–'],
    ['a capital', 'J', 'lists', '–'],
    ['a beginning that goes on otherwise', 'g x', 'lists', '–'],
    ['too many', 'g t t', 'lists', '–'],
  ])('%s: %s in %s is %s', (_, text, place, expected) => expect(tell(text, place, usualKeys)).toBe(expected));

  it.each<[string, KeySettings, string, string]>([
    ['a new chord', settings(['nextRow', 'x']), 'x', 'nextRow'],
    ['the one that it had', settings(['nextRow', 'x']), 'j', '–'],
    ['a command without a key', settings(['help', '']), '?', '–'],
    ['a key that was freed', settings(['timeline', ''], ['help', 't']), 't', 'help'],
    ['any key, when they are off', { on: false, chords: {} }, 'j', '–'],
    ['the beginning of two, when they are off', { on: false, chords: {} }, 'g', '–'],
  ])('%s', (_, set, text, expected) => expect(tell(text, 'lists', set)).toBe(expected));
});

describe('findConflicts', () => {
  it('finds none among the keys as they come', () => {
    for (const { id } of commands) expect(findConflicts(usualKeys, id, chordOf(usualKeys, id))).toEqual([]);
  });

  it.each<[string, CommandId, string, readonly CommandId[]]>([
    ['the same key in the same view', 'nextRow', 'k', ['previousRow']],
    ['a key that all views have', 'nextRow', 't', ['timeline']],
    ['one that begins others', 'marks', 'g', ['goArticles', 'goTimeline', 'goWho']],
    ['one that goes on from another', 'marks', 't x', ['timeline']],
    ['a key of every view against each', 'timeline', 'j', ['nextRow', 'nextParagraph']],
    ['the same key in other views', 'nextRow', 'd', []],
    ['its own', 'nextRow', 'j', []],
    ['another that begins alike', 'marks', 'g x', []],
  ])('%s: %s as %s', (_, id, chord, found) => expect(findConflicts(usualKeys, id, chord)).toEqual(found));
});

describe('parseKeys', () => {
  it.each<[string, unknown, KeySettings]>([
    ['a key that was changed', { on: true, chords: { nextRow: 'x' } }, settings(['nextRow', 'x'])],
    ['a key that was taken away', { chords: { help: '' } }, settings(['help', ''])],
    ['two that were exchanged', { chords: { nextRow: 'k', previousRow: 'j' } }, settings(['nextRow', 'k'], ['previousRow', 'j'])],
    ['all off', { on: false, chords: {} }, { on: false, chords: {} }],
  ])('keeps %s', (_, kept, expected) => expect(parseKeys(kept)).toEqual(expected));

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'off'],
    ['a list', [1]],
    ['chords that are a text', { chords: 'j' }],
    ['a command of a later edition', { chords: { dance: 'x' } }],
    ['a property of every object', { chords: { toString: 'x' } }],
    ['a chord that is none', { chords: { nextRow: 'Ctrl+j', previousRow: 7, help: 'a b c' } }],
    ['the usual one', { chords: { nextRow: 'j' } }],
    ['one that stands against a usual one', { chords: { nextRow: 'k' } }],
    ['two that stand against each other', { chords: { nextRow: 'x', previousRow: 'x' } }],
    ['one that begins others', { chords: { help: 'g' } }],
    ['a word for off', { on: 'no' }],
  ])('takes %s for the usual', (_, kept) => expect(parseKeys(kept)).toEqual(usualKeys));

  it('where one goes, what then stands against the usual goes too', () => {
    // `timeline` frees t, but cannot have k; so it takes t back, which `help` wanted.
    expect(parseKeys({ chords: { timeline: 'k', help: 't', marks: 'x' } })).toEqual(settings(['marks', 'x']));
  });
});
