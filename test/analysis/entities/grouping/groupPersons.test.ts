import { expect, test } from 'vitest';
import { groupsOf } from '../readMarks.ts';

test.each([
  ['a surname', '[person|Sergei Mardan] spoke. Then [person|Mardan] left.', ['Sergei Mardan = Mardan']],
  ['a surname before the full name', 'As [person|Zelensky] said. [person|Volodymyr Zelensky] left.', ['Volodymyr Zelensky = Zelensky']],
  ['a possessive', '[person|Sergei Mardan] spoke of [person|Mardan’s] town.', ['Sergei Mardan = Mardan’s']],
  ['a family name that stands first', '[person|Xi Jinping] spoke. Then [person|Xi] left.', ['Xi Jinping = Xi']],
  ['a family name before two given names', '[person|Kim Jong-un] spoke. Then [person|Kim] left.', ['Kim Jong-un = Kim']],
  ['a surname of several words', '[person|Ursula von der Leyen] spoke. Then [person|von der Leyen] left.', ['Ursula von der Leyen = von der Leyen']],
  ['a surname with and without its article', '[person|Bashar al-Assad] spoke. [person|Assad] left, and [person|al-Assad] came.', ['Bashar al-Assad = al-Assad = Assad']],
  ['spellings of one surname', '[person|Volodymyr Zelensky] spoke. Then [person|Zelenskyy] and [person|Zelenskiy] said no.', ['Volodymyr Zelensky = Zelenskyy = Zelenskiy']],
  ['spellings of one given name', '[person|Sergey Lavrov] spoke. Then [person|Sergei Lavrov] left.', ['Sergey Lavrov = Sergei Lavrov']],
  ['other letters for the same sounds', '[person|Ramzan Kadyrov] spoke. Then [person|Kadirov] left.', ['Ramzan Kadyrov = Kadirov']],
  ['accents', '[person|Recep Tayyip Erdoğan] spoke. Then [person|Erdogan] left.', ['Recep Tayyip Erdoğan = Erdogan']],
  ['a middle name left out', '[person|John F. Kennedy] spoke. Then [person|John Kennedy] left.', ['John F. Kennedy = John Kennedy']],
  ['a short given name', '[person|Joseph Biden] spoke. Then [person|Joe Biden] left.', ['Joseph Biden = Joe Biden']],
  ['an initial', '[person|John Smith] spoke. Then [person|J. Smith] left.', ['John Smith = J. Smith']],
  ['a generation left out', '[person|Martin Luther King Jr.] spoke. Then [person|King] left.', ['Martin Luther King Jr. = King']],
  ['a given name that only one person has', '[person|Boris Johnson] left. Then [person|Boris] came back.', ['Boris Johnson = Boris']],
  ['a name doubled in brackets', '[person|Mardan] ([person|Sergei Mardan]) left. [person|Pavel Mardan] came.', ['Sergei Mardan = Mardan', 'Pavel Mardan']],
  ['a surname that is also a town, where the finder was unsure', '[person|Sergei Mardan] spoke. Then [place?|Mardan] left.', ['Sergei Mardan = Mardan']],
  ['a surname the finder was unsure of', '[person|Sergei Mardan] spoke. Then [org?|Mardan] left.', ['Sergei Mardan = Mardan']],
])('together: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});

test.each([
  ['two surnames', '[person|Sergei Mardan] met [person|Dmitry Peskov].', ['Sergei Mardan', 'Dmitry Peskov']],
  ['two persons of one surname', '[person|Bill Clinton] and [person|Hillary Clinton] came.', ['Bill Clinton', 'Hillary Clinton']],
  ['the surname of a father and his son', '[person|Joe Biden] and [person|Hunter Biden] came. [person|Biden] left.', ['Joe Biden', 'Hunter Biden', 'Biden']],
  ['the surname of a couple that shares it', '[person|Bill] and [person|Hillary Clinton] came. [person|Clinton] left.', ['Bill', 'Hillary Clinton', 'Clinton']],
  ['two persons of one given name', '[person|Sergei Mardan] met [person|Sergei Lavrov].', ['Sergei Mardan', 'Sergei Lavrov']],
  ['a given name that two have', '[person|Sergei Mardan] met [person|Sergei Lavrov]. [person|Sergei] left.', ['Sergei Mardan', 'Sergei Lavrov', 'Sergei']],
  ['two given names', '[person|John Smith] met [person|James Smith].', ['John Smith', 'James Smith']],
  ['an initial that two may have', '[person|John Smith] met [person|James Smith]. [person|J. Smith] left.', ['John Smith', 'James Smith', 'J. Smith']],
  ['two middle names', '[person|George H. W. Bush] met [person|George W. Bush].', ['George H. W. Bush', 'George W. Bush']],
  ['a father and his son', '[person|John Smith Sr.] met [person|John Smith Jr.]', ['John Smith Sr.', 'John Smith Jr.']],
  ['surnames that only look alike', '[person|John Smyth] met [person|Smith].', ['John Smyth', 'Smith']],
  ['two names joined by a hyphen', 'The [person|Clinton-Gore] ticket won. [person|Clinton] left.', ['Clinton-Gore', 'Clinton']],
  ['a surname that is surely a place', '[person|Michael Jordan] flew to [place|Jordan].', ['Michael Jordan', 'Jordan']],
  ['a surname that is also a country, however unsure', '[person|Michael Jordan] left. [place?|Jordan] slept.', ['Michael Jordan', 'Jordan']],
  ['a person and a place of that name', '[person|Paris Hilton] flew to [place|Paris].', ['Paris Hilton', 'Paris']],
  ['a bracket that tells something else', '[person|Mardan] ([place|Russia]) met [person|Lavrov] ([person|Sergei Rybkin]).', ['Mardan', 'Russia', 'Lavrov', 'Sergei Rybkin']],
])('apart: %s', (_, text, groups) => {
  expect(groupsOf(text)).toEqual(groups);
});
