import type { CommandId } from './commands.ts';
import { isAtEnd } from './isAtEnd.ts';
import { findAnswer } from './useCommand.ts';
import { walkRows } from './walkRows.ts';
import { walkDated, walkMentions, walkParagraphs } from './walkText.ts';

/** Where the keys can lead from a view. */
export interface Ways {
  readonly toArticles: () => void;
  readonly toTimeline: () => void;
  readonly toWho: () => void;
  /** The timeline of what the view is about. */
  readonly toItsTimeline: () => void;
  /** Null where nothing was before, and nothing is above. */
  readonly back: (() => void) | null;
}

/** Does what a command says with the page as it is. Returns whether there was anything to do. */
export function runCommand(command: CommandId, ways: Ways, target: EventTarget | null): boolean {
  switch (command) {
    case 'goArticles':
      return run(ways.toArticles);
    case 'goTimeline':
      return run(ways.toTimeline);
    case 'goWho':
      return run(ways.toWho);
    case 'timeline':
      return run(ways.toItsTimeline);
    case 'back':
      // With a text selected, Escape is about the selection.
      return document.getSelection()?.isCollapsed === false ? false : run(ways.back);
    case 'open':
      return press(document.activeElement?.closest<HTMLElement>('a[href], button, summary') ?? null);
    case 'nextRow':
    case 'previousRow':
      return walkRows(document.querySelector('main') ?? document, command === 'nextRow' ? 1 : -1);
    case 'nextParagraph':
    case 'previousParagraph':
      return inText((text) => walkParagraphs(text, command === 'nextParagraph' ? 1 : -1));
    case 'nextDated':
      return inText(walkDated);
    case 'nextMention':
    case 'previousMention':
      // An open card walks by its own buttons, and goes along.
      return run(findAnswer(command)) || inText((text) => walkMentions(text, command === 'nextMention' ? 1 : -1));
    case 'nextArticle':
      return press(neighbour('next'));
    case 'previousArticle':
      return press(neighbour('prev'));
    case 'onward':
      return isAtEnd(target) && (run(findAnswer(command)) || press(neighbour('next')));
    case 'help':
    case 'search':
    case 'undo':
    case 'read':
    case 'save':
    case 'listen':
    case 'listenOn':
    case 'listenBack':
    case 'listenFaster':
    case 'listenSlower':
    case 'stopListening':
    case 'highlight':
    case 'marks':
      return run(findAnswer(command));
  }
}

/** The article before or after, as the view orders them: whatever order that is, its links say so. */
const neighbour = (rel: 'next' | 'prev'): HTMLElement | null => document.querySelector(`main a[rel~="${rel}"]`);

const inText = (walk: (text: HTMLElement) => boolean): boolean => {
  const text = document.querySelector<HTMLElement>('article [data-marks]');
  return text !== null && walk(text);
};

function run(action: (() => void) | null): boolean {
  action?.();
  return action !== null;
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}
