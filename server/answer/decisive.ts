/**
 * A question for a yes or no gets the sentence that decides it. "Does the warranty cover water?" is put as a statement ("the warranty covers
 * water") and laid beside the best sentences as a claim beside its source (`verify/verify-claim.ts`): one that speaks of all it names and
 * either bears it out or differs in nothing but a "not", a "must" or a number decides; one about the neighbourhood does not. Whether the
 * answer is yes is left to the reader of that sentence. English; a question whose form is not known is answered as any other.
 */
import type { Question } from '../../core/domain/answer.js';
import { shippedGroundedness } from './fitted.js';
import { questionType } from './question-type.js';
import type { RankedUnit } from './rank-units.js';
import { claimTokens } from './verify/claim-tokens.js';
import { type Fault, readSources, verifyClaim } from './verify/verify-claim.js';

const AUXILIARY =
  "can't|cannot|can|could|couldn't|may|might|must|mustn't|should|shouldn't|shall|will|won't|would|is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|do|don't|does|doesn't|did|didn't";
const OPENING = /^(?:(?:so|and|but|ok|okay|then|well|hi|hello)[, ]+){0,3}/iu;
const ASKED = new RegExp(`^(${AUXILIARY}) (.{3,300}?)\\??$`, 'iu');
/** As far as it is known by its form; the words are laid beside a sentence, so the place of the auxiliary matters little. */
const SUBJECT = /^(?:(?:the|an?|my|your|our|its|their|this|these|those|all|any) )?\S+ /iu;
/** Says whether something is so, may be so or has to be: what a sentence about the neighbourhood often lacks. */
const DECIDES =
  /\b(?:no|not|never|none|nothing|nobody|neither|only|cannot|without|unless|except|can|may|must|will|should|need(?:s|ed)?|ha(?:ve|s) to|able|allow(?:s|ed)?|permit(?:s|ted)?|requir(?:es?|ed)|support(?:s|ed)?|possible|impossible|available|optional|mandatory|always|every|any|yes|free|is|are|does|do|covers?|includes?|contains?|accepts?|applies|keeps?|stores?|works?)\b|n['’]t\b/iu;
const DIFFERS: readonly Fault['kind'][] = ['number', 'date', 'unit', 'polarity', 'modality'];
/** So much of the best sentence's belief another must have to take its place: e to the -1.6 is a fifth. */
const LEAST_BEHIND = 1.6;
const LOOKED_AT = 12;
/** Shares of the question's words: in a first sentence that stays, in one that takes its place, how much more than the first has, and with headings. */
const LEAST = { inFirst: 0.5, inOther: 0.75, more: 0.2, withHeadings: 1, words: 2 } as const;
/** A longer sentence names much and decides little; on doc2dial such were navigation and lists run together. */
const MOST_WORDS = 40;

/** What a yes/no question asks the truth of; undefined where the form is not known, and of what the visitor is ("am I …"): no document decides that. */
export function statementAsked(text: string): string | undefined {
  const plain = text.replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().replace(OPENING, '');
  const [, auxiliary = '', rest = ''] = ASKED.exec(plain) ?? [];
  if (rest === '') return undefined;
  if (/^(?:do|does|did)$/iu.test(auxiliary)) return rest;
  return rest.replace(SUBJECT, (subject) => `${subject}${auxiliary.toLowerCase()} `);
}

/** @param units best first @returns them with the deciding sentence first, where the first does not decide and one near it does */
export function decisiveFirst(question: Pick<Question, 'text' | 'language'>, units: readonly RankedUnit[]): readonly RankedUnit[] {
  const [best] = units;
  if (best === undefined || !questionType(question.text, question.language).isYesNo) return units;
  const statement = statementAsked(question.text);
  if (statement === undefined) return units;
  const words = claimTokens(statement, question.language).filter(({ kind }) => kind === 'word');
  if (words.length < LEAST.words) return units;
  const share = (keys: ReadonlySet<string>): number => words.filter(({ key }) => keys.has(key)).length / words.length;
  const own = (unit: RankedUnit): number => share(new Set(claimTokens(unit.text, question.language).map(({ key }) => key)));
  const decides = (unit: RankedUnit, least: number): boolean => {
    if (!/[.!。]$/u.test(unit.text) || !DECIDES.test(unit.text) || own(unit) < least || unit.text.split(' ').length > MOST_WORDS)
      return false;
    const { title, headingPath } = unit.candidate.passage;
    const sources = readSources([{ text: unit.text, headings: [title, ...headingPath] }], question.language);
    if (share(sources.keys) < LEAST.withHeadings) return false;
    const { faults } = verifyClaim(statement, sources, shippedGroundedness(), question.language);
    return faults.every(({ kind }) => kind === 'coverage' || DIFFERS.includes(kind));
  };
  if (decides(best, LEAST.inFirst)) return units;
  const ownOfBest = own(best);
  const deciding = units
    .slice(1, LOOKED_AT)
    .find((unit) => unit.unitScore >= best.unitScore - LEAST_BEHIND && own(unit) >= ownOfBest + LEAST.more && decides(unit, LEAST.inOther));
  if (deciding === undefined) return units;
  return [{ ...deciding, unitScore: best.unitScore + LEAST_BEHIND }, ...units.filter((unit) => unit !== deciding)];
}
