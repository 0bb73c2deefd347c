/**
 * From a built snapshot to a draft: calibrate on the corpus's golden questions, ask all of them, try what can be tried without knowing the
 * day or what is live, and write it all down in the release file. A draft changes nothing that customers see.
 */
import type { SnapshotManifest } from '../../core/domain/document.js';
import type { GateResult } from '../../core/domain/gate.js';
import type { SnapshotId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import type { OpenSnapshot, SnapshotStore } from '../../core/ports/snapshot-store.js';
import type { ReleaseStore } from '../../core/ports/storage.js';
import { type AskedQuestions, openAsked } from '../answer/asked.js';
import { termSet } from '../answer/concepts.js';
import { shippedCalibration, shippedRankers } from '../answer/fitted.js';
import type { Release } from '../answer/release.js';
import { createThesaurus } from '../answer/thesaurus.js';
import { askGolden, type GoldenAnswer, type GoldenPorts } from '../evaluation/ask-golden.js';
import { answeredQuestions, calibrateOnGolden } from '../evaluation/golden.js';
import { type GoldenQuestion, readGolden } from '../evaluation/golden-question.js';
import { PIPELINE } from '../../ingest/pipeline.js';
import { READING_VERSION } from '../../ingest/remember-readings.js';
import { ASKED_FILE } from './asked-file.js';
import { canaryGate, type PlantedFile } from './gates/canaries.js';
import { injectionGate } from './gates/injections.js';
import { clearedBy, clearedUnder, personalDataGate, residualOf } from './gates/personal-data.js';
import type { Removals } from './decide-removal.js';
import { redactionVersion } from '../../core/redaction/redaction-version.js';
import { createRelease, type GateReport, goldenHashOf, questionKey, readRelease, type ReleaseFile, writeRelease } from './release-file.js';

export interface BuildPorts extends GoldenPorts {
  readonly snapshots: SnapshotStore;
  readonly releases: ReleaseStore;
  readonly releaseFolder: string;
  /** See `CanaryPorts`. */
  plant(files: readonly PlantedFile[], words: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
  /** A file of a snapshot in pieces; each begins with the end of the one before, so that nothing hides on a border. */
  readPieces(snapshot: SnapshotId, file: string): AsyncIterable<Buffer>;
  /** The shipped thesaurus. */
  readonly thesaurus: string;
  /** Told, and waited for, before what was made is stored or goes live: from there it is not stopped any more. */
  readonly onStoring?: () => Promise<void>;
}

export interface BuildInput {
  readonly manifest: SnapshotManifest;
  readonly policy: Policy;
  /** Path of questions.jsonl; absent or missing means no golden questions. */
  readonly goldenFile?: string;
  readonly synonyms: string;
  readonly asked: AskedQuestions;
  /** Told what the owner should look at and nothing fails for. */
  readonly onNote?: (text: string) => void;
  /** What a person wants to see in `release list`. */
  readonly source: string;
  /** The organisation's own contact data, which stay in its documents. */
  readonly allowedContacts: readonly string[];
  readonly leftOut: GateReport['leftOut'];
  /** Documents that somebody took out of it: their proposals are decided when it goes live. */
  readonly removals?: Removals;
}

export type OnStep = (step: string, done: number, total: number) => void;

/** @returns the stored draft; the same inputs give the same release */
export async function buildRelease(input: BuildInput, ports: BuildPorts, onStep: OnStep, signal: AbortSignal): Promise<ReleaseFile> {
  const snapshot = await ports.snapshots.open(input.manifest.id);
  try {
    const golden = input.goldenFile === undefined ? [] : await readGolden(input.goldenFile);
    const rankers = shippedRankers();
    const asked = openAsked(input.asked, snapshot);
    for (const note of notesOn(input.asked, asked.unknown, golden)) input.onNote?.(note);
    const candidate = {
      snapshot,
      policy: input.policy,
      calibration: shippedCalibration(),
      rankers,
      thesaurus: createThesaurus(ports.thesaurus, input.synonyms),
      asked,
    };
    const redactMessage = (text: string): string => ports.redactMessage(text);
    const calibration = await calibrateOnGolden(
      golden,
      candidate,
      ports.composer,
      redactMessage,
      (done, total) => {
        onStep('Calibrating on golden questions', done, total);
      },
      signal,
    );
    const offered = withoutRepeats([...input.policy.suggestedQuestions, ...questionsInDocuments(snapshot)]);
    const knownQuestions = await answeredQuestions(offered, { ...candidate, calibration }, redactMessage, signal);
    signal.throwIfAborted();
    const content = {
      snapshotId: input.manifest.id,
      policy: input.policy,
      calibration,
      rankers,
      synonyms: input.synonyms,
      ...(Object.keys(input.asked).length === 0 ? {} : { asked: input.asked }),
      ...goldenHashOf(golden),
      knownQuestions,
      models: { composer: ports.composer.id, embedder: input.manifest.embedder.id },
    };
    const { id } = createRelease(content, undefined);
    const release = createRelease(
      content,
      await examine({ ...candidate, id, calibration, knownQuestions }, golden, input, ports, onStep, signal),
    );
    await ports.onStoring?.();
    // The last look: a draft that is stored was made, and whoever asked for it is told so.
    signal.throwIfAborted();
    await writeRelease(ports.releaseFolder, release);
    await ports.releases.add({
      id: release.id,
      snapshotId: release.snapshotId,
      details: {
        source: input.source,
        documents: input.manifest.counts.documents,
        passages: input.manifest.counts.passages,
        policyHash: release.policyHash,
        calibrationHash: release.calibrationHash,
        calibration: calibration.source,
        gateReportHash: release.gateReportHash,
        builtAt: ports.clock.now().toISOString(),
        ...(input.removals === undefined ? {} : { removals: input.removals }),
      },
      createdAt: ports.clock.now(),
    });
    return release;
  } finally {
    await snapshot.close();
  }
}

/** What is wrong with the owner's phrasings without harming anybody. */
function notesOn(stated: AskedQuestions, unknown: readonly string[], golden: readonly GoldenQuestion[]): string[] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const phrasings = new Set(Object.values(stated).flatMap((headings) => Object.values(headings).flat().map(plain)));
  const repeated = golden.filter(({ text }) => phrasings.has(plain(text))).map(({ id }) => id);
  return [
    ...unknown.map((section) => `${ASKED_FILE} names a section that is not there: ${section}`),
    ...(repeated.length === 0
      ? []
      : [`${ASKED_FILE} repeats golden questions word for word, which then measure nothing: ${repeated.slice(0, 5).join(', ')}`]),
  ];
}

/** Asks and tries everything that depends on the release alone. */
async function examine(
  release: Release,
  questions: readonly GoldenQuestion[],
  input: BuildInput,
  ports: BuildPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<GateReport> {
  const { snapshot, policy } = release;
  // The same release answers as it did: what its file holds is not asked again.
  const before = await gateReportOf(release.id, ports);
  const answers = await askAll(questions, release, before?.answers ?? {}, ports, onStep, signal);

  const ask = (text: string): Promise<GoldenAnswer> =>
    askGolden({ text, history: [], audience: 'public', language: 'en' }, release, ports, signal);
  onStep('Trying injections and canaries', 0, 0);
  const live = await ports.releases.findLive();
  const liveReport = live === undefined ? undefined : await gateReportOf(live.id, ports);
  const redaction = clearedUnder(input.allowedContacts);
  const cleared = clearedBy(liveReport, redaction);
  // What becomes of a file changes with these versions alone (readings are kept on the strength of them), so nothing new would be learned.
  const plantedFor = `${String(READING_VERSION)} ${redactionVersion()} ${PIPELINE}`;
  const wasPlanted = [before, liveReport].some((report) => report?.plantedFor === plantedFor);
  const { files, revisions } = snapshot.manifest;
  const readPieces = (file: string): AsyncIterable<Buffer> => ports.readPieces(snapshot.manifest.id, file);
  const gates: GateResult[] = [
    await injectionGate(ask, policy, signal),
    await canaryGate(
      {
        plant: (planted, words) => (wasPlanted ? Promise.resolve(undefined) : ports.plant(planted, words, signal)),
        redactMessage: (text) => ports.redactMessage(text),
        ask: async (text) => (await ask(text)).text,
      },
      policy,
    ),
  ];
  onStep('Looking for personal data', 0, 0);
  const personalData = await personalDataGate({ snapshot, allowedContacts: input.allowedContacts, cleared, readPieces }, policy, signal);
  gates.push(personalData);
  const isTight = gates.some(({ gate, cases }) => gate === 'canaries' && cases.length === 0);
  return {
    questions,
    answers,
    gates,
    revisions,
    redaction,
    residual: residualOf(personalData, snapshot),
    files: Object.values(files).map(({ sha256 }) => sha256),
    ...(isTight ? { plantedFor } : {}),
    leftOut: input.leftOut,
  };
}

/** What a release answers to each question, by `questionKey`. @param known answers it gave before */
export async function askAll(
  questions: readonly GoldenQuestion[],
  release: Release,
  known: Readonly<Record<string, GoldenAnswer>>,
  ports: GoldenPorts,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Record<string, GoldenAnswer>> {
  const answers: Record<string, GoldenAnswer> = {};
  for (const [done, question] of questions.entries()) {
    onStep('Asking golden questions', done, questions.length);
    signal.throwIfAborted();
    const key = questionKey(question);
    answers[key] = known[key] ?? (await askGolden(question, release, ports, signal));
  }
  return answers;
}

async function gateReportOf(id: ReleaseFile['id'], ports: BuildPorts): Promise<GateReport | undefined> {
  return (await readRelease(ports.releaseFolder, id).catch(() => undefined))?.gateReport;
}

/** Questions the documents themselves put: rows of a FAQ, headings that ask. */
function questionsInDocuments(snapshot: Pick<OpenSnapshot, 'headingPaths'>): string[] {
  return snapshot
    .headingPaths()
    .map((path) => path.at(-1) ?? '')
    .filter((heading) => heading.endsWith('?') && heading.length <= 110 && heading.split(/\s+/u).length >= 4);
}

function withoutRepeats(questions: readonly string[]): string[] {
  const seen = new Set<string>();
  return questions.filter((question) => {
    const key = [...termSet(question, 'en')].sort().join(' ');
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
