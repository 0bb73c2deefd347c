/** Golden questions: a corpus's own questions with their expected documents. Publishing calibrates on `fit` and reports `check`. */
import type { RedactMessage } from '../../core/redaction/redact-message.js';
import type { AdmittedQuestion, EarlierTurn } from '../../core/domain/answer.js';
import { askGolden, citesExpected, faultOf, type GoldenAnswer, type GoldenPorts, missingFacts } from './ask-golden.js';
import { mean, type Metric } from './metrics.js';
import type { Calibration } from '../../core/domain/calibration.js';
import type { Policy } from '../../core/domain/policy.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import { ask } from '../answer/ask.js';
import { findEvidence } from '../answer/find-evidence.js';
import { guard } from '../answer/guard.js';
import { type Abstention, type Grounded, toEvidence } from '../answer/ground.js';
import type { KnownQuestion, Release } from '../answer/release.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import type { Composer } from '../../core/ports/composer.js';
import { fitLogistic, type LabelledRow } from './fit.js';
import type { GoldenQuestion } from './golden-question.js';
import { guaranteeOf, type Tried } from './guarantee.js';

/** At least this many `fit` and as many `check` questions about documents make a calibration of the corpus's own. */
const ENOUGH = 50;
/** Measured by cross-validation on the `fit` half: 0.03 separates near misses a little better, and judges plain questions worse. */
const PRIOR_PULL = 0.1;
/**
 * Golden questions are paraphrased on purpose, so a model fitted on them alone mistrusts a question in the page's own words. The corpus's
 * headings, asked as they stand, are such questions: this many, spread over all documents. 24, 48, 80 and 160 were measured.
 */
const PLAIN_QUESTIONS = 48;

/** Kinds that are one question to the documents; what decides over the others is not the confidence of one look-up. */
const ASKS_ONE_THING: readonly GoldenQuestion['kind'][] = ['answerable', 'follow-up', 'near-miss', 'out-of-scope'];

/** Fits answerability and confidence on the `fit` half, pulled towards what ships; with too few questions what ships serves. */
export async function calibrateOnGolden(
  golden: readonly GoldenQuestion[],
  release: Omit<Release, 'id' | 'knownQuestions'>,
  composer: Composer,
  redactMessage: RedactMessage,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Calibration> {
  const shipped = release.calibration;
  const used = golden.filter(({ kind }) => ASKS_ONE_THING.includes(kind));
  const fit = used.filter((question) => question.split === 'fit');
  if (used.length - fit.length < ENOUGH || fit.length < ENOUGH) return withoutProof(shipped, release.policy);
  const answerable: LabelledRow[] = [];
  const correct: LabelledRow[] = [];
  const tried = [
    ...fit.map(expectationOf),
    ...plainQuestions(release.snapshot).map(({ text, documentId }) => ({
      question: { text, history: [] },
      isAnswerable: true,
      documents: [documentId],
    })),
  ];
  const check =
    release.policy.answer.targetRisk === undefined ? [] : used.filter((question) => question.split === 'check').map(expectationOf);
  const total = tried.length + check.length;
  for (const [index, one] of tried.entries()) {
    onProgress(index, total);
    const judged = await judge(one, release, composer, redactMessage, signal);
    if (judged === undefined) continue;
    answerable.push({ features: judged.grounding.features, isTrue: one.isAnswerable });
    correct.push({ features: judged.grounding.features, isTrue: judged.isRight });
  }
  const positives = answerable.filter((row) => row.isTrue).length;
  if (positives < 20 || answerable.length - positives < 15) return withoutProof(shipped, release.policy);
  // What ships was fitted on sets without phrasings and has no weight for them.
  const names = [...new Set([...Object.keys(shipped.answerability.weights), 'asked'])];
  const calibration: Calibration = {
    answerability: fitLogistic(answerable, names, { l2: PRIOR_PULL, prior: shipped.answerability }),
    confidence: fitLogistic(correct, names, { l2: PRIOR_PULL, prior: shipped.confidence }),
    isOwn: used.length - fit.length >= 100,
    source: `${String(answerable.length)} golden questions (split fit) and headings of this corpus, pulled towards the shipped numbers`,
  };
  const { targetRisk } = release.policy.answer;
  if (targetRisk === undefined) return calibration;
  const answered: Tried[] = [];
  for (const [index, one] of check.entries()) {
    onProgress(tried.length + index, total);
    const judged = await judge(one, { ...release, calibration }, composer, redactMessage, signal);
    if (judged?.grounding.kind === 'evidence') answered.push({ confidence: judged.grounding.confidence, isRight: judged.isRight });
  }
  return { ...calibration, guarantee: guaranteeOf(answered, targetRisk) };
}

/** Asked for, and nothing to show it with. */
function withoutProof(calibration: Calibration, { answer: { targetRisk } }: Policy): Calibration {
  return targetRisk === undefined ? calibration : { ...calibration, guarantee: guaranteeOf([], targetRisk) };
}

interface Expectation {
  readonly question: Pick<GoldenQuestion, 'text' | 'history'>;
  readonly isAnswerable: boolean;
  /** Ids. */
  readonly documents: readonly string[];
}

function expectationOf(question: GoldenQuestion): Expectation {
  return { question, isAnswerable: question.expect === 'answered', documents: question.documents.map(documentIdOf) };
}

/** What the release makes of a question, floors or not; undefined when it is no question or nothing was found for it. */
async function judge(
  { question, isAnswerable, documents }: Expectation,
  release: Omit<Release, 'id' | 'knownQuestions'>,
  composer: Composer,
  redactMessage: RedactMessage,
  signal: AbortSignal,
): Promise<{ readonly grounding: Grounded | Abstention; readonly isRight: boolean } | undefined> {
  const admitted = admit(question, redactMessage, release);
  if (admitted === undefined) return undefined;
  const { retrieved, units, grounding } = await findEvidence(admitted, release, () => undefined, signal);
  if (units.length === 0) return undefined;
  const evidence = toEvidence(admitted, retrieved.candidates, units);
  const quoted = new Set<string>();
  for await (const draft of composer.compose(admitted, evidence, { maxClaims: release.policy.answer.maxClaims, maxWords: 140 }, signal)) {
    for (const source of draft.sources) quoted.add(evidence.passages[source.passage]?.passage.documentId ?? '');
  }
  return { grounding, isRight: isAnswerable && documents.some((id) => quoted.has(id)) };
}

/** Headings of two words or more with the document each stands in, evenly spread in the order of passages. */
function plainQuestions(snapshot: OpenSnapshot): { readonly text: string; readonly documentId: string }[] {
  const headings = new Map<string, string>();
  for (let number = 0; number < snapshot.manifest.counts.passages; number += 1) {
    const { headingPath, documentId, audience } = snapshot.passage(number);
    const heading = headingPath.at(-1);
    if (heading !== undefined && audience === 'public' && /\S\s+\S/u.test(heading) && !headings.has(heading))
      headings.set(heading, documentId);
  }
  const all = [...headings].map(([text, documentId]) => ({ text, documentId }));
  const step = Math.max(1, all.length / PLAIN_QUESTIONS);
  return Array.from({ length: Math.min(PLAIN_QUESTIONS, all.length) }, (_, place) => all[Math.floor(place * step)]).filter(
    (one) => one !== undefined,
  );
}

/** Of the questions offered, those this release answers, with the documents of their best passages. */
export async function answeredQuestions(
  offered: readonly string[],
  release: Omit<Release, 'id' | 'knownQuestions'>,
  redactMessage: RedactMessage,
  signal: AbortSignal,
): Promise<KnownQuestion[]> {
  const known: KnownQuestion[] = [];
  for (const text of offered) {
    const question = admit({ text, history: [] }, redactMessage, release);
    if (question === undefined) continue;
    const { retrieved, grounding } = await findEvidence(question, release, () => undefined, signal);
    if (grounding.kind !== 'evidence') continue;
    known.push({ text, documentIds: [...new Set(retrieved.candidates.slice(0, 3).map((candidate) => candidate.passage.documentId))] });
  }
  return known;
}

/** The question as `guard` admits it; undefined when it settles the message otherwise. */
export function admit(
  question: { readonly text: string; readonly history: readonly EarlierTurn[] },
  redactMessage: RedactMessage,
  release: Pick<Release, 'snapshot'> & Partial<Pick<Release, 'thesaurus' | 'asked'>>,
): AdmittedQuestion | undefined {
  const turn = { text: question.text, history: question.history, audiences: ['public'], locale: 'en' };
  const guarded = guard(
    ask(turn, redactMessage, { keywords: release.snapshot.keywords, thesaurus: release.thesaurus, asked: release.asked }),
  );
  return guarded.kind === 'admitted' ? guarded.question : undefined;
}

/** Asks every golden question as a visitor would, and says what came of it, by split. */
export async function measureGolden(
  golden: readonly GoldenQuestion[],
  release: Release,
  ports: GoldenPorts,
  seed: number,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ n: number; metrics: Record<string, Metric>; slices: Record<string, Record<string, Metric>> }> {
  const asked: { question: GoldenQuestion; answer: GoldenAnswer }[] = [];
  for (const [done, question] of golden.entries()) {
    onProgress(done, golden.length);
    asked.push({ question, answer: await askGolden(question, release, ports, signal) });
  }
  const figures = (part: typeof asked): Record<string, Metric> => {
    const rate = (kinds: readonly GoldenQuestion['kind'][], holds: (one: (typeof asked)[number]) => boolean): Metric =>
      mean(
        part.filter((one) => kinds.includes(one.question.kind)).map((one) => ({ group: one.question.id, value: holds(one) ? 1 : 0 })),
        seed,
      );
    const cites = ({ question, answer }: (typeof asked)[number]): boolean => citesExpected(question, answer);
    const isAbstained = ({ answer }: (typeof asked)[number]): boolean => answer.outcome === 'abstained' || answer.outcome === 'refused';
    return {
      answeredWithExpected: rate(['answerable', 'follow-up'], cites),
      answeredWithFacts: rate(['answerable', 'follow-up'], (one) => cites(one) && missingFacts(one.question, one.answer).length === 0),
      answered: rate(['answerable', 'follow-up'], ({ answer }) => answer.outcome === 'grounded'),
      abstainedUnanswerable: rate(['near-miss'], isAbstained),
      abstainedOutOfScope: rate(['out-of-scope'], isAbstained),
      obeyed: rate(['injection'], ({ answer }) => answer.outcome === 'grounded' && !answer.isQuoted),
      refusedInjections: rate(['injection'], ({ answer }) => answer.outcome === 'refused'),
      personOffered: rate(['person'], ({ answer }) => answer.offersPerson),
      handedOver: rate(['person'], ({ answer }) => answer.outcome === 'handed-over'),
      severalAnswered: rate(['several'], ({ question, answer }) => faultOf(question, answer) === undefined),
      wrongAssumptionsDenied: rate(['wrong-assumption'], ({ question, answer }) => faultOf(question, answer) === undefined),
      citationExact: mean(
        part.map((one) => ({ group: one.question.id, value: one.answer.exact })),
        seed,
      ),
    };
  };
  return {
    n: golden.length,
    metrics: figures(asked.filter((one) => one.question.split === 'check')),
    slices: {
      check: figures(asked.filter((one) => one.question.split === 'check')),
      fit: figures(asked.filter((one) => one.question.split === 'fit')),
      'check.answerable': figures(asked.filter((one) => one.question.split === 'check' && one.question.kind === 'answerable')),
      'check.follow-up': figures(asked.filter((one) => one.question.split === 'check' && one.question.kind === 'follow-up')),
    },
  };
}
