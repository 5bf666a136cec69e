import { expect, test } from 'vitest';
import { groupsOf, readArticle } from '../readMarks.ts';

test.each([
  ['two names of a country', 'The [place|United States] and [place|U.S.] officials', ['United States = U.S.']],
  ['two spellings of a city', 'He left [place|Kiev]. She stayed in [place|Kyiv].', ['Kiev = Kyiv']],
  ['a possessive', 'He left [place|Kyiv]. She saw [place|Kyiv’s] walls.', ['Kyiv’s = Kyiv']],
  ['an airport', 'He left [place|Heathrow Airport]. She stayed at [place|Heathrow].', ['Heathrow Airport = Heathrow']],
  ['a strip of land', 'He left the [place|Gaza Strip]. She stayed in [place|Gaza].', ['Gaza Strip = Gaza']],
])('together: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each([
  ['a country and its capital', '[place|Russia] and [place|Moscow] said no.', ['Russia', 'Moscow']],
  ['two countries with a common word', '[place|North Korea] and [place|South Korea] met.', ['North Korea', 'South Korea']],
  ['a city and its airport', 'He left [place|Donetsk Airport]. She stayed in [place|Donetsk].', ['Donetsk Airport', 'Donetsk']],
  ['a city and its region', 'He left [place|Donetsk Region]. She stayed in [place|Donetsk].', ['Donetsk Region', 'Donetsk']],
  ['two places of one sort', 'He left [place|Faro Airport] for [place|Porto Airport].', ['Faro Airport', 'Porto Airport']],
])('apart: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

/** Each place that the gazetteer knows, as its name, country and degrees of longitude. */
const placesOf = (text: string): readonly string[] => readArticle('a', text).groups.flatMap(({ gazetteer }) => (gazetteer === null ? [] : [`${gazetteer.type} ${gazetteer.name} ${gazetteer.country} ${Math.round(gazetteer.longitude)}`]));

test.each([
  ['the largest city of a name', 'It rained in [place|London].', ['city London GB 0']],
  ['the state that stands beside it', 'It rained in [place|London], [place|Ontario].', ['city London CA -81', 'region Ontario CA -79']],
  ['the country that stands beside it', 'It rained in [place|Tripoli], [place|Lebanon].', ['city Tripoli LB 36', 'country Lebanon LB 36']],
  ['the country that it is in', 'It rained in [place|Tripoli] in northern [place|Lebanon].', ['city Tripoli LB 36', 'country Lebanon LB 36']],
  ['the people whose city it is', 'It rained in the Lebanese city of [place|Tripoli].', ['city Tripoli LB 36']],
  ['the state that the article names', 'It rained in [place|Birmingham]. [place|Alabama] slept.', ['city Birmingham US -87', 'region Alabama US -87']],
  ['the country that the article names, where the sizes are alike', 'It rained in [place|Hyderabad]. [place|Pakistan] slept.', ['city Hyderabad PK 68', 'country Pakistan PK 71']],
  ['a state and its city', 'It rained in [place|Athens], [place|Georgia].', ['city Athens US -83', 'region Georgia US -84']],
  ['a state among states', 'It rained in [place|Georgia] and [place|Alabama].', ['region Georgia US -84', 'region Alabama US -87']],
])('is the place meant: %s', (_, text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test.each([
  ['a far larger city for a country named somewhere', 'It rained in [place|London]. [place|Canada] slept.', ['city London GB 0', 'country Canada CA -86']],
  ['another city where both countries are named', 'It rained in [place|Hyderabad]. [place|Pakistan] and [place|India] slept.', ['city Hyderabad IN 78', 'country Pakistan PK 71', 'country India IN 78']],
  ['a city of the United States, which are named everywhere', 'It rained in [place|Vancouver]. The [place|United States] slept.', ['city Vancouver CA -123', 'country United States US -93']],
  ['a state where the Caucasus is named', 'It rained in [place|Georgia] and [place|Abkhazia]. [place|Alabama] slept.', ['country Georgia GE 44', 'region Alabama US -87']],
  ['a state for a bare country', 'It rained in [place|Georgia].', ['country Georgia GE 44']],
  ['a state that is better known as a city', 'It rained in [place|Washington] and [place|New York].', ['city Washington, D.C. US -77', 'city New York City US -74']],
  ['what is no place', 'It rained on [person|London].', []],
])('is not taken: %s', (_, text, places) => {
  expect(placesOf(text)).toEqual(places);
});

test.each([
  ['It rained in [place|London], [place|Ontario].', 'London in Ontario, Canada: “London, Ontario”'],
  ['It rained in [place|Hyderabad]. [place|Pakistan] slept.', 'Hyderabad in Pakistan: the article names Pakistan, not India'],
  ['It rained in [place|London].', null],
])('says why this place: %s', (text, reason) => {
  expect(readArticle('a', text).groups[0]!.reason).toBe(reason);
});
