/** Where a key means something: an article is walked by paragraphs, every other view by rows. */
export type Place = 'everywhere' | 'lists' | 'article';

export interface Command {
  readonly id: string;
  /** What it does, as the help says it. */
  readonly name: string;
  /** As written for people: a key, or two pressed in turn: `j`, `g a`. */
  readonly chord: string;
  readonly place: Place;
  /** A key that is held down does it again and again. */
  readonly repeats?: boolean;
  /** Also while a card or sheet is open. */
  readonly inCards?: boolean;
  /** Done by what another part of the app offers at the time; where nothing does, it is not in the help. */
  readonly offered?: boolean;
}

/** The whole map of keys, in the order of the help. */
export const commands = [
  { id: 'help', name: 'Show and set the keys', chord: '?', place: 'everywhere' },
  { id: 'search', name: 'Search', chord: '/', place: 'everywhere', offered: true },
  { id: 'goArticles', name: 'Go to the articles', chord: 'g a', place: 'everywhere' },
  { id: 'goTimeline', name: 'Go to the timeline', chord: 'g t', place: 'everywhere' },
  { id: 'goWho', name: 'Go to who and where', chord: 'g w', place: 'everywhere' },
  { id: 'timeline', name: 'Timeline of what is shown', chord: 't', place: 'everywhere' },
  { id: 'open', name: 'Open what has the focus, like Enter', chord: 'o', place: 'everywhere' },
  { id: 'undo', name: 'Undo what was changed last', chord: 'u', place: 'everywhere', offered: true },
  { id: 'read', name: 'Mark as read or unread', chord: 'm', place: 'everywhere', offered: true },
  { id: 'save', name: 'Save for later, or no longer', chord: 's', place: 'everywhere', offered: true },
  { id: 'listen', name: 'Listen, pause, go on', chord: 'l', place: 'everywhere', offered: true },
  { id: 'listenOn', name: 'Listening: next sentence', chord: '.', place: 'everywhere', offered: true },
  { id: 'listenBack', name: 'Listening: previous sentence', chord: ',', place: 'everywhere', offered: true },
  { id: 'listenFaster', name: 'Listening: faster', chord: '+', place: 'everywhere', repeats: true, offered: true },
  { id: 'listenSlower', name: 'Listening: slower', chord: '-', place: 'everywhere', repeats: true, offered: true },
  { id: 'stopListening', name: 'Stop listening', chord: 'L', place: 'everywhere', offered: true },
  { id: 'back', name: 'Close, or go back', chord: 'Escape', place: 'everywhere' },
  { id: 'nextRow', name: 'Next row', chord: 'j', place: 'lists', repeats: true },
  { id: 'previousRow', name: 'Previous row', chord: 'k', place: 'lists', repeats: true },
  { id: 'nextParagraph', name: 'Next paragraph', chord: 'j', place: 'article', repeats: true },
  { id: 'previousParagraph', name: 'Previous paragraph', chord: 'k', place: 'article', repeats: true },
  { id: 'nextArticle', name: 'Next article', chord: 'n', place: 'article' },
  { id: 'previousArticle', name: 'Previous article', chord: 'p', place: 'article' },
  { id: 'onward', name: 'Scroll; at the end, next unread article', chord: 'Space', place: 'article' },
  { id: 'nextMention', name: 'Next mention of the chosen name', chord: ']', place: 'article', repeats: true, inCards: true },
  { id: 'previousMention', name: 'Previous mention of the chosen name', chord: '[', place: 'article', repeats: true, inCards: true },
  { id: 'nextDated', name: 'Next sentence with a date', chord: 'd', place: 'article', repeats: true },
  { id: 'highlight', name: 'Highlight the sentence or the selection', chord: 'h', place: 'article', offered: true },
  { id: 'marks', name: 'Marks on names: calm, all, off', chord: 'e', place: 'article' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

export const commandOf = (id: CommandId): Command => commands.find((command) => command.id === id)!;
