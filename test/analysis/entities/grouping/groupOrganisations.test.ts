import { expect, test } from 'vitest';
import { groupsOf } from '../readMarks.ts';

test.each([
  ['initials of a name', 'The [org|Chinese Communist Party] met. Buyers like the [org|CCP] paid.', ['Chinese Communist Party = CCP']],
  ['initials with dots', 'The [org|United Nations] met. The [org|U.N.] paid.', ['United Nations = U.N.']],
  ['an acronym in brackets', 'The [org|China National Petroleum Corporation] ([org|CNPC]) paid. Then [org|CNPC] left.', ['China National Petroleum Corporation = CNPC']],
  ['an acronym before the bracket', 'The [org|SCO] ([org|Shanghai Cooperation Organisation]) met.', ['Shanghai Cooperation Organisation = SCO']],
  ['letters in brackets that are no initials', 'The [org|Aeronautic Defence Space] ([org|ADES]) paid. [org|ADES] left.', ['Aeronautic Defence Space = ADES']],
  ['an acronym found as another kind', 'The [other|World Wide Developers Conference] opened. At the [org|WWDC] all met.', ['World Wide Developers Conference = WWDC']],
  ['a company and its ending', '[org|Apple Inc.] paid. Then [org|Apple] left.', ['Apple Inc. = Apple']],
  ['the first word of a company', 'Shares of [org|Northwind Traders Ltd.] rose. They praised [org|Northwind].', ['Northwind Traders Ltd. = Northwind']],
  ['a company taken for a person', '[person?|Savin] paid. [org|Savin Corp.] rose.', ['Savin Corp. = Savin']],
  ['a name turned about', 'The [org|United Nations General Assembly] met. The [org|General Assembly of the United Nations] voted.', ['General Assembly of the United Nations = United Nations General Assembly']],
  ['an acronym within a name', 'The [org|UN General Assembly] met. The [org|United Nations General Assembly] voted.', ['United Nations General Assembly = UN General Assembly']],
  ['a ministry turned about', 'The [org|Ukrainian Defense Ministry] met. The [org|Ministry of Defence of Ukraine] paid.', ['Ministry of Defence of Ukraine = Ukrainian Defense Ministry']],
  ['a party turned about', 'The [org|Communist Party of China] met. The [org|Chinese Communist Party] voted.', ['Communist Party of China = Chinese Communist Party']],
  ['a ministry of the one state named', 'The [org|Iraqi Foreign Ministry] met. The [org|Foreign Ministry] paid.', ['Iraqi Foreign Ministry = Foreign Ministry']],
  ['the assembly of the one union named', 'The [org|UN General Assembly] met. The [org|General Assembly] voted.', ['UN General Assembly = General Assembly']],
  ['two spellings', 'The [org|Labor Organization] met. The [org|Labour Organisation] voted.', ['Labour Organisation = Labor Organization']],
  ['one word or two', 'The [other|World Wide Fund Day] came. [other|Worldwide Fund Day] went.', ['World Wide Fund Day = Worldwide Fund Day']],
  ['a model number', 'It was an [other|Airbus A380]. The [other|A380] landed.', ['Airbus A380 = A380']],
  ['a model and its name', 'It was a [other|Boeing 787 Dreamliner]. The [other|Boeing 787] landed.', ['Boeing 787 Dreamliner = Boeing 787']],
  ['a plural', 'Two [other|Boeing 777s] met a [other|Boeing 777].', ['Boeing 777s = Boeing 777']],
])('together: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each([
  ['a country and its party', '[place|China] and the [org|Chinese Communist Party]', ['China', 'Chinese Communist Party']],
  ['an organisation and its assembly', 'The [org|United Nations General Assembly] met at the [org|United Nations].', ['United Nations General Assembly', 'United Nations']],
  ['a company and its division', '[org|Boeing] owns [org|Boeing Commercial Airplanes].', ['Boeing', 'Boeing Commercial Airplanes']],
  ['two companies that begin alike', '[org|Ogden Corp.] sold [org|Ogden Projects Inc.]', ['Ogden Corp.', 'Ogden Projects Inc.']],
  ['a town and the exchange in it', '[org|New York] met the [org|New York Stock Exchange].', ['New York', 'New York Stock Exchange']],
  ['ministries of two states', 'The [org|Ukrainian Defence Ministry] met the [org|Russian Defence Ministry].', ['Ukrainian Defence Ministry', 'Russian Defence Ministry']],
  ['a ministry where two states are named', 'The [org|Iraqi Foreign Ministry] met the [org|Iranian Foreign Ministry]. The [org|Foreign Ministry] paid.', ['Iraqi Foreign Ministry', 'Iranian Foreign Ministry', 'Foreign Ministry']],
  ['two ministries of one state', 'The [org|Iraqi Foreign Ministry] met the [org|Iraqi Defence Ministry].', ['Iraqi Foreign Ministry', 'Iraqi Defence Ministry']],
  ['banks turned about', 'The [org|Bank of China] met [org|China Bank].', ['Bank of China', 'China Bank']],
  ['an acronym of other letters', 'The [org|World Bank] met [org|NATO].', ['World Bank', 'NATO']],
  ['an acronym of two names', 'The [org|Solar Cooking Office] met the [org|Shanghai Cooperation Organisation]. [org|SCO] paid.', ['Solar Cooking Office', 'Shanghai Cooperation Organisation', 'SCO']],
  ['a news agency in brackets', '[person|Sergei Mardan] ([org|AFP]) met [place|London] ([place|UK]).', ['Sergei Mardan', 'AFP', 'London', 'UK']],
  ['two letters that are better known for another', 'The [org|Baath Party] met [org|BP].', ['Baath Party', 'BP']],
  ['two letters of another kind', 'The [other|Cold War] met [org|CW].', ['Cold War', 'CW']],
  ['a product and its maker', '[org|Boeing] sold a [other|Boeing 777].', ['Boeing', 'Boeing 777']],
  ['two models', 'The [other|Boeing 777] met the [other|Boeing 787].', ['Boeing 777', 'Boeing 787']],
  ['two versions', '[other|Mac OS X] met [other|Mac OS X Lion].', ['Mac OS X', 'Mac OS X Lion']],
  ['the last word of a title', '[other|Back to the Mac] met the [other|Mac].', ['Back to the Mac', 'Mac']],
])('apart: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});
