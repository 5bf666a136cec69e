import { describe, expect, test } from 'vitest';
import { find, specifyDates } from './specifyDates.ts';

specifyDates('a history counts on from what it told', [
  ['a month, then a day', '2009-12-19', 'In [April 1940|1940-04] ships sailed. On [9 May|1940-05-09] they met, and on [the 14th|1940-05-14] the town fell.'],
  ['days later', '2009-12-19', 'War came on [1 September 1939|1939-09-01]; [two days later|1939-09-03] others joined it.'],
  ['a month of the following year', '2009-12-19', 'It began in [November 1939|1939-11] and ended in [March of the following year|1940-03].'],
  ['without a preposition', '2009-12-19', 'Marines landed in [August 1942|1942-08], and in [February the following year|1943-02] it was over.'],
  ['the following spring', '2009-12-19', 'In [October 1862|1862-10] they withdrew. [The following spring|1863-SP] they came back.'],
  ['that autumn', '2009-12-19', 'In [May 1940|1940-05] it began. [That autumn|1940-FA] bombs fell.'],
  ['the end of the month', '2009-12-19', 'On [10 May 1940|1940-05-10] it began, and by [the end of the month|1940-05|1940-05-21..1940-05-31] it was lost.'],
  ['the end of the year', '2009-12-19', 'It began in [May 1940|1940-05]. By [year’s end|1940] it was lost.'],
  ['the next morning', '2009-12-19', 'On [6 June 1944|1944-06-06] they landed. [The next morning|1944-06-07TMO] they marched.'],
  ['the night before', '2009-12-19', 'On [6 June 1944|1944-06-06] they landed, having sailed [the night before|1944-06-05TNI].'],
  ['late in a year', '2009-12-19', 'In [late 1944|1944|1944-09-01..1944-12-31] and [early in 1945|1945|1945-01-01..1945-04-30] it snowed.'],
  ['from a month until a month', '2009-12-19', 'It lasted from [September 1939|1939-09] until [May 1940|1940-05].'],
  ['months of one year', '2009-12-19', 'From [June|1941-06]–[December 1941|1941-12] they advanced.'],
  ['days of two months', '2009-12-19', 'Fighting lasted from [29 August|1944-08-29] to [6 September 1944|1944-09-06].'],
  ['over New Year', '2009-12-19', 'On [28 December 1941|1941-12-28] they left. On [3 January|1942-01-03] they arrived.'],
  ['a night by both its days', '2009-12-19', 'On [the night of 9–10 April 1940|1940-04-09TNI] they sailed.'],
  ['this year is the one told', '2009-12-19', 'In [1916|1916] nothing moved. In [July of this year|1916-07] they tried.'],
  ['a week of a month', '2009-12-19', 'In [November 1922|1922-11] talks began, and in [the last week of December|1922-W52|1922-12-25..1922-12-31] they failed.'],
  ['at that time', '2009-12-19', 'In [1812|1812] he marched. At [that time|1812] he was emperor.'],
  ['the day that has a name', '2009-12-19', 'They trained in [1943|1943] and landed on [D-Day|1944-06-06].'],
  ['the year a war began, not how long it lasted', '2009-12-19', 'It lasted from [1914|1914] to [1918|1918]. On [28 June|1914-06-28] the heir was shot.'],
  ['until a year that lies ahead', '2009-12-19', 'In [1804|1804] he was crowned, and he ruled until [1814|1814]. On [2 December|1804-12-02] they sang.'],
  ['early years', '2009-12-19', 'In [1066|1066] they landed, and on [14 October|1066-10-14] they won. The [1415|1415] campaign came later.'],
  ['today is no day of it', '2009-12-19', 'In [1863|1863] they fought on this field. [Today|PRESENT_REF|?] it is a park.'],
  ['a name is no date', '2009-12-19', 'In [1917|1917], the October Revolution, the July Crisis and the Spring Offensive had names.'],
  ['wars', '2009-12-19', 'In [1918|1918] the Second World War, the Six-Day War and the Hundred Years’ War were not yet told.'],
  ['what is counted', '2009-12-19', 'In [1812|1812] some 1800 soldiers, 1200 horses and 1945 men marched on.'],
  ['troops in a year', '2009-12-19', 'In [1942|1942] troops landed; in [1943|1943] women worked.'],
  ['marching', '2009-12-19', 'In [1922|1922] they planned a March on Rome, and Sherman’s March to the Sea was long past.'],
]);

specifyDates('in a history these are no dates', [
  ['men, ships and guns', '2009-12-19', 'In [1812|1812] he had 1750 men, 1200 ships and 1100 guns.'],
  ['a regiment', '2009-12-19', 'In [1863|1863] the 20th Maine and the 1st Minnesota held.'],
  ['a ship and a plane', '2009-12-19', 'In [1943|1943] U-47 sank and a Me 262 flew.'],
  ['may and march as verbs', '2009-12-19', 'In [1812|1812] they may march, and march they did.'],
  ['a general called March', '2009-12-19', 'In [1918|1918] General March wrote to Mr. May.'],
  ['the autumn of a life', '2009-12-19', 'In [1863|1863] he was in the fall of a great house.'],
  ['distances', '2009-12-19', 'In [1942|1942] they were 1500 km off, at 1800 feet.'],
  ['a war’s name', '2009-12-19', 'In [1763|1763] the Seven Years’ War was over; the Hundred Days came later.'],
  ['an hour of need', '2009-12-19', 'In [1940|1940] it was the Man of the Hour and the Battle of Britain Day.'],
  ['hill and height', '2009-12-19', 'In [1951|1951] they took Hill 303 and Height 1243.'],
  ['revolutions by month', '2009-12-19', 'In [1917|1917] the October Revolution followed the July Days.'],
  ['a score', '2009-12-19', 'In [1863|1863] the vote was 21-19.'],
  ['pages', '2009-12-19', 'In [1863|1863] (see pp. 1812, no. 1815) he wrote.'],
  ['a road', '2009-12-19', 'In [1942|1942] they cut Route 66 and Highway 19.'],
  ['a quarter of a town', '2009-12-19', 'In [1529|1529] the Armenian quarter burned.'],
  ['some time', '2009-12-19', 'In [1863|1863] for some time, at the same time, in time.'],
]);

specifyDates('before the year 1', [
  ['a year', '2009-12-19', 'In [490 BC|BC0490|?] they came again.'],
  ['a season of it', '2009-12-19', 'In [the spring of 480 BC|BC0480-SP|?] they crossed.'],
  ['years joined by a dash', '2009-12-19', 'The wars ([499|BC0499]–[449 BC|BC0449]) were long.'],
  ['from one to another', '2009-12-19', 'It lasted from [218|BC0218] to [201 BC|BC0201].'],
  ['the following year is one less', '2009-12-19', 'In [498 BC|BC0498] they burned it. [The following year|BC0497] others came, and [ten years later|BC0487] all was quiet.'],
  ['its era left out', '2009-12-19', 'In [218 BC|BC0218] he crossed. In [216|BC0216], he won.'],
  ['with points', '2009-12-19', 'In [31 B.C.|BC0031] it was over.'],
  ['a century', '2009-12-19', 'In [the 5th century BC|BC04|?] it flourished.'],
  ['a decade', '2009-12-19', 'In [the 480s BC|BC048|?] it flourished.'],
  ['of our era', '2009-12-19', 'In [378 AD|0378|0378-01-01..0378-12-31] and in [the 1st century AD|00] it declined.'],
  ['without an era in the news', '2009-12-19', 'In 216, a car, they came; [yesterday|2009-12-18] in 218.'],
  ['things', '2009-12-19', 'In [218 BC|BC0218] he crossed with 37 elephants, in [15 days|P15D], in 20 ships.'],
]);

describe('news or history', () => {
  test.each([
    ['years told, nothing near', 'In 1942 the army advanced. On 5 May it took the town.', '1942-05-05'],
    ['yesterday', 'The firm, founded in 1942, said yesterday that 5 May was too early.', '2023-05-05'],
    ['now', 'Founded in 1942, it is now closed. On 5 May it will open.', '2023-05-05'],
    ['a weekday', 'He served from 1970 to 1975. On Friday he said that on 5 May he left.', '2023-05-05'],
  ])('%s', (_what, text, value) => {
    expect(find('2023-05-20', text).map((found) => found.value)).toContain(value);
  });
});
