/** `footnote eval retrieval`: does search find the passage that answers? */
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import type { Candidate } from '../../core/domain/answer.js';
import type { Rankers } from '../../core/domain/calibration.js';
import { score } from '../answer/rank.js';
import { retrieve } from '../answer/retrieve.js';
import type { Thesaurus } from '../answer/thesaurus.js';
import type { EvaluationIndex } from './corpus-index.js';
import type { Curves } from './curves.js';
import { fitRanker } from './fit.js';
import { dealFolds, groupOf } from './folds.js';
import { goldSpans, type GoldSpan, overlap, questionOf, relevantDocuments } from './gold.js';
import { mean, type Metric, plain, quantile } from './metrics.js';
import type { QueryRow } from './read-data.js';
import type { Report } from './report.js';
import { slicesOf } from './slices.js';

/** How deep lists are ranked for measuring; far enough for 600 words of the shortest passages. */
const DEPTH = 48;
const BUDGET_WORDS = 600;
const RANKS_DRAWN = 20;
const WORST_SHOWN = 20;
const EXCERPT_CHARACTERS = 200;

/** One question with everything that was ranked for it. */
export interface RetrievalList {
  readonly row: QueryRow;
  readonly group: string;
  readonly hasHistory: boolean;
  readonly gold: readonly GoldSpan[];
  readonly relevant: ReadonlySet<string>;
  /** Of a question in another language than its relevant pages: those in its own, where the set names them. */
  readonly sameLanguage?: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  readonly queryMs: number;
}

export interface RetrievalOptions {
  readonly grouping: string;
  readonly rankers: Rankers;
  readonly thesaurus: Thesaurus;
  readonly redactMessage: RedactMessage;
  readonly seed: number;
  readonly folds: number;
}

/** Ranks every answerable row. */
export async function retrieveAll(
  rows: readonly QueryRow[],
  index: EvaluationIndex,
  options: RetrievalOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<RetrievalList[]> {
  const lists: RetrievalList[] = [];
  for (const [done, row] of rows.entries()) {
    onProgress(done, rows.length);
    const started = performance.now();
    const question = questionOf(row, options.redactMessage, index);
    const { candidates } = await retrieve(
      question,
      DEPTH,
      { snapshot: index.snapshot, thesaurus: options.thesaurus, rankers: options.rankers },
      signal,
    );
    lists.push({
      row,
      group: groupOf(row, options.grouping),
      hasHistory: row.history.length > 0,
      gold: goldSpans(row, index),
      relevant: relevantDocuments(row, index),
      ...(row.relevant_same_language === undefined
        ? {}
        : { sameLanguage: relevantDocuments({ relevant: row.relevant_same_language }, index) }),
      candidates,
      queryMs: performance.now() - started,
    });
  }
  return lists;
}

/** Refits the rankers on the other folds and reorders each list by the one that did not see its group. */
export function crossValidate(lists: readonly RetrievalList[], options: RetrievalOptions): RetrievalList[] {
  if (options.folds < 2) return [...lists];
  const fold = dealFolds(
    lists.map((list) => list.group),
    options.folds,
    options.seed,
  );
  const models = Array.from({ length: options.folds }, (_, held) => {
    const seen = lists.filter((list) => fold.get(list.group) !== held);
    return fitRankers(seen, options.rankers);
  });
  return lists.map((list) => {
    const model = models[fold.get(list.group) ?? 0] ?? options.rankers;
    const ranker = list.hasHistory ? model.later : model.first;
    const candidates = list.candidates
      .map((candidate) => ({ ...candidate, rankScore: score(ranker, candidate.features) }))
      .sort((one, other) => other.rankScore - one.rankScore || one.passage.number - other.passage.number);
    return { ...list, candidates };
  });
}

/** Rankers fitted on lists; a kind of question with too few lists keeps what ships. */
export function fitRankers(
  lists: readonly RetrievalList[],
  shipped: Rankers,
  weightOf: (list: RetrievalList) => number = () => 1,
): Pick<Rankers, 'first' | 'later'> {
  const fit = (isLater: boolean): Rankers['first'] => {
    const mine = lists.filter((list) => list.hasHistory === isLater && list.candidates.length > 1);
    const names = Object.keys(mine[0]?.candidates[0]?.features ?? {});
    if (mine.length < 40) return isLater ? shipped.later : shipped.first;
    return fitRanker(
      mine.map((list) => ({
        weight: weightOf(list),
        candidates: list.candidates.map((candidate) => ({ features: candidate.features, isCorrect: isHit(candidate, list) })),
      })),
      names,
      2e-3,
    );
  };
  return { first: fit(false), later: fit(true) };
}

/** Any gold span at least half inside the passage; without spans, the passage's document is relevant. */
function isHit(candidate: Candidate, list: Pick<RetrievalList, 'gold' | 'relevant'>): boolean {
  const { passage } = candidate;
  if (list.gold.length === 0) return list.relevant.has(passage.documentId);
  return list.gold.some((span) => span.documentId === passage.documentId && overlap(span, passage) * 2 >= span.end - span.start);
}

export function measureRetrieval(
  lists: readonly RetrievalList[],
  index: EvaluationIndex,
  options: RetrievalOptions,
): Required<Pick<Report, 'metrics' | 'slices' | 'curves' | 'worst'>> {
  const metrics: Record<string, Metric> = figures(lists, options.seed);
  const times = lists.map((list) => list.queryMs).sort((one, other) => one - other);
  const words = Array.from({ length: index.snapshot.manifest.counts.passages }, (_, number) =>
    wordsOf(index.snapshot.passage(number).text),
  );
  Object.assign(metrics, {
    meanPassageWords: plain(words.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length), words.length),
    queryMsP50: plain(quantile(times, 0.5), times.length),
    queryMsP95: plain(quantile(times, 0.95), times.length),
    passages: plain(words.length, words.length),
    buildSeconds: plain(index.buildSeconds, 1),
    redactedGoldSpans: plain(
      lists.reduce((sum, list) => sum + list.gold.filter((span) => span.isRedacted).length, 0),
      lists.length,
    ),
  });
  const slices: Record<string, Record<string, Metric>> = {};
  for (const [name, part] of slicesOf(lists, (list) => list.row)) slices[name] = figures(part, options.seed);
  return { metrics, slices, curves: { recallByRank: recallByRank(lists) }, worst: worstRetrieved(lists) };
}

/** Where the right passage stands among the candidates, from 0; -1 when it is not there. */
function rankOf(list: RetrievalList): number {
  return list.candidates.findIndex((candidate) => isHit(candidate, list));
}

function documentRank(list: RetrievalList, relevant = list.relevant): number {
  return [...new Set(list.candidates.map((candidate) => candidate.passage.documentId))].findIndex((id) => relevant.has(id));
}

function recallByRank(lists: readonly RetrievalList[]): NonNullable<Curves['recallByRank']> {
  const share = (ranks: readonly number[], most: number): number =>
    ranks.filter((rank) => rank >= 0 && rank < most).length / Math.max(1, ranks.length);
  const [passages, documents] = [lists.map(rankOf), lists.map((list) => documentRank(list))];
  return Array.from({ length: RANKS_DRAWN }, (_, index) => ({
    rank: index + 1,
    passage: share(passages, index + 1),
    document: share(documents, index + 1),
  }));
}

/** Questions whose document is not found or found late, the latest first. */
function worstRetrieved(lists: readonly RetrievalList[]): Record<string, string | number>[] {
  const late = (list: RetrievalList): number => {
    const rank = rankOf(list);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  };
  return lists
    .filter((list) => late(list) > 0)
    .sort((one, other) => late(other) - late(one) || (one.row.id < other.row.id ? -1 : 1))
    .slice(0, WORST_SHOWN)
    .map((list) => {
      const [first] = list.candidates;
      return {
        id: list.row.id,
        question: list.row.text,
        rank: late(list) === Number.POSITIVE_INFINITY ? 'not found' : late(list) + 1,
        'found instead': first?.passage.headingPath.join(' › ') ?? '',
        passage: first?.passage.text.slice(0, EXCERPT_CHARACTERS) ?? '',
      };
    });
}

function figures(lists: readonly RetrievalList[], seed: number): Record<string, Metric> {
  const over = (value: (list: RetrievalList) => number): Metric =>
    mean(
      lists.map((list) => ({ group: list.group, value: value(list) })),
      seed,
    );
  const within = (rank: number, k: number): number => (rank >= 0 && rank < k ? 1 : 0);
  const withSpans = lists.filter((list) => list.gold.length > 0);
  const sameLanguage = lists.filter((list) => list.sameLanguage !== undefined);
  const ownLanguage = (k: number): Metric =>
    mean(
      sameLanguage.map((list) => ({ group: list.group, value: within(documentRank(list, list.sameLanguage), k) })),
      seed,
    );
  return {
    'passageRecall@1': over((list) => within(rankOf(list), 1)),
    'passageRecall@5': over((list) => within(rankOf(list), 5)),
    'mrr@10': over((list) => (within(rankOf(list), 10) === 1 ? 1 / (rankOf(list) + 1) : 0)),
    'spanRecall@600w': mean(
      withSpans.map((list) => ({ group: list.group, value: isSpanCovered(list) ? 1 : 0 })),
      seed,
    ),
    'docRecall@1': over((list) => within(documentRank(list), 1)),
    'docRecall@5': over((list) => within(documentRank(list), 5)),
    ...(sameLanguage.length === 0 ? {} : { 'sameLanguageRecall@1': ownLanguage(1), 'sameLanguageRecall@5': ownLanguage(5) }),
  };
}

/** Is a gold span at least half covered by the first 600 words ranked? The last passage counts up to the budget. */
function isSpanCovered(list: RetrievalList): boolean {
  const covered = list.gold.map(() => 0);
  let left = BUDGET_WORDS;
  for (const { passage } of list.candidates) {
    if (left <= 0) break;
    const words = [...passage.text.matchAll(/\S+/gu)];
    const last = words[Math.min(words.length, left) - 1];
    const end = last === undefined ? passage.start : passage.start + last.index + last[0].length;
    list.gold.forEach((span, number) => {
      if (span.documentId === passage.documentId) covered[number] = (covered[number] ?? 0) + overlap(span, { start: passage.start, end });
    });
    left -= words.length;
  }
  return list.gold.some((span, number) => (covered[number] ?? 0) * 2 >= span.end - span.start);
}

function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
