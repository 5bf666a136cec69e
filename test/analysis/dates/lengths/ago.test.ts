import { specifyDates } from '../specifyDates.ts';

specifyDates('so long ago, later, earlier', [
  ['a year is known to the year', '2023-05-03', 'It began [a year ago|2022|2022-01-01..2022-12-31].'],
  ['more than a year ago is open to the past', '2023-05-03', 'It began [more than a year ago|2022|..2022-05-03].'],
  ['less than a year ago reaches to publication', '2023-05-03', 'It began [less than a year ago|2022|2022-05-03..2023-05-03].'],
  ['months are known to the month', '2023-05-03', 'She left [two months ago|2023-03].'],
  ['weeks are known to the week', '2023-05-03', 'She left [six weeks ago|2023-W12].'],
  ['days are known to the day', '2023-05-03', 'She left [10 days ago|2023-04-23].'],
  ['a leap day has no day a year before', '2024-02-29', 'It began [more than a year ago|2023|..2023-02-28].'],
  ['decades count ten years', '2023-05-03', 'He died [a decade ago|2013].'],
  ['years ago, nobody says how many', '2023-05-03', 'He died [years ago|PAST_REF|?].'],
  ['days later: a length in TIMEX3, a date on the timeline', '2021-06-01', 'It fell on [5 May 2021|2021-05-05]. [Three days later|P3D|2021-05-08..2021-05-08] they fled.'],
  ['a month earlier', '2021-06-01', 'It fell on [5 May 2021|2021-05-05]. [A month earlier|P1M|2021-04-01..2021-04-30] it stood.'],
  ['in a history it is the date', '2021-06-01', 'It fell on [5 May 1945|1945-05-05]. [Three days later|1945-05-08] they fled.'],
  ['a year earlier beside a quarter’s figures', '1989-10-26', 'Profit in [the third quarter|1989-Q3] beat that of [a year earlier|1988-Q3].'],
  ['comparisons do not chain', '1989-10-26', 'In [the third quarter|1989-Q3] it rose; [a year earlier|1988-Q3] it fell, also [a year earlier|1988-Q3].'],
  ['days from a month are not placed', '2021-06-01', 'It fell in [April|2021-04]. [Three days later|P3D|?] they fled.'],
  ['almost is about', '2023-02-28', 'It began [almost a year ago|2022|2022-01-01..2022-12-31].'],
  ['counted from an event, it is a length', '2021-06-01', 'He left [three days|P3D|-] after the vote.'],
  ['no count of time', '2021-06-01', 'Sooner or later he goes; not long ago, long before.'],
  ['a count of other things', '2021-06-01', 'Three goals later they led.'],
]);
