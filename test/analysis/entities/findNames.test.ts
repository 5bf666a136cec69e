import { expect, test } from 'vitest';
import { find, markNames, withoutMarks } from './markedText.ts';

test.each([
  ['a given name before a surname', 'She met [person|Sergei Mardan] there.'],
  ['a role before a name', '[org|Kremlin] spokesman [person|Dmitry Peskov] said so.'],
  ['a role after a name', '[person|Dmitry Peskov], the [org|Kremlin] spokesman, said so.'],
  ['a family name that stands first', 'They waited for [person|Xi Jinping] and [person|Li Hui].'],
  ['a Korean given name', 'They waited for [person|Ban Ki-moon].'],
  ['initials', 'He read [person|J. K. Rowling] to [person|George W. Bush].'],
  ['a particle', 'She is [person|Ursula von der Leyen].'],
  ['an unknown surname after a title', 'It was President [person|Zorgblat] who came.'],
  ['Mr without a dot', 'Then Mr [person|Zorgblat] left.'],
  ['a doubled name in brackets', 'So said [person|Sergei Mardan] ([person|Sergei Mardan]).'],
  ['a bracketed name in a quotation', '“Why did he ([person|Xi Jinping]) call?”'],
  ['a surname that the article has in full', '[person|Sergei Mardan] spoke. At noon [person|Mardan] left.'],
  ['a surname at the start of a sentence', '[person|Fumio Kishida] came. [person|Kishida] left.'],
  ['a surname that is also a city', 'Analyst [person|Sergei Mardan] spoke. “No,” said [person|Mardan].'],
  ['a country with dots', 'He told [place|U.S.] officials.'],
  ['a possessive', '[place|Beijing]’s plan and [person|Vladimir Putin]’s work.'],
  ['a capital that acts', '[place|Moscow] said no.'],
  ['another spelling of a city', 'An envoy went to [place|Kiev], then to [place|Kyiv].'],
  ['two places', 'It fell on [place|Dallas], [place|Texas].'],
  ['a place that keeps its article', 'A court in [place|The Hague] sat.'],
  ['a place named by a lower-case noun', 'They left the town of [place|Zorgblat] for [place|Farang] province.'],
  ['a region', 'Gas from [place|Russia]’s [place|Far East].'],
  ['a compass word in capitals', '[place|South Ossetia] and northern [place|Iraq].'],
  ['a party', 'The [org|Chinese Communist Party] met.'],
  ['a party, a title and a person', '[org|Chinese Communist Party] General Secretary [person|Xi Jinping] spoke.'],
  ['an acronym in brackets', 'The [org|Shanghai Cooperation Organisation] ([org|SCO]) met. The [org|SCO] said so.'],
  ['an organisation of a place is one name', 'The [org|Bank of England] and the [org|University of Texas].'],
  ['a ministry', '[place|China]’s [org|Ministry of Foreign Affairs] said so on Monday.'],
  ['a company', '[org|Zorgblat Inc.] paid.'],
  ['a paper in quotation marks', '“[org|Daily Mail]” reported it.'],
  ['an airline', 'It flew with [org|Air Canada].'],
  ['government houses', 'The [org|Kremlin], the [org|White House] and the [org|Pentagon] knew.'],
  ['no article in front', 'It was the [org|New York Times].'],
  ['a maker and a model are one product', 'They bought a [other|Boeing 777] from [org|Boeing].'],
  ['a show', 'He spoke on “[other|Solovyev Live]”.'],
  ['the games', 'It was the day of the [other|Winter Olympics].'],
  ['a storm', 'Then [other|Hurricane Zora] came.'],
  ['a title in quotation marks', 'It is called “[other|China’s Position on the Political Settlement of the Ukraine Crisis]”.'],
  ['the place of a dateline', '[place|LONDON], March 3 – It rained.'],
  ['a team', 'They saw the [org|St. Louis Eagles] win.'],
  ['a person before an administration', 'They blamed the [person|Zorgblat] administration.'],
  ['a stop after a letter ends the sentence', 'The road ended at [place|Camp X].'],
  ['an organisation that leads', 'It is an [org|EADS]-led group.'],
  ['a country that leads', 'A [place|U.S.]-led force arrived.'],
  ['capitals only', '[person|PUTIN] MEETS [person|XI JINPING] IN [place|MOSCOW] TODAY. It is [person|Vladimir Putin] who waits.'],
])('a name: %s', (_, marked) => {
  expect(markNames(withoutMarks(marked))).toBe(marked);
});

test.each([
  ['a people', 'The Russian side and the Ukrainians met.'],
  ['a people before a plain noun', 'The Chinese foreign ministry and Western sanctions.'],
  ['a word that opens a sentence', 'However, he left. Despite that, she came. Exports fell.'],
  ['a word that opens a quotation', '“Comrade, why did you come?”'],
  ['an unlisted ordinary word at the start', 'Protesters shouted. Forecasters were wrong.'],
  ['weekdays and months', 'On Monday and in February it rained.'],
  ['a month before a year', 'As early as March 2022 it rained.'],
  ['a bare title', 'The President and the Prime Minister met.'],
  ['plain titles at the start', 'President and minister met.'],
  ['a pronoun in a line of capitals', 'THEY TOLD US NOTHING ABOUT THAT LONG NIGHT'],
  ['who and us in small letters', 'Those who told us left.'],
  ['money', 'It cost US$40 billion.'],
  ['an adjective made of a people', 'Chinese-made drones and a British-led force.'],
  ['religions and their people', 'Muslims and Christians met.'],
  ['clock and calendar letters', 'At 5 PM GMT in 480 B.C. it rained.'],
  ['a Title Case line of ordinary words', 'How To Win Friends And Lose Money'],
  ['a line of capitals with ordinary words', 'TALKS FAIL AFTER LONG NIGHT'],
  ['a plain mobile that is no city', 'He is mobile and nice, reading split books.'],
  ['a capitalised city word that opens a sentence', 'Split the bill.'],
  ['an earlier will', 'Will she come? May be.'],
])('no name: %s', (_, text) => {
  expect(markNames(text)).toBe(text);
});

test('names stand in their own block and sentence', () => {
  const { sentences, mentions } = find(['It rained. Dmitry Peskov left Moscow.', 'Then Peskov came.']);
  expect(mentions.map(({ block, sentence, from, to }) => [block, sentence, from, to])).toEqual([[0, 1, 11, 24], [0, 1, 30, 36], [1, 2, 5, 11]]);
  expect(sentences).toHaveLength(3);
});
