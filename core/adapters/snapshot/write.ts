/**
 * Builds a snapshot: a folder of files that never changes. Everything goes to a temporary folder beside it, every file is fsynced,
 * the manifest comes last, then one rename makes it visible and the parent is fsynced: a crash at any point leaves either
 * no snapshot or a whole one. No file holds a time; the same input, what is used again included, gives the same id and, on
 * one platform, the same bytes.
 */
import { copyFile, link, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '../../domain/document.js';
import type { SnapshotId } from '../../domain/ids.js';
import type { OnBuildStep, SnapshotDocument, SnapshotInput } from '../../ports/snapshot-store.js';
import { type LatentModel, openLatent } from '../model/latent.js';
import { checkWrittenWhole, loadHnswlib } from '../vector-index/hnsw.js';
import { type Breathe, readPart, writePostings, writeVectors, type ReadPart } from './build-part.js';
import { syncToDisk, writeDurably } from './durable.js';
import { inWorker } from './in-worker.js';
import {
  BASE_FILES,
  EMBEDDER,
  FORMAT_VERSION,
  LATENT_DIMENSIONS,
  MANIFEST,
  PARTS,
  serializeManifest,
  sha256OfFile,
  snapshotIdOf,
} from './manifest.js';
import { MAX_DELTA_SHARE, passagesOf, planBuild, type Plan } from './plan.js';
import { verifySnapshot } from './verify.js';

/** An embedder serves until this share of the words is new to it. */
const MAX_UNKNOWN_GROWTH = 0.05;

interface Job {
  readonly input: SnapshotInput;
  /** In the order of their ids. */
  readonly documents: readonly SnapshotDocument[];
  readonly folder: string;
  readonly onStep: OnBuildStep;
  readonly breathe: Breathe;
  readonly signal: AbortSignal;
}

type Contents = Pick<SnapshotManifest, 'id' | 'base' | 'embedder' | 'parts'> & {
  /** Checksums that are known already. */
  readonly files: SnapshotManifest['files'];
};

/** @param parent the folder of all snapshots; it must exist @returns the manifest of the new or the identical older snapshot */
export async function writeSnapshot(
  parent: string,
  input: SnapshotInput,
  onStep: OnBuildStep,
  signal: AbortSignal,
): Promise<SnapshotManifest> {
  signal.throwIfAborted();
  const documents = [...input.documents].sort((one, other) => (one.id < other.id ? -1 : 1));
  const revisions = documents.map(({ revision }) => revision);
  const idWith = (base: SnapshotId | null, embedderFrom: SnapshotId | null = null): SnapshotId =>
    snapshotIdOf({ pipeline: input.pipeline, revisions, base, embedderFrom });
  const plan = await planBuild(parent, { ...input, documents }, idWith);
  const standing = async (id: SnapshotId): Promise<SnapshotManifest | undefined> =>
    verifySnapshot(join(parent, id), id).catch(() => undefined);
  if (plan.kind === 'delta' || plan.embedder === undefined) {
    const isBase = plan.kind === 'delta' && plan.isBounded && plan.added.length === 0 && plan.removedPassages === 0;
    const ids = plan.kind === 'whole' ? [idWith(null)] : [...(isBase ? [plan.base] : []), idWith(plan.base)];
    for (const id of ids) {
      const existing = await standing(id);
      if (existing !== undefined) return existing; // built before, and still what was written
    }
  }

  const name = `.building-${String((builds += 1))}-${String(process.pid)}`;
  const folder = join(parent, name);
  underWay.add(name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const breathe = async (): Promise<void> => {
    await new Promise<void>((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
  };
  const job: Job = { input, documents, folder, onStep, breathe, signal };
  try {
    const contents =
      (plan.kind === 'delta' ? await buildDelta(job, plan, idWith) : undefined) ??
      (await buildWhole(job, plan.kind === 'delta' ? { kind: 'whole', embedder: plan.donor, isChecked: true } : plan, idWith));
    const existing = await standing(contents.id);
    if (existing !== undefined) {
      await rm(folder, { recursive: true, force: true });
      return existing;
    }
    onStep('files', 0, 1);
    const files: Record<string, { sha256: string; sizeBytes: number }> = {};
    for (const file of (await readdir(folder)).sort()) {
      signal.throwIfAborted();
      files[file] = contents.files[file] ?? (await sha256OfFile(join(folder, file)));
    }
    const live = new Set<string>(revisions);
    const manifest: SnapshotManifest = {
      formatVersion: FORMAT_VERSION,
      id: contents.id,
      pipeline: input.pipeline,
      base: contents.base,
      embedder: contents.embedder,
      counts: {
        documents: documents.length,
        passages: contents.parts.reduce((sum, part) => sum + passagesOf(part.filter(([, revision]) => live.has(revision))), 0),
      },
      revisions,
      parts: contents.parts,
      files,
    };
    await writeDurably(join(folder, MANIFEST), Buffer.from(serializeManifest(manifest)));
    await syncToDisk(folder);
    const target = join(parent, manifest.id);
    await rm(target, { recursive: true, force: true }); // what stands there is damaged or unfinished, and can be read no more
    await rename(folder, target);
    await syncToDisk(parent);
    return manifest;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    underWay.delete(name);
  }
}

type IdWith = (base: SnapshotId | null, embedderFrom?: SnapshotId | null) => SnapshotId;

/** The base's files as they are, and a small part beside them; undefined when it is not small. */
async function buildDelta(job: Job, plan: Extract<Plan, { kind: 'delta' }>, idWith: IdWith): Promise<Contents | undefined> {
  const { folder: from, manifest } = plan.donor;
  const files = PARTS[1];
  const base = manifest.parts[0] ?? [];
  const room = plan.isBounded ? passagesOf(base) * MAX_DELTA_SHARE : Number.POSITIVE_INFINITY;
  let passages = 0;
  const tooMuch = new Error('the delta is larger than a delta may be');
  let part: ReadPart;
  try {
    part = await readPart(
      job.folder,
      files,
      plan.added,
      async (document) => {
        const read = await job.input.read(document);
        passages += read.passages.length;
        if (passages > room) throw tooMuch;
        return read;
      },
      job.onStep,
      job.breathe,
    );
  } catch (error) {
    if (error !== tooMuch) throw error;
    await rm(join(job.folder, files.database), { force: true });
    return undefined;
  }
  const known: Record<string, { sha256: string; sizeBytes: number }> = {};
  for (const name of BASE_FILES) {
    const expected = manifest.files[name];
    if (expected === undefined) continue;
    await linkOrCopy(join(from, name), join(job.folder, name));
    known[name] = expected;
  }
  const model = openLatent(await readFile(join(job.folder, EMBEDDER)), manifest.embedder.id);
  await writeVectors(job.folder, files, part.terms, model, job.onStep, job.breathe);
  await writePostings(job.folder, files, part, job.onStep);
  return { id: idWith(plan.base), base: plan.base, embedder: manifest.embedder, parts: [base, part.documents], files: known };
}

async function buildWhole(job: Job, plan: Extract<Plan, { kind: 'whole' }>, idWith: IdWith): Promise<Contents> {
  const { folder, onStep, breathe, signal } = job;
  const files = PARTS[0];
  const part = await readPart(folder, files, job.documents, job.input.read, onStep, breathe);
  await breathe();
  const { model, embedder, id } = await writeEmbedder(job, plan, part, idWith);
  const vectors = await writeVectors(folder, files, part.terms, model, onStep, breathe);
  const graph = join(folder, files.graph);
  const hasGraph = (await loadHnswlib()) !== undefined;
  const stop = new AbortController();
  const drawing = hasGraph
    ? inWorker(
        { kind: 'graph', vectors, dimensions: model.dimensions, file: graph },
        (done) => {
          onStep('graph', done, part.terms.rows);
        },
        AbortSignal.any([signal, stop.signal]),
      )
    : Promise.resolve();
  try {
    // Meanwhile, on this thread:
    await writePostings(folder, files, part, () => undefined);
  } catch (error) {
    stop.abort(error);
    await drawing.catch(() => undefined);
    throw error;
  }
  await drawing;
  if (hasGraph) {
    await checkWrittenWhole(graph, part.terms.rows);
    await syncToDisk(graph);
  }
  return { id, base: null, embedder, parts: [part.documents], files: {} };
}

/** The donor's embedder while it knows the words; else one that is fitted here. */
async function writeEmbedder(
  { folder, onStep, signal }: Job,
  plan: Extract<Plan, { kind: 'whole' }>,
  part: ReadPart,
  idWith: IdWith,
): Promise<{ model: LatentModel; embedder: SnapshotManifest['embedder']; id: SnapshotId }> {
  onStep('embedder', 0, 1);
  // Only `public` passages teach the embedder: words of another audience must not shape what a customer can see.
  const chosen = [...part.audiences.keys()].filter((row) => part.audiences[row] === 'public');
  if (plan.embedder !== undefined) {
    const { embedder } = plan.embedder.manifest;
    const bytes = await readFile(join(plan.embedder.folder, EMBEDDER));
    const model = openLatent(bytes, embedder.id);
    if (!plan.isChecked || model.unknownGrowth(part.terms, chosen) <= MAX_UNKNOWN_GROWTH) {
      await writeDurably(join(folder, EMBEDDER), bytes);
      return { model, embedder, id: idWith(null, embedder.from) };
    }
  }
  const id = idWith(null);
  const options = { dimensions: LATENT_DIMENSIONS, language: part.language };
  const bytes = await inWorker({ kind: 'fit', texts: part.terms, chosen, options }, () => undefined, signal);
  await writeDurably(join(folder, EMBEDDER), bytes);
  const model = openLatent(bytes, `latent-${id.slice(0, 16)}`);
  return { model, embedder: { id: model.id, dimensions: model.dimensions, from: id }, id };
}

/** A second name for the same bytes, where the disk can do that; they are never written to again. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
    await syncToDisk(to);
  }
}

let builds = 0;
/** Builds of this process under way: another process with this number, now dead, may have left folders of the same name. */
const underWay = new Set<string>();

/** Removes what builds that were killed left behind. */
export async function sweepBuilds(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(/^\.building-[0-9a-f]+-(\d+)$/u.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || underWay.has(name) || (pid !== process.pid && isAlive(pid))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
