import { describe, expect, it } from 'vitest';
import { analyseLines } from '../../src/build/analyseLines.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';

const tagger = await loadTagger();

const analyse = (...lines: readonly object[]) => {
  const analysed = analyseLines(lines.map((line) => JSON.stringify(line)).join('\n'), tagger);
  if ('problems' in analysed) throw new TypeError(analysed.problems.join('\n'));
  return analysed.lines;
};
const date = '2023-05-03';

describe('analyseLines', () => {
  it('answers line by line, in order, with offsets in the given text', () => {
    const texts = ['', '  \n ', 'Vladimir Putin left.\r\n\r\n  Last week 🙂 Putin came to Moscow. ', '\uFEFFVladimir Putin spoke on Tuesday.'];
    const lines = analyse(...texts.map((text) => ({ id: 'same', date, text })));
    expect(lines.map(({ id }) => id)).toEqual(['same', 'same', 'same', 'same']);
    expect(lines.map(({ mentions }) => mentions.map(({ text, kind, entity }) => [text, kind, entity]))).toEqual([
      [], [],
      [['Vladimir Putin', 'person', 'Vladimir Putin'], ['Putin', 'person', 'Vladimir Putin'], ['Moscow', 'place', 'Moscow']],
      [['Vladimir Putin', 'person', 'Vladimir Putin']],
    ]);
    expect(lines.map(({ dates }) => dates.map(({ text, type, value, earliest, latest }) => [text, type, value, earliest, latest]))).toEqual([
      [], [],
      [['Last week', 'DATE', '2023-W17', '2023-04-24', '2023-04-30']],
      [['Tuesday', 'DATE', '2023-05-02', '2023-05-02', '2023-05-02']],
    ]);
    lines.forEach(({ mentions, dates }, at) => {
      for (const { from, to, text } of [...mentions, ...dates]) expect(texts[at]!.slice(from, to)).toBe(text);
    });
  });

  it.each([
    ['the line’s day', { date: '2023-05-03' }, 'Yesterday.', '2023-05-02'],
    ['the line’s day with a time', { date: '2023-05-03T23:30:00Z' }, 'Yesterday.', '2023-05-02'],
    ['the header’s', {}, ' date 2023-05-03 Yesterday.', '2023-05-02'],
    ['the line’s before the header’s', { date: '2020-01-02' }, ' date 2023-05-03 Yesterday.', '2020-01-01'],
    ['the header’s on a line of its own', { date: null }, 'date 2023-05-03\n\nYesterday.', '2023-05-02'],
  ])('reads a relative date against %s', (_, given, text, value) => {
    const [line] = analyse({ id: 1, text, ...given });
    expect(line!.dates.map((found) => [found.text, found.value])).toEqual([['Yesterday', value]]);
    expect(text.slice(line!.dates[0]!.from)).toBe('Yesterday.');
  });

  it.each([
    ['an open start', 'It began more than a year ago.', [null, '2022-05-03']],
    ['a length of time', 'It lasted 3 days.', [null, null]],
    ['a vague time', 'It began in recent days.', [null, null]],
  ])('gives null for %s', (_, text, bounds) => {
    const [line] = analyse({ id: 'a', date, text });
    expect(line!.dates.map(({ earliest, latest }) => [earliest, latest])).toEqual([bounds]);
  });

  it('passes over blank lines and a byte order mark', () => {
    expect(analyseLines(`\uFEFF${JSON.stringify({ id: 7, date, text: '' })}\r\n\r\n`, tagger)).toEqual({ lines: [{ id: 7, mentions: [], dates: [] }] });
    expect(analyseLines('', tagger)).toEqual({ lines: [] });
  });

  it.each([
    ['{"id":', 'line 2 should be one JSON object, but it is no JSON'],
    ['[1]', 'line 2 should be one JSON object, but it is another kind of value'],
    ['null', 'line 2 should be one JSON object'],
    ['{"date":"2023-05-03","text":""}', 'its id is neither text nor a number'],
    ['{"id":"a","date":"2023-05-03"}', 'its text is no text'],
    ['{"id":"a","text":"No date."}', 'it has none, nor does its text begin with one'],
    ['{"id":"a","date":"2023-02-30","text":""}', 'its date is "2023-02-30"'],
    ['{"id":"a","date":"3 May 2023","text":""}', 'its date is "3 May 2023"'],
    ['{"id":"a","date":20230503,"text":""}', 'its date is 20230503'],
  ])('refuses %s, and with it the whole file', (line, problem) => {
    const analysed = analyseLines(`${JSON.stringify({ id: 'good', date, text: 'Fine.' })}\n${line}\n${line}`, tagger);
    expect(analysed).toEqual({ problems: [expect.stringContaining(problem), expect.stringContaining('line 3 ')] });
  });
});
