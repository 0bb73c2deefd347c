/**
 * Is a snapshot, to the byte, what was written? Asked before anything parses one of its files: the native graph loader takes
 * damaged files without a word, or ends the process, and SQLite rolls back a journal that somebody put beside its file.
 */
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '../../domain/document.js';
import { AppError } from '../../domain/errors.js';
import { EMBEDDER, MANIFEST, OtherFormat, PARTS, parseManifest, sha256OfFile, snapshotIdOf } from './manifest.js';

/** Checks manifest, names, sizes and checksums. Throws `snapshot-damaged`, naming the file and what to do. */
export async function verifySnapshot(folder: string, id: string): Promise<SnapshotManifest> {
  const manifest = await readManifest(folder, id);
  for (const name of Object.keys(manifest.files)) await verifyFile(folder, manifest, name);
  return manifest;
}

/** Checks the manifest, and that the folder holds the files it lists and no others. */
export async function readManifest(folder: string, id: string): Promise<SnapshotManifest> {
  let manifest: SnapshotManifest;
  try {
    if (!(await lstat(join(folder, MANIFEST))).isFile()) throw new Error('not a file');
    manifest = parseManifest(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    if (error instanceof OtherFormat) throw otherFormat(folder, error);
    throw damaged(folder, `${MANIFEST} is missing, unreadable or not what was written`, error);
  }
  if (manifest.id !== id) throw damaged(folder, `${MANIFEST} names another snapshot (${manifest.id})`);
  const { pipeline, revisions, base, embedder } = manifest;
  if (snapshotIdOf({ pipeline, revisions, base, embedderFrom: base !== null || embedder.from === id ? null : embedder.from }) !== id)
    throw damaged(folder, `${MANIFEST} lists other contents than its id says`);
  const required = [EMBEDDER, ...manifest.parts.flatMap((_, part) => [PARTS[part]!.database, PARTS[part]!.postings, PARTS[part]!.vectors])];
  const unlisted = required.find((name) => manifest.files[name] === undefined);
  if (unlisted !== undefined) throw damaged(folder, `${MANIFEST} does not list ${unlisted}`);
  const stranger = (await readdir(folder)).find((name) => name !== MANIFEST && manifest.files[name] === undefined);
  if (stranger !== undefined) throw damaged(folder, `${stranger} does not belong there`);
  return manifest;
}

/** Compares one file with the manifest: first its size, which costs nothing. */
export async function verifyFile(folder: string, manifest: SnapshotManifest, name: string): Promise<void> {
  const expected = manifest.files[name];
  const path = join(folder, name);
  try {
    const found = await lstat(path);
    if (!found.isFile()) throw damaged(folder, `${name} is not a file`);
    if (found.size !== expected?.sizeBytes) throw damaged(folder, `${name} is not the file that was written (size differs)`);
    const { sha256, sizeBytes } = await sha256OfFile(path);
    if (sizeBytes !== expected.sizeBytes || sha256 !== expected.sha256)
      throw damaged(folder, `${name} is not the file that was written (checksum differs)`);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damaged(folder, `${name} is missing or unreadable`, error);
  }
}

/** `what` names the file and what is wrong with it. */
export class SnapshotDamaged extends AppError {
  constructor(
    folder: string,
    readonly what: string,
    cause?: unknown,
  ) {
    super(
      'snapshot-damaged',
      `The snapshot ${folder} is damaged: ${what}. Run \`npx footnote doctor --repair\` to build it again from the stored documents; nothing else was lost.`,
      { cause },
    );
  }
}

export function damaged(folder: string, what: string, cause?: unknown): SnapshotDamaged {
  return new SnapshotDamaged(folder, what, cause);
}

function otherFormat(folder: string, cause: OtherFormat): AppError {
  return new AppError(
    'snapshot-damaged',
    `The snapshot ${folder} was made by another version of Footnote: its ${MANIFEST} says ${cause.message}. Run \`npx footnote ingest <corpus> --publish\` again; nothing was lost.`,
    { cause },
  );
}
