import { buildLibrary } from '../../../../src/analysis/buildLibrary.ts';
import { openLens } from '../../../../src/evidence/corrections/openLens.ts';
import type { EntityFile, EntityId, Library, Quotation } from '../../../../src/model.ts';
import { entityId } from '../../../analysis/library/markedArticle.ts';
import { publishedRefs } from '../arbitraryLibrary.ts';
import { writtenSteps } from '../writtenSteps.ts';

/** A library's published files, and a lens before them. */
export function seenThrough(library: Library, steps: string) {
  const files = buildLibrary(library);
  const byId = new Map(files.entities.map((file) => [file.entity.id, file]));
  return {
    files,
    lens: openLens(writtenSteps(steps), publishedRefs(library)),
    who: { entities: files.who.flatMap(({ entities }) => entities) },
    article: (id: string) => files.articles.find(({ article }) => article.id === id)!,
    entity: (name: string) => byId.get(entityId(name))!,
    load: (ids: readonly EntityId[]): ReadonlyMap<EntityId, EntityFile> => new Map(ids.map((id) => [id, byId.get(id)!])),
  };
}

/** The quotation with its names in brackets. */
export const showNames = ({ text, marks }: Quotation): string =>
  marks.toReversed().reduce((told, mark) =>
    (mark.kind === 'date' ? told : `${told.slice(0, mark.from)}[${told.slice(mark.from, mark.to)}|${mark.entity}]${told.slice(mark.to)}`), text);
