import { expect, test } from 'vitest';
import { find } from './markedText.ts';

/** Names that stand together are joined by ` = `, the fullest first. */
const groupsOf = (text: string): readonly string[] => find([text]).groups.map(({ aliases }) => aliases.join(' = '));
const reasonOf = (text: string, name: string): string | null => find([text]).groups.find((group) => group.name === name)!.reason;

test.each([
  ['a surname', 'Sergei Mardan spoke. Then Mardan left.', ['Sergei Mardan = Mardan']],
  ['a surname before the full name', 'As Zelensky said, it is late. Volodymyr Zelensky left.', ['Volodymyr Zelensky = Zelensky']],
  ['a family name that stands first', 'Xi Jinping spoke. Then Xi left.', ['Xi Jinping = Xi']],
  ['spellings of one surname', 'Volodymyr Zelensky spoke. Then Zelenskyy and Zelenskiy said no.', ['Volodymyr Zelensky = Zelenskyy = Zelenskiy']],
  ['initials of a name', 'The Chinese Communist Party met. Buyers like the CCP paid.', ['Chinese Communist Party = CCP']],
  ['an acronym in brackets', 'The China National Petroleum Corporation (CNPC) paid. Then CNPC left.', ['China National Petroleum Corporation = CNPC']],
  ['two names of a country', 'The United States and U.S. officials', ['United States = U.S.']],
  ['two spellings of a city', 'He left Kiev. She stayed in Kyiv.', ['Kiev = Kyiv']],
  ['a company and its ending', 'Apple Inc. paid. Then Apple left.', ['Apple Inc. = Apple']],
  ['the first word of a company', 'Shares of Northwind Traders Ltd. rose. Analysts praised Northwind for it.', ['Northwind Traders Ltd. = Northwind']],
  ['a given name that only one person has', 'Boris Johnson left. Then Boris came back.', ['Boris Johnson = Boris']],
  ['a model number', 'It was an Airbus A380. The A380 landed.', ['Airbus A380 = A380']],
])('together: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each([
  ['two surnames', 'Sergei Mardan met Dmitry Peskov.', ['Sergei Mardan', 'Dmitry Peskov']],
  ['two persons of one surname', 'Bill Clinton and Hillary Clinton came.', ['Bill Clinton', 'Hillary Clinton']],
  ['two persons of one given name', 'Sergei Mardan met Sergei Lavrov.', ['Sergei Mardan', 'Sergei Lavrov']],
  ['a country and its party', 'China and the Chinese Communist Party', ['China', 'Chinese Communist Party']],
  ['an organisation and its assembly', 'The United Nations General Assembly met at the United Nations.', ['United Nations General Assembly', 'United Nations']],
  ['a company and its division', 'Boeing owns Boeing Commercial Airplanes.', ['Boeing', 'Boeing Commercial Airplanes']],
  ['a country and its capital', 'Russia and Moscow said no.', ['Russia', 'Moscow']],
  ['two countries with a common word', 'North Korea and South Korea met.', ['North Korea', 'South Korea']],
  ['an acronym of other letters', 'The World Bank met NATO.', ['World Bank', 'NATO']],
  ['two letters that are better known for another', 'The Baath Party met BP.', ['Baath Party', 'BP']],
  ['a product and its maker', 'Boeing sold a Boeing 777.', ['Boeing', 'Boeing 777']],
  ['two models', 'The Boeing 777 met the Boeing 787.', ['Boeing 777', 'Boeing 787']],
])('apart: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test('a surname of two persons goes, each time, to the one who was named last before it', () => {
  const { mentions, groups } = find(['Hillary Clinton came. Then Clinton spoke. Bill Clinton sang. Then Clinton left.']);
  expect(mentions.map(({ group }) => groups[group]!.name)).toEqual(['Hillary Clinton', 'Hillary Clinton', 'Bill Clinton', 'Bill Clinton']);
});

test.each([
  ['Sergei Mardan spoke. Then Mardan left.', 'Sergei Mardan', 'same surname within the article'],
  ['The Chinese Communist Party met. Then the CCP paid.', 'Chinese Communist Party', 'acronym of Chinese Communist Party'],
  ['The Shanghai Cooperation Organisation (SCO) met.', 'Shanghai Cooperation Organisation', 'acronym given in brackets'],
  ['He left Kiev. She stayed in Kyiv.', 'Kiev', 'names of Kyiv'],
  ['Sergei Mardan spoke. Sergei Mardan left.', 'Sergei Mardan', null],
])('says why: %s', (text, name, reason) => {
  expect(reasonOf(text, name)).toBe(reason);
});

test('countries and cities carry what the gazetteer knows, all else nothing', () => {
  const { groups } = find(['Vladimir Putin told the Kremlin in Moscow of Ukraine and the Far East.']);
  expect(groups.map(({ name, gazetteer }) => [name, gazetteer?.type ?? null, gazetteer?.country ?? null])).toEqual([
    ['Vladimir Putin', null, null],
    ['Kremlin', null, null],
    ['Moscow', 'city', 'RU'],
    ['Ukraine', 'country', 'UA'],
    ['Far East', null, null],
  ]);
});
