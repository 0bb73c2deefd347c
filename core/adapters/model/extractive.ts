/**
 * The composer that needs no model: it quotes. The most probable unit, with what a reader needs around it (`around.ts`) and the first
 * sentence of its section where the section is about what is asked; then further units that are nearly as
 * probable, within the limits. Units of one passage come in reading order, the passage of the best unit first. Deterministic.
 */
import type { AdmittedQuestion } from '../../domain/answer.js';
import type { Composer, DraftClaim, Evidence, EvidenceUnit } from '../../ports/composer.js';
import { contentTokens } from '../../text/tokens.js';
import { isItem, leans, type Pages, pagesOf, promisesInVain, type Surroundings, surroundings, wordsOf } from './around.js';

/**
 * A further unit is said when it is at least this share as probable as the best one: one right beside it reads on and completes it, one from
 * elsewhere must be nearly as good. Measured on doc2dial (n 1,772): against 0.65 for both, the gold span is covered by 0.34 instead of 0.30
 * of the answers at the same token F1. The first sentence
 * of a section says what the section is about: with it answers to helpcenter_sendgrid (n 79) have 0.654 token F1 against 0.648.
 */
const NEARLY = { beside: 0.15, elsewhere: 0.5, lead: 0.1 } as const;
/** Share of a heading's words that the question has to say: then the section is what is asked. For any heading doc2dial lost 0.008 token F1 (n 633). */
const NAMED = 0.6;
/** Further units stop here, though lists and steps may use all the words allowed. */
const ENOUGH_WORDS = 60;
/** A sentence from further down takes the place of one that only points elsewhere from this share of its belief. */
const BETTER_THAN_POINTING = 0.2;

export function createExtractiveComposer(): Composer {
  return {
    id: 'extractive-3',

    async *compose(question, evidence, limits, signal) {
      for (const draft of selectUnits(question, evidence, limits)) {
        if (signal.aborted) return;
        yield draft;
      }
    },
  };
}

/** Points elsewhere instead of saying something: never added to an answer. */
const POINTER =
  /^(?:for (?:more|further|additional|complete|full|detailed) (?:information|details|help|instructions|pricing)|to (?:learn|find out|read) more|(?:please )?(?:see|visit|read) (?:also|the|our|how)|learn more|read more)\b|^(?:for|to) [^.!?]{3,120}, (?:please )?(?:see|visit|refer to|check out|read|take a look at)\b/iu;

const ASKS_WHERE = /\b(?:where|more (?:information|about)|learn|read (?:more|about))\b/iu;

/** The chosen units as drafts, in the order they are said. */
function selectUnits(
  question: AdmittedQuestion,
  evidence: Evidence,
  limits: { readonly maxClaims: number; readonly maxWords: number },
): DraftClaim[] {
  const pages = pagesOf(evidence);
  const best = bestOf(evidence.units, question, pages);
  if (best === undefined) return [];
  const chosen = new Set<EvidenceUnit>();
  let words = 0;
  const add = (unit: EvidenceUnit): boolean => {
    if (chosen.has(unit)) return true;
    const mine = wordsOf(unit);
    if (chosen.size > 0 && words + mine > limits.maxWords) return false;
    chosen.add(unit);
    words += mine;
    return true;
  };
  const around = (unit: EvidenceUnit, wholeList: boolean): Surroundings =>
    surroundings(unit, pages, wholeList, namesOf(evidence, unit.passage), limits.maxWords - words);
  const addAll = (units: readonly EvidenceUnit[]): void => {
    for (const unit of units) if (!add(unit)) return;
  };
  const ofBest = around(best, evidence.wantsSteps);
  add(best);
  addAll(ofBest.needed);
  addAll(ofBest.more);
  const lead = pages.at(best.passage, 0);
  if (lead !== undefined && isLead(lead, best, question, evidence) && words + wordsOf(lead) <= ENOUGH_WORDS) add(lead);
  for (const unit of evidence.units) {
    if (chosen.size >= limits.maxClaims || unit.probability < best.probability * NEARLY.beside) break;
    const isBeside = unit.passage === best.passage && Math.abs(unit.index - best.index) === 1;
    if (!isBeside && unit.probability < best.probability * NEARLY.elsewhere) continue;
    if (POINTER.test(unit.text) || promisesInVain(unit, pages)) continue;
    if ([...chosen].some((other) => sameWords(other.text, unit.text))) continue;
    const { needed, more } = around(unit, false);
    const wanted = needed.filter((one) => !chosen.has(one)).reduce((sum, one) => sum + wordsOf(one), 0);
    if (words + wordsOf(unit) > ENOUGH_WORDS || words + wanted > limits.maxWords) continue;
    addAll(needed);
    addAll(more);
  }
  const order = (unit: EvidenceUnit): number => (unit.passage === best.passage ? -1 : unit.passage);
  return [...chosen]
    .sort((one, other) => order(one) - order(other) || one.index - other.index)
    .map((unit) => ({ text: unit.text, sources: [{ passage: unit.passage, start: unit.unit.start, end: unit.unit.end }] }));
}

/** The likeliest unit that says something itself. */
function bestOf(units: readonly EvidenceUnit[], question: AdmittedQuestion, pages: Pages): EvidenceUnit | undefined {
  const isEmpty = (unit: EvidenceUnit): boolean =>
    (POINTER.test(unit.text) && !ASKS_WHERE.test(question.text)) || promisesInVain(unit, pages);
  const [first] = units;
  if (first === undefined || !isEmpty(first)) return first;
  return units.find((unit) => !isEmpty(unit) && unit.probability >= first.probability * BETTER_THAN_POINTING) ?? first;
}

/** The first sentence of the best unit's passage, where the heading above it is what is asked and it is no list, pointer or question. */
function isLead(lead: EvidenceUnit, best: EvidenceUnit, question: AdmittedQuestion, evidence: Evidence): boolean {
  if (lead === best || isItem(best) || lead.unit.kind !== 'paragraph' || !/[.!。！]$/u.test(lead.text) || POINTER.test(lead.text))
    return false;
  if (lead.probability < best.probability * NEARLY.lead || leans(lead.text, namesOf(evidence, lead.passage))) return false;
  const passage = evidence.passages[best.passage]?.passage;
  if (passage === undefined) return false;
  const heading = contentTokens(passage.headingPath.at(-1) ?? passage.title, question.language);
  const asked = new Set(contentTokens(question.text, question.language).map(({ term }) => term));
  return heading.length > 0 && heading.filter(({ term }) => asked.has(term)).length / heading.length >= NAMED;
}

function namesOf(evidence: Evidence, passage: number): string {
  const found = evidence.passages[passage]?.passage;
  return found === undefined ? '' : [found.title, ...found.headingPath].join('\n').toLowerCase();
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
