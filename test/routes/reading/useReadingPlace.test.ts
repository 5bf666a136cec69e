// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { anchorSentence } from '../../../src/routes/reading/anchorSentence.ts';
import { findSentence } from '../../../src/routes/reading/useReadingPlace.ts';
import { makeArticle } from '../../components/articleFile.ts';

const told = ['Xi arrived.', 'The talks began.', 'Putin spoke.', 'The talks ended.', 'Xi left.'];
const find = (sentences: readonly string[], sentence: number, text: string) => findSentence(makeArticle({ paragraphs: sentences }), sentence, text);

describe('findSentence', () => {
  it.each([
    ['an article that has not changed', told, 2, 'Putin spoke.', 2],
    ['a sentence put in before it', ['New.', ...told], 2, 'Putin spoke.', 3],
    ['a sentence taken away before it', told.slice(1), 2, 'Putin spoke.', 1],
    ['only its beginning is remembered', told, 3, 'The talks e', 3],
    ['of two that begin alike the nearer one', told, 4, 'The talks', 3],
    ['of two as near the earlier one', told, 2, 'The talks', 1],
    ['it was the last and is the first now', ['Xi left.', ...told.slice(0, 4)], 4, 'Xi left.', 0],
  ])('%s', (_, sentences, sentence, text, expected) => expect(find(sentences, sentence, text)).toBe(expected));

  it.each([
    ['the sentence is gone', told, 2, 'Nobody spoke.', 2],
    ['the words stand in a sentence, but not at its beginning', told, 0, 'spoke.', 0],
    ['it begins otherwise in the letter’s case', told, 0, 'putin spoke.', 0],
    ['no text was remembered', told, 3, '', 3],
    ['the article has become shorter', told.slice(0, 2), 4, 'Xi left.', 1],
    ['the number is below all', told, -3, 'Nobody spoke.', 0],
    ['the article has no text left', [], 4, 'Xi left.', 0],
  ])('%s: the same number, as far as there is one', (_, sentences, sentence, text, expected) => expect(find(sentences, sentence, text)).toBe(expected));
});

describe('a place that knows what stood around it', () => {
  const story = ['Xi arrived in Moscow on Monday.', 'He said yes.', 'The talks began the next day in the Kremlin.', 'He said yes.', 'Putin saw him off.'];
  const left = (sentence: number) => anchorSentence(makeArticle({ paragraphs: story }), sentence);
  const found = (sentences: readonly string[], { sentence, text, around }: ReturnType<typeof left>) => findSentence(makeArticle({ paragraphs: sentences }), sentence, text, around);

  it.each([
    ['is where it was', story, 2, 2],
    ['is found behind new paragraphs', ['New.', 'Newer.', 'Newest.', ...story], 2, 5],
    ['tells two that begin alike by what stands around them', ['New.', 'Newer.', ...story], 1, 3],
    ['is found where its own beginning was edited, and the paragraphs before it too', ['New.', 'Newer.', ...story.with(2, 'The talks had begun the next day in the Kremlin.')], 2, 4],
    ['is in the sentence that it was joined to', ['New.', ...story.slice(0, 2), 'As was said, the talks began the next day in the Kremlin.', ...story.slice(3)], 2, 3],
  ])('%s', (_, sentences, sentence, expected) => expect(found(sentences, left(sentence))).toBe(expected));

  it.each([
    ['whose sentence is gone is where that stood', story.toSpliced(2, 1), 2, 2],
    ['in another text altogether is as far down', ['One.', 'Two.', 'Three.', 'Four.', 'Five.'], 3, 3],
  ])('%s', (_, sentences, sentence, expected) => expect(found(sentences, left(sentence))).toBe(expected));
});
