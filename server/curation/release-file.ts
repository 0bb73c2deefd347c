/**
 * A release on disk: `data/releases/<releaseId>.json`, written once. The id is the hash of what is live together, so a change of
 * anything an answer rests on is found out when the file is read. What the build found out about itself (answers to golden questions,
 * gates) stands beside it under a hash of its own: it says something about the release and changes nothing in it.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { Calibration, Rankers } from '../../core/domain/calibration.js';
import { GATES, type GateResult } from '../../core/domain/gate.js';
import type { ReleaseId, SnapshotId } from '../../core/domain/ids.js';
import type { Policy } from '../../core/domain/policy.js';
import { calibrationSchema, rankersSchema } from '../answer/fitted.js';
import type { AskedQuestions } from '../answer/asked.js';
import type { KnownQuestion } from '../answer/release.js';
import type { GoldenAnswer } from '../evaluation/ask-golden.js';
import { type GoldenQuestion, goldenRow } from '../evaluation/golden-question.js';

export interface ReleaseContent {
  readonly snapshotId: SnapshotId;
  readonly policy: Policy;
  readonly calibration: Calibration;
  readonly rankers: Rankers;
  readonly synonyms: string;
  /** Absent in releases of versions that knew none. */
  readonly asked?: AskedQuestions;
  /** Of the golden questions it is judged on: with other questions it is another release. Absent without any. */
  readonly goldenHash?: string;
  readonly knownQuestions: readonly KnownQuestion[];
  readonly models: { readonly composer: string; readonly embedder: string };
}

export interface ReleaseFile extends ReleaseContent {
  readonly id: ReleaseId;
  readonly policyHash: string;
  readonly calibrationHash: string;
  readonly promptHash: string | null;
  /** What the build found; undefined in releases of versions that kept no report. */
  readonly gateReport: GateReport | undefined;
  readonly gateReportHash: string | undefined;
}

/** What does not depend on the day, or on what else is live; a publish adds the gates that do. */
export interface GateReport {
  readonly questions: readonly GoldenQuestion[];
  /** By `questionKey`: two releases are compared without asking either again. */
  readonly answers: Readonly<Record<string, GoldenAnswer>>;
  readonly gates: readonly GateResult[];
  /** Ids of the revisions, and SHA-256 of the files, that these gates looked at. */
  readonly revisions: readonly string[];
  readonly files: readonly string[];
  /** Under which version of redaction and which allowed contacts they looked; absent in reports of earlier versions. */
  readonly redaction?: string;
  /** Of `revisions` and `files`, those in which personal data was found. */
  readonly residual?: readonly string[];
  /** Under which version of reading and building canaries were last planted and not found again; see `gates/canaries.ts`. */
  readonly plantedFor?: string;
  /** Files of the source that are not in the release, by reason. */
  readonly leftOut: readonly { readonly path: string; readonly code: string }[];
}

/** Nothing for no questions. */
export function goldenHashOf(questions: readonly GoldenQuestion[]): Pick<ReleaseContent, 'goldenHash'> {
  return questions.length === 0 ? {} : { goldenHash: hash(questions) };
}

/** What an answer depends on besides the release: a question with other expectations need not be asked again. */
export function questionKey({ text, history, audience, language }: GoldenQuestion): string {
  return hash([text, history, audience, language]);
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
  asked: z.record(z.string(), z.record(z.string(), z.array(z.string()))).optional(),
  goldenHash: z.string().optional(),
  knownQuestions: z.array(z.object({ text: z.string(), documentIds: z.array(z.string()) })),
  models: z.object({ composer: z.string(), embedder: z.string() }),
  gateReport: z.unknown(),
  gateReportHash: z.string().optional(),
});

const gateReportSchema = z.object({
  questions: z.array(goldenRow),
  answers: z.record(z.string(), z.looseObject({ outcome: z.string(), text: z.string(), documents: z.array(z.string()) })),
  gates: z.array(z.looseObject({ gate: z.enum(GATES), outcome: z.enum(['met', 'not-met', 'not-run']) })),
  revisions: z.array(z.string()),
  files: z.array(z.string()),
  redaction: z.string().optional(),
  residual: z.array(z.string()).optional(),
  plantedFor: z.string().optional(),
  leftOut: z.array(z.object({ path: z.string(), code: z.string() })),
});

/** The content with its hashes and its id. */
export function createRelease(content: ReleaseContent, gateReport: GateReport | undefined): ReleaseFile {
  return {
    id: idOf(content),
    ...content,
    policyHash: hash(content.policy),
    calibrationHash: hash([content.calibration, content.rankers]),
    promptHash: null,
    gateReport,
    gateReportHash: gateReport === undefined ? undefined : hash(gateReport),
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
    const written = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    // A report without a hash is the note that earlier versions kept.
    const gateReport =
      written.gateReportHash === undefined ? undefined : (gateReportSchema.parse(written.gateReport) as unknown as GateReport);
    const release = { ...written, gateReport } as unknown as ReleaseFile;
    if (release.id !== id || idOf(release) !== id) throw new Error('its hash is not its name');
    const { policyHash, calibrationHash } = createRelease(release, undefined);
    if (release.policyHash !== policyHash || release.calibrationHash !== calibrationHash)
      throw new Error('its hashes are not those of its parts');
    if (gateReport !== undefined && written.gateReportHash !== hash(written.gateReport))
      throw new Error('its gate report is not the one that was written');
    return release;
  } catch (error) {
    throw new AppError(
      'snapshot-damaged',
      `The release file ${file} is missing or damaged. Run \`npx footnote ingest <corpus> --publish\` to build it again; nothing else was lost.`,
      { cause: error },
    );
  }
}

function idOf({
  snapshotId,
  policy,
  calibration,
  rankers,
  synonyms,
  asked,
  goldenHash,
  knownQuestions,
  models,
}: ReleaseContent): ReleaseId {
  const parts = [snapshotId, policy, calibration, rankers, synonyms, knownQuestions, models];
  // What earlier versions did not know is left out where it is absent, so that their ids still hold.
  return hash([...parts, ...(asked === undefined ? [] : [asked]), ...(goldenHash === undefined ? [] : [{ goldenHash }])]) as ReleaseId;
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
