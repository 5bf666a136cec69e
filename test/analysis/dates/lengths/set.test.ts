import { specifyDates } from '../specifyDates.ts';

specifyDates('a repetition', [
  ['every weekday', '2023-05-03', 'They meet [every Monday|XXXX-WXX-1|-].'],
  ['each month', '2023-05-03', 'They pay [each month|P1M|-].'],
  ['every two weeks', '2023-05-03', 'They pay [every two weeks|P2W].'],
  ['every other', '2023-05-03', 'They pay [every other year|P2Y].'],
  ['each named month', '2023-05-03', 'It floods [each July|XXXX-07].'],
  ['every summer', '2023-05-03', 'It floods [every summer|XXXX-SU].'],
  ['adverbs', '2023-05-03', 'It is counted [daily|P1D] and paid [annually|P1Y].'],
  ['twice a week', '2023-05-03', 'They train twice [a week|P1W|-].'],
  ['a price', '2023-05-03', 'It costs $5 [a year|P1Y|-].'],
  ['per month', '2023-05-03', 'He earns little [per month|P1M].'],
  ['a newspaper', '2023-05-03', 'The Daily Mail asked.'],
  ['every thing else', '2023-05-03', 'Every man has his price.'],
  ['each other', '2023-05-03', 'They met each other and each lost.'],
  ['every time', '2023-05-03', 'Every time it fails, every single one.'],
]);
