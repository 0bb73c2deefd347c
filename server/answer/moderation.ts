/**
 * Is a message abuse or hatred? A logistic model over counts of kinds of words and over what stands beside what: a verdict on a group,
 * a wish to harm it, an insult at the reader; against that words in quotation marks, denials, talk about what somebody said, praise.
 * Words alone mislead both ways: "all women should be at home" has no coarse word and "he called me a faggot" has one (Röttger et al.
 * 2021 show it for commercial filters). English; figures and what the weights were fitted on: docs/model-card.md.
 */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { shippedGuard } from './fitted.js';
import { WORD_KINDS, type WordKind } from './moderation-words.js';
import { logistic, score } from './rank.js';

export const MODERATION_THRESHOLD = 0.5;

const READ_CHARACTERS = 4_000;
const COUNTED: readonly WordKind[] = [
  'coarse',
  'mild',
  'degrading',
  'reclaimed',
  'slur',
  'roughName',
  'insult',
  'dehumanising',
  'violence',
  'hateful',
];
const FOUL: readonly WordKind[] = ['coarse', 'degrading', 'slur', 'insult', 'dehumanising', 'reclaimed'];
const MOST = 2;
/** A letter with a sign or a digit inside a word: "sh1t", "f*ck". */
const DISGUISED = /[a-z][*@!$#013][a-z*@!$#]/iu;

const CANNOT_STAND = /\b(?:can(?:'?t|not)|could(?:n'?t| not)) stand\b/iu;
const THREAT =
  /\b(?:i(?:'ll|'m| will| am)?|we(?:'ll| will)?|someone should|somebody should) (?:gonna |going to |want to |wanna |ought to |should )?(?:kill|hurt|stab|shoot|beat|punch|slap|strangle|find|murder|rape|destroy|smash)(?: the \w+ out of)? (?:you|u|ya|them|him|her|every|all)\b|\b(?:kill|hang|shoot|drown) (?:yourself|urself|yourselves)\b|\bkys\b|\b(?:hope|wish) (?:you|u|they|he|she|all)\b[^.?!]{0,30}\b(?:die|dies|burn|rot|suffer|killed|cancer)\b|\b(?:drop dead|go die|rot in hell|go to hell|go fuck yourself|fuck (?:you|u|off|y'?all|them|him|her|that)|screw you|eat shit|shut (?:the \w+ )?up|suck my)\b/iu;
const AGAINST_GROUP =
  /\b(?:(?:go|send|ship|kick|throw|get|keep|drive)(?: \w+){0,5} (?:back (?:to|where)|out of|outta) (?:your|their|our|my|this|the|where|here|africa|mexico)\b|(?:don'?t|do not|doesn'?t) (?:belong|deserve)\b|not welcome here|(?:less than|not (?:even |really )?|barely |sub-?)human\b|should (?:not |never |all )*(?:be (?:allowed|banned|illegal|shot|killed|hanged|deported|gassed|exterminated|wiped|locked|sterili[sz]ed|put down|punished|beaten|put in)|have (?:no|the) rights?|die\b|disappear|know their place|vote\b)|(?:no|without|take away(?: \w+)?) rights? for|wip(?:e|ed|ing) (?:\w+ ){0,3}(?:out|off)|(?:world|country|place|society|we)(?:'d| would)? be better (?:off )?without|(?:always|they) ruin|(?:are|is) (?:ruining|destroying|taking over|invading|poisoning|infesting|stealing)|(?:never|don'?t|can'?t) trust (?:an?|any|the|these|those)?|get rid of (?:all|every|the|these|those)?|belong (?:in|at) (?:the (?:kitchen|zoo|gutter)|prison|jail|a cage|cages|home)|second-class|final solution|white power|heil hitler|(?:hitler|holocaust) (?:was right|did nothing)|gas chambers?|death to)\b/iu;
/** Mild words that are meant for us, in a message that says little else. */
const INSULTS_US =
  /\b(?:you(?:'re| are)?|u|ur|this) (?:\w+ ){0,2}?(?:stupid|dumb|useless|idiot\w*|moron\w*|imbecile|trash|garbage|pathetic|worthless|retarded|piece of (?:crap|garbage|junk))\W*(?:bot|machine|thing|ai|assistant|program)?\W*$|^\W*(?:you )?(?:stupid|dumb|useless|idiotic|bloody|damn) (?:ro)?(?:bot|machine|thing|ai|assistant|idiot)\b|^\W*(?:idiot|moron|imbecile|shut up|screw you|go to hell)s?\W*$|^\W*(?:eres (?:un |una )?(?:idiota|inútil|imbécil)|(?:tu es|vous êtes|espèce d['e]) ?(?:un |une )?(?:idiot\w*|imbécile|nul|con)|du (?:bist )?(?:ein )?(?:idiot|dumm|blöd\w*|arschloch)|idiota|arschloch|connard|gilipollas|hijo de puta|va te faire foutre|fick dich|vete a la mierda)\b/iu;
const INSULTS_US_CHINESE = /傻逼|你(?:是|真|这个)?(?:白痴|笨蛋|傻瓜|废物|垃圾)|去死|他妈的|滚蛋/u;
const SAID =
  /\b(?:(?:someone|somebody|he|she|they|people|who|men|boys|kids|guy|man|woman|customer|colleague)(?: \w+){0,3} (?:called|calls?|calling|said|says|saying|told|shouted|yelled|wrote|tweeted|texted)|(?:was|got|been|being|am|are) (?:called|insulted)|the (?:word|term|slur|phrase|n-word|expression)|(?:saying|say|said|call|calling|called|use|using|write|writing)(?: \w+){0,3} (?:is|are|was|words?|slurs?|that)|(?:stop|don'?t|do not|never|shouldn'?t|not ok(?:ay)? to|wrong to|how dare you) (?:say|saying|call|calling|use|using)|statements? (?:like|such as)|slogans?|chant(?:s|ed|ing)?|wrote|report(?:ing|ed)? (?:the|a|this|that) (?:comment|message|post|user)|messages? (?:saying|that says))\b/iu;
const CONDEMNED =
  /\b(?:(?:is|are|was|that'?s|it'?s|'s|sounds?|so|such an?|deeply|really|totally|just) (?:\w+ ){0,2}(?:wrong|racist|sexist|homophobic|transphobic|bigoted|hateful|hate speech|offensive|unacceptable|disgusting|hurtful|prejudiced?|discriminat\w+|islamophobic|anti-?semitic|not ok(?:ay)?|disgrace\w*)|(?:unacceptable|wrong|racist|sexist|hateful|not ok(?:ay)?) to (?:say|claim|think|call|write)|(?:i|we) (?:disagree|condemn|oppose|report\w*|reject)|stereotypes?|(?:stop|fight|against|end|no (?:place|room) for) (?:\w+ )?(?:hate|racism|sexism|homophobia|bigotry|prejudice|discrimination|antisemitism|islamophobia))\b/iu;
const OWN =
  /\b(?:i am|i'm|im|as|we are|we're|being|my (?:\w+ )?(?:friend|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|neighbou?r|boss|doctor)s? (?:is|are|who is|was)) (?:an? )?(?:proud |happy |young |old |fellow )?$/iu;
/** Words that only look foul here. */
const HARMLESS =
  /\b(?:cum laude|maine coons?|tit for tat|chinks? in (?:the|his|her|my|our|your|its)|cocks? crow\w*|retard (?:the|their|its|timing|growth|ignition)|(?:fire|flame)[- ]retard\w+|dykes? (?:along|protects?|around|near)|(?:garden|rotary) hoes?|pussy ?(?:cat|willow)s?|crackers? (?:with|and)|spick and span)\b/giu;
const QUOTED = /["“”«»]([^"“”«»\n]{1,200})["“”«»]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{2,120})['’](?![\p{L}\p{N}])/gu;
const DENIES: ReadonlySet<string> = new Set(
  "not no never isn't aren't don't doesn't didn't wasn't weren't can't cannot shouldn't won't nobody none dont isnt arent without nor".split(
    ' ',
  ),
);
const IS: ReadonlySet<string> = new Set('are is be am were was r being act look like as such just all'.split(' '));

let matcher: RegExpMatcher | undefined;

interface Word {
  readonly text: string;
  readonly kinds: readonly WordKind[];
  readonly isQuoted: boolean;
  readonly sentence: number;
}

/** What stands in a message and beside what; counts up to 2, the rest 0 or 1. */
export function moderationFeatures(message: string): Features {
  const text = message
    .slice(0, READ_CHARACTERS)
    .replace(/[’‘]/gu, "'")
    .replace(/https?:\/\/\S+|&\w+;|&#\d+;/gu, ' ')
    .replace(HARMLESS, ' ');
  const isTalkedAbout = SAID.test(text) || CONDEMNED.test(text);
  const words = wordsOf(text, isTalkedAbout);
  const features: Record<string, number> = {};
  const has = (word: Word | undefined, ...kinds: readonly WordKind[]): boolean => word?.kinds.some((kind) => kinds.includes(kind)) ?? false;
  const count = (name: string): void => {
    features[name] = Math.min(MOST, (features[name] ?? 0) + 1);
  };
  for (const name of MODERATION_FEATURES) features[name] = 0;

  words.forEach((word, at) => {
    const near = (from: number, to: number): Word[] =>
      words.slice(Math.max(0, at + from), at + to + 1).filter((other) => other.sentence === word.sentence && other !== word);
    const isDenied = near(-4, -1).some((other) => DENIES.has(other.text));
    for (const kind of COUNTED) if (has(word, kind)) count(word.isQuoted ? 'quotedFoul' : kind);
    if (has(word, ...FOUL) && !word.isQuoted) {
      if (near(-4, 2).some((other) => has(other, 'pronounYou'))) count('foulAtYou');
      if (near(-3, 0).some((other) => has(other, 'pronounThey'))) count('foulAtThem');
      if (isDenied) count('innocentDenied');
    }
    if (!has(word, 'group') || word.isQuoted) return;
    count('groups');
    const after = near(1, 6);
    const isVerdict = (other: Word): boolean => has(other, 'verdict', 'dehumanising', 'slur', 'degrading');
    const copula = after.findIndex((other) => IS.has(other.text));
    if (copula >= 0 && after.slice(copula).some(isVerdict))
      count(after.slice(copula, copula + 3).some((other) => DENIES.has(other.text)) || isDenied ? 'innocentDenied' : 'groupVerdict');
    if (near(-2, 1).some((other) => has(other, 'verdict', 'coarse', 'dehumanising', 'insult'))) count('groupBesideFoul');
    if (near(-4, -1).some((other) => has(other, 'hateful')) || (has(after[0], 'hateful') && after[1]?.text === 'me'))
      count(isDenied ? 'innocentDenied' : 'groupHated');
    if (near(-5, 5).some((other) => has(other, 'violence'))) count('groupHarm');
    if (near(-4, 6).some((other) => has(other, 'kind'))) count('innocentKind');
    if (near(-3, -1).some((other) => has(other, 'pronounThey'))) count('groupAll');
  });
  if (THREAT.test(text)) features['threat'] = 1;
  const hasGroup = (features['groups'] ?? 0) > 0 || (features['slur'] ?? 0) > 0;
  if (AGAINST_GROUP.test(text)) features[hasGroup ? 'againstGroup' : 'againstThem'] = 1;
  if (hasGroup && CANNOT_STAND.test(text)) count('groupHated');
  const foul = COUNTED.some((kind) => (features[kind] ?? 0) > 0) || (features['quotedFoul'] ?? 0) > 0 || features['againstGroup'] === 1;
  if (foul && SAID.test(text)) features['innocentSaid'] = 1;
  if (foul && CONDEMNED.test(text)) features['innocentCondemned'] = 1;
  if (ownVoice(text)) features['innocentOwn'] = 1;
  if (DISGUISED.test(text) && isObscene(text)) features['disguised'] = 1;
  return features;
}

const MODERATION_FEATURES = [
  ...COUNTED,
  'quotedFoul',
  'foulAtYou',
  'foulAtThem',
  'groups',
  'groupVerdict',
  'groupBesideFoul',
  'groupHated',
  'groupHarm',
  'groupAll',
  'threat',
  'againstGroup',
  'againstThem',
  'disguised',
  'innocentDenied',
  'innocentKind',
  'innocentSaid',
  'innocentCondemned',
  'innocentOwn',
] as const;

const PRIORS: Readonly<Partial<Record<(typeof MODERATION_FEATURES)[number], number>>> = {
  coarse: 3,
  degrading: 4,
  reclaimed: 3,
  slur: 5,
  roughName: 2,
  insult: 1,
  dehumanising: 0.5,
  foulAtYou: 1,
  groupVerdict: 5,
  groupHated: 5,
  groupHarm: 3,
  groupBesideFoul: 3,
  threat: 4.5,
  againstGroup: 5,
  disguised: 3,
  quotedFoul: 0.5,
  innocentDenied: -3,
  innocentKind: -2,
  innocentSaid: -3,
  innocentCondemned: -3,
  innocentOwn: -2,
};

/** Log-odds by hand, which fitting moves. */
export function moderationPrior(): LinearModel {
  return { bias: -3, weights: Object.fromEntries(MODERATION_FEATURES.map((name) => [name, PRIORS[name] ?? 0])) };
}

/** Hatred, threats and insults at the reader are abuse whatever else is said; coarse words beside a question are only coarse. */
const ABUSE: readonly (typeof MODERATION_FEATURES)[number][] = [
  'slur',
  'threat',
  'againstGroup',
  'groupVerdict',
  'groupHated',
  'groupHarm',
  'groupBesideFoul',
];
const SHORT_WORDS = 8;
const OUTCRY_WORDS = 3;

/** Should the assistant answer this with a request to keep it civil? */
export function isAbuse(text: string): boolean {
  const features = moderationFeatures(text);
  if (logistic(score(shippedGuard().moderation, features)) >= MODERATION_THRESHOLD) {
    const words = text.split(/\s+/u).length;
    if (words <= OUTCRY_WORDS || (words <= SHORT_WORDS && (features['foulAtYou'] ?? 0) > 0)) return true;
    if (ABUSE.some((name) => (features[name] ?? 0) > 0)) return true;
  }
  return (INSULTS_US.test(text) || INSULTS_US_CHINESE.test(text)) && text.split(/\s+/u).length <= SHORT_WORDS;
}

/** @param readsQuotes whether what stands in quotation marks is somebody else's word; people also quote to agree */
function wordsOf(text: string, readsQuotes: boolean): Word[] {
  const quoted = !readsQuotes ? [] : [...text.matchAll(QUOTED)].map((match) => [match.index, match.index + match[0].length] as const);
  let sentence = 0;
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'*@$!-]*/gu)].map((match) => {
    if (/[.?!;\n]/u.test(text.slice(end, match.index))) sentence += 1;
    end = match.index + match[0].length;
    const plain = fold(match[0]);
    return {
      text: plain,
      kinds: kindsOf(plain),
      isQuoted: quoted.some(([from, to]) => match.index >= from && match.index < to),
      sentence,
    };
  });
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=\p{L})@(?=\p{L})/gu, 'a')
    .replace(/(?<=\p{L})[1!](?=\p{L})/gu, 'i')
    .replace(/(?<=\p{L})0(?=\p{L})/gu, 'o')
    .replace(/(?<=\p{L})3(?=\p{L})/gu, 'e')
    .replace(/(?<=\p{L})\$(?=\p{L}|$)/gu, 's')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .replace(/[!$-]+$/u, '');
}

/** Kinds of a word, of its plain form, of it without doubled letters or an ending. */
function kindsOf(word: string): readonly WordKind[] {
  const forms = [
    word,
    word.replace(/(\p{L})\1/gu, '$1'),
    word.replace(/'s$|s$|es$|ed$|ing$|in'?$|er$|ers$|y$/u, ''),
    word.replace(/[*]/gu, 'u'),
  ];
  for (const form of forms) {
    const kinds = WORD_KINDS.get(form);
    if (kinds !== undefined) return kinds;
  }
  return [];
}

/** Somebody speaks of what they, or those near them, are. */
function ownVoice(text: string): boolean {
  for (const match of text.matchAll(/[\p{L}'-]+/gu)) {
    const kinds = WORD_KINDS.get(match[0].toLowerCase()) ?? [];
    if ((kinds.includes('group') || kinds.includes('reclaimed')) && OWN.test(text.slice(Math.max(0, match.index - 40), match.index)))
      return true;
  }
  return false;
}

function isObscene(text: string): boolean {
  matcher ??= new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  return matcher.hasMatch(text.slice(0, 1_000));
}
