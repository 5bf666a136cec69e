/** A folder of articles in several languages, by file name; written for the tests. */
export const languageSeeds: Readonly<Record<string, string>> = {
  '2023-06-04-harbour.md': `---
title: الميناء القديم يفتح أبوابه من جديد
date: 2023-06-04
source: صحيفة المرفأ
---

افتتح رئيس البلدية يوم الأحد الميناء القديم بعد أعمال ترميم استمرت ثلاث سنوات. وقال إن المدينة كانت تنتظر هذا اليوم منذ وقت طويل، وإن العمل لم يكن سهلا على أحد.

## ما الذي تغير

وصل الصيادون في الصباح الباكر، ورفعوا الأعلام على القوارب التي عادت إلى مكانها بين الأرصفة. وكان بينهم من لم يدخل الميناء منذ عشرين عاما.

- رصيف جديد للقوارب الصغيرة
- سوق للسمك يفتح كل صباح
- مكتبة في مبنى الجمارك

> “We have waited for this day,” said the engineer, who had come from Glasgow and had worked in the harbour for all of the three years.

\`\`\`
open harbour --year 2023
\`\`\`

وقال أحد الصيادين إن السفينة Nour ستبحر في 15 يونيو إلى الإسكندرية. وفي المساء أضاءت المدينة الفنار للمرة الأولى.
`,
  '2023-06-03-bibliotheque.html': `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>La bibliothèque rouvre ses portes</title><meta name="date" content="2023-06-03"></head>
<body><article><h1>La bibliothèque rouvre ses portes</h1>
<p>Après deux ans de travaux, la bibliothèque du quartier a rouvert samedi. M. Dupont, qui la dirige depuis 2011, a déclaré que les lecteurs étaient venus de toute la ville et que la salle était pleine dès le matin.</p>
<p>Les élèves de l’école voisine ont lu leurs poèmes. « C’est une fête pour nous tous », a dit une lectrice, qui n’avait pas oublié la fermeture et les promesses que l’on avait faites.</p>
<p lang="de" class="text">Aus Freiburg kam ein Gruß der Partnerstadt, den die Leiterin am 3. Juni vorlas: Man freue sich mit den Lesern und werde im Herbst zu Besuch kommen.</p>
<p>Les livres anciens seront visibles à partir de septembre, et l’entrée restera libre.</p></article></body></html>
`,
  '2023-06-02-火车站.txt': `date 2023-06-02

新火车站今天开放

经过四年的建设，新火车站于星期五早上开放。市长说，这座车站每天可以接待十万名旅客。许多市民一大早就来参观。

一位老工人说，他在这里工作了三十年，从来没有见过这么多人。车站里还有一家书店和一个小小的博物馆。
`,
  '2023-06-01-bridge.md': `---
title: The bridge in three languages
date: 2023-06-01
---

The bridge over the river was opened on Thursday by Olaf Scholz and the mayor of Strasbourg. The first to cross it was a woman from Kehl who had asked for it in a letter of 2015.

On the French side they had put up a board:

> Ce pont est à vous. Il a été voulu par les deux rives, et il appartient à celles et à ceux qui le traversent tous les jours, à pied ou à vélo, depuis Paris ou depuis Berlin.

A guest from Cairo read a line of a poem by Ahmed Shawqi (أحمد شوقي):

> وطني لو شغلت بالخلد عنه نازعتني إليه في الخلد نفسي

Then everybody went home.
`,
};
