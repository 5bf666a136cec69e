import { specifyDates } from '../specifyDates.ts';

specifyDates('a time of day', [
  ['before its day', '1998-02-13', 'He spoke at [10 p.m. Wednesday|1998-02-11T22:00|1998-02-11..1998-02-11].'],
  ['with its zone', '2013-03-25', 'It struck at [15:00 GMT Saturday|2013-03-23T15:00Z].'],
  ['a zone’s letters without a point', '1989-11-01', 'Bids are open until [5 p.m. EST Nov. 9|1989-11-09T17:00].'],
  ['four digits before a zone', '2013-03-25', 'It struck at [1500 GMT|2013-03-25T15:00Z].'],
  ['military hours', '2023-05-03', 'On [21 March 1918|1918-03-21] it began; at [0440 hours|1918-03-21T04:40] guns fired.'],
  ['after its day', '2023-05-03', 'It struck on [Tuesday at 10 a.m.|2023-05-02T10:00]'],
  ['without a day it is publication’s', '2023-05-03', 'It struck at [10:30 a.m.|2023-05-03T10:30]'],
  ['of the day told', '2023-05-03', 'They met on [7 August 1998|1998-08-07]; at [10:35 a.m.|1998-08-07T10:35] it struck.'],
  ['noon and midnight', '1998-02-13', 'From [noon Thursday|1998-02-12T12:00] on.'],
  ['a part of a day', '2023-05-03', 'It rained [Monday night|2023-05-01TNI].'],
  ['of a day', '2023-05-03', 'On [the morning of 6 June 1944|1944-06-06TMO] it rained.'],
  ['o’clock', '2023-05-03', 'It struck at [five o’clock|2023-05-03T05:00].'],
  ['a score', '2023-05-03', 'They won 3:1 and 21.30 was scored.'],
  ['a ratio', '2023-05-03', 'At 1:10,000 the map is fine.'],
  ['a verse', '2023-05-03', 'He read 1 a man, 5 pms.'],
  ['a number before "am"', '2023-05-03', 'I, number six, am here.'],
  ['a good night', '2023-05-03', 'Good morning! Night fell.'],
]);
