import { specifyDates } from '../specifyDates.ts';

specifyDates('a weekday', [
  ['a bare weekday means the one before publication', '2021-05-05', 'Talks resumed on [Tuesday|2021-05-04|2021-05-04..2021-05-04].'],
  ['the day of publication itself', '2021-05-04', 'Talks resumed on [Tuesday|2021-05-04].'],
  ['"will" means the next one', '2021-05-05', 'Ministers will meet on [Tuesday|2021-05-11].'],
  ['"set to" means the next one', '1998-03-22', 'Talks are set to resume [Monday|1998-03-23] in Belfast.'],
  ['a passive to come', '2021-05-05', 'The vote is to be held on [Friday|2021-05-07].'],
  ['"until" looks ahead', '2021-05-05', 'They have until [Friday|2021-05-07].'],
  ['across New Year', '2023-01-02', 'It closed on [Friday|2022-12-30].'],
  ['"last Friday"', '2021-05-05', 'It closed [last Friday|2021-04-30].'],
  ['"next Friday"', '2021-05-05', 'It closes [next Friday|2021-05-07].'],
  ['"this coming Sunday"', '2021-05-05', 'It opens [this coming Sunday|2021-05-09].'],
  ['the previous one, counted from the text', '2021-05-05', 'He met her on [3 May 2021|2021-05-03]; [the previous Friday|2021-04-30] he had refused.'],
  ['several are a repetition', '2021-05-05', 'The shop closes on [Mondays|XXXX-WXX-1|-].'],
  ['a football club', '2021-05-05', 'Sheffield Wednesday won.'],
  ['named days', '2021-05-05', 'On Bloody Sunday and Super Tuesday and at the Cyber Monday sale.'],
  ['a newspaper', '2021-05-05', 'She writes for the Sunday Times.'],
  ['lower case is no weekday', '2021-05-05', 'He sat in the sun with a mon ami.'],
  ['short forms alone', '2021-05-05', 'Sun and Wed are words. He Sat down.'],
  ['nights that come round', '2023-05-03', 'It is open on [Tuesday nights|XXXX-WXX-2TNI].'],
]);
