import { expect, test } from 'vitest';
import { readArticle } from './readMarks.ts';

const rolesOf = (text: string): readonly string[] => readArticle('a', text).groups.flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role.text}`));

test.each([
  ['before the name', 'In February, Kremlin spokesman [person|Dmitry Peskov] said no.', ['Dmitry Peskov: Kremlin spokesman']],
  ['with a small word inside', 'It reported that Russian war analyst [person|Sergei Mardan] left.', ['Sergei Mardan: Russian war analyst']],
  ['in small letters', 'He told immigration official [person|Jurie Wet] so.', ['Jurie Wet: immigration official']],
  ['a title', 'He met Ukrainian President [person|Volodymyr Zelensky].', ['Volodymyr Zelensky: Ukrainian President']],
  ['a title with its party', 'Chinese Communist Party General Secretary [person|Xi Jinping] has left.', ['Xi Jinping: Chinese Communist Party General Secretary']],
  ['a title with “and” inside', 'He met Immigration and Naturalization Service Commissioner [person|Doris Meissner].', ['Doris Meissner: Immigration and Naturalization Service Commissioner']],
  ['a former one', 'He met former President [person|Boris Yeltsin].', ['Boris Yeltsin: former President']],
  ['a former one in small letters', 'He met former national security adviser [person|John Bolton].', ['John Bolton: former national security adviser']],
  ['one of then', 'He met the then foreign minister [person|Andrei Gromyko].', ['Andrei Gromyko: then foreign minister']],
  ['two, one after the other', 'He told police spokesman Capt. [person|Rod Beer] so.', ['Rod Beer: police spokesman Capt.']],
  ['before a comma', 'The Kremlin spokesman, [person|Dmitry Peskov], said no.', ['Dmitry Peskov: Kremlin spokesman']],
  ['after the name', '[person|Li Hui], China’s special representative on Eurasian affairs, met him.', ['Li Hui: China’s special representative on Eurasian affairs']],
  ['after the name, with an article', '[person|Dmytro Kuleba], the foreign minister of Ukraine, spoke.', ['Dmytro Kuleba: foreign minister of Ukraine']],
  ['after the name, with now', '[person|Wang Yi], now China’s top diplomat, had left.', ['Wang Yi: China’s top diplomat']],
  ['after the name, with then', '[person|Dennis Vacco], then the attorney of New York, had left.', ['Dennis Vacco: then the attorney of New York']],
  ['after the name and the age', '[person|Sergio Navarro], 39, a Miami businessman, left.', ['Sergio Navarro: Miami businessman']],
  ['after the name, of a firm by its town', '[person|Bill Feniger], head of Toledo, Ohio-based Meridian, left.', ['Bill Feniger: head of Toledo, Ohio-based Meridian']],
  ['in a clause that says what he is', '[person|Dmitry Peskov], who is the Kremlin spokesman, left.', ['Dmitry Peskov: Kremlin spokesman']],
  ['before and after', 'Gen. [person|Colin Powell], chairman of the Joint Chiefs, left.', ['Colin Powell: Gen.', 'Colin Powell: chairman of the Joint Chiefs']],
  ['two persons in one sentence', 'Russian President [person|Vladimir Putin] met Chinese President [person|Xi Jinping].', ['Vladimir Putin: Russian President', 'Xi Jinping: Chinese President']],
  ['after an “and”', 'He met Foreign Minister [person|Sergei Lavrov] and Russian President [person|Vladimir Putin].', ['Sergei Lavrov: Foreign Minister', 'Vladimir Putin: Russian President']],
  ['after “and then”', 'He met [person|Patrushev] and then Foreign Minister [person|Sergei Lavrov].', ['Sergei Lavrov: Foreign Minister']],
  ['of the next one, not of the one before', '[person|Bushnell], Trade Minister [person|Joseph Kimotho] and others left.', ['Joseph Kimotho: Trade Minister']],
])('a role: %s', (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  ['nothing said', 'Then [person|Vladimir Putin] left.'],
  ['a form of address', 'Then Mr. [person|Vladimir Putin] and Comrade [person|Xi Jinping] left.'],
  ['a verb before the name', 'They met [person|Vladimir Putin].'],
  ['a clause after the name', '[person|Vladimir Putin], who was late, left.'],
  ['a clause that tells of the past', '[person|Vladimir Putin], who was prime minister until 2012, left.'],
  ['a clause that denies', '[person|Vladimir Putin], who is not the president, left.'],
  ['an apposition that denies', '[person|Vladimir Putin], never a minister, left.'],
  ['a negation before the title', 'It was not President [person|Vladimir Putin].'],
  ['a role only supposed', 'They met self-styled President [person|Vladimir Putin].'],
  ['a role only possible', '[person|Vladimir Putin], a possible president, left.'],
  ['a question', 'Is [person|Vladimir Putin] the president?'],
  ['a statement that is no apposition', '[person|Vladimir Putin] is not the president.'],
  ['what one is only to another', 'Putin met his Ukrainian counterpart [person|Dmytro Kuleba].'],
  ['what one is only to another, before a comma', 'Putin met his Ukrainian counterpart, [person|Dmytro Kuleba], there.'],
  ['a list', '[person|Vladimir Putin], [person|Xi Jinping] and the minister left.'],
  ['a list that begins with a role', 'The president, [person|Vladimir Putin], [person|Xi Jinping] and others left.'],
  ['another thing of that word', '[person|Nashua], whose major business is selling, left.'],
  ['an adverbial after the name', '[person|Vladimir Putin], for his part, told the minister.'],
  ['a role of nobody', 'The Kremlin spokesman left [place|Moscow].'],
  ['a role of an organisation', 'The president of [org|NATO] left.'],
])('no role: %s', (_, text) => {
  expect(rolesOf(text)).toEqual([]);
});

test('a role stands where it says it stands', () => {
  const { blocks, groups } = readArticle('a', 'It rained. In February, Kremlin spokesman [person|Dmitry Peskov] said no.');
  const [role] = groups[0]!.roles;
  expect(blocks[0]!.text.slice(role!.from, role!.to)).toBe('Kremlin spokesman');
  expect(role).toMatchObject({ block: 0, sentence: 1, text: 'Kremlin spokesman' });
});

test('a role too long to be read whole ends before its last preposition', () => {
  const [role] = rolesOf('[person|Li Hui], head of the office of the bureau of the house of the bank of the town of the lake, left.');
  expect(role).toBe('Li Hui: head of the office of the bureau of the house of the bank');
});
