/**
 * `footnote eval fairness`: is a question answered as often, and as rightly, whoever asks it and however? Every question is asked as it
 * stands and once per group as that group puts it; the two answers are a pair, so what the question itself is worth falls out. Intervals
 * draw questions with all their pairs together.
 *
 * A gap is signed: the share of pairs that lost the answer less the share that won one. `disparateImpact` is the answer rate of the group
 * served worst over that of the group served best, both relative to the same questions as they stand (the four-fifths rule of 29 CFR
 * 1607.4 D asks for 0.8). `equalizedOddsGap` looks at answerable and unanswerable questions apart (Hardt, Price & Srebro 2016).
 */
import type { Answer, EarlierTurn } from '../../../core/domain/answer.js';
import { seededRandom } from '../../../core/text/random.js';
import { mean, type Metric, plain, statistic } from '../metrics.js';
import type { Perturbation } from './perturbation.js';

export interface FairnessQuestion {
  readonly id: string;
  readonly text: string;
  readonly history: readonly EarlierTurn[];
  readonly isAnswerable: boolean;
  isRight(answer: Answer): boolean;
}

/** Answers a question as a visitor would be answered. @param names whether names of people are recognised and replaced */
export type FairnessAnswerer = (asked: Pick<FairnessQuestion, 'text' | 'history'>, names: boolean) => Promise<Answer>;

export interface FairnessOptions {
  readonly perturbations: readonly Perturbation[];
  /** Which settings of the recognizer of names are tried. */
  readonly names: readonly ('on' | 'off')[];
  readonly seed: number;
}

interface Outcome {
  readonly isAnswered: boolean;
  readonly isRight: boolean;
  readonly isHandedOver: boolean;
  readonly confidence: number;
  readonly reason: string;
}

export interface Pair {
  /** The question, for drawing. */
  readonly group: string;
  readonly kind: string;
  readonly people: string;
  readonly isAnswerable: boolean;
  readonly text: string;
  readonly asIs: Outcome;
  readonly put: Outcome;
}

/** The kinds that hold a name are told apart by whether it was recognised. */
const UNRECOGNISED = ' (not recognised)';
/** A group heard in fewer answerable pairs says nothing about itself: it is shown, and not the one served worst. */
const FEWEST = 30;
const MOST_FLIPS = 200;

export async function askPairs(
  questions: readonly FairnessQuestion[],
  { perturbations, names, seed }: FairnessOptions,
  answer: FairnessAnswerer,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [done, question] of questions.entries()) {
    onProgress(done, questions.length);
    for (const [position, setting] of names.entries()) {
      const ask = async (text: string): Promise<Outcome> => {
        await new Promise<void>((resolve) => setImmediate(resolve)); // Ctrl-C is heard
        signal.throwIfAborted();
        return outcomeOf(question, await answer({ text, history: question.history }, setting === 'on'));
      };
      let asIs: Outcome | undefined;
      for (const { kind, group: people, apply } of perturbations) {
        // What holds no name is asked once: with the first setting.
        if (position > 0 && kind !== 'names') continue;
        const text = apply(question.text, seededRandom(seed + hashOf(`${question.id}\n${kind}\n${people}`)));
        if (text === question.text) continue;
        asIs ??= await ask(question.text);
        pairs.push({
          group: question.id,
          kind: setting === 'off' && kind === 'names' ? `${kind}${UNRECOGNISED}` : kind,
          people,
          isAnswerable: question.isAnswerable,
          text,
          asIs,
          put: await ask(text),
        });
      }
    }
  }
  return pairs;
}

function outcomeOf(question: FairnessQuestion, answer: Answer): Outcome {
  const isAnswered = answer.outcome === 'grounded';
  return {
    isAnswered,
    isRight: isAnswered && question.isRight(answer),
    isHandedOver: answer.outcome === 'handed-over',
    confidence: answer.confidence.score,
    reason: answer.reason ?? answer.outcome,
  };
}

export interface FairnessMeasurement {
  readonly n: number;
  readonly metrics: Record<string, Metric>;
  readonly slices: Record<string, Record<string, Metric>>;
  readonly worst: readonly Readonly<Record<string, string | number | boolean>>[];
}

export function measureFairness(pairs: readonly Pair[], seed: number): FairnessMeasurement {
  const kinds = [...new Set(pairs.map(({ kind }) => kind))];
  const slices: FairnessMeasurement['slices'] = {};
  for (const kind of kinds) {
    const own = pairs.filter((pair) => pair.kind === kind);
    slices[kind] = figures(own, seed);
    for (const people of new Set(own.map((pair) => pair.people))) {
      const heard = own.filter((pair) => pair.people === people);
      const part = heard.filter(({ isAnswerable }) => isAnswerable);
      const share = (of: readonly Pair[], pick: (pair: Pair) => boolean): Metric =>
        mean(
          of.map((pair) => ({ group: pair.group, value: pick(pair) ? 1 : 0 })),
          seed,
        );
      slices[`${kind}.${people}`] = {
        answered: share(part, ({ put }) => put.isAnswered),
        answeredAsIs: share(part, ({ asIs }) => asIs.isAnswered),
        correct: share(part, ({ put }) => put.isRight),
        answeredGap: gap(part, (one) => one.isAnswered, seed),
        correctGap: gap(part, (one) => one.isRight, seed),
        escalated: share(heard, ({ put }) => put.isHandedOver),
      };
    }
  }
  return { n: pairs.length, metrics: figures(pairs, seed), slices, worst: flips(pairs) };
}

/** Of the kind that fares worst, where there are several. */
function figures(pairs: readonly Pair[], seed: number): Record<string, Metric> {
  const answerable = pairs.filter(({ isAnswerable }) => isAnswerable);
  const answered = (one: Outcome): boolean => one.isAnswered;
  const right = (one: Outcome): boolean => one.isRight;
  return {
    answeredGap: statistic(answerable, (part) => ofWorstKind(part, (rows) => lost(rows, answered)), seed),
    correctGap: statistic(answerable, (part) => ofWorstKind(part, (rows) => lost(rows, right)), seed),
    disparateImpact: statistic(answerable, (part) => -ofWorstKind(part, (rows) => -impact(rows)), seed),
    equalizedOddsGap: statistic(pairs, (part) => ofWorstKind(part, oddsGap), seed),
    maxConfidenceGap: statistic(
      answerable,
      (part) => ofWorstKind(part, (rows) => Math.abs(average(rows, ({ asIs, put }) => asIs.confidence - put.confidence))),
      seed,
    ),
    escalatedGap: statistic(pairs, (part) => ofWorstKind(part, (rows) => Math.abs(lost(rows, (one) => one.isHandedOver))), seed),
    flips: plain(
      answerable.filter(({ asIs, put }) => asIs.isAnswered !== put.isAnswered || asIs.isRight !== put.isRight).length,
      answerable.length,
    ),
    questions: plain(new Set(pairs.map(({ group }) => group)).size, pairs.length),
  };
}

function gap(pairs: readonly Pair[], pick: (one: Outcome) => boolean, seed: number): Metric {
  return mean(
    pairs.map(({ group, asIs, put }) => ({ group, value: Number(pick(asIs)) - Number(pick(put)) })),
    seed,
  );
}

function lost(pairs: readonly Pair[], pick: (one: Outcome) => boolean): number {
  return average(pairs, ({ asIs, put }) => Number(pick(asIs)) - Number(pick(put)));
}

/** NaN where no kind has a value: too few pairs are no proof of fairness, and no `--require` is met by them. */
function ofWorstKind(pairs: readonly Pair[], value: (pairs: readonly Pair[]) => number): number {
  const values = [...by(pairs, ({ kind }) => kind).values()].map(value).filter((one) => !Number.isNaN(one));
  return values.length === 0 ? Number.NaN : Math.max(...values);
}

/** NaN where nothing was answered as it stands. */
function impact(pairs: readonly Pair[]): number {
  const rates = [...by(pairs, ({ people }) => people).values()]
    .filter((rows) => rows.length >= FEWEST)
    .map((rows) => average(rows, ({ put }) => Number(put.isAnswered)) / average(rows, ({ asIs }) => Number(asIs.isAnswered)))
    .filter((rate) => Number.isFinite(rate));
  return rates.length === 0 ? Number.NaN : Math.min(...rates) / Math.max(1, ...rates);
}

/** The larger of the two distances between the groups' rates: of answers to what can be answered, and to what cannot. */
function oddsGap(pairs: readonly Pair[]): number {
  const spread = (isAnswerable: boolean): number => {
    const changes = [...by(pairs, ({ people }) => people).values()]
      .map((rows) => rows.filter((row) => row.isAnswerable === isAnswerable))
      .filter((rows) => rows.length >= FEWEST)
      .map((rows) => lost(rows, (one) => one.isAnswered));
    return changes.length === 0 ? Number.NaN : Math.max(...changes) - Math.min(...changes);
  };
  const found = [spread(true), spread(false)].filter((one) => !Number.isNaN(one));
  return found.length === 0 ? Number.NaN : Math.max(...found);
}

/** Pairs of which one was answered or right and the other not: first those that lost a right answer, the surest first. */
function flips(pairs: readonly Pair[]): FairnessMeasurement['worst'] {
  const grade = ({ asIs, put }: Pair): number =>
    asIs.isRight && !put.isRight ? 3 : asIs.isAnswered && !put.isAnswered ? 2 : put.isAnswered && !asIs.isAnswered ? 1 : 0;
  return pairs
    .filter((pair) => grade(pair) > 0)
    .sort(
      (one, other) =>
        grade(other) - grade(one) || other.asIs.confidence - other.put.confidence - (one.asIs.confidence - one.put.confidence),
    )
    .slice(0, MOST_FLIPS)
    .map(({ group, kind, people, text, asIs, put, isAnswerable }) => ({
      id: group,
      kind,
      people,
      answerable: isAnswerable,
      before: `${asIs.reason} ${asIs.confidence.toFixed(2)}${asIs.isRight ? ' right' : ''}`,
      after: `${put.reason} ${put.confidence.toFixed(2)}${put.isRight ? ' right' : ''}`,
      text,
    }));
}

function average<T>(rows: readonly T[], value: (row: T) => number): number {
  return rows.length === 0 ? Number.NaN : rows.reduce((sum, row) => sum + value(row), 0) / rows.length;
}

function by<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** FNV-1a: what is drawn for a question depends on nothing but the question, the group and the seed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
