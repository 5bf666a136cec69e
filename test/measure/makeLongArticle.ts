/** People, organisations and places that the finder knows from their form and from its lexicon. */
const names = ['Volodymyr Zelensky', 'Vladimir Putin', 'Xi Jinping', 'Dmitry Peskov', 'Emmanuel Macron', 'Olaf Scholz', 'Ukraine', 'Russia', 'China', 'Moscow', 'Beijing', 'Kyiv', 'Paris', 'Berlin', 'Warsaw', 'Gazprom', 'Reuters', 'NATO'];
const places = ['Moscow', 'Beijing', 'Kyiv', 'Paris', 'Berlin', 'Warsaw', 'Vienna', 'Geneva', 'London'];
const says = ['met', 'spoke about', 'called', 'wrote to', 'waited for', 'asked about', 'travelled with', 'answered'];
const rests = ['before the long winter was over', 'and nobody said why it had taken so long', 'while the talks went on in another room', 'after a week of hard and patient work', 'as it had been agreed some time before'];

/** A Markdown seed of about so many words, one in five of them the beginning of a name. */
export function makeLongArticle(words: number): string {
  const sentences: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const pick = (list: readonly string[], step: number): string => list[(at * step + Math.floor(at / list.length)) % list.length]!;
    const sentence = `${pick(names, 5)} ${pick(says, 3)} ${pick(names, 7)} and ${pick(names, 11)} in ${pick(places, 13)} ${pick(rests, 1)}.`;
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 6) }, (_, index) => sentences.slice(index * 6, index * 6 + 6).join(' '));
  return `---\ntitle: A long article\ndate: 2023-05-20\n---\n\n${paragraphs.join('\n\n')}\n`;
}
