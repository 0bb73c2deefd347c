/**
 * Erases a document for good: every release that can be live again is rebuilt without it, what held it is removed, and its words are taken
 * out of stored answers. A vector or a posting cannot be deleted from a finished index, so nothing less than building anew will do.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import type { DocumentId, ReleaseId } from '../../core/domain/ids.js';
import type { UnnumberedPassage } from '../../core/ports/snapshot-store.js';
import type { Originals } from '../../core/ports/originals.js';
import type { Storage, StoredRelease } from '../../core/ports/storage.js';
import type { OnStep } from './build-release.js';
import type { PublishPorts } from './publish-release.js';
import { createRelease, type GateReport, goldenHashOf, readRelease, writeRelease } from './release-file.js';

export interface ErasePorts extends PublishPorts {
  readonly storage: Storage;
  readonly originals: Originals;
}

export interface Erasing {
  readonly documentId: DocumentId;
  readonly by: string;
  readonly reason: string;
}

interface Erased {
  readonly revisions: number;
  /** Files as they came that were removed. */
  readonly originals: number;
  /** Stored answers that quoted or named it. */
  readonly answers: number;
  /** Rebuilt or removed. */
  readonly releases: number;
}

/** While nothing else is built. Throws `unknown-document`, `snapshot-damaged`, `corpus-empty` when it is the only document. */
export async function eraseDocument(erasing: Erasing, ports: ErasePorts, onStep: OnStep, signal: AbortSignal): Promise<Erased> {
  const replaced: { old: ReleaseId; fresh: ReleaseId | null }[] = [];
  const all = await ports.releases.list();
  const live = await ports.releases.findLive();
  for (const [done, stored] of all.entries()) {
    onStep('Rebuilding releases without it', done, all.length);
    signal.throwIfAborted();
    const manifest = await ports.snapshots.verify(stored.snapshotId).catch((error: unknown) => {
      if (stored.id === live?.id) throw error;
      return undefined; // damaged, and good for nothing: it goes
    });
    // Parts hold also what later releases left out: its bytes are in the files all the same.
    if (manifest?.parts.some((part) => part.some(([id]) => id === erasing.documentId)) === false) continue;
    const isWanted = manifest !== undefined && (stored.publishedAt !== null || stored.id === live?.id);
    replaced.push({ old: stored.id, fresh: isWanted ? await rebuild(stored, erasing.documentId, ports, signal) : null });
  }
  const erased = await ports.storage.eraseDocument({ ...erasing, at: ports.clock.now(), replaced });
  for (const { old, fresh } of replaced) if (old !== fresh) await rm(join(ports.releaseFolder, `${old}.json`), { force: true });
  // What was held was never put on record, so its original is found by belonging to nothing.
  const orphans = (await ports.originals.list()).filter((sha256) => !erased.keptOriginals.has(sha256));
  for (const sha256 of orphans) await ports.originals.remove(sha256);
  const left = new Set((await ports.releases.list()).map(({ snapshotId }) => snapshotId));
  for (const { snapshotId } of all) if (!left.has(snapshotId)) await ports.storage.recipes.remove(snapshotId);
  await ports.snapshots.sweep(left);
  return { revisions: erased.revisions, originals: orphans.length, answers: erased.answers, releases: replaced.length };
}

async function rebuild(stored: StoredRelease, documentId: DocumentId, ports: ErasePorts, signal: AbortSignal): Promise<ReleaseId> {
  const file = await readRelease(ports.releaseFolder, stored.id);
  const snapshot = await ports.snapshots.open(stored.snapshotId);
  try {
    const path = snapshot.document(documentId)?.facts.path;
    const heads = snapshot.listDocuments();
    const kept = heads.filter(({ id }) => id !== documentId);
    if (kept.length === 0) throw new AppError('corpus-empty', 'It is the only document of a release. Publish others first, then erase it.');
    const passages = new Map<DocumentId, UnnumberedPassage[]>();
    for (let number = 0; number < snapshot.manifest.counts.passages; number += 1) {
      const { number: _, ...passage } = snapshot.passage(number);
      const own = passages.get(passage.documentId);
      if (own === undefined) passages.set(passage.documentId, [passage]);
      else own.push(passage);
    }
    const manifest = await ports.snapshots.build(
      {
        documents: kept.map(({ id, revision }) => ({ id, revision })),
        read({ id }) {
          const head = snapshot.document(id);
          if (head === undefined) throw new Error(`document ${id} is not there`);
          return Promise.resolve({ format: head.format, facts: head.facts, passages: passages.get(id) ?? [] });
        },
        pipeline: snapshot.manifest.pipeline,
      },
      () => undefined,
      signal,
    );
    const report = file.gateReport === undefined ? undefined : withoutDocument(file.gateReport, documentId, path);
    const fresh = createRelease(
      {
        snapshotId: manifest.id,
        policy: file.policy,
        calibration: file.calibration,
        rankers: file.rankers,
        synonyms: file.synonyms,
        ...(file.asked === undefined ? {} : { asked: Object.fromEntries(Object.entries(file.asked).filter(([of]) => of !== path)) }),
        ...goldenHashOf(report?.questions ?? []),
        knownQuestions: file.knownQuestions.filter(({ documentIds }) => !documentIds.includes(documentId)),
        models: { ...file.models, embedder: manifest.embedder.id },
      },
      report === undefined
        ? undefined
        : {
            ...report,
            revisions: manifest.revisions,
            files: Object.values(manifest.files).map(({ sha256 }) => sha256),
          },
    );
    await writeRelease(ports.releaseFolder, fresh);
    const { id, pipeline, base, embedder, revisions } = manifest;
    await ports.storage.recipes.add({ id, pipeline, base, embedderFrom: embedder.from, revisions });
    const { documents, passages: count } = manifest.counts;
    await ports.releases.add({
      ...stored,
      id: fresh.id,
      snapshotId: manifest.id,
      details: { ...stored.details, documents, passages: count, gateReportHash: fresh.gateReportHash },
    });
    return fresh.id;
  } finally {
    await snapshot.close();
  }
}

/** Questions that expect the document hold its words as facts; answers and findings may quote it. */
function withoutDocument(report: GateReport, documentId: DocumentId, path: string | undefined): GateReport {
  return {
    ...report,
    questions: report.questions.filter(({ documents }) => path === undefined || !documents.includes(path)),
    answers: Object.fromEntries(Object.entries(report.answers).filter(([, answer]) => !answer.documents.includes(documentId))),
    gates: report.gates.map((gate) => ({
      ...gate,
      cases: gate.cases.map(({ name }) => ({ name: name === path ? '[erased]' : name, detail: '[erased]' })),
    })),
    leftOut: report.leftOut.filter((one) => one.path !== path),
  };
}
