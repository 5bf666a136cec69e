import { specifyDates } from '../specifyDates.ts';

specifyDates('a holiday', [
  ['a name with an apostrophe', '2013-03-20', 'On [Valentine’s Day|2013-02-14] and [St. Patrick’s Day|2013-03-17] it snowed.'],
  ['fixed', '2023-05-03', 'They met on [Christmas Eve|2022-12-24].'],
  ['with a year', '2023-05-03', 'They met on [Christmas Day 1914|1914-12-25].'],
  ['with a curly apostrophe', '2023-01-05', 'They met on [New Year’s Day|2023-01-01].'],
  ['Easter moves', '2023-05-03', 'They met on [Good Friday|2023-04-07] and [Easter Monday|2023-04-10].'],
  ['the fourth Thursday', '2022-12-03', 'They met on [Thanksgiving|2022-11-24].'],
  ['the last Monday', '2022-06-03', 'They met on [Memorial Day|2022-05-30].'],
  ['last Thanksgiving', '2023-05-03', 'They met [last Thanksgiving|2022-11-24].'],
  ['to come', '2023-05-03', 'They will meet on [Halloween|2023-10-31].'],
  ['lower case', '2023-05-03', 'His easter egg and his independence.'],
  ['Islands', '2023-05-03', 'New York, Independence Hall, Good men, St Patrick.'],
  ['a labour dispute', '2023-05-03', 'Labor disputes and Election results.'],
  ['the following Christmas', '2023-05-03', 'It opened in [June 2021|2021-06] and closed [the following Christmas|2021-12-25].'],
  ['a day that was once', '2023-05-03', 'He landed on [D-Day|1944-06-06].'],
  ['a rising', '2023-05-03', 'The Easter Rising and the Christmas Offensive.'],
]);
