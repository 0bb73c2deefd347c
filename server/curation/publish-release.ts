/**
 * From a draft to what is live: every gate, then one switch of one row. What a gate does not let through stays a draft, and what was live
 * stays live. A named person may override a gate with a reason; both go on record with what the gate had found.
 */
import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../core/domain/errors.js';
import type { GateName, GateResult } from '../../core/domain/gate.js';
import type { ReleaseId, RevisionId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { FindingStore, ReleaseEvent, StoredRelease } from '../../core/ports/storage.js';
import type { RecordStore } from '../../core/ports/records.js';
import type { Release } from '../answer/release.js';
import type { GoldenAnswer } from '../evaluation/ask-golden.js';
import type { GoldenQuestion } from '../evaluation/golden-question.js';
import { askAll, type BuildPorts, type OnStep } from './build-release.js';
import { type AuditedText, textsOf } from './audit-corpus.js';
import { removedDocuments, settleRemovals } from './decide-removal.js';
import { biasGate } from './gates/bias.js';
import { type Statement, statementsOf } from '../../core/text/contradictions.js';
import { wordsOf } from '../../core/text/words.js';
import { contradictionGate, type StatingDocument } from './gates/contradictions.js';
import { dominanceGate } from './gates/dominance.js';
import { type ComparedQuestion, type FormerQuestion, goldenGate } from './gates/golden.js';
import { heldGate } from './gates/held.js';
import { policyGate } from './gates/policy.js';
import { rightsGate } from './gates/rights.js';
import { type GateReport, questionKey, readRelease } from './release-file.js';

export interface PublishPorts extends BuildPorts {
  /** What people decided about screened texts. */
  readonly findings: Pick<FindingStore, 'list'>;
  openRelease(id: ReleaseId): Promise<Release>;
  readonly records: RecordStore;
  /** Of revisions that were screened just now, so that their texts are not read again. */
  readonly statements?: ReadonlyMap<RevisionId, readonly Statement[]>;
}

/** Who publishes, and which gates they answer for. */
export interface Signature {
  readonly by: string | null;
  readonly reason: string | null;
  readonly override: readonly GateName[];
}
export const UNSIGNED: Signature = { by: null, reason: null, override: [] };

export type Publication =
  | { readonly kind: 'published'; readonly event: ReleaseEvent }
  /** Nothing was switched. */
  | { readonly kind: 'held'; readonly gates: readonly GateResult[]; readonly unmet: readonly GateResult[] };

/** Throws `snapshot-damaged`, `release-moved`, and `config-invalid` for a release that was built without a report. */
export async function publishRelease(
  id: ReleaseId,
  signature: Signature,
  ports: PublishPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Publication> {
  const live = await ports.releases.findLive();
  const release = await ports.openRelease(id); // every checksum, before anything is decided
  try {
    const gates = await runGates(release, live, ports, onStep, signal);
    const unmet = gates.filter(({ outcome }) => outcome === 'not-met');
    const held = unmet.filter(({ gate }) => !signature.override.includes(gate));
    if (held.length > 0) return { kind: 'held', gates, unmet: held };
    await ports.onStoring?.();
    signal.throwIfAborted();
    const event = await ports.releases.makeLive(
      {
        kind: 'published',
        releaseId: id,
        by: signature.by,
        reason: signature.reason,
        gates,
        overridden: unmet.map(({ gate }) => gate),
        at: ports.clock.now(),
      },
      live?.id ?? null,
    );
    const { details } = (await ports.releases.find(id)) ?? { details: {} };
    await settleRemovals(details, event.at, ports.records);
    return { kind: 'published', event };
  } finally {
    await release.snapshot.close();
  }
}

async function runGates(
  release: Release,
  live: StoredRelease | undefined,
  ports: PublishPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<GateResult[]> {
  const { gateReport } = await readRelease(ports.releaseFolder, release.id);
  if (gateReport === undefined)
    throw new AppError(
      'config-invalid',
      `The release ${release.id} was built by an earlier version and carries no gate report. Build it again with \`npx footnote ingest <corpus> --draft\`.`,
    );
  const { policy, snapshot } = release;
  const before =
    live === undefined
      ? undefined
      : await answersOf(live.id, gateReport, ports, onStep, signal).catch((error: unknown) => {
          // A damaged release must not keep its own successor from going live.
          if (error instanceof AppError && error.code === 'snapshot-damaged') return undefined;
          throw error;
        });
  const compared = compareAnswers(gateReport, before?.answers);
  const documents = snapshot.listDocuments();
  const known = new Set(before?.revisions);
  onStep('Comparing documents with each other', 0, 0);
  const today = ports.clock.now().toISOString().slice(0, 10);
  const screened = await ports.findings.list();
  const removed = await removedDocuments(ports.records);
  const former = await formerQuestions(gateReport, before, release, ports, onStep, signal);
  return [
    goldenGate(compared, policy, former),
    ...gateReport.gates,
    policyGate(before?.policy, policy),
    rightsGate(documents, policy, today),
    heldGate(documents, screened, removed, policy),
    contradictionGate(await statingDocuments(snapshot, ports), known, screened, policy),
    before?.revisions === undefined ? notRun('bias', 'nothing is live to compare with') : biasGate(freshTexts(snapshot, known), policy),
    before?.revisions === undefined
      ? notRun('dominance', 'nothing is live to compare with')
      : dominanceGate(compared, documents, ({ revision }) => !known.has(revision), policy),
  ];
}

async function statingDocuments(snapshot: Release['snapshot'], ports: PublishPorts): Promise<StatingDocument[]> {
  const documents: StatingDocument[] = [];
  for (const head of snapshot.listDocuments()) {
    const known = ports.statements?.get(head.revision);
    const stored = known === undefined ? await ports.findRevision(head.revision) : undefined;
    const statements = known ?? (stored === undefined ? undefined : statementsOf(stored, wordsOf(stored.text)));
    if (statements !== undefined) documents.push({ ...head, statements });
  }
  return documents;
}

/** English texts that customers have not been quoted before. */
function freshTexts(snapshot: Release['snapshot'], known: ReadonlySet<string>): AuditedText[] {
  return textsOf(snapshot, (revision) => !known.has(revision)).filter(({ language }) => language === 'en');
}

/** Each question of a release with both answers to it. */
export function compareAnswers(
  report: Pick<GateReport, 'questions' | 'answers'>,
  before: Readonly<Record<string, GoldenAnswer>> | undefined,
): ComparedQuestion[] {
  return report.questions.flatMap((question) => {
    const key = questionKey(question);
    const after = report.answers[key];
    return after === undefined ? [] : [{ question, before: before?.[key], after }];
  });
}

interface Before {
  readonly answers: Readonly<Record<string, GoldenAnswer>>;
  readonly revisions: readonly string[] | undefined;
  /** What it was judged on, and under which rules. */
  readonly questions: readonly GoldenQuestion[];
  readonly policy: Policy;
}

/** Questions that what is live was judged on and `release` is not, or not in the same way; it is asked the old words where they changed. */
async function formerQuestions(
  { questions, answers }: GateReport,
  before: Before | undefined,
  release: Release,
  ports: PublishPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<FormerQuestion[]> {
  if (before === undefined) return [];
  const byKey = new Map(questions.map((question) => [questionKey(question), question]));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const changed = before.questions.flatMap((question) => {
    const now = byKey.get(questionKey(question)) ?? byId.get(question.id);
    return isDeepStrictEqual(now, question) ? [] : [{ question, now }];
  });
  const reworded = changed.filter(({ now }) => now !== undefined).map(({ question }) => question);
  const after = await askAll(reworded, release, answers, ports, onStep, signal);
  return changed.map(({ question, now }) => ({
    question,
    now,
    before: before.answers[questionKey(question)],
    after: now === undefined ? undefined : after[questionKey(question)],
  }));
}

/** What another release answers to the questions of `report`: from its file where it stands there, else asked now. */
export async function answersOf(
  id: ReleaseId,
  report: Pick<GateReport, 'questions'>,
  ports: PublishPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Before> {
  const file = await readRelease(ports.releaseFolder, id);
  const known = file.gateReport?.answers ?? {};
  const about = { revisions: file.gateReport?.revisions, questions: file.gateReport?.questions ?? [], policy: file.policy };
  if (report.questions.every((question) => known[questionKey(question)] !== undefined)) return { ...about, answers: known };
  const release = await ports.openRelease(id);
  try {
    return { ...about, answers: { ...known, ...(await askAll(report.questions, release, known, ports, onStep, signal)) } };
  } finally {
    await release.snapshot.close();
  }
}

function notRun(gate: GateName, note: string): GateResult {
  return { gate, outcome: 'not-run', tried: 0, allowed: 0, cases: [], note };
}
