/**
 * False premises are not agreed with. "Why can't I return it within 30 days?" takes for granted what the documents may deny; what is taken
 * for granted is put as a statement and laid beside each sentence that was read, as a claim beside its source (`verify/verify-claim.ts`). A
 * sentence that speaks of the same and differs in a number, a unit, a "not" or a "must" is quoted instead of an answer, with the word
 * that the documents say otherwise. English. Whatever is in doubt (other words, "after 60 days" against "within 45") is answered as always.
 */
import type { Evidence, EvidenceUnit } from '../../core/ports/composer.js';
import { shippedGroundedness } from './fitted.js';
import { type ClaimToken, claimTokens } from './verify/claim-tokens.js';
import { type Fault, readSources, verifyClaim } from './verify/verify-claim.js';

const AUXILIARY =
  "can't|cannot|can|could|couldn't|must|mustn't|should|shouldn't|will|won't|would|is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|do|don't|does|doesn't|did|didn't";
const SUBJECT =
  "(?:(?:the|a|an|my|your|our|its|their|this|these|those|all) )?(?:\\p{L}[\\p{L}\\p{N}'’-]*)(?: (?:of|for|in) (?:the |a |an |my |your )?[\\p{L}\\p{N}'’-]+)?";
const GIVEN =
  /^(?:(?:so|but|and|hi|hello|ok|okay),? )*(?:since|because|given that|considering(?: that)?|seeing (?:that|as)|as) ([^,?]{8,200}),\s?(?:\p{L}[^?]{4,300})\??$/iu;
const GIVEN_LAST = /^[^?]{8,300}?,? (?:since|because|given that|considering that|seeing that|even though|although) ([^,?]{8,200})\??$/iu;
const WHY = new RegExp(
  `^(?:(?:so|but|and|hi|hello|ok|okay),? )*why (${AUXILIARY}) (not )?(i|you|we|they|he|she|it|there|${SUBJECT}) (.{2,200}?)\\??$`,
  'iu',
);
const HOW_COME = /^(?:(?:so|but|and),? )*how come (.{8,200}?)\??$/iu;
const STOPPED = /^(?:(?:so|but|and),? )*(?:when|why) did (.{2,60}?) stop (?:to )?(\p{L}+ing) (.{2,160}?)\??$/iu;
/** What a visitor tells of their own case: no document can deny it. */
const OWN_STORY =
  /\b(?:i|we)(?:'ve|'m| have| had| am| was| were| bought| ordered| got| live| lost| forgot| tried| already| just| want| need(?! to))\b|\bmy (?:order|account|card|parcel|refund|payment|bike|bicycle)\b/iu;

/** What a question takes for granted, as a statement; undefined where it takes nothing for granted. */
export function premiseOf(text: string): string | undefined {
  const plain = text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();
  if (plain.length > 500) return undefined;
  const stopped = STOPPED.exec(plain);
  if (stopped !== null) return own(`${stopped[1]!} no longer ${stopped[2]!} ${stopped[3]!}`);
  const why = WHY.exec(plain);
  if (why !== null) {
    const [, auxiliary = '', not = '', subject = '', rest = ''] = why;
    const verb = /^(?:do|does|did)$/iu.test(auxiliary) && not === '' ? '' : `${auxiliary} `;
    return own(`${subject} ${verb}${not}${rest}`);
  }
  return own((HOW_COME.exec(plain) ?? GIVEN.exec(plain) ?? GIVEN_LAST.exec(plain))?.[1]);
}

function own(statement: string | undefined): string | undefined {
  return statement === undefined || OWN_STORY.test(statement) ? undefined : statement;
}

/** So many of the sentences read are laid beside the premise. */
const READ_UNITS = 24;
/** Share of the premise's words that the sentence and its headings must hold. */
const LEAST_SHARED = 0.7;
const LEAST_SHARED_WORDS = 2;
const DIFFERS: readonly Fault['kind'][] = ['number', 'date', 'unit', 'polarity', 'modality'];
/** Bounds change what a number denies: "after 60 days" and "within 45" are both true. */
const BOUNDS =
  /\b(?:after|beyond|over|more|later|longer|above|past|outside|before|less|fewer|under|least|most|until|only|except|unless)\b/giu;
const WITHIN = /\b(?:within|in|up to|for)\b/iu;

/** The sentence that denies the premise, or undefined where none does, or where another one bears the premise out. */
export function denialOf(premise: string, evidence: Evidence): EvidenceUnit | undefined {
  let denial: EvidenceUnit | undefined;
  const words = contentOf(claimTokens(premise));
  if (words.length < LEAST_SHARED_WORDS) return undefined;
  for (const unit of evidence.units.slice(0, READ_UNITS)) {
    const { passage } = evidence.passages[unit.passage]!;
    if (unit.text.endsWith('?')) continue;
    const sources = readSources([{ text: unit.text, headings: [passage.title, ...passage.headingPath] }]);
    const shared = words.filter(({ key }) => sources.keys.has(key));
    const here = new Set(claimTokens(unit.text).map(({ key }) => key));
    if (shared.length / words.length < LEAST_SHARED || shared.filter(({ key }) => here.has(key)).length < LEAST_SHARED_WORDS) continue;
    const faults = verifyClaim(premise, sources, shippedGroundedness()).faults.filter(({ kind }) => kind !== 'coverage');
    if (faults.length === 0) return undefined;
    if (denial === undefined && isDenied(premise, unit.text, faults)) denial = unit;
  }
  return denial;
}

function contentOf(tokens: readonly ClaimToken[]): readonly ClaimToken[] {
  return tokens.filter(({ kind }) => kind === 'word');
}

function isDenied(premise: string, sentence: string, faults: readonly Fault[]): boolean {
  if (faults.some(({ kind }) => !DIFFERS.includes(kind))) return false;
  const bounds = (text: string): string => (text.toLowerCase().match(BOUNDS) ?? []).sort().join();
  if (bounds(premise) !== bounds(sentence)) return false;
  const numbers = faults.filter(({ kind }) => kind === 'number' || kind === 'date' || kind === 'unit');
  if (numbers.some(({ source }) => source === undefined)) return false;
  const denies = faults.some(({ kind }) => kind === 'polarity');
  if (!denies || numbers.length === 0) return true;
  // "cannot within 30 days" is denied by "can within 45", and "cannot within 60" is not.
  const [only] = numbers;
  return numbers.length === 1 && only?.kind === 'number' && WITHIN.test(premise) && Number(only.said) <= Number(only.source);
}

/** The evidence with one sentence above all others: what any composer then says first, or alone. */
export function ledBy(unit: EvidenceUnit, evidence: Evidence): Evidence {
  const others = evidence.units.filter((other) => other !== unit);
  return { ...evidence, units: [{ ...unit, probability: 1 }, ...others.map((other) => ({ ...other, probability: 0 }))] };
}
