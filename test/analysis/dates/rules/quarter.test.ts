import { specifyDates } from '../specifyDates.ts';

specifyDates('quarters, halves and fiscal years', [
  ['the quarter that ended last', '1989-10-26', 'Net income rose in [the third quarter|1989-Q3|1989-07-01..1989-09-30].'],
  ['an adjective leaves the article', '1989-10-26', 'The [third-quarter|1989-Q3] growth was small.'],
  ['a report to come is of the quarter past', '1989-10-26', 'It will report [third-quarter|1989-Q3] results.'],
  ['a letter and a year', '2023-05-03', 'In [Q3 2022|2022-Q3] sales fell.'],
  ['of a year', '2023-05-03', 'In [the third quarter of 1984|1984-Q3] sales fell.'],
  ['the year before it', '2023-05-03', 'In [the 1988 second quarter|1988-Q2] sales fell.'],
  ['next year’s', '1989-10-26', 'Expect a loss in [next year’s first quarter|1990-Q1].'],
  ['the year-ago quarter', '1989-10-26', 'In [the third quarter|1989-Q3] it earned more than in [the year-ago quarter|1988-Q3].'],
  ['the same quarter in mind', '1989-10-26', 'In [the third quarter|1989-Q3] it grew; in [the quarter|1989-Q3] it hired.'],
  ['a half', '2023-05-03', 'In [the first half of 2023|2023-H1|2023-01-01..2023-06-30] it grew.'],
  ['a fiscal year', '2023-05-03', 'In [fiscal 2022|2022] and [FY2021|2021] it grew.'],
  ['a quarter of a town', '2023-05-03', 'The Latin quarter lies in the west.'],
  ['a half of a match', '2023-05-03', 'They scored in the second half. The first half was dull.'],
  ['a letter without a number', '2023-05-03', 'Q and H, H5N1, Q9.'],
  ['fiscal alone', '2023-05-03', 'Fiscal policy and financial news.'],
  ['a fiscal year over two', '2023-05-03', 'In [the fiscal year 2022-23|2022] sales fell.'],
  ['a fiscal year in short', '2023-05-03', 'In [FY24|2024] and [FY2025|2025] sales fall.'],
  ['letters', '2023-05-03', 'The Q5 and the H3 models, Fy and fiscal policy.'],
]);
