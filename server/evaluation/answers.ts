/** `footnote eval answers`: is the answer right, is every quote where it says, and does the confidence mean something? */
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import type { Candidate, Claim, Features } from '../../core/domain/answer.js';
import type { Calibration, LinearModel, Rankers } from '../../core/domain/calibration.js';
import type { Span } from '../../core/domain/document.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Composer } from '../../core/ports/composer.js';
import { NOTHING_ASKED } from '../answer/asked.js';
import { findEvidence } from '../answer/find-evidence.js';
import { toEvidence } from '../answer/ground.js';
import { logistic, score } from '../answer/rank.js';
import { read } from '../answer/reading.js';
import { rankUnits, type RankedUnit } from '../answer/rank-units.js';
import type { Release } from '../answer/release.js';
import { retrieve } from '../answer/retrieve.js';
import { verify } from '../answer/verify.js';
import type { Thesaurus } from '../answer/thesaurus.js';
import type { EvaluationIndex } from './corpus-index.js';
import { type Curves, reliability, riskCoverage } from './curves.js';
import { fitLogistic, fitRanker } from './fit.js';
import { dealFolds, groupOf } from './folds.js';
import { goldSpans, type GoldSpan, overlap, questionOf, relevantDocuments } from './gold.js';
import {
  areaUnderRiskCoverage,
  auroc,
  brierSkill,
  calibrationNoise,
  coverageAtRisk,
  expectedCalibrationError,
  heldRisk,
  type Judged,
  mean,
  type Metric,
  plain,
  statistic,
} from './metrics.js';
import type { QueryRow } from './read-data.js';
import type { Report } from './report.js';

const FORCED: Policy['answer'] = { confidenceFloor: 0, answerabilityFloor: 0, mediumFrom: 0.5, highFrom: 0.75, maxClaims: 4 };
const MAX_WORDS = 60;
const WORST_SHOWN = 20;
const EXCERPT_CHARACTERS = 200;
/** By cross-validation over doc2dial and squad2: a weak pull serves answerability (0.90 against 0.86 AUROC on doc2dial), a strong one confidence. */
const PULL = { answerability: 5e-3, confidence: 5e-2 } as const;
const RISKS = [0.05, 0.1, 0.3, 0.5] as const;

export interface AnswerRow {
  readonly row: QueryRow;
  readonly group: string;
  readonly label: 'answerable' | 'unanswerable' | 'underspecified';
  readonly features: Features;
  readonly claims: readonly Claim[];
  readonly quotes: readonly ({ readonly documentId: DocumentId; readonly text: string } & Span)[];
  readonly isCorrect: boolean;
  readonly f1: number;
  readonly f1Gold: number | undefined;
  readonly quotesExact: number;
  readonly unsupported: number;
  readonly gold: readonly GoldSpan[];
  readonly units: readonly { readonly features: Features; readonly isCorrect: boolean }[];
}

export interface AnswersOptions {
  readonly grouping: string;
  readonly rankers: Rankers;
  readonly calibration: Calibration;
  readonly thesaurus: Thesaurus;
  readonly composer: Composer;
  readonly redactMessage: RedactMessage;
  readonly seed: number;
  readonly folds: number;
  /** Leaves out `f1Gold`, which costs as much as the rest. */
  readonly skipsGoldPassage?: boolean;
}

/** Answers every row with abstention off, as serving would. */
export async function answerAll(
  rows: readonly QueryRow[],
  index: EvaluationIndex,
  options: AnswersOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
  rankersFor: (row: QueryRow) => Rankers = () => options.rankers,
): Promise<AnswerRow[]> {
  const answered: AnswerRow[] = [];
  const revisions = new Map([...index.documents.values()].map(({ revision }) => [revision.id, revision]));
  for (const [done, row] of rows.entries()) {
    onProgress(done, rows.length);
    const rankers = rankersFor(row);
    const question = questionOf(row, options.redactMessage, index);
    const release: Omit<Release, 'id' | 'knownQuestions'> = {
      snapshot: index.snapshot,
      rankers,
      calibration: options.calibration,
      thesaurus: options.thesaurus,
      asked: NOTHING_ASKED,
      policy: { answer: FORCED } as Policy,
    };
    const { retrieved, units, grounding } = await findEvidence(question, release, () => undefined, signal);
    const evidence = toEvidence(question, retrieved.candidates, units);
    const limits = { maxClaims: FORCED.maxClaims, maxWords: MAX_WORDS };
    let number = 0;
    const ports = { ids: { next: () => String((number += 1)) }, findRevision: (id: string) => Promise.resolve(revisions.get(id as never)) };
    const verified = await verify(options.composer.compose(question, evidence, limits, signal), evidence, ports, () => undefined, signal);
    const gold = goldSpans(row, index);
    const relevant = relevantDocuments(row, index);
    const quotes = verified.citations.map((citation) => ({
      documentId: citation.documentId as DocumentId,
      start: citation.start,
      end: citation.end,
      text: citation.quote,
    }));
    const exact = verified.citations.filter(
      (citation) => revisions.get(citation.revision as never)?.text.slice(citation.start, citation.end) === citation.quote,
    ).length;
    const unsupported = verified.claims.filter(
      (claim) => !verified.citations.some((citation) => claim.citations.includes(citation.n) && citation.quote.includes(claim.text)),
    ).length;
    const label = labelOf(row);
    const covers =
      gold.length > 0
        ? gold.some((span) => coveredUnits(span, quotes) * 2 >= span.end - span.start)
        : quotes.some((quote) => relevant.has(quote.documentId));
    answered.push({
      row,
      group: groupOf(row, options.grouping),
      label,
      features: grounding.features,
      claims: verified.claims,
      quotes,
      isCorrect: label === 'answerable' && covers,
      f1: bestF1(verified.claims.map((claim) => claim.text).join(' '), row),
      f1Gold:
        options.skipsGoldPassage !== true && label === 'answerable' && gold.length > 0
          ? await goldPassageF1(row, gold, index, rankers, options, signal)
          : undefined,
      quotesExact: verified.citations.length === 0 ? 1 : exact / verified.citations.length,
      unsupported,
      gold,
      units: units.map((unit) => ({ features: unit.features, isCorrect: isGoldUnit(unit, gold) })),
    });
  }
  return answered;
}

/** Extraction alone: the same composer, given only a passage that holds the gold span, ranked or not. */
async function goldPassageF1(
  row: QueryRow,
  gold: readonly GoldSpan[],
  index: EvaluationIndex,
  rankers: Rankers,
  options: AnswersOptions,
  signal: AbortSignal,
): Promise<number> {
  const question = questionOf(row, options.redactMessage, index);
  const holdsGold = (passage: Candidate['passage']): boolean =>
    gold.some((span) => span.documentId === passage.documentId && overlap(span, passage) * 2 >= span.end - span.start);
  const { candidates, concepts } = await retrieve(
    question,
    48,
    { snapshot: index.snapshot, thesaurus: options.thesaurus, rankers },
    signal,
  );
  const candidate = candidates.find(({ passage }) => holdsGold(passage)) ?? findUnranked(index, holdsGold);
  if (candidate === undefined) return 0;
  const units = await rankUnits(
    question,
    [candidate],
    concepts,
    { embedder: index.snapshot.embedder, unitRanker: rankers.units, read },
    signal,
  );
  const words: string[] = [];
  for await (const draft of options.composer.compose(
    question,
    toEvidence(question, [candidate], units),
    { maxClaims: FORCED.maxClaims, maxWords: MAX_WORDS },
    signal,
  ))
    words.push(draft.text);
  return bestF1(words.join(' '), row);
}

function findUnranked(index: EvaluationIndex, isWanted: (passage: Candidate['passage']) => boolean): Candidate | undefined {
  for (let number = 0; number < index.snapshot.manifest.counts.passages; number += 1) {
    const passage = index.snapshot.passage(number);
    const document = index.snapshot.document(passage.documentId);
    if (document !== undefined && isWanted(passage)) return { passage, document, rankScore: 0, features: {} };
  }
  return undefined;
}

function labelOf(row: QueryRow): AnswerRow['label'] {
  if (row.answerability?.toUpperCase() === 'UNDERSPECIFIED') return 'underspecified';
  return row.answerable ? 'answerable' : 'unanswerable';
}

function isGoldUnit(unit: RankedUnit, gold: readonly GoldSpan[]): boolean {
  return gold.some(
    (span) =>
      span.documentId === unit.candidate.passage.documentId &&
      overlap(span, unit.unit) * 2 >= Math.min(span.end - span.start, unit.unit.end - unit.unit.start),
  );
}

function coveredUnits(span: GoldSpan, quotes: AnswerRow['quotes']): number {
  return quotes.filter((quote) => quote.documentId === span.documentId).reduce((sum, quote) => sum + overlap(quote, span), 0);
}

/** Token F1 after SQuAD's normalisation, best over the gold answers, on the first 60 words. */
function bestF1(text: string, row: Pick<QueryRow, 'answer' | 'answers'>): number {
  const said = squadTokens(text).slice(0, MAX_WORDS);
  const answers =
    row.answers !== undefined && row.answers.length > 0 ? row.answers : row.answer === undefined || row.answer === null ? [] : [row.answer];
  return Math.max(0, ...answers.map((answer) => tokenF1(said, squadTokens(answer))));
}

function squadTokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'a' && word !== 'an' && word !== 'the');
}

function tokenF1(said: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of said) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (said.length + gold.length);
}

/** Rankers of units fitted on rows. */
export function fitUnits(rows: readonly AnswerRow[], shipped: LinearModel, weightOf: (row: AnswerRow) => number = () => 1): LinearModel {
  const mine = rows.filter((row) => row.label === 'answerable' && row.gold.length > 0 && row.units.length > 1);
  const names = Object.keys(mine[0]?.units[0]?.features ?? {});
  return mine.length < 60
    ? shipped
    : fitRanker(
        mine.map((row) => ({ candidates: row.units, weight: weightOf(row) })),
        names,
        2e-3,
      );
}

/** Both probabilities fitted on rows, pulled a little towards `prior`. */
export function fitCalibration(
  rows: readonly AnswerRow[],
  names: readonly string[],
  source: string,
  prior?: Calibration,
  weightOf: (row: AnswerRow) => number = () => 1,
): Calibration {
  const judged = rows.filter((row) => row.label !== 'underspecified');
  const pull = (model: LinearModel | undefined, l2: number): { l2: number; prior?: LinearModel } =>
    model === undefined ? { l2 } : { l2, prior: model };
  return {
    answerability: fitLogistic(
      judged.map((row) => ({ features: row.features, isTrue: row.label === 'answerable', weight: weightOf(row) })),
      names,
      pull(prior?.answerability, PULL.answerability),
    ),
    confidence: fitLogistic(
      judged.map((row) => ({ features: row.features, isTrue: row.isCorrect, weight: weightOf(row) })),
      names,
      pull(prior?.confidence, PULL.confidence),
    ),
    isOwn: false,
    source,
  };
}

export interface Probabilities {
  readonly answerability: number;
  readonly confidence: number;
}

/** Probabilities of each row from a fold that did not see its group; without folds from what ships. */
export function probabilities(rows: readonly AnswerRow[], options: AnswersOptions): Probabilities[] {
  const read = (calibration: Calibration, row: AnswerRow): Probabilities => ({
    answerability: logistic(score(calibration.answerability, row.features)),
    confidence: logistic(score(calibration.confidence, row.features)),
  });
  if (options.folds < 2) return rows.map((row) => read(options.calibration, row));
  const fold = dealFolds(
    rows.map((row) => row.group),
    options.folds,
    options.seed,
  );
  const names = Object.keys(rows.find((row) => row.features['empty'] === 0)?.features ?? {});
  const models = Array.from({ length: options.folds }, (_, held) =>
    fitCalibration(
      rows.filter((row) => fold.get(row.group) !== held),
      names,
      'other folds',
    ),
  );
  return rows.map((row) => read(models[fold.get(row.group) ?? 0] ?? options.calibration, row));
}

export function measureAnswers(
  rows: readonly AnswerRow[],
  judged: readonly Probabilities[],
  floors: Pick<Policy['answer'], 'answerabilityFloor' | 'confidenceFloor'>,
  seed: number,
): Record<string, Metric> {
  const answerable = rows.filter((row) => row.label === 'answerable');
  const withText = answerable.filter((row) => (row.row.answers?.length ?? 0) > 0 || (row.row.answer ?? '') !== '');
  const withGold = rows.filter((row) => row.f1Gold !== undefined);
  const over = (part: readonly AnswerRow[], value: (row: AnswerRow) => number): Metric =>
    mean(
      part.map((row) => ({ group: row.group, value: value(row) })),
      seed,
    );
  const withSpans = answerable.filter((row) => row.gold.length > 0);
  const isAnswered = rows.map(
    (_, index) =>
      (judged[index]?.answerability ?? 0) >= floors.answerabilityFloor && (judged[index]?.confidence ?? 0) >= floors.confidenceFloor,
  );
  const answeredShare = (label: AnswerRow['label']): Metric =>
    mean(
      rows.flatMap((row, index) => (row.label === label ? [{ group: row.group, value: isAnswered[index] === true ? 1 : 0 }] : [])),
      seed,
    );
  const scored = rows.flatMap((row, index) =>
    row.label === 'underspecified' ? [] : [{ row, probability: judged[index] ?? { answerability: 0, confidence: 0 } }],
  );
  const byAnswerability: Judged[] = scored.map(({ row, probability }) => ({
    group: row.group,
    probability: probability.answerability,
    isTrue: row.label === 'answerable',
  }));
  const byConfidence: Judged[] = scored.map(({ row, probability }) => ({
    group: row.group,
    probability: probability.confidence,
    isTrue: row.isCorrect,
  }));
  const metrics: Record<string, Metric> = {
    answerF1: over(withText, (row) => row.f1),
    answerF1GoldPassage: over(withGold, (row) => row.f1Gold ?? 0),
    citationRecall: over(withSpans, (row) =>
      row.gold.some((span) => coveredUnits(span, row.quotes) * 2 >= span.end - span.start) ? 1 : 0,
    ),
    citationPrecision: over(withSpans, (row) => citedInside(row)),
    citationExact: over(rows, (row) => row.quotesExact),
    unsupportedClaims: over(rows, (row) => (row.claims.length === 0 ? 0 : row.unsupported / row.claims.length)),
    correct: over(answerable, (row) => (row.isCorrect ? 1 : 0)),
    answeredAnswerable: answeredShare('answerable'),
    answeredUnanswerable: answeredShare('unanswerable'),
    clarified: plain(
      rows.filter((row) => row.label === 'underspecified').length === 0 ? Number.NaN : 0,
      rows.filter((row) => row.label === 'underspecified').length,
    ),
    auroc: statistic(byAnswerability, auroc, seed),
    ece: statistic(byConfidence, (part) => expectedCalibrationError(part), seed),
    eceNoise95: plain(
      calibrationNoise(
        byConfidence.map((row) => row.probability),
        seed,
      ),
      byConfidence.length,
    ),
    brierSkill: statistic(byConfidence, brierSkill, seed),
    aurc: statistic(byConfidence, areaUnderRiskCoverage, seed),
  };
  for (const risk of RISKS) {
    metrics[`coverageAtRisk@${String(risk)}`] = statistic(byConfidence, (part) => coverageAtRisk(part, risk).coverage, seed);
    metrics[`riskHeld@${String(risk)}`] = plain(heldRisk(byConfidence, risk, seed), byConfidence.length);
  }
  return metrics;
}

/** Answered with confidence although wrong, the surest first. */
export function worstAnswered(rows: readonly AnswerRow[], judged: readonly Probabilities[]): NonNullable<Report['worst']> {
  return rows
    .map((row, index) => ({ row, confidence: judged[index]?.confidence ?? 0 }))
    .filter(({ row }) => !row.isCorrect && row.label !== 'underspecified' && row.claims.length > 0)
    .sort((one, other) => other.confidence - one.confidence || (one.row.row.id < other.row.row.id ? -1 : 1))
    .slice(0, WORST_SHOWN)
    .map(({ row, confidence }) => ({
      id: row.row.id,
      question: row.row.text,
      confidence: Number(confidence.toFixed(3)),
      label: row.label,
      answered: row.claims
        .map(({ text }) => text)
        .join(' ')
        .slice(0, EXCERPT_CHARACTERS),
      expected: (row.row.answers?.[0] ?? row.row.answer ?? '').slice(0, EXCERPT_CHARACTERS),
    }));
}

/** What the page of a report draws of the confidence. */
export function confidenceCurves(rows: readonly AnswerRow[], judged: readonly Probabilities[]): Curves {
  const scored = rows.flatMap((row, index) =>
    row.label === 'underspecified' ? [] : [{ group: row.group, probability: judged[index]?.confidence ?? 0, isTrue: row.isCorrect }],
  );
  return { reliability: reliability(scored), riskCoverage: riskCoverage(scored) };
}

/** Share of the cited words that stand inside gold spans. */
function citedInside(row: AnswerRow): number {
  let inside = 0;
  let all = 0;
  for (const quote of row.quotes) {
    for (const word of quote.text.matchAll(/\S+/gu)) {
      all += 1;
      const span = { start: quote.start + word.index, end: quote.start + word.index + word[0].length };
      if (row.gold.some((gold) => gold.documentId === quote.documentId && overlap(gold, span) * 2 >= word[0].length)) inside += 1;
    }
  }
  return all === 0 ? 0 : inside / all;
}
