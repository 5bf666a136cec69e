import { array, assert as check, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTagger } from '../../../../src/build/loadTagger.ts';

const tag = await loadTagger();
const LETTER = { person: 'P', org: 'O', place: 'L', other: 'X' } as const;

/** `[P:Xi] called [P:Zelensky]` for one sentence a line. */
function marked(text: string): string {
  const sentences = text.split('\n');
  return tag(sentences).map((names, n) => {
    let out = '', at = 0;
    for (const { from, to, kind } of names) {
      out += `${sentences[n]!.slice(at, from)}[${LETTER[kind]}:${sentences[n]!.slice(from, to)}]`;
      at = to;
    }
    return out + sentences[n]!.slice(at);
  }).join('\n');
}

describe('createTagger', () => {
  test.each([
    ['a title stays outside', 'Ukrainian President [P:Volodymyr Zelensky] met Prime Minister [P:Keir Starmer] in [L:London].'],
    ['a British title without a dot too', 'Mr [P:Johnson] told the [O:House of Commons] on Wednesday that he would resign.'],
    ['a capital that acts stays a place', 'The interaction between [L:China] and [L:Ukraine] has made [L:Moscow] uneasy.'],
    ['Kremlin and White House are organisations', 'The [O:Kremlin] and the [O:White House] declined to comment.'],
    ['the full name teaches what the short one is', 'Russian war analyst [P:Sergei Mardan] spoke.\n“Why?” [P:Mardan] asked.'],
    ['a name said twice in brackets is two', 'The war analyst [P:Sergei Mardan] ([P:Sergei Mardan]) spoke on state television.'],
    ['an office between company and person', '[O:Tesla] chief executive [P:Elon Musk] sold shares in the company.'],
    ['the first word of an organisation stands for it', '[O:Brightwater Capital] said on Monday it had bought a haulier.\n[P:Tom Ashby], the founder of [O:Brightwater], saw room for growth.'],
    ['but a city within its name stays a city', '[O:Manchester United] won on Sunday.\nThe match was played in [L:Manchester].'],
    ['a possessive within a name', '[P:Benazir Bhutto] led the [O:Pakistan People\'s Party], she said on [L:St. Peter\'s Square].'],
    ['a ministry is one name', 'The [O:Foreign Ministry] in [L:Beijing] said on Monday that talks would go on.'],
    ['a storm is something else', '[X:Hurricane Ian] slammed into [L:Florida] on Wednesday.'],
    ['a demonym is no name', 'Russian and Chinese officials met American diplomats.'],
    ['nor are days and months', 'On Tuesday and in March the Ukrainians attacked.'],
    ['nor is a ministry in small letters', 'The foreign ministry said the prime minister was ill.'],
    ['nor the first word of a sentence', 'However, everyone agreed. Thousands marched.'],
    ['nor the money of a country', 'It cost US$40 in all.'],
    ['nor an empty line', ''],
  ])('%s', (_, text) => {
    expect(marked(text.replaceAll(/\[[POLX]:([^\]]+)\]/g, '$1'))).toBe(text);
  });

  test.each([
    ['Ukraine', 'He went to Ukraine.', 'country'],
    ['Johnson', 'Mr Johnson told reporters.', 'title before the name'],
    ['David Miller', 'Then David Miller told reporters.', 'given name before a surname'],
  ])('says why it took %s for a name', (name, text, reason) => {
    const found = tag([text])[0]!.find(({ from, to }) => text.slice(from, to) === name);
    expect(found?.reason).toBe(reason);
  });

  test('names are sorted, apart from one another, inside their sentence, and sure between 0 and 1; the same again', () => {
    const word = constantFrom('Obama', 'the', 'New', 'York', 'U.S.', '“', '”', "'s", 'of', 'BBC', 'A380', 'iPhone', '(', ')', '—', '😀', 'Москва', 'said', '.', '12');
    check(property(array(array(word, { maxLength: 12 }).map((words) => words.join(' ')), { maxLength: 4 }), (sentences) => {
      const found = tag(sentences);
      expect(found).toHaveLength(sentences.length);
      found.forEach((names, n) => {
        let at = 0;
        for (const { from, to, certainty } of names) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(certainty >= 0 && certainty <= 1.0001).toBe(true);
          at = to;
        }
        expect(at).toBeLessThanOrEqual(sentences[n]!.length);
      });
      expect(tag(sentences)).toEqual(found);
    }), { numRuns: 60 });
  });

  test('what was read before changes nothing', async () => {
    const fresh = await loadTagger();
    const text = ['Mr. Clarke met Ms. Washington in Paris.'];
    const first = fresh(text);
    fresh(['Clarke is a town near Washington.', 'Paris Hilton left.']);
    expect(fresh(text)).toEqual(first);
  });
});
