/**
 * A release on disk: `data/releases/<releaseId>.json`, written once. The id is the hash of what is live together, so a change of
 * anything an answer rests on is found out when the file is read. The gate report is a note beside it and under no hash yet.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { Calibration, Rankers } from '../../core/domain/calibration.js';
import type { ReleaseId, SnapshotId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import { calibrationSchema, rankersSchema } from '../answer/fitted.js';
import type { KnownQuestion } from '../answer/release.js';

export interface ReleaseContent {
  readonly snapshotId: SnapshotId;
  readonly policy: Policy;
  readonly calibration: Calibration;
  readonly rankers: Rankers;
  readonly synonyms: string;
  readonly knownQuestions: readonly KnownQuestion[];
  readonly models: { readonly composer: string; readonly embedder: string };
}

export interface ReleaseFile extends ReleaseContent {
  readonly id: ReleaseId;
  readonly policyHash: string;
  readonly calibrationHash: string;
  readonly promptHash: string | null;
  /** What the gates found; golden questions by split. */
  readonly gateReport: Readonly<Record<string, unknown>>;
}

const schema = z.object({
  id: z.string(),
  snapshotId: z.string(),
  policyHash: z.string(),
  calibrationHash: z.string(),
  promptHash: z.string().nullable(),
  policy: z.looseObject({}),
  calibration: calibrationSchema,
  rankers: rankersSchema,
  synonyms: z.string(),
  knownQuestions: z.array(z.object({ text: z.string(), documentIds: z.array(z.string()) })),
  models: z.object({ composer: z.string(), embedder: z.string() }),
  gateReport: z.record(z.string(), z.unknown()),
});

/** The content with its hashes and its id. */
export function createRelease(content: ReleaseContent, gateReport: ReleaseFile['gateReport']): ReleaseFile {
  return {
    id: idOf(content),
    ...content,
    policyHash: hash(content.policy),
    calibrationHash: hash([content.calibration, content.rankers]),
    promptHash: null,
    gateReport,
  };
}

/** Durable before it returns: temporary file, fsync, rename, fsync of the folder. */
export async function writeRelease(folder: string, release: ReleaseFile): Promise<void> {
  const file = join(folder, `${release.id}.json`);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  try {
    const handle = await open(draft, 'w', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(release, undefined, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    const parent = await open(folder, 'r');
    try {
      await parent.sync();
    } finally {
      await parent.close();
    }
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Throws `snapshot-damaged` when the file is missing, unreadable or not what was written. */
export async function readRelease(folder: string, id: ReleaseId): Promise<ReleaseFile> {
  const file = join(folder, `${id}.json`);
  try {
    const release = schema.parse(JSON.parse(await readFile(file, 'utf8'))) as unknown as ReleaseFile;
    if (release.id !== id || idOf(release) !== id) throw new Error('its hash is not its name');
    const { policyHash, calibrationHash } = createRelease(release, {});
    if (release.policyHash !== policyHash || release.calibrationHash !== calibrationHash)
      throw new Error('its hashes are not those of its parts');
    return release;
  } catch (error) {
    throw new AppError(
      'snapshot-damaged',
      `The release file ${file} is missing or damaged. Run \`npx footnote ingest <corpus> --publish\` to build it again; nothing else was lost.`,
      { cause: error },
    );
  }
}

function idOf({ snapshotId, policy, calibration, rankers, synonyms, knownQuestions, models }: ReleaseContent): ReleaseId {
  return hash([snapshotId, policy, calibration, rankers, synonyms, knownQuestions, models]) as ReleaseId;
}

/** 128 bits of SHA-256 over JSON with sorted keys, hexadecimal. */
function hash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
