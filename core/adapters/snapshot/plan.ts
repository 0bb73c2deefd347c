/**
 * What of an earlier snapshot a new one may go on using. Three answers: its base, with a delta beside it; its embedder
 * alone; nothing. A delta is scanned exactly, and removed passages are stepped over, so both cost a little with every question;
 * beyond 5 % of the base a new base is cheaper.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestDocument, SnapshotManifest } from '../../domain/document.js';
import type { SnapshotId } from '../../domain/ids.js';
import type { SnapshotDocument, SnapshotInput } from '../../ports/snapshot-store.js';
import { BASE_FILES, EMBEDDER } from './manifest.js';
import { damaged, readManifest, verifyFile } from './verify.js';

/** Of a base's passages, so many may be removed, and so many may lie beside it. */
export const MAX_DELTA_SHARE = 0.05;

/** A snapshot whose files may be used again. */
export interface Donor {
  readonly folder: string;
  readonly manifest: SnapshotManifest;
}

export type Plan =
  | {
      readonly kind: 'delta';
      readonly base: SnapshotId;
      readonly donor: Donor;
      /** False where a recipe asks for this delta, whatever its size. */
      readonly isBounded: boolean;
      readonly added: readonly SnapshotDocument[];
      readonly removedPassages: number;
    }
  | { readonly kind: 'whole'; readonly embedder: Donor | undefined; readonly isChecked: boolean };

const NOTHING: Plan = { kind: 'whole', embedder: undefined, isChecked: true };

export async function planBuild(parent: string, input: SnapshotInput, id: (base: SnapshotId | null) => SnapshotId): Promise<Plan> {
  const { reuse } = input;
  if (reuse === undefined) return NOTHING;
  if (reuse.recipe !== undefined) {
    const { base, embedderFrom } = reuse.recipe;
    if (base !== null) {
      const donor = await findDonor(parent, (manifest) => baseOf(manifest) === base, BASE_FILES);
      if (donor === undefined) throw damaged(join(parent, base), 'no snapshot has its files any more');
      return deltaUpon(donor, base, input.documents, false);
    }
    if (embedderFrom === id(null)) return NOTHING;
    const donor = await findDonor(parent, ({ embedder }) => embedder.from === embedderFrom, [EMBEDDER]);
    if (donor === undefined) throw damaged(join(parent, embedderFrom), `no snapshot has its ${EMBEDDER} any more`);
    return { kind: 'whole', embedder: donor, isChecked: false };
  }
  const folder = join(parent, reuse.previous);
  const manifest = await readManifest(folder, reuse.previous).catch(() => undefined);
  // Another pipeline makes other words of the same text: neither its passages nor its embedder fit.
  if (manifest?.pipeline !== input.pipeline) return NOTHING;
  const donor = { folder, manifest };
  const isEmbedderWhole = await verifyFile(folder, manifest, EMBEDDER).then(
    () => true,
    () => false,
  );
  if (!isEmbedderWhole) return NOTHING;
  // Nothing of a damaged snapshot is used again: built from nothing, the same documents put it back under its own id.
  if (!(await hasBaseFiles(donor))) return NOTHING;
  const plan = deltaUpon(donor, baseOf(manifest), input.documents, true);
  const passages = passagesOf(manifest.parts[0] ?? []);
  return plan.removedPassages <= passages * MAX_DELTA_SHARE ? plan : { kind: 'whole', embedder: donor, isChecked: true };
}

function baseOf(manifest: SnapshotManifest): SnapshotId {
  return manifest.base ?? manifest.id;
}

export function passagesOf(part: readonly ManifestDocument[]): number {
  return part.reduce((sum, [, , passages]) => sum + passages, 0);
}

function deltaUpon(
  donor: Donor,
  base: SnapshotId,
  documents: readonly SnapshotDocument[],
  isBounded: boolean,
): Extract<Plan, { kind: 'delta' }> {
  const part = donor.manifest.parts[0] ?? [];
  const wanted = new Set<string>(documents.map(({ revision }) => revision));
  const held = new Set<string>(part.map(([, revision]) => revision));
  return {
    kind: 'delta',
    base,
    donor,
    isBounded,
    added: documents.filter(({ revision }) => !held.has(revision)),
    removedPassages: passagesOf(part.filter(([, revision]) => !wanted.has(revision))),
  };
}

/** By checksum: files linked unseen would carry a damage into the new snapshot, which is meant to heal it. */
async function hasBaseFiles({ folder, manifest }: Donor): Promise<boolean> {
  try {
    for (const name of BASE_FILES) if (manifest.files[name] !== undefined) await verifyFile(folder, manifest, name);
    return true;
  } catch {
    return false;
  }
}

async function findDonor(
  parent: string,
  suits: (manifest: SnapshotManifest) => boolean,
  files: readonly string[],
): Promise<Donor | undefined> {
  for (const name of (await readdir(parent)).filter((entry) => /^[0-9a-f]{32}$/u.test(entry)).sort()) {
    const folder = join(parent, name);
    const manifest = await readManifest(folder, name).catch(() => undefined);
    if (manifest === undefined || !suits(manifest)) continue;
    try {
      for (const file of files) if (manifest.files[file] !== undefined) await verifyFile(folder, manifest, file);
      return { folder, manifest };
    } catch {
      continue; // this one is damaged, too
    }
  }
  return undefined;
}
