/**
 * From a built snapshot to a release: calibrate on the corpus's golden questions, write the release file, then switch the one
 * row that names what is live. Everything before the switch can be killed without a trace in what customers see.
 */
import type { SnapshotManifest } from '../../core/domain/document.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Clock } from '../../core/ports/clock.js';
import type { Composer } from '../../core/ports/composer.js';
import type { OpenSnapshot, SnapshotStore } from '../../core/ports/snapshot-store.js';
import type { ReleaseStore } from '../../core/ports/storage.js';
import { shippedCalibration, shippedRankers } from '../answer/fitted.js';
import { createThesaurus } from '../answer/thesaurus.js';
import { answeredQuestions, calibrateOnGolden, type GoldenQuestion, readGolden } from '../evaluation/golden.js';
import { createRelease, type ReleaseFile, writeRelease } from './release-file.js';
import { termSet } from '../answer/concepts.js';

export interface PublishPorts {
  readonly snapshots: SnapshotStore;
  readonly releases: ReleaseStore;
  readonly releaseFolder: string;
  readonly composer: Composer;
  readonly clock: Clock;
  redactMessage(text: string): string;
  /** The shipped thesaurus. */
  readonly thesaurus: string;
}

export interface PublishInput {
  readonly manifest: SnapshotManifest;
  readonly policy: Policy;
  /** Path of questions.jsonl; absent or missing means no golden questions. */
  readonly goldenFile?: string;
  readonly synonyms: string;
  /** What a person wants to see in `release list`. */
  readonly source: string;
  readonly isLive: boolean;
}

/** @returns the release, live when `isLive`; the same inputs give the same release */
export async function publishRelease(
  input: PublishInput,
  ports: PublishPorts,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReleaseFile> {
  const snapshot = await ports.snapshots.open(input.manifest.id);
  try {
    const golden: readonly GoldenQuestion[] = input.goldenFile === undefined ? [] : await readGolden(input.goldenFile);
    const rankers = shippedRankers();
    const candidate = {
      snapshot,
      policy: input.policy,
      calibration: shippedCalibration(),
      rankers,
      thesaurus: createThesaurus(ports.thesaurus, input.synonyms),
    };
    const calibration = await calibrateOnGolden(golden, candidate, ports.composer, (text) => ports.redactMessage(text), onProgress, signal);
    const offered = withoutRepeats([...input.policy.suggestedQuestions, ...questionsInDocuments(snapshot)]);
    const knownQuestions = await answeredQuestions(offered, { ...candidate, calibration }, (text) => ports.redactMessage(text), signal);
    signal.throwIfAborted();
    const release = createRelease(
      {
        snapshotId: input.manifest.id,
        policy: input.policy,
        calibration,
        rankers,
        synonyms: input.synonyms,
        knownQuestions,
        models: { composer: ports.composer.id, embedder: input.manifest.embedder.id },
      },
      { golden: golden.length === 0 ? 'not-run' : { questions: golden.length, fittedOn: calibration.source } },
    );
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
      },
      createdAt: ports.clock.now(),
    });
    signal.throwIfAborted();
    if (input.isLive) await ports.releases.publish(release.id, ports.clock.now());
    return release;
  } finally {
    await snapshot.close();
  }
}

/** Questions the documents themselves put: rows of a FAQ, headings that ask. */
function questionsInDocuments(snapshot: Pick<OpenSnapshot, 'manifest' | 'passage'>): string[] {
  return Array.from({ length: snapshot.manifest.counts.passages }, (_, number) => snapshot.passage(number).headingPath.at(-1) ?? '').filter(
    (heading) => heading.endsWith('?') && heading.length <= 110 && heading.split(/\s+/u).length >= 4,
  );
}

function withoutRepeats(questions: readonly string[]): string[] {
  const seen = new Set<string>();
  return questions.filter((question) => {
    const key = [...termSet(question, 'en')].sort().join(' ');
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
