import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/evidence/listening/languageOf.ts';
import { fitRate, parseListening, usualListening } from '../../../src/evidence/listening/parseListening.ts';
import { canSpeak, chooseVoice, groupVoices, type Voice } from '../../../src/evidence/listening/voices.ts';

describe('the language of a tag', () => {
  it.each([
    ['en', 'en'], ['en-GB', 'en'], ['en_US', 'en'], ['eng-USA', 'en'], ['zh-Hant-TW', 'zh'], ['nb-NO', 'no'], ['nn', 'no'], ['EN', 'en'],
    ['', ''], ['?', ''], ['e', ''],
  ])('%s → %s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

/** `Name en-GB`, with a star for the device's own. */
const voicesOf = (...lines: readonly string[]): readonly Voice[] =>
  lines.map((line) => {
    const [name = '', lang = ''] = line.replace('*', '').split(/ (?=[^ ]+$)/u);
    return { id: name, name, lang, usual: line.endsWith('*') };
  });

describe('choosing a voice', () => {
  it.each([
    ['the one that the reader chose', ['Anna en-US*', 'Daniel en-GB'], 'en', 'Daniel', [], 'Daniel'],
    ['not one that the reader chose in another language', ['Anna en-US', 'Petra de-DE'], 'en', 'Petra', [], 'Anna'],
    ['the device’s own', ['Albert en-US', 'Samantha en-US*'], 'en', null, [], 'Samantha'],
    ['not the device’s own in another language', ['Petra de-DE*', 'Anna en-US'], 'en', null, [], 'Anna'],
    ['of the article’s region', ['Anna en-US', 'Daniel en-GB'], 'en-GB', null, ['en-US'], 'Daniel'],
    ['of the reader’s region', ['Anna en-US', 'Daniel en_GB'], 'en', null, ['de', 'en-GB'], 'Daniel'],
    ['no effect, though it comes first', ['Albert en-US', 'Bad News en-US', 'Samantha en-US'], 'en', null, [], 'Samantha'],
    ['an effect where there is nothing else', ['Albert en-US'], 'en', null, [], 'Albert'],
    ['none where none speaks it', ['Petra de-DE'], 'en', null, [], null],
  ])('%s', (_, voices, lang, chosen, preferred, expected) => expect(chooseVoice(voicesOf(...voices), lang, chosen, preferred)?.name ?? null).toBe(expected));

  it.each([
    ['a voice of another region', ['Anna en-AU'], 'en-GB', true],
    ['no voice', [], 'en', false],
    ['a voice of another language', ['Petra de-DE'], 'en', false],
    ['an unknown language', ['Petra de-DE'], '', false],
  ])('%s', (_, voices, lang, able) => expect(canSpeak(voicesOf(...voices), lang)).toBe(able));

  it('groups them by language and region, effects last', () => {
    const groups = groupVoices(voicesOf('Zoe en_US', 'Albert en-US', 'Daniel en-GB', 'Anna en-US'));
    expect(groups.map(({ lang, voices }) => `${lang}: ${voices.map(({ name }) => name).join(' ')}`)).toEqual(['en-GB: Daniel', 'en-US: Anna Zoe Albert']);
  });
});

describe('settings', () => {
  it.each([
    ['as they were kept', { rate: 1.5, voices: { en: 'a' } }, { rate: 1.5, voices: { en: 'a' } }],
    ['nothing', null, usualListening],
    ['words', 'fast', usualListening],
    ['a speed beyond all limits', { rate: 40, voices: {} }, { rate: 2.5, voices: {} }],
    ['a speed that is none', { rate: NaN }, usualListening],
    ['voices that are none', { rate: 1, voices: { en: 3, de: 'x', fr: '' } }, { rate: 1, voices: { de: 'x' } }],
  ])('%s', (_, kept, expected) => expect(parseListening(kept)).toEqual(expected));

  it.each([[0.1, 0.7], [1.04, 1], [1.15, 1.2], [0.7 + 0.1, 0.8], [2.5 + 0.1, 2.5]])('a speed of %d is %d', (rate, fitted) => expect(fitRate(rate)).toBe(fitted));
});
