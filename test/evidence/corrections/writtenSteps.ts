import type { ArticleId, Correction, EntityKind, EntityRef, NameAnchor } from '../../../src/model.ts';
import { anchorName } from '../../../src/evidence/corrections/anchorName.ts';
import { entityId } from '../../analysis/library/markedArticle.ts';

/**
 * Steps, one a line, in a small notation; the place is a sentence with the name in brackets:
 *   hide Xi                                  split Xi in a1 as Zed
 *   hide Xi at a1: Then [Xi] left.           split Xi written she as Zed
 *   retype Xi place                          split Xi at a1: Then [Xi] left. as Zed
 *   rename Xi to Mr Xi                       merge Xi into Zed
 *   apart a1-e1 came, a2-e1 went | a2-e2 left   reports by id, each with its words; parts of an event
 */
export const writtenSteps = (source: string): readonly Correction[] =>
  source.split('\n').map((line) => line.trim()).filter((line) => line !== '').map(writtenStep);

export const personRef = (name: string): EntityRef => ({ id: entityId(name), kind: 'person', name });

function writtenStep(line: string): Correction {
  const read = (pattern: RegExp): readonly string[] | null => pattern.exec(line)?.slice(1) ?? null;
  let found: readonly string[] | null;
  if ((found = read(/^hide (.+?) at (\w+): (.+)$/u))) return { do: 'hide mention', entity: personRef(found[0]!), at: anchorAt(found[1]!, found[2]!) };
  if ((found = read(/^hide (.+)$/u))) return { do: 'hide', entity: personRef(found[0]!) };
  if ((found = read(/^retype (.+) (\w+)$/u))) return { do: 'retype', entity: personRef(found[0]!), kind: found[1] as EntityKind };
  if ((found = read(/^rename (.+?) to (.+)$/u))) return { do: 'rename', entity: personRef(found[0]!), name: found[1]! };
  if ((found = read(/^merge (.+?) into (.+)$/u))) return { do: 'merge', entity: personRef(found[0]!), into: personRef(found[1]!) };
  if ((found = read(/^split (.+?) in (\w+) as (.+)$/u))) {
    return { do: 'split', entity: personRef(found[0]!), part: { of: 'article', article: found[1] as ArticleId }, as: personRef(found[2]!) };
  }
  if ((found = read(/^split (.+?) written (.+) as (.+)$/u))) {
    return { do: 'split', entity: personRef(found[0]!), part: { of: 'alias', alias: found[1]! }, as: personRef(found[2]!) };
  }
  if ((found = read(/^split (.+?) at (\w+): (.+) as (.+)$/u))) {
    return { do: 'split', entity: personRef(found[0]!), part: { of: 'mention', at: anchorAt(found[1]!, found[2]!) }, as: personRef(found[3]!) };
  }
  if ((found = read(/^apart (.+)$/u))) {
    return {
      do: 'split event',
      parts: found[0]!.split(' | ').map((part) => part.split(', ').map((told) => {
        const [id = '', ...words] = told.split(' ');
        return { id, article: id.replace(/-e\w+(-\d+)?$/u, '') as ArticleId, words: words.join(' ') };
      })),
    };
  }
  throw new Error(`"${line}" is no step`);
}

/** The place of the brackets in a sentence. */
export function markedPlace(marked: string): { readonly text: string; readonly from: number; readonly to: number } {
  const from = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/gu, ''), from, to: marked.indexOf(']') - 1 };
}

export function anchorAt(article: string, marked: string): NameAnchor {
  const { text, from, to } = markedPlace(marked);
  return anchorName(article as ArticleId, text, { from: 0, to: text.length }, { from, to });
}
