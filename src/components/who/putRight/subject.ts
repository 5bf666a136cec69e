import type { ArticleId, Correction, EntityId, EntityRef, NameAnchor } from '../../../model.ts';
import type { NameForms } from './rankNames.ts';

/** What is to be put right. */
export interface PutRightSubject {
  readonly entity: EntityRef;
  /** Every way it is written, its name among them. */
  readonly forms: readonly string[];
  /** The place that was tapped; null on the page of the name, and from the side list of an article. */
  readonly at: NameAnchor | null;
  /** The article that is being read; null on the page of the name. */
  readonly article: ArticleId | null;
}

export interface PutRightPanelProps {
  readonly subject: PutRightSubject;
  /** All names of the library as the reader sees them; null while they are on their way. */
  readonly names: readonly NameForms[] | null;
  /** Ids that a new name may not have. */
  readonly isTaken: (id: EntityId) => boolean;
  readonly onCorrect: (correction: Correction) => void;
}
