import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleFile, Manifest, Quotation, ShardFile } from '../../src/model.ts';
import { buildSeedLibrary } from '../../src/build/loadSeedLibrary.ts';
import { loadTagger } from '../../src/build/loadTagger.ts';
import type { NamedFiles } from '../../src/build/nameFiles.ts';
import { readSeeds } from '../../src/build/readSeeds.ts';
import { validateFiles } from './validateLibrary.ts';

// Long enough for a busy machine; nothing is expected to be fast.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const build = async (order: 'as read' | 'reversed'): Promise<NamedFiles> => {
  const seeds = await readSeeds('seeds');
  const built = buildSeedLibrary(order === 'as read' ? seeds : seeds.toReversed(), await loadTagger());
  if (built.kind === 'problems') throw new Error(built.lines.join('\n'));
  return built.files;
};

describe('the library of the seeds', () => {
  let files: NamedFiles;
  let manifest: Manifest;
  let articles: readonly ArticleFile[];
  beforeAll(async () => {
    files = await build('as read');
    manifest = JSON.parse(files.get('manifest.json')!) as Manifest;
    articles = [...files].filter(([path]) => path.startsWith('articles/')).map(([, text]) => JSON.parse(text) as ArticleFile);
  });

  it('is as the schema says, file by file', () => {
    expect(validateFiles(files)).toEqual([]);
  });

  it('is the same to the byte a second time, whatever the order of the files', async () => {
    expect([...(await build('reversed'))]).toEqual([...files]);
  });

  it('is whole in its shards', () => {
    const bundled = manifest.shards.flatMap(({ file }) => Object.entries((JSON.parse(files.get(file)!) as ShardFile).files));
    const others = [...files].filter(([path]) => path !== 'manifest.json' && !path.startsWith('shards/'));
    expect(bundled).toHaveLength(others.length);
    expect(Object.fromEntries(bundled)).toEqual(Object.fromEntries(others));
  });

  it('quotes what stands in the articles, and marks what it says it marks', () => {
    const whole = new Map(articles.map(({ article }) => [article.id, article]));
    const quotations = articles.flatMap(({ cards }) => cards.flatMap((card) => card.quotations));
    const wrong = quotations.filter(({ article, sentence, text }: Quotation) => {
      const { blocks, sentences } = whole.get(article)!;
      const { block, from, to } = sentences[sentence]!;
      return text !== blocks[block]!.text.slice(from, to);
    });
    expect(quotations.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('shows a card nothing that came after its article', () => {
    const later = articles.flatMap(({ article, cards }) =>
      cards.flatMap(({ quotations, roles }) => [...quotations.map(({ published }) => published), ...roles.map(({ to }) => to)].filter((day) => day > article.published)));
    expect(later).toEqual([]);
  });

  it('keeps ranges in their blocks, sorted and apart, and calm marks few', () => {
    for (const { article } of articles) {
      for (const { block, from, to } of [...article.mentions, ...article.dates]) {
        expect(article.blocks[block]!.text.slice(from, to).trim()).toHaveLength(to - from);
      }
      const marks = [...article.mentions, ...article.dates].toSorted((a, b) => a.block - b.block || a.from - b.from);
      marks.slice(1).forEach((mark, at) => {
        const before = marks[at]!;
        expect(mark.block > before.block || mark.from >= before.to).toBe(true);
      });
      expect(article.mentions.filter(({ calm }) => calm).length).toBeLessThanOrEqual(Math.max(3, article.words / 25));
    }
  });

  it.each([
    ['manifest', /^manifest/u, 20],
    ['an article', /^articles\//u, 150],
    ['a month', /^months\//u, 20],
    ['the rest', /^(?!articles|months|manifest|shards)/u, 250],
  ])('keeps %s small', (_, pattern, kilobytes) => {
    const sizes = [...files].filter(([path]) => pattern.test(path)).map(([, text]) => Buffer.byteLength(text));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(kilobytes * 1024);
  });
});
