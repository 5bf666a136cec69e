import { tokenise } from '../../analysis/entities/tokenise.ts';
import { NAME_TEMPLATES } from './nameTemplates.ts';
import type { LexiconClass } from '../../analysis/entities/model/features/lexicon.ts';
import type { KnownName } from './collectNames.ts';
import type { TaggedSentence } from '../readConll.ts';

export interface VaryOptions {
  /** Share of names that are replaced. */
  readonly share: number;
  /** Share of names put in quotation marks, and of names repeated in brackets after themselves. */
  readonly signs: number;
  /** Share of nouns such as "plane" and "phone" in whose place the name of a product is put. */
  readonly products: number;
  /** Share of sentences written as headlines: every longer word with a capital, no full stop. */
  readonly headlines: number;
  /** Share of persons that get an office, with or without an organisation, before the name. */
  readonly offices: number;
}

// What may stand for a name of each kind; a class named twice is drawn twice as often.
const SOURCES: { readonly [kind: string]: readonly LexiconClass[] } = {
  LOC: ['city', 'city', 'town', 'country', 'region'],
  ORG: ['brand', 'brand', 'org', 'org', 'team', 'companyWord'],
  OTH: ['product', 'product', 'work', 'event'],
};
const SHORT_VERBS = new Set(['is', 'are', 'was', 'has', 'had', 'be', 'may', 'can', 'not', 'he', 'she', 'new', 'say', 'his', 'her', 'its', 'two', 'man', 'one', 'car', 'war']);
const PRODUCT_NOUNS = new Set(('aircraft plane planes jet jets airliner helicopter helicopters car cars vehicle vehicles missile missiles rocket rockets ship vessel phone phones computer computers device '
  + 'devices software product products weapon weapons drug drugs vaccine satellite spacecraft truck trucks train tanker rifle system systems engine engines camera machine equipment technology tool model').split(' '));
const OFFICES = ['CEO', 'Spokeswoman', 'Spokesman', 'Chairman', 'Chairwoman', 'Mr', 'Mrs', 'Ms', 'Justice', 'Judge', 'Sir', 'Lord', 'Dr', 'Captain', 'Coach', 'Professor',
  'Senator', 'Councillor', 'Detective', 'Superintendent', 'Comrade', 'Governor', 'Mayor', 'Ambassador', 'Commissioner', 'MP', 'Minister', 'Secretary', 'Director', 'Analyst', 'Founder', 'President', 'Reverend', 'Sheriff'];
const MODELS = ['2', '3', '4', '5', 'X', 'Pro', 'Air', 'Mini', 'Plus', 'Max', 'Nano', 'Classic', 'Touch', 'Lite', 'One', 'Store'];
const COMPANY_ENDS = [
  'Inc.', 'Corp.', 'Ltd', 'Group', 'Holdings', 'Airlines', 'Bank', 'Motors', 'Systems', 'Industries', 'United', 'City', 'Times', 'News', 'Post', 'Institute', 'Foundation', 'University', 'Union', 'Energy', 'Partners', 'Media',
  'Capital', 'Logistics', 'Marine', 'Builders', 'Shipping', 'Foods', 'Press', 'Ventures', 'Securities', 'Insurance', 'Construction', 'Properties', 'Hotels', 'Steel', 'Chemicals', 'Oil', 'Petroleum', 'Mining', 'Telecom', 'Ocean', 'Shipbuilding', 'Trust', 'Fund', 'Journal', 'Council', 'Airways', 'Pharma', 'Labs', 'Studios', 'Records', 'Stores', 'Water', 'Rail', 'Solutions', 'Consulting', 'Aerospace', 'Biotech', 'Semiconductor', 'Software'];
const COMPANY_OFFICES = ['CEO', 'CEO', 'chief executive', 'spokesman', 'spokeswoman', 'chairman', 'president', 'founder', 'co-founder', 'analyst', 'executive', 'boss', 'General Secretary', 'leader', 'head', 'coach', 'Chairman', 'President', 'director'];

const CAMEL_HEADS = ['Bio', 'Neo', 'Open', 'Deep', 'Space', 'Star', 'Net', 'Data', 'Face', 'Link', 'You', 'Air', 'Blue', 'Snap', 'Pay', 'Sun', 'Med', 'Gen', 'Soft', 'Micro', 'Tele', 'Agro', 'Euro', 'Astra', 'Health', 'Green', 'Solar', 'Quant', 'Cyber', 'Robo'];
const CAMEL_ENDS = ['Tech', 'NTech', 'X', 'Bank', 'Works', 'Labs', 'Soft', 'Net', 'Point', 'Logic', 'Cloud', 'Media', 'Trust', 'Watch', 'Pal', 'Tube', 'Fund', 'Zeneca', 'Pharma', 'Energy', 'AI'];
/** What an authority may be for: "Competition and Markets". */
const THING_CLASSES: ReadonlySet<LexiconClass> = new Set(['eventWord', 'thingWord', 'groupWord']);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/**
 * A second form of annotated text in which names are exchanged for others of their kind from the
 * packages, so that context and lexicon, not the newspapers of five years, tell what a name is.
 */
export function varyNames(sentences: readonly TaggedSentence[], names: readonly KnownName[], options: VaryOptions, random: () => number): readonly TaggedSentence[] {
  const lists = new Map<LexiconClass, string[]>();
  for (const { name, phrase } of names) {
    // The package writes demonyms in lower case, plurals too: only "kenyan" makes a "Kenyan Senate".
    if (name === 'demonym' ? phrase.endsWith('s') : !/\p{Lu}/u.test(phrase)) continue;
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [phrase]);
    else list.push(phrase);
  }
  const things = names.flatMap(({ name, phrase }) => (THING_CLASSES.has(name) ? [phrase] : []));
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const draw = (name: LexiconClass): string[] => tokenise(pick(lists.get(name)!)).map((token) => token.text);
  const letters = (count: number): string => Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');
  // "A380", "Canon 50D", "Nokia N95", "iCasio": products that no list has.
  const model = (): string[] => {
    if (random() < 0.4) {
      const name = `${pick(['i', 'i', 'i', 'e', 'x', 'my'])}${draw('brand')[0]!}`;
      return random() < 0.3 ? [name, pick(MODELS)] : [name];
    }
    const number = String(1 + Math.floor(random() * 10 ** (1 + Math.floor(random() * 3)))), code = pick([`${letters(1)}${number}`, `${number}${letters(1)}`, `${letters(2)}-${number}`, `${letters(1)}-${number}`, number]);
    return code === number || random() < 0.5 ? [...draw('brand'), code] : [code];
  };
  // A name that no list has: the beginning of one surname with the end of another.
  const coin = (): string[] => {
    const [head, tail] = [draw('surname')[0]!, draw('surname')[0]!];
    return [head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.ceil(tail.length / 2)).toLowerCase()];
  };
  // "BioNTech", "SpaceX", "SoftBank".
  const camel = (): string => pick(CAMEL_HEADS) + (random() < 0.5 ? pick(CAMEL_ENDS) : capital(coin()[0]!.slice(-4)));
  // One in seven is named like something else ("Mardan" is a city too) or like nothing known, so that context must tell.
  const surname = (): string[] => {
    const chance = random();
    if (chance < 0.12) return coin();
    return draw(chance < 0.2 ? pick(['city', 'town'] as const) : 'surname');
  };
  const build = (kind: string): string[] => pick(NAME_TEMPLATES[kind]!).split(' ').flatMap((part) => {
    if (part === '{camel}') return [camel()];
    if (part === '{thing}') return [capital(pick(things))];
    if (part.includes('{coin}')) return [part.replaceAll('{coin}', () => coin()[0]!)];
    return part.startsWith('{') ? draw(part.slice(1, -1) as LexiconClass).map(capital) : [part];
  });
  const organisation = (): string[] => {
    if (random() < 0.35) return build('ORG');
    const chance = random();
    if (chance < 0.12) return [letters(3 + Math.floor(random() * 2))];
    if (chance < 0.2) return coin();
    if (chance < 0.27) return [...draw('surname'), ...(random() < 0.3 ? ['&'] : []), ...draw('surname')];
    if (chance < 0.31) return draw(pick(['city', 'surname'] as const));
    if (chance < 0.37) return [...(random() < 0.5 ? draw('surname') : coin()), pick(COMPANY_ENDS)];
    return draw(pick(SOURCES.ORG!));
  };
  const another = (kind: string, length: number): string[] => {
    if (kind === 'ORG') return organisation();
    if (random() < 0.2 && (kind === 'LOC' || kind === 'OTH')) return build(kind);
    if (kind === 'OTH') return random() < 0.4 ? model() : draw(pick(SOURCES.OTH!));
    if (kind === 'LOC') return random() < 0.12 ? (random() < 0.7 ? coin() : draw('surname')) : draw(pick(SOURCES.LOC!));
    return length === 1 ? surname() : [...draw('given'), ...(random() < 0.1 ? [`${letters(1)}.`] : []), ...surname()];
  };
  return sentences.filter(({ tags }) => tags.some((tag) => tag !== 'O')).map((sentence) => {
    const tokens: string[] = [], tags: string[] = [];
    const put = (words: readonly string[], kind: string): void => {
      words.forEach((word, n) => {
        tokens.push(word);
        tags.push(kind === 'O' ? 'O' : `${n === 0 ? 'B' : 'I'}-${kind}`);
      });
    };
    for (let from = 0; from < sentence.tokens.length; from++) {
      const tag = sentence.tags[from]!, kind = tag.slice(2);
      if (tag === 'O' && random() < options.products && PRODUCT_NOUNS.has(sentence.tokens[from]!)) {
        put(random() < 0.6 ? model() : draw('product'), 'OTH');
        continue;
      }
      if (!tag.startsWith('B')) {
        put([sentence.tokens[from]!], tag === 'O' ? 'O' : kind);
        continue;
      }
      let to = from + 1;
      while (sentence.tags[to] === `I-${kind}`) to++;
      if (kind === 'PER' && random() < options.offices && !/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(tokens.at(-1) ?? '')) {
        if (random() < 0.5) {
          put(another('ORG', 1), 'ORG');
          put(pick(COMPANY_OFFICES).split(' '), 'O');
        } else put([pick(OFFICES)], 'O');
      }
      const words = random() < options.share ? another(kind, to - from) : sentence.tokens.slice(from, to), sign = random() / options.signs;
      if (sign < 1) put(['"'], 'O');
      put(words, kind);
      if (sign < 1) put(['"'], 'O');
      else if (sign < 2) {
        put(['('], 'O');
        put(words, kind);
        put([')'], 'O');
      }
      from = to - 1;
    }
    const full = tokens.at(-1) === '.';
    if (!full || tokens.length > 30 || random() >= options.headlines) return { tokens, tags };
    return { tokens: tokens.slice(0, -1).map((token) => (token.length > 3 || SHORT_VERBS.has(token) ? token[0]!.toUpperCase() + token.slice(1) : token)), tags: tags.slice(0, -1) };
  });
}
