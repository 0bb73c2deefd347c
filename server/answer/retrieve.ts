/**
 * Finds the passages a question may be answered from. Two rounds:
 *
 * 1. Wide: keyword search on the current turn (with synonyms), on the earlier turns (weighted by speaker, decayed per turn,
 *    every term counted once) and on the last reply; latent vectors of the turn and of turn + history. Lists are joined.
 * 2. Close: the best of the join are read, and each gets named features (search scores normalised per question, coverage
 *    of the question's concepts in passage, best unit and headings, prior of its document, distance from the passage the
 *    last reply stands in). A fitted linear ranker orders them.
 *
 * Searching turn and history apart, the document prior and the repeated look at the current turn come from a prototype
 * measured on doc2dial; what each adds was not taken apart again here.
 */
import type { Candidate, EarlierTurn, Features, Question } from '../../core/domain/answer.js';
import type { Rankers } from '../../core/domain/calibration.js';
import type { KeywordHit, WeightedTerm } from '../../core/ports/keyword-index.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { contentTokens } from '../../core/text/tokens.js';
import { type Asked, NOTHING_ASKED } from './asked.js';
import { type Concept, conceptsOf, coverageBy, keywordQuery, pairsFound, termPairs } from './concepts.js';
import { type Reading, readPassage } from './reading.js';
import { questionType } from './question-type.js';
import { score } from './rank.js';
import { isInForce } from './standing.js';
import type { Thesaurus } from './thesaurus.js';

export interface RetrievePorts {
  readonly snapshot: OpenSnapshot;
  readonly thesaurus: Thesaurus;
  /** Absent: no section has phrasings. */
  readonly asked?: Asked;
  readonly rankers: Pick<Rankers, 'first' | 'later'>;
  /** Documents that do not hold on this day are passed over; absent: all hold. */
  readonly today?: string;
}

export interface Retrieved {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly concepts: readonly Concept[];
  readonly historyConcepts: readonly Concept[];
}

/** From the design's prototype, whose weights were tuned on doc2dial; not measured again here. */
const HISTORY = { visitor: 0.6, agent: 0.35, assistant: 0.35, decay: 0.85, maxTurns: 8 } as const;
const SYNONYM_SHARE = 0.5;
/** By hand; the `fit` golden questions chose among three (docs/model-card.md). What public sets fit knows nothing of phrasings. */
const ASKED_WEIGHT = 4;
/** Below it a phrasing shares a word or two with the question, as anything does. */
const ASKED_LEAST = 0.3;
const WIDE = 200;
const CLOSE = 48;

/** @param topK how many candidates to return; 8 is what grounding reads */
export async function retrieve(question: Question, topK: number, ports: RetrievePorts, signal: AbortSignal): Promise<Retrieved> {
  signal.throwIfAborted();
  const { snapshot, thesaurus, asked = NOTHING_ASKED } = ports;
  const { audiences, language } = question;
  const concepts = conceptsOf(question.text, language, snapshot.keywords, thesaurus);
  const current = keywordQuery(concepts, SYNONYM_SHARE);
  const history = historyQuery(question.history, language, new Set(concepts.map((concept) => concept.term)));
  const lastReply = lastReplyQuery(question.history, language);

  const search = (query: readonly WeightedTerm[]): Promise<readonly KeywordHit[]> =>
    query.length === 0 ? Promise.resolve([]) : snapshot.keywords.search(query, { topK: WIDE, audiences });
  const historyText = question.history
    .slice(-HISTORY.maxTurns)
    .map((turn) => turn.text)
    .join('\n');
  const [currentVector, allVector] = await snapshot.embedder.embed([question.text, `${question.text}\n${historyText}`], signal);
  const near = (vector: Float32Array | undefined) =>
    vector === undefined ? [] : snapshot.vectors.search(vector, { topK: WIDE, audiences });
  const nearCurrently = near(currentVector);
  const [byCurrent, byHistory, byReply, nearCurrent, nearAll] = await Promise.all([
    search(current),
    search(history),
    search(lastReply),
    nearCurrently,
    question.history.length === 0 ? nearCurrently : near(allVector), // of one text both are the same search
  ]);
  signal.throwIfAborted();

  const pool = new Map<number, Signals>();
  const at = (passage: number): Signals => {
    let signals = pool.get(passage);
    if (signals === undefined) pool.set(passage, (signals = { current: 0, history: 0, reply: 0, near: 0, nearAll: 0, asked: 0 }));
    return signals;
  };
  for (const hit of byCurrent) at(hit.passage).current = hit.bm25;
  for (const hit of byHistory) at(hit.passage).history = hit.bm25;
  for (const hit of byReply) at(hit.passage).reply = hit.bm25;
  for (const hit of nearCurrent) at(hit.passage).near = Math.max(0, hit.similarity);
  for (const hit of nearAll) at(hit.passage).nearAll = Math.max(0, hit.similarity);
  const fits = asked.match(concepts);
  for (const [passage, fit] of fits)
    if (fit >= ASKED_LEAST && audiences.includes(snapshot.passage(passage).audience)) at(passage).asked = fit;
  if (pool.size === 0) return { candidates: [], concepts, historyConcepts: [] };

  const most = (pick: (signals: Signals) => number): number => {
    let largest = 1e-9;
    for (const signals of pool.values()) largest = Math.max(largest, pick(signals));
    return largest;
  };
  const maxCurrent = most((signals) => signals.current);
  const maxJoint = most((signals) => signals.current + signals.history);
  const maxHistory = most((signals) => signals.history);
  const maxReply = most((signals) => signals.reply);
  const firstScore = (signals: Signals): number =>
    (signals.current + signals.history) / maxJoint + 0.3 * signals.nearAll + 0.2 * signals.near + signals.asked;

  const priors = documentPriors(pool, snapshot, firstScore);
  const currentPriors = documentPriors(pool, snapshot, (signals) => signals.current / maxCurrent);
  const anchor = byReply[0];
  const isIn = (term: string, passage: number): boolean =>
    snapshot.keywords.holding(term, { first: passage, last: passage, audiences }).length > 0;
  const anchored = anchor === undefined ? [] : lastReply.filter(({ term }) => isIn(term, anchor.passage));
  const anchorStrength = Math.min(1, queryMass(anchored, snapshot) / Math.max(1e-9, queryMass(lastReply, snapshot)));

  const { today } = ports;
  const documents = snapshot.listDocuments();
  const holds = (passage: number): boolean => {
    if (today === undefined) return true;
    const document = documents[snapshot.documentNumber(passage)]; // without reading the passage
    return document !== undefined && isInForce(document.facts, today);
  };
  const ordered = [...pool]
    .map(([passage, signals]) => ({
      passage,
      signals,
      first: firstScore(signals) + 0.8 * (priors.get(snapshot.documentNumber(passage)) ?? 0),
    }))
    .sort((one, other) => other.first - one.first || one.passage - other.passage);
  const close: typeof ordered = [];
  for (const one of ordered) {
    if (close.length === CLOSE) break;
    if (holds(one.passage)) close.push(one);
  }

  const ranker = question.history.length === 0 ? ports.rankers.first : ports.rankers.later;
  const historyConcepts = conceptsOf(historyText, language, snapshot.keywords, thesaurus);
  const currentMass = concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const historyMass = queryMass(history, snapshot);
  const { wantsSteps } = questionType(question.text, question.language);
  const askedPairs = termPairs(question.text, language);
  const look = closeFeaturesOf(concepts, wantsSteps, askedPairs);
  const historyCoverage = coverageBy(historyConcepts);
  const candidates = close.map(({ passage: number, signals }): Candidate => {
    const reading = readPassage(snapshot, number);
    const { passage } = reading;
    const document = snapshot.document(passage.documentId);
    if (document === undefined) throw new Error(`passage ${String(number)} belongs to no document of its snapshot`);
    const distance =
      anchor === undefined || snapshot.documentNumber(anchor.passage) !== snapshot.documentNumber(number)
        ? undefined
        : number - anchor.passage;
    const features: Features = {
      current: signals.current / maxCurrent,
      currentMass: currentMass === 0 ? 0 : signals.current / (currentMass * 2.2),
      history: signals.history / maxHistory,
      jointMass: currentMass + historyMass === 0 ? 0 : (signals.current + signals.history) / ((currentMass + historyMass) * 2.2),
      joint: (signals.current + signals.history) / maxJoint,
      near: signals.near,
      nearAll: signals.nearAll,
      prior: priors.get(snapshot.documentNumber(number)) ?? 0,
      priorCurrent: currentPriors.get(snapshot.documentNumber(number)) ?? 0,
      reply: signals.reply / maxReply,
      sameAsReply: distance === 0 ? anchorStrength : 0,
      nextAfterReply: distance === 1 ? anchorStrength : 0,
      soonAfterReply: distance !== undefined && distance > 1 && distance <= 3 ? anchorStrength : 0,
      beforeReply: distance === -1 ? anchorStrength : 0,
      sameDocumentAsReply: distance === undefined ? 0 : anchorStrength,
      historyCoverage: historyCoverage(reading.terms),
      asked: signals.asked,
      ...look(reading, asked.termsOf(number)),
    };
    return { passage, document, rankScore: score(ranker, features) + ASKED_WEIGHT * signals.asked, features };
  });
  return {
    candidates: [...candidates]
      .sort((one, other) => other.rankScore - one.rankScore || one.passage.number - other.passage.number)
      .slice(0, topK),
    concepts,
    historyConcepts,
  };
}

interface Signals {
  current: number;
  history: number;
  reply: number;
  near: number;
  nearAll: number;
  /** How well the best phrasing of its section fits, 0 to 1. */
  asked: number;
}

/** Reading features: how much of the current turn the passage, its best unit, and its headings speak of. */
function closeFeaturesOf(
  concepts: readonly Concept[],
  wantsSteps: boolean,
  askedPairs: ReadonlySet<string>,
): (reading: Reading, alsoSaid: ReadonlySet<string>) => Record<string, number> {
  const coverage = coverageBy(concepts);
  const countPairs = pairsFound(askedPairs);
  const asked = new Set(concepts.flatMap((concept) => [concept.term, ...concept.synonyms.map((synonym) => synonym.term)]));
  return (reading, alsoSaid) => {
    let bestUnit = 0;
    for (const unit of reading.unitTerms) bestUnit = Math.max(bestUnit, coverage(unit));
    let fitting = 0;
    for (const term of reading.lastHeading) if (asked.has(term)) fitting += 1;
    const covered = coverage(reading.terms, alsoSaid);
    return {
      coverage: covered,
      pairs: askedPairs.size === 0 ? 0 : countPairs(reading.terms) / askedPairs.size,
      unitCoverage: bestUnit,
      stepPassage: wantsSteps && reading.passage.units.some((unit) => unit.kind === 'step') ? covered : 0,
      headingCoverage: coverage(reading.headings),
      headingFit: reading.lastHeading.size === 0 ? 0 : fitting / reading.lastHeading.size,
    };
  };
}

/** Mean first-round score of a document's three best passages, over the largest such mean: 0 to 1, by document number. */
function documentPriors(
  pool: ReadonlyMap<number, Signals>,
  snapshot: OpenSnapshot,
  value: (signals: Signals) => number,
): ReadonlyMap<number, number> {
  const best = new Map<number, number[]>();
  for (const [passage, signals] of pool) {
    const document = snapshot.documentNumber(passage);
    const list = best.get(document) ?? [];
    list.push(value(signals));
    best.set(document, list);
  }
  const means = [...best].map(
    ([document, values]) =>
      [
        document,
        values
          .sort((one, other) => other - one)
          .slice(0, 3)
          .reduce((sum, one) => sum + one, 0) / 3,
      ] as const,
  );
  const largest = Math.max(1e-9, ...means.map(([, mean]) => mean));
  return new Map(means.map(([document, mean]) => [document, mean / largest]));
}

/** Terms of the earlier turns, each once at its best weight, without those of the current turn. */
function historyQuery(history: readonly EarlierTurn[], language: string, without: ReadonlySet<string>): WeightedTerm[] {
  const weights = new Map<string, number>();
  [...history]
    .reverse()
    .slice(0, HISTORY.maxTurns)
    .forEach((turn, age) => {
      const weight = HISTORY[turn.role] * HISTORY.decay ** age;
      for (const { term } of contentTokens(turn.text, language)) {
        if (!without.has(term)) weights.set(term, Math.max(weights.get(term) ?? 0, weight));
      }
    });
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function lastReplyQuery(history: readonly EarlierTurn[], language: string): WeightedTerm[] {
  const last = history.findLast((turn) => turn.role !== 'visitor');
  if (last === undefined) return [];
  return [...new Set(contentTokens(last.text, language).map((token) => token.term))].map((term) => ({ term, weight: 1 }));
}

function queryMass(query: readonly WeightedTerm[], snapshot: OpenSnapshot): number {
  return query.reduce((sum, { term, weight }) => sum + weight * (snapshot.keywords.idf(term) ?? snapshot.keywords.maxIdf), 0);
}
