/** How a word may stand as a verb. `past` alone is finite ("went"), `participle` alone is not ("gone"); most are both. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle' | 'past or participle';

export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Base, past, participle; two words where past and participle are the same. */
const IRREGULAR = `arise arose arisen; awake awoke awoken; bear bore born; beat beat beaten; become became become; begin began begun; bend bent; bet bet; bid bid;
bind bound; bite bit bitten; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; catch caught; choose chose chosen;
come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt;
fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forecast forecast; forget forgot forgotten; freeze froze frozen; get got; give gave given;
go went gone; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; know knew known; lay laid; lead led; leave left; lend lent;
let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; oversee oversaw overseen; overthrow overthrew overthrown; overtake overtook overtaken; pay paid; put put;
quit quit; read read; rebuild rebuilt; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken;
shoot shot; show showed shown; shut shut; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent; split split; spread spread; stand stood; steal stole stolen;
strike struck; swear swore sworn; sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written`;

const REGULAR = `abandon abolish absorb abstain accelerate accept accompany accuse achieve acknowledge acquire add address admit adopt advance advise affect agree aim allege allow alter
amend analyse analyze announce answer apologise apologize appeal appear appoint approach approve argue arm arrange arrest arrive ask assassinate assault assess assist assume attack attempt attend
attract authorise authorize award back ban bar base battle begin believe belong blame block boast bomb boost borrow boycott brief broadcast call campaign cancel capture carry cause cease celebrate
challenge change charge check claim clash clear climb close collapse collide combine comment commit compare compete complain complete concern conclude condemn conduct confirm confront consider
consist consult contain continue contribute control convict convince cooperate coordinate cover crash create criticise criticize cross crown cry damage debate decide declare decline defeat defect
defend define defuse delay deliver demand demonstrate deny depart depend deploy deport describe design destroy detain detonate develop devote die disagree disappear disclose discover discuss dismiss display dispute
dissolve divide donate double drop dump earn ease elect eliminate emerge employ enable encourage end endorse engage enter escape establish estimate evacuate exceed exchange exclude execute exist expand
expect expel explain explode explore export express extend face fail fear feature file fill finish fire flow focus follow force form fund gain gather govern grant guarantee halt hand happen head
help hijack hire honour honor host ignite ignore impose improve inaugurate include increase indicate inform injure insist inspect install intend interfere interrupt interview introduce invade invest
investigate invite involve issue join jump justify kidnap kill kiss lack land last launch learn level lift limit link liquidate list listen live locate look lower maintain manage march mark market marry
mediate mention merge mount move murder name narrow near need negotiate nominate note notify observe obtain occupy occur offer open operate oppose order organise organize oust outline overturn own participate
pass patrol perform permit persuade pick place plan plant play pledge plunge point poll post postpone pour praise prefer prepare present press prevent proceed process produce prohibit promise promote
prompt propose prosecute protect protest prove provide publish pull purchase pursue push qualify question raid raise range rank ratify reach react realise realize receive recall recognise recognize
recommend record recover reduce refer reflect refuse regain regard reject relate release rely remain remove renew repair repeat replace reply report represent request require rescue resign resist resolve
respond rest restore restrict result resume retain retake retire return reveal reverse review revise rule sack sail sanction scale schedule score seal secure seem seize sentence separate serve settle shell share shift
shock shout show sign signal slow smuggle solve spark sponsor stabilise stage start state stay stem step stop storm stress study submit succeed sue suffer suggest supply support suppose
surge surprise surrender surround survive suspect suspend sustain swap switch talk target telephone phone terminate test testify threaten tie topple total touch tour track trade train transfer transform travel treat trigger triple try
tumble turn unanimously undermine unite unveil update upgrade urge use vacate value veto view violate visit volunteer vote vow wait walk want warn wash watch weaken welcome widen wipe wish witness wonder work worry wound yield`;

const DOUBLING = new Set('ban bar drop admit commit occur permit plan prefer refer regret stop submit transfer trap travel trim control expel compel equip hijack step swap wrap rob slip ship'.split(' '));
const NEVER_DOUBLES = new Set(['hijack']);

const vowel = /[aeiou]/u;

function regular(base: string): readonly [past: string, ing: string] {
  if (base.endsWith('e')) return [`${base}d`, base.endsWith('ie') ? `${base.slice(0, -2)}ying` : base.endsWith('ee') ? `${base}ing` : `${base.slice(0, -1)}ing`];
  if (base.endsWith('y') && !vowel.test(base.at(-2) ?? '')) return [`${base.slice(0, -1)}ied`, `${base}ing`];
  if (DOUBLING.has(base) && !NEVER_DOUBLES.has(base)) return [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`];
  return [`${base}ed`, `${base}ing`];
}

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return base.endsWith('y') && !vowel.test(base.at(-2) ?? '') ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function ingOf(base: string): string {
  if (/^(?:get|set|put|cut|hit|let|win|run|sit|begin|swim|shut|split|quit|bid|bet|dig|forget)$/u.test(base)) return `${base}${base.at(-1)}ing`;
  return regular(base)[1];
}

function collect(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    if (!verbs.has(word)) verbs.set(word, { lemma, form });
  };
  for (const entry of IRREGULAR.split(';')) {
    const [base = '', past = '', participle = past] = entry.trim().split(/\s+/u);
    if (past === participle) add(past, base, 'past or participle');
    else {
      add(past, base, 'past');
      add(participle, base, participle === base ? 'base' : 'participle');
    }
    add(base, base, 'base');
    add(third(base), base, 's');
    add(ingOf(base), base, 'ing');
  }
  for (const base of REGULAR.split(/\s+/u)) {
    const [past, ing] = regular(base);
    add(past, base, 'past or participle');
    add(base, base, 'base');
    add(third(base), base, 's');
    add(ing, base, 'ing');
  }
  return verbs;
}

const VERBS = collect();

/** End in -ed or -ing and are no verbs. */
const NO_VERBS = new Set(
  ('hundred indeed speed seed breed need feed bed red shed sacred hatred naked wicked aged unprecedented beloved alleged so-called supposed embed indebted biased talented advanced unmanned ' +
    'king ring wing thing spring string during evening morning according including following regarding concerning pending ceiling beijing nothing something anything everything notwithstanding sibling viking').split(' '),
);

/** What a word in small letters may be as a verb; unknown words in -ed and -ing are taken for verbs. */
export function verbOf(word: string): Verb | null {
  const known = VERBS.get(word);
  if (known !== undefined) return known;
  if (word.length < 5 || NO_VERBS.has(word)) return null;
  if (word.endsWith('ied')) return { lemma: `${word.slice(0, -3)}y`, form: 'past or participle' };
  if (word.endsWith('ed')) return { lemma: word.slice(0, -2), form: 'past or participle' };
  return word.endsWith('ing') && word.length > 5 ? { lemma: word.slice(0, -3), form: 'ing' } : null;
}
