/**
 * What a message asks, without what people say around it. A name, a greeting, thanks, who one is and for whom one asks are no part of the
 * question; left in, each of their words counts as something the documents must speak of, and whoever says more of it is answered less.
 * `footnote eval fairness` measures that. Only whole sentences and openings of known forms go, never a word of the question itself, and
 * nothing goes where nothing would be left. English; other languages keep their words.
 */
import { contentTokens } from '../../core/text/tokens.js';

/** At the beginning: greetings and ways of leading up to a question. Bounded repetitions, so linear. */
const OPENINGS: readonly RegExp[] = [
  /^(?:hi|hello|hey|hiya|yo|dear|good (?:morning|afternoon|evening|day))(?: (?:there|again|all|mate|team|everyone|folks|guys|sir|madam))?(?:[,.!:]+\s*|\s+)/iu,
  /^(?:sorry|apologies|excuse me)[^.?!:]{0,80}(?:[.!]\s+|,\s*but\s+|,\s+)/iu,
  /^(?:i am|i'm) sorry[^.?!:]{0,80}(?:[.!]\s+|,\s*but\s+)/iu,
  /^(?:could|can|would|will) you (?:please |kindly )?(?:tell|explain to|help|show) me(?: with this)?\s*(?:[:,?]\s*|(?=how|what|when|where|who|why|which|whether|if))/iu,
  /^would you be so kind as to [^.?!]{0,40}[?.!]\s+/iu,
  /^(?:please|kindly|abeg)(?: (?:tell|answer)(?: me)?)?[,:]?\s+/iu,
  /^(?:answer|tell me) this[,:]\s+/iu,
  /^(?:i (?:would|'d) like|i(?:'d)? (?:want|need|wish)|i (?:was|am) (?:just )?wondering) (?:to (?:know|ask))?\s*[:,]?\s*(?=how|what|when|where|who|why|which|whether|if|can|do|does|is|are)/iu,
  /^i(?: would|'d) like to (?:know|ask)(?: you)?\s*[:,]\s*/iu,
  /^(?:she|he|they|xe|ze) wants? to know[:,]?\s+/iu,
  /^(?:(?:a|my) (?:friend|colleague|neighbour|relative|customer)(?: of mine)?|my (?:mother|father|wife|husband|partner|son|daughter|boss)) [^.?!:]{0,40}(?:question|asks?|asked|wants? to know)[^.?!:]{0,20}[.:]\s*/iu,
  /^i(?: am|'m)? ask(?:ing)? (?:this )?for [^.?!:]{1,40}[.:]\s+/iu,
];
/** A sentence that only says who writes. The words are looked at by `isAside`. */
const INTRODUCTION = /^(?:my name(?:'s| is)?|this is|i am|i'm|it is)\b[^.?!,]{0,80}[.!,]\s+(?=\S)/iu;
const AS_SOMEONE = /^as (?:an?|someone|somebody|one) [^,.?!]{1,60},\s+/iu;
/** At the end: thanks, and a signature with what follows it. */
const ENDINGS: readonly RegExp[] = [
  /\s*\b(?:kind|best|warm|many)? ?(?:regards|wishes)\b,?(?:\s+[^.?!]{0,60})?$/iu,
  /\s*\b(?:yours (?:sincerely|faithfully|truly)|sincerely)\b,?(?:\s+[^.?!]{0,60})?$/iu,
  /\s*\b(?:(?:many )?thanks|thank you|thx|ty|cheers|ta)(?: (?:so|very) much| a lot| in advance| again)*[.!,]*$/iu,
  /\s*\b(?:kindly do the needful|can or not|please help|quick(?:ly)?|asap)[.!?,]*$/iu,
  /(?<=\?)\s*(?:please|lah|ah)[.!?]*$/iu,
  /\s+(?:only|lah|ah)\?$/iu,
];
/** Small talk as sentences of their own, before the question. */
const SMALL_TALK =
  /^(?:(?:i )?hope (?:you|this|all)|it's me|i (?:was|am|'m) just|i have been|i've been|i (?:can't|cannot) (?:seem to )?find|sorry to bother|long time)\b[^.?!]{0,120}[.!]\s+(?=\S)/iu;
const MOST_ROUNDS = 8;
/** What a visitor may send at once; of a longer text the time would grow faster than its length. */
export const MOST_CHARACTERS = 4_000;

/** @param isKnown whether the public documents hold a term @returns the question alone, or the text where that would be nothing */
export function coreQuestion(text: string, language: string, isKnown: (term: string) => boolean): string {
  if (text.length > MOST_CHARACTERS || !language.toLowerCase().startsWith('en')) return text;
  let core = text.trim();
  const keep = (shorter: string): void => {
    if (shorter !== core && isQuestion(shorter, language)) core = shorter.trim();
  };
  for (let round = 0, before = ''; round < MOST_ROUNDS && before !== core; round += 1) {
    before = core;
    for (const opening of OPENINGS) keep(core.replace(opening, ''));
    for (const aside of [SMALL_TALK, INTRODUCTION, AS_SOMEONE]) {
      const said = aside.exec(core)?.[0];
      if (said !== undefined && (aside === SMALL_TALK || isAside(said, language, isKnown))) keep(core.slice(said.length));
    }
    for (const ending of ENDINGS) keep(core.replace(ending, core.includes('?') && ending.source.endsWith('\\?$') ? '?' : ''));
  }
  return core;
}

/** Something is asked of something; or of what was said before ("what will be in there?"). */
function isQuestion(text: string, language: string): boolean {
  return contentTokens(text, language).length > 0 || (text.includes('?') && (text.match(/\S+/gu)?.length ?? 0) > 2);
}

/** Words of an introduction that say nothing of what is asked, whatever the documents are about. */
const OF_PERSONS: ReadonlySet<string> = new Set('name person man woman someone somebody friend colleague customer here call'.split(' '));

/** True when the documents speak of no more than half of it: else it may be what the question hangs on ("I am a veteran"). */
function isAside(sentence: string, language: string, isKnown: (term: string) => boolean): boolean {
  const tokens = contentTokens(sentence, language);
  return tokens.filter(({ term, word }) => !OF_PERSONS.has(word) && isKnown(term)).length * 2 <= tokens.length;
}
