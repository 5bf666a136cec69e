import { describe, expect, it } from 'vitest';
import { buildTitle } from '../../../src/analysis/parse/buildTitle.ts';

describe('a title cut from the lead', () => {
  it.each([
    [
      'ends before a phrase, without ellipsis',
      'Chinese Communist Party General Secretary Xi Jinping has angered Putin’s biggest supporter in recent days over phone calls with Ukrainian President Volodymyr Zelensky, who claimed it.',
      'Chinese Communist Party General Secretary Xi Jinping has angered Putin’s biggest supporter',
    ],
    ['is the first sentence when that is short', 'Talks resumed on Tuesday. Nobody said why.', 'Talks resumed on Tuesday'],
    ['keeps a question mark', 'What should we think? He did not say.', 'What should we think?'],
    ['keeps the dot of an abbreviation', 'He went back to the U.S. The others stayed.', 'He went back to the U.S.'],
    ['keeps dots that trail off', 'Nobody knew …', 'Nobody knew …'],
    ['keeps a quotation whole', '“We will not go,” he said.', '“We will not go,” he said'],
    [
      'ends before a comma',
      'The ministers of both countries agreed on a common text, which will be put before their parliaments in the autumn of the coming year.',
      'The ministers of both countries agreed on a common text',
    ],
    [
      'is not cut inside a number',
      'The war has cost many, many human lives and it has cost the two countries some 350,000,000,000,000,000,000,000 dollars so far.',
      'The war has cost many, many human lives',
    ],
    [
      'is not cut inside a quotation',
      'The minister told the waiting reporters “that, with all respect, in this matter, after all these years, nothing would change”.',
      'The minister told the waiting reporters',
    ],
    [
      'is not cut inside brackets',
      'The Organisation of Countries (an old body, of which few, with good reason, have heard) met yesterday evening.',
      'The Organisation of Countries (an old body, of which few, with good reason, have heard)…',
    ],
    [
      'never ends with an article, a preposition or a verb that waits',
      'Representatives representing numerous international organisations confirmed breakthroughs of the remarkable kind.',
      'Representatives representing numerous international organisations confirmed breakthroughs…',
    ],
    ['is cut in the middle where nothing else is left', 'x'.repeat(200), `${'x'.repeat(90)}…`],
    ['cuts no character in two', '😀'.repeat(100), `${'😀'.repeat(45)}…`],
    ['reads other scripts', `${'中'.repeat(50)}，${'文'.repeat(60)}。`, '中'.repeat(50)],
  ])('%s', (_, lead, title) => {
    expect(buildTitle(lead)).toBe(title);
  });

  it('is never empty', () => {
    const leads = ['a', '.', '…', '“', '((((', ', , ,', '-'.repeat(500), '( '.repeat(200).trim()];
    expect(leads.filter((lead) => buildTitle(lead).trim() === '')).toEqual([]);
  });
});
