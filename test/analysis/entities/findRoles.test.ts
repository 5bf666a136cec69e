import { expect, test } from 'vitest';
import { find } from './markedText.ts';

const rolesOf = (text: string): readonly string[] => find([text]).groups.flatMap(({ name, roles }) => roles.map((role) => `${name}: ${role.text}`));

test.each([
  ['before the name', 'In February, Kremlin spokesman Dmitry Peskov said no.', ['Dmitry Peskov: Kremlin spokesman']],
  ['with a small word inside', 'It reported that Russian war analyst Sergei Mardan left.', ['Sergei Mardan: Russian war analyst']],
  ['a title', 'He met Ukrainian President Volodymyr Zelensky.', ['Volodymyr Zelensky: Ukrainian President']],
  ['a title with its party', 'Chinese Communist Party General Secretary Xi Jinping has left.', ['Xi Jinping: Chinese Communist Party General Secretary']],
  ['after the name', 'Li Hui, China’s special representative on Eurasian affairs, met him.', ['Li Hui: China’s special representative on Eurasian affairs']],
  ['after the name, with an article', 'Dmytro Kuleba, the foreign minister of Ukraine, spoke.', ['Dmytro Kuleba: foreign minister of Ukraine']],
  ['after the name, with now', 'Wang Yi, now China’s top diplomat, had left.', ['Wang Yi: China’s top diplomat']],
  ['two persons in one sentence', 'Russian President Vladimir Putin met Chinese President Xi Jinping.', ['Vladimir Putin: Russian President', 'Xi Jinping: Chinese President']],
  ['after an “and”', 'He met Foreign Minister Sergei Lavrov and Russian President Vladimir Putin.', ['Sergei Lavrov: Foreign Minister', 'Vladimir Putin: Russian President']],
])('a role: %s', (_, text, roles) => {
  expect(rolesOf(text)).toEqual(roles);
});

test.each([
  ['nothing said', 'Then Vladimir Putin left.'],
  ['a form of address', 'Then Mr. Vladimir Putin and Comrade Xi Jinping left.'],
  ['a verb before the name', 'They met Vladimir Putin.'],
  ['a clause after the name', 'Vladimir Putin, who was late, left.'],
  ['a list', 'Vladimir Putin, Xi Jinping and the minister left.'],
  ['an adverbial after the name', 'Vladimir Putin, for his part, told the minister.'],
  ['a role of nobody', 'The Kremlin spokesman left.'],
  ['a role of an organisation', 'The president of NATO left.'],
])('no role: %s', (_, text) => {
  expect(rolesOf(text)).toEqual([]);
});

test('a role stands where it says it stands', () => {
  const text = 'It rained. In February, Kremlin spokesman Dmitry Peskov said no.';
  const [role] = find([text]).groups.find(({ kind }) => kind === 'person')!.roles;
  expect(text.slice(role!.from, role!.to)).toBe('Kremlin spokesman');
  expect(role).toMatchObject({ block: 0, sentence: 1, text: 'Kremlin spokesman' });
});
