/**
 * Orders the quotable units (sentences, list items, table rows) of the evidence by how likely each is the answer. A linear ranker
 * over named features of unit, passage, question form and dialogue, fitted on gold spans; see the model card.
 */
import type { Candidate, EarlierTurn, Features, Question } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import type { Passage, Unit } from '../../core/domain/document.js';
import type { EmbeddingModel } from '../../core/ports/embedding-model.js';
import { type Concept, coverageBy, pairsFound, termPairs, termSet } from './concepts.js';
import { questionType, type QuestionType } from './question-type.js';
import { score } from './rank.js';
import { contentTerms } from '../../core/text/tokens.js';
import type { Reading } from './reading.js';

export interface RankedUnit {
  readonly candidate: Candidate;
  /** Position of the passage among the candidates, from 0. */
  readonly rank: number;
  readonly unit: Unit;
  /** Position in its passage, from 0. */
  readonly index: number;
  readonly text: string;
  readonly features: Features;
  /** Orders the units of one question. */
  readonly unitScore: number;
}

const NUMERAL = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|hundred|once|twice)\b/iu;
const TIMEWORD =
  /\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|daily|weekly|monthly|before|after|until|when|once|immediately|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|deadline)\b|\d{4}|\d{1,2}:\d{2}/iu;
const PLACEWORD = /\b(?:in|at|under|beside|inside|page|folder|file|address|menu|website|office|online)\b|\//iu;
const REASONWORD = /\b(?:because|since|so that|therefore|reason|due to|in order to|otherwise|to avoid|prevents?|which is why|so)\b/iu;
const STEPWORD =
  /^(?:to\b|first\b|then\b|next\b|click|open|choose|select|enter|type|run|go|press|add|set|write|check|use|start|copy|put|sign|call|contact|apply|complete|submit|visit|follow)\b|\byou (?:can|must|need to|should|have to)\b/iu;
const DEFINES = /\b(?:is|are|means?|refers? to|stands for|describes?|shows?|called)\b/iu;
const PERSONWORD =
  /\b(?:agents?|operators?|curators?|owners?|people|person|team|staff|company|office|anyone|everyone|nobody|only|visitors?|customers?)\b/iu;
const DANGLING = /^(?:it|they|this|these|those|that|he|she|such|there|then|also|however|but|and|or|so|otherwise|instead|both|neither)\b/iu;
const META = /^(?:readers?:|this (?:page|document|section|guide|chapter|article)\b|see (?:also|the)\b|in this (?:page|section|guide)\b)/iu;

/** Best first; ties by passage rank, then by place. @param topPassages how many candidates are read */
export async function rankUnits(
  question: Question,
  candidates: readonly Candidate[],
  concepts: readonly Concept[],
  ports: { readonly embedder: EmbeddingModel; readonly unitRanker: LinearModel; read(passage: Passage): Reading },
  signal: AbortSignal,
  topPassages = 8,
): Promise<readonly RankedUnit[]> {
  const read = candidates.slice(0, topPassages);
  const type = questionType(question.text, question.language);
  const top = read[0]?.rankScore ?? 0;
  const powers = read.map((candidate) => Math.exp(candidate.rankScore - top));
  const mass = powers.reduce((sum, value) => sum + value, 0) || 1;
  const lastReply = question.history.findLast((turn) => turn.role !== 'visitor');
  const replyTerms = lastReply === undefined ? new Set<string>() : termSet(lastReply.text, question.language);
  const said = saidBefore(question.history);
  const askedPairs = termPairs(question.text, question.language);
  const countPairs = pairsFound(askedPairs);
  const coverage = coverageBy(concepts);
  const conceptTerms = new Set(concepts.map(({ term }) => term));
  /** In the language of the question; that of the passage is nearly always the same. */
  const termsIn = (text: string, terms: readonly string[], language: string): readonly string[] =>
    language === question.language ? terms : contentTerms(text, question.language);

  const texts = read.flatMap((candidate) => candidate.passage.units.map((unit) => textOf(candidate, unit)));
  const [asked, ...vectors] = await ports.embedder.embed([question.text, ...texts], signal);
  const ranked: RankedUnit[] = [];
  let position = 0;
  read.forEach((candidate, rank) => {
    const { passage } = candidate;
    const { unitTerms, units: sets, headings, lastHeading: heading } = ports.read(passage);
    const covers = unitTerms.map((terms) => coverage(terms));
    const bestCover = Math.max(...covers);
    const headingCover = coverage(heading);
    const replies = sets.map((set) => overlap(set, replyTerms));
    const anchor = replies.length === 0 ? -1 : replies.indexOf(Math.max(...replies));
    const anchorStrength = Math.max(0, ...replies);
    passage.units.forEach((unit, index) => {
      const text = textOf(candidate, unit);
      const mine = sets[index] ?? new Set<string>();
      const vector = vectors[position];
      position += 1;
      if (META.test(text)) return; // speaks of the page, not of its subject: no answer to anything
      const stem =
        unit.stem === undefined
          ? undefined
          : termSet(
              passage.text.slice(Math.max(0, unit.stem.start - passage.start), Math.max(0, unit.stem.end - passage.start)),
              question.language,
            );
      const words = (text.match(/\S+/gu) ?? []).length;
      const cover = covers[index] ?? 0;
      const coverWithHeadings = coverage(mine, headings);
      const steps = index - anchor;
      const features: Features = {
        passageShare: (powers[rank] ?? 0) / mass,
        passageFirst: rank === 0 ? 1 : 0,
        passageScore: (candidate.rankScore - top) / 4,
        cover,
        coverWithHeadings,
        coverHeading: headingCover,
        coverStem: stem === undefined ? 0 : coverage(stem),
        coverPrevious: covers[index - 1] ?? 0,
        coverNext: covers[index + 1] ?? 0,
        precision: mine.size === 0 ? 0 : shared(mine, conceptTerms) / mine.size,
        bestInPassage: cover > 0 && cover === bestCover ? 1 : 0,
        near: vector === undefined || asked === undefined ? 0 : similarity(vector, asked),
        bigrams: askedPairs.size === 0 ? 0 : countPairs(termsIn(text, unitTerms[index] ?? [], passage.language)) / askedPairs.size,
        first: index === 0 ? 1 : 0,
        last: index === passage.units.length - 1 ? 1 : 0,
        place: index / Math.max(1, passage.units.length - 1),
        length: Math.log(1 + words) / 4,
        isTiny: words < 5 ? 1 : 0,
        isLong: words > 45 ? 1 : 0,
        isItem: unit.kind === 'list-item' || unit.kind === 'step' ? 1 : 0,
        isRow: unit.kind === 'table-row' ? 1 : 0,
        isCode: unit.kind === 'code' ? 1 : 0,
        isQuestion: text.endsWith('?') ? 1 : 0,
        endsOpen: /[:,]$/u.test(text) ? 1 : 0,
        dangling: DANGLING.test(text) ? 1 : 0,
        stepFit: type.wantsSteps && unit.kind === 'step' ? coverWithHeadings : 0,
        ...typeFeatures(type, text, unit),
        reply: replies[index] ?? 0,
        saidBefore: said.has(key(text)) || (replies[index] ?? 0) > 0.7 ? 1 : 0,
        nextAfterReply: anchorStrength > 0.4 && steps === 1 ? anchorStrength : 0,
        soonAfterReply: anchorStrength > 0.4 && steps > 1 && steps <= 3 ? anchorStrength : 0,
        beforeReply: anchorStrength > 0.4 && steps < 0 ? anchorStrength : 0,
        shortAfterReply: type.isShort && anchorStrength > 0.4 && steps >= 1 && steps <= 2 ? 1 : 0,
      };
      ranked.push({ candidate, rank, unit, index, text, features, unitScore: score(ports.unitRanker, features) });
    });
  });
  return ranked.sort((one, other) => other.unitScore - one.unitScore || one.rank - other.rank || one.index - other.index);
}

/** The verbatim words of a unit. */
function textOf(candidate: Candidate, unit: Unit): string {
  return candidate.passage.text.slice(unit.start - candidate.passage.start, unit.end - candidate.passage.start);
}

function typeFeatures(type: QuestionType, text: string, unit: Unit): Record<string, number> {
  const both = (wanted: boolean, found: boolean): number => (wanted ? (found ? 1 : -0.5) : 0);
  return {
    numberFit: both(type.wantsNumber, NUMERAL.test(text)),
    timeFit: both(type.wantsTime, TIMEWORD.test(text)),
    placeFit: both(type.wantsPlace, PLACEWORD.test(text)),
    personFit: both(type.wantsPerson, PERSONWORD.test(text)),
    reasonFit: both(type.wantsReason, REASONWORD.test(text)),
    stepsFit: both(type.wantsSteps, STEPWORD.test(text) || unit.kind === 'step'),
    definitionFit: both(type.wantsDefinition, DEFINES.test(text)),
    yesNoFit: both(type.isYesNo, /\b(?:not|no|never|only|must|may|can|cannot|always|yes)\b/iu.test(text)),
  };
}

function saidBefore(history: readonly EarlierTurn[]): Set<string> {
  return new Set(history.filter((turn) => turn.role !== 'visitor').flatMap((turn) => turn.text.split(/(?<=[.!?])\s+/u).map(key)));
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Share of the smaller set found in the other; 0 when either is empty. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  return shared(one, other) / Math.max(3, Math.min(one.size, other.size));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const term of one) if (other.has(term)) count += 1;
  return count;
}

function similarity(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return Math.max(0, sum);
}
