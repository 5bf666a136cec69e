/** `npm run measure`: the figures that the project promises, as one Markdown table. About seven minutes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { measureAnalysis } from './measure/measureAnalysis.ts';
import { measureBuild } from './measure/measureBuild.ts';
import { measureDates } from './measure/measureDates.ts';
import { measureFirstView } from './measure/measureFirstView.ts';
import { measurePaint } from './measure/measurePaint.ts';
import { measureUse, type Spread } from './measure/measureUse.ts';
import { makeBarePage } from './measure/makeBarePage.ts';
import { pickArticle } from './measure/pickArticle.ts';
import { serveFolder } from './serve.ts';

const RUNS = 9;

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const thousands = (count: number): string => Math.round(count).toLocaleString('en-GB');

const milliseconds = ({ median, p95, largest }: Spread): string => `${median} / ${p95} / ${largest} ms`;

const dist = mkdtempSync(join(tmpdir(), 'dateline-measure-'));
try {
  const build = measureBuild(dist);
  const article = pickArticle(dist);
  const views = [measureFirstView(dist, 'index.html', 'ListRoute'), measureFirstView(dist, `articles/${article.id}/index.html`, 'ReaderRoute')];

  const host = await serveFolder(dist, { extra: new Map([['bare/', makeBarePage(article)]]) });
  const browser = await launchBrowser();
  const paint = await measurePaint(browser, { ours: `${host.url}articles/${article.id}/`, bare: `${host.url}bare/` }, RUNS);
  const list = await measurePaint(browser, { ours: host.url, bare: `${host.url}bare/` }, 3);
  const use = await measureUse(browser, 3);
  await browser.close();
  await host.close();

  const analysis = await measureAnalysis();
  const dates = await measureDates();

  const rows: readonly (readonly [what: string, found: string, reach: string])[] = [
    ...views.flatMap((view): (readonly [string, string, string])[] => [
      [`\`${view.page}\`: JavaScript of the first view, gzip`, kilobytes(view.javascript), '≤ 105 KB'],
      [`\`${view.page}\`: CSS / HTML, gzip`, `${kilobytes(view.css)} / ${kilobytes(view.html)}`, ''],
    ]),
    ['Fonts', kilobytes(views[0]!.fonts), '≤ 60 KB'],
    ['Article: requests that block the first paint, besides the document', paint.ours.blocking.join(', ') || 'none', 'none'],
    ['List: the same', list.ours.blocking.join(', ') || 'none', 'none'],
    ['Article / list: cumulative layout shift, largest of all runs', `${paint.ours.largestShift.toFixed(4)} / ${list.ours.largestShift.toFixed(4)}`, '≤ 0.02'],
    [`Article: largest contentful paint at 4× CPU, 1.6 Mbit/s, 150 ms, median of ${RUNS}`, `${paint.ours.medianPaint} ms`, ''],
    ['The same words as bare HTML, interleaved', `${paint.bare.medianPaint} ms`, ''],
    ['Ratio', (paint.ours.medianPaint / paint.bare.medianPaint).toFixed(2), '≤ 1.4'],
    [`Opening an article from the list, its facts cached, at 4× CPU: median / p95 / largest of ${use.opening.count}`, milliseconds(use.opening), 'median ≤ 100 ms'],
    [`Marks toggled in ${thousands(use.long.words)} words with ${thousands(use.long.mentions)} names, at 4× CPU, to the next paint: the same of ${use.marks.count}`, milliseconds(use.marks), '≤ 100 ms'],
    [`A key typed into the search box, at 4× CPU, to the next paint: the same of ${use.typing.count}`, milliseconds(use.typing), '≤ 50 ms'],
    ['Cold build: wall time / peak memory', `${(build.milliseconds / 1000).toFixed(1)} s / ${Math.round(build.peakBytes / 1024 ** 2)} MB`, ''],
    [`Analysis, one core (${thousands(analysis.articles)} articles)`, `${thousands(analysis.articlesASecond)} articles/s, ${thousands(analysis.charactersASecond)} characters/s`, ''],
    [`Dates: 200,000 characters of \`${dates.slowest}\`, the slowest of repeated texts, CPU time`, `${dates.seconds.toFixed(2)} s`, '≤ 1 s'],
    ['Dates: code, gzip', kilobytes(dates.code), '≤ 20 KB'],
  ];
  console.log('\n`npm run measure`\n');
  console.log(['| figure | measured | reach |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'));
  console.log(`\nLargest contentful paint, each run in ms: ours ${paint.ours.paints.join(' ')} · bare ${paint.bare.paints.join(' ')}. Largest element: ${paint.ours.largest}.`);
} finally {
  rmSync(dist, { recursive: true, force: true });
}
