const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Stand before other verbs and carry the tense. */
export const AUXILIARIES = words('is are was were am has have had does do did will would shall should can could may might must ll ve');
/** Stand inside a chain of verbs: `will [have been] signed`. */
export const CHAINED = words('be been being have having not also already now then soon still just never ever only always reportedly officially formally finally later once twice since all both t');
export const ADVERBS = words(
  'also already now then soon still just never only always later again reportedly officially formally finally immediately quickly recently first previously ' +
    'subsequently both all not to there here today yesterday tomorrow',
);

export const COORDINATORS = words('and but or nor yet so');
/** Always begin a clause where a verb follows. */
export const SUBORDINATORS = words('after before when while because since until till as although though if unless once whereas whenever');
export const RELATIVES = words('who whom whose which where');
/** Ask within a sentence: `explained [why Putin went]`. */
export const QUESTIONS = words('why how what whether');
export const PREPOSITIONS = words(
  'in on at by from with of to for after before since during until against between over under about into through within amid following near despite without ' +
    'as among around off out up down toward towards via per than along across',
);
export const DETERMINERS = words('the a an this that these those its his her their our my your some any no every each another both all');
export const PRONOUNS = words('he she it they we i you who there this these');

/** Lemmas whose object is what somebody says or thinks. */
export const REPORTING = words(
  'say tell announce report claim declare state add confirm believe think expect warn insist argue note reveal acknowledge admit deny suggest allege explain reply ' +
    'answer ask promise pledge vow write hear learn know understand hope fear estimate predict predicts show stress repeat indicate disclose testify point agree decide demand urge',
);
/** Those whose clause may follow what was said: `…, Peskov said`. */
export const TELLING = words('say tell announce report claim declare state add confirm warn insist argue note reveal acknowledge suggest allege explain reply write disclose testify stress');

/** Verbs that leave it to their object what happens: `ended a visit`, `held talks`. */
export const LIGHT = words(
  'be have do make take hold begin start end finish conclude continue resume give get come go pay put let keep set see remain become happen occur follow carry conduct last mark include open close launch complete',
);

/** Nouns that name an event, with what happens in it. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  (`visit:visit visits:visit trip:visit tour:tour meeting:meet meetings:meet talks:talk talk:talk call:call conversation:talk discussions:talk summit:summit invasion:invade attack:attack attacks:attack
assault:attack bombing:bomb bombings:bomb bombardment:bomb explosion:explode explosions:explode blast:explode election:elect elections:elect vote:vote referendum:referendum agreement:agree
deal:agree signing:sign launch:launch release:release arrest:arrest death:die killing:kill murder:murder assassination:assassinate crash:crash collision:collide strike:strike strikes:strike
protest:protest protests:protest demonstration:protest announcement:announce decision:decide arrival:arrive departure:depart resignation:resign appointment:appoint merger:merge
acquisition:acquire takeover:acquire purchase:buy sale:sell coup:coup war:war battle:battle earthquake:earthquake quake:earthquake storm:storm hurricane:hurricane flood:flood fire:fire ceremony:ceremony
conference:confer trial:try ruling:rule verdict:convict conviction:convict raid:raid shooting:shoot speech:speak address:speak ceasefire:ceasefire truce:ceasefire withdrawal:withdraw
collapse:collapse opening:open closure:close delivery:deliver flight:fly publication:publish inauguration:inaugurate hijacking:hijack kidnapping:kidnap bankruptcy:bankruptcy
game:play match:play race:race final:final olympics:olympics games:olympics wedding:marry birth:bear funeral:funeral hearing:hear session:session
massacre:massacre genocide:genocide revolution:revolution uprising:uprising independence:independence festival:festival exhibition:exhibition interview:interview siege:siege
debate:debate negotiations:negotiate operation:operate offensive:attack landing:land mission:mission outbreak:outbreak recall:recall broadcast:broadcast rally:rally`).split(/\s+/u).map((pair) => pair.split(':') as [string, string]),
);
