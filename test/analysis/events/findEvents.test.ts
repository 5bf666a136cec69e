import { describe, expect, it } from 'vitest';
import { tellEvents } from './markedSentence.ts';

type Row = readonly [what: string, text: string, ...events: readonly string[]];

const specify = (name: string, rows: readonly Row[]): void => {
  describe(`events: ${name}`, () => {
    it.each(rows)('%s', (_what, text, ...events) => {
      expect(tellEvents(text)).toEqual(events);
    });
  });
};

specify('an event is the clause that its date stands in', [
  ['a sentence of one clause', '[Xi] visited [Moscow] {on Monday}.', 'on Monday: Xi visited Moscow on Monday (Xi, Moscow)'],
  ['two clauses with a date each', '[Xi] arrived {on Monday} and [Putin] left {on Tuesday}.', 'on Monday: Xi arrived on Monday (Xi)', 'on Tuesday: Putin left on Tuesday (Putin)'],
  ['a shared subject takes part in both', '[Xi] arrived {on Monday} and met [Putin] {on Tuesday}.', 'on Monday: Xi arrived on Monday (Xi)', 'on Tuesday: met Putin on Tuesday (Xi, Putin)'],
  ['but a second name in the object is no second clause', '[Xi] met [Putin] and [Modi] {on Monday}.', 'on Monday: Xi met Putin and Modi on Monday (Xi, Putin, Modi)'],
  ['and two names that act are one subject', '[Xi] and [Putin] met {on Monday}.', 'on Monday: Xi and Putin met on Monday (Xi, Putin)'],
  ['after a semicolon', '[Xi] arrived {on Monday}; [Putin] left {on Tuesday}.', 'on Monday: Xi arrived on Monday (Xi)', 'on Tuesday: Putin left on Tuesday (Putin)'],
  ['what has no date stands with the clause before', '[Xi] arrived {on Monday} and met [Putin].', 'on Monday: Xi arrived on Monday and met Putin (Xi, Putin)'],
  ['a date before the clause', '{On Monday}, [Xi] met [Putin].', 'On Monday: On Monday, Xi met Putin (Xi, Putin)'],
]);

specify('subordinate clauses', [
  ['after the main clause', '[Xi] called after [Russia] attacked {on Monday}.', 'on Monday: Russia attacked on Monday (Russia)'],
  ['before it', 'After [Xi] left {on Monday}, [Putin] spoke {on Tuesday}.', 'on Monday: Xi left on Monday (Xi)', 'on Tuesday: Putin spoke on Tuesday (Putin)'],
  ['what goes on after its date belongs to the main clause', '[Xi] called {on Tuesday|2023-02-07} since [Russia] attacked {on Monday}, in a long talk.',
    'on Tuesday: Xi called on Tuesday since Russia attacked on Monday, in a long talk (Xi)', 'on Monday: Russia attacked on Monday (Russia)'],
  ['those in an undated one do not take part', '[Xi] called {on Monday} after [Russia] attacked [Ukraine].', 'on Monday: Xi called on Monday after Russia attacked Ukraine (Xi)'],
  ['a preposition with a noun begins none', '[Xi] spoke after talks {on Monday}.', 'on Monday: Xi spoke after talks on Monday (Xi)'],
  ['nor does one with a date', '[Xi] spoke before {Monday} and left.', 'Monday: Xi spoke before Monday and left (Xi)'],
  ['nor “since” in a chain of verbs', '[Xi] and [Putin] have since met {in May}.', 'in May: Xi and Putin have since met in May (Xi, Putin)'],
  ['a gerund has the subject of the main clause', '[Xi] spoke before leaving for [Moscow] {on Monday}.', 'on Monday: leaving for Moscow on Monday (Xi, Moscow)'],
]);

specify('relative and participial clauses, asides', [
  ['a relative clause between subject and verb', '[Wang], who arrived {on Monday}, met [Putin] {on Tuesday}.',
    'on Monday: arrived on Monday (Wang)', 'on Tuesday: Wang, who arrived on Monday, met Putin on Tuesday (Wang, Putin)'],
  ['one without commas', 'The man who arrived {on Monday} left {on Tuesday}.', 'on Monday: arrived on Monday', 'on Tuesday: The man who arrived on Monday left on Tuesday'],
  ['an undated one stays inside', '[Wang], who is a diplomat, met [Putin] {on Tuesday}.', 'on Tuesday: Wang, who is a diplomat, met Putin on Tuesday (Wang, Putin)'],
  ['a participle after its noun', 'The treaty signed {in 1990|1990-01-01..1990-12-31} expired {on Friday}.', 'in 1990: signed in 1990', 'on Friday: The treaty signed in 1990 expired on Friday'],
  ['a participle after the object', '[Putin] praised the treaty signed {in 1990|1990-01-01..1990-12-31}.', 'in 1990: signed in 1990'],
  ['but a verb in the past with its subject is none', '[Poland] joined {on Friday} at a ceremony held in [Independence].', 'on Friday: Poland joined on Friday at a ceremony held in Independence (Poland, Independence)'],
  ['one at the beginning has the subject that follows', 'Rescued {on Monday} by fishermen, [Elian] has gone home.', 'on Monday: Rescued on Monday by fishermen (Elian)'],
  ['whatever follows it', 'Found clinging to a tube {in November}, [Elian] is the subject of a battle.', 'in November: Found clinging to a tube in November (Elian)'],
  ['but one that is the subject begins none', 'Winning the prize {in March} was hard for [Xi].', 'in March: Winning the prize in March was hard for Xi (Xi)'],
  ['an accused who leaves', '[Putin], accused of crimes {in March}, left {on Friday}.', 'in March: accused of crimes in March (Putin)', 'on Friday: Putin, accused of crimes in March, left on Friday (Putin)'],
  ['a clause in brackets', '[Xi] left {on Friday} ([Putin] had come {on Monday}).', 'on Friday: Xi left on Friday (Xi)', 'on Monday: Putin had come on Monday (Putin)'],
  ['a date alone in brackets dates what it stands in', 'The invasion of [Ukraine] ({24 February}) changed much.', '24 February: The invasion of Ukraine (24 February) (Ukraine)'],
]);

specify('what is said has two clocks', [
  ['said one day that something will be on another', '[Peskov] said {on Friday} that [Xi] would meet [Putin] {on Monday}.',
    'on Friday: Peskov said on Friday (Peskov)', 'on Monday: Xi would meet Putin on Monday (Xi, Putin) said on Friday'],
  ['without “that”', '[Peskov] said {Friday} the talks would begin {on Monday}.', 'Friday: Peskov said Friday (Peskov)', 'on Monday: the talks would begin on Monday said Friday'],
  ['told afterwards', 'Talks will begin {on Monday}, [Peskov] said {on Friday}.', 'on Monday: Talks will begin on Monday said on Friday', 'on Friday: Peskov said on Friday (Peskov)'],
  ['a quotation', '“Talks will begin {on Monday},” [Peskov] said {on Friday}.', 'on Monday: Talks will begin on Monday said on Friday', 'on Friday: Peskov said on Friday (Peskov)'],
  ['who says what he will do takes part', '[Zelensky] said he would meet [Xi] {on Monday}.', 'on Monday: he would meet Xi on Monday (Zelensky, Xi)'],
  ['who tells of others does not', '[Peskov] said [Xi] would come {on Monday}.', 'on Monday: Xi would come on Monday (Xi)'],
  ['undated words are part of the saying', '{In February}, [Peskov] said that [Xi] would come.', 'In February: In February, Peskov said that Xi would come (Peskov, Xi)'],
  ['a quoted word is no speech', '[Putin] called it “a new era” {on Friday}.', 'on Friday: Putin called it “a new era” on Friday (Putin)'],
  ['one time said twice is one event', '{Today|2023-01-01} [Putin] was told that “{today|2023-01-01} is not a day of war”.', 'Today: Today Putin was told that “today is not a day of war” (Putin)'],
]);

specify('two dates in a clause', [
  ['a span', '[Xi] stayed from {20|2023-03-20} to {22 March|2023-03-22}.', '20 + 22 March: Xi stayed from 20 to 22 March (Xi)'],
  ['between two days', '[Xi] stayed between {20|2023-03-20} and {22 March|2023-03-22}.', '20 + 22 March: Xi stayed between 20 and 22 March (Xi)'],
  ['two days running are one stay', '[Li] was there on {16|2023-05-16} and {17 May|2023-05-17}.', '16 + 17 May: Li was there on 16 and 17 May (Li)'],
  ['two days apart are two events', '[Li] was there on {4|2023-05-04} and {17 May|2023-05-17}.', '4: Li was there on 4 (Li)', '17 May: Li was there on 4 and 17 May (Li)'],
  ['the more exact of two that tell one time', '{Almost a year ago|2022-02-01..2022-04-30}, on {2 March|2022-03-02}, [China] abstained.', '2 March: Almost a year ago, on 2 March, China abstained (China)'],
  ['a second object with its own date', '[Xi] met [Putin] {on Monday} and [Modi] {on Friday}.', 'on Monday: Xi met Putin on Monday (Xi, Putin)', 'on Friday: Modi on Friday (Modi)'],
  ['of a plan and what is planned', '[Xi] decided {on Monday} to meet [Modi] {on Friday}.', 'on Monday: Xi decided on Monday (Xi)', 'on Friday: to meet Modi on Friday (Modi)'],
]);

specify('a date may belong to a noun', [
  ['before the verb', '[Mardan] said that [Xi]’s visit to [Moscow] {last month} had caused damage to the [Kremlin].', 'last month: Xi’s visit to Moscow last month (Xi, Moscow)'],
  ['after another noun that looks like a verb', 'The cost of [Xi]’s visit to [Moscow] {last month} was high.', 'last month: The cost of Xi’s visit to Moscow last month (Xi, Moscow)'],
  ['a possessive date', '{Friday}’s video call with [Biden] was the latest.', 'Friday: Friday’s video call with Biden (Biden)'],
  ['as the object', '[Putin] condemned {Monday}’s attack on [Kyiv].', 'Monday: Monday’s attack on Kyiv (Kyiv)'],
  ['which is no date of the saying', '[Peskov] praised the {May 9} ceremony.', 'May 9: May 9 ceremony (Peskov)'],
]);

specify('no event', [
  ['the year of a thing', '[Xi] read the {2022|2022-01-01..2022-12-31} budget.'],
  ['the year in a title', '[Orwell] wrote his {1949|1949-01-01..1949-12-31} novel.'],
  ['today’s era', '{Today}’s era is not an era of war.'],
  ['what is compared with', 'Prices were higher than in {2019|2019-01-01..2019-12-31}.'],
  ['a baseline', 'It was the first such visit since {2019|2019-01-01..2019-12-31}.'],
  ['a baseline after its noun', 'It is the first vote since the fall of [Aristide] in {2004|2004-01-01..2004-12-31}.'],
  ['figures of a year ago', 'Income was $5 million, or 29 cents a share, from $3 million {a year earlier}.'],
  ['a life', '[Stalin] ({1878|1878-01-01..1878-12-31}–{1953|1953-01-01..1953-12-31}) is dead.'],
  ['a line that is a date', '{3 May 2023}'],
  ['a line with little more', 'Published on {3 May 2023}'],
  ['a length of time', '[Xi] stayed for {three days|-}.'],
  ['a time that cannot be placed', '[Xi] called {in recent days|?}.'],
  ['a heading whose section tells it', '# A call in {April|2023-04-01..2023-04-30}\n\n[Xi] called {on 26 April|2023-04-26}.', 'on 26 April: Xi called on 26 April (Xi)'],
]);

specify('but these are events', [
  ['since a year, without a comparison', '[Xi] has led [China] since {2012|2012-01-01..}.', '2012: Xi has led China since 2012 (Xi, China)'],
  ['a heading that tells what its section does not', '# A call in {April|2023-04-01..2023-04-30}\n\n[Xi] called {on 2 May|2023-05-02}.',
    'April: A call in April', 'on 2 May: Xi called on 2 May (Xi)'],
  ['the year of a vote', '[Xi] won the {2013|2013-01-01..2013-12-31} election.', '2013: 2013 election (Xi)'],
]);
