import type { PutRightSlot } from '../../components/reader/CardOverlay.tsx';
import { anchorName } from '../../evidence/corrections/anchorName.ts';
import type { ArticleFile, EntityCard, Mention } from '../../model.ts';
import { sentenceAnchor } from '../../paths.ts';
import { PutRight } from './PutRight.tsx';

/** Puts right the name of a card in an article, and the place that it was opened on. */
export function PutRightHere({ article, card, mention, onDone }: PutRightSlot & { readonly article: ArticleFile['article'] }) {
  return <PutRight subject={describe(article, card, mention)} place={mention === null ? null : sentenceAnchor(mention.sentence)} onDone={onDone} />;
}

function describe(article: ArticleFile['article'], card: EntityCard, mention: Mention | null) {
  const { id, kind, name } = card;
  const at = mention === null ? null : anchorName(article.id, article.blocks[mention.block]!.text, article.sentences[mention.sentence]!, mention);
  return { entity: { id, kind, name }, forms: [name, ...card.aliases], at, article: article.id };
}
