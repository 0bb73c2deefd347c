/** `footnote eval fairness`: golden questions of the live release, or of an evaluation set in an index of its own. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import type { Answer } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import { recognizersFor } from '../../core/redaction/recognizers.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import { answerQuestion } from '../answer/answer-question.js';
import { NOTHING_ASKED } from '../answer/asked.js';
import { shippedCalibration, shippedRankers } from '../answer/fitted.js';
import { openPhrases } from '../answer/phrases.js';
import { DEFAULT_POLICY } from '../answer/policy.js';
import type { Release } from '../answer/release.js';
import { createThesaurus } from '../answer/thesaurus.js';
import type { VerifyPorts } from '../answer/verify.js';
import { buildEvaluationIndex, type EvaluationIndex } from '../evaluation/corpus-index.js';
import {
  askPairs,
  type FairnessAnswerer,
  type FairnessMeasurement,
  type FairnessQuestion,
  measureFairness,
  type Pair,
} from '../evaluation/fairness/measure-fairness.js';
import { nameGroupsOf, readPerturbations } from '../evaluation/fairness/read-perturbations.js';
import { goldSpans, overlap, relevantDocuments } from '../evaluation/gold.js';
import { readGolden } from '../evaluation/golden-question.js';
import { measureNameGroups } from '../evaluation/pii-groups.js';
import { type QueryRow, readCorpus, readQueries } from '../evaluation/read-data.js';
import { type CommandContext, UsageError } from './command.js';
import { clock, composer, ids, openRelease, readThesaurus, redactMessage } from './opened.js';

export interface FairnessParameters {
  readonly names: string | undefined;
  readonly lists: readonly string[];
  readonly kinds: readonly string[] | undefined;
  readonly queries: string | undefined;
  readonly passages: 'split' | 'whole';
  readonly split: 'fit' | 'check' | undefined;
  readonly seed: number;
  readonly sample: <T>(rows: T[]) => T[];
}

export async function measureFairnessOf(
  folders: readonly string[],
  parameters: FairnessParameters,
  context: CommandContext,
): Promise<FairnessMeasurement> {
  const { names, seed } = parameters;
  if (names !== undefined && names !== 'on' && names !== 'off') throw new UsageError('--names is on or off; without it both are tried.');
  const settings: readonly ('on' | 'off')[] = names === undefined ? ['on', 'off'] : [names];
  const perturbations = await readPerturbations(parameters.lists, parameters.kinds);
  const pairs: Pair[] = [];
  const ask = async (name: string, questions: readonly FairnessQuestion[], answer: FairnessAnswerer): Promise<void> => {
    const options = { perturbations, names: settings, seed };
    const onProgress = (done: number, total: number): void => {
      context.terminal.progress(`${name}: asking each question in ${String(perturbations.length)} ways`, done, total);
    };
    pairs.push(...(await askPairs(questions, options, answer, onProgress, context.signal)));
  };
  const sets = folders.filter((folder) => existsSync(join(folder, 'corpus.jsonl')) || existsSync(join(folder, 'corpus.jsonl.gz')));
  if (sets.length < folders.length || folders.length === 0) {
    if (folders.length > 1)
      throw new UsageError('Name folders with corpus.jsonl, or one folder with the golden questions of what is live.');
    await withLiveRelease(folders[0], parameters, context, ask);
  } else for (const folder of sets) await withIndex(folder, parameters, context, ask);
  context.terminal.progress('Comparing the pairs', 0, 0);
  const measured = measureFairness(pairs, seed);
  if (!settings.includes('on')) return measured;
  // Whether names are found as reliably in every group is asked of the redactor itself: a message shows it only where an answer is lost.
  const redacted = measureNameGroups(
    await nameGroupsOf(parameters.lists),
    recognizersFor('message', { names: true }),
    seed,
    context.signal,
  );
  return {
    ...measured,
    metrics: { ...measured.metrics, ...redacted.metrics },
    slices: {
      ...measured.slices,
      ...Object.fromEntries(Object.entries(redacted.slices).map(([name, slice]) => [`redaction.${name}`, slice])),
    },
  };
}

type Ask = (name: string, questions: readonly FairnessQuestion[], answer: FairnessAnswerer) => Promise<void>;

/** As a visitor would be answered. */
function answererOf(release: Release, ports: VerifyPorts, signal: AbortSignal): FairnessAnswerer {
  const phrases = openPhrases('en');
  const quiet = { onStart: () => undefined, onPhase: () => undefined, onClaim: () => undefined };
  return ({ text, history }, isNaming) =>
    answerQuestion(
      { text, history, audiences: ['public'], locale: 'en' },
      release,
      { ...release.policy, redaction: { names: isNaming } },
      { ...ports, clock, composer, phrases, redactMessage },
      quiet,
      signal,
    );
}

async function withLiveRelease(
  folder: string | undefined,
  { queries, split, sample }: FairnessParameters,
  { config, signal }: CommandContext,
  ask: Ask,
): Promise<void> {
  const data = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: data.databaseFile, clock });
  try {
    const live = await storage.releases.findLive();
    if (live === undefined)
      throw new AppError('nothing-published', 'Nothing is published yet: run `npx footnote ingest <folder> --publish` first.');
    const source = folder ?? String(live.details['source']).split(', ')[0] ?? '.';
    const file = queries ?? (source.endsWith('.jsonl') ? source : join(source, 'questions.jsonl'));
    const kinds = new Set(['answerable', 'follow-up', 'near-miss', 'out-of-scope']);
    const golden = (await readGolden(file)).filter(
      (question) => kinds.has(question.kind) && question.audience === 'public' && (split === undefined || question.split === split),
    );
    if (golden.length === 0)
      throw new AppError('evaluation-data-invalid', `No golden questions at ${file}: name the folder that holds questions.jsonl.`);
    const questions = sample(golden).map((question): FairnessQuestion => {
      const expected = new Set<string>(question.documents.map(documentIdOf));
      return {
        id: question.id,
        text: question.text,
        history: question.history,
        isAnswerable: question.expect === 'answered',
        isRight: (answer) => answer.citations.some(({ documentId }) => expected.has(documentId)),
      };
    });
    const release = await openRelease(data, live.id);
    try {
      await ask(
        'golden questions',
        questions,
        answererOf(release, { ids, findRevision: storage.documents.findRevision.bind(storage.documents) }, signal),
      );
    } finally {
      await release.snapshot.close();
    }
  } finally {
    await storage.close();
  }
}

async function withIndex(
  folder: string,
  { queries, passages, sample }: FairnessParameters,
  { terminal, signal }: CommandContext,
  ask: Ask,
): Promise<void> {
  const corpus = await readCorpus(folder);
  const rows = sample(await readQueries(folder, queries));
  if (corpus.length === 0 || rows.length === 0)
    throw new AppError('evaluation-data-invalid', `${folder} holds no documents or no questions to measure on.`);
  const temporary = await mkdtemp(join(tmpdir(), 'footnote-eval-'));
  try {
    const name = basename(folder);
    const onProgress = (done: number, total: number): void => {
      terminal.progress(`${name}: reading documents`, done, total);
    };
    const index = await buildEvaluationIndex(corpus, { passages }, openSnapshotFolder(temporary), onProgress, signal);
    try {
      const release: Release = {
        id: 'evaluation' as ReleaseId,
        snapshot: index.snapshot,
        policy: DEFAULT_POLICY,
        calibration: shippedCalibration(),
        rankers: shippedRankers(),
        thesaurus: createThesaurus(await readThesaurus()),
        asked: NOTHING_ASKED,
        knownQuestions: [],
      };
      const revisions = new Map<string, Revision>([...index.documents.values()].map(({ revision }) => [revision.id, revision]));
      const answer = answererOf(release, { ids, findRevision: (id) => Promise.resolve(revisions.get(id)) }, signal);
      await ask(
        name,
        rows.map((row) => questionOf(row, index)),
        answer,
      );
    } finally {
      await index.close();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Right as design and model card have it: at least half of a gold span is quoted; without spans, a relevant document is. */
function questionOf(row: QueryRow, index: EvaluationIndex): FairnessQuestion {
  const gold = goldSpans(row, index);
  const relevant = new Set<string>(relevantDocuments(row, index));
  const isRight = ({ citations }: Answer): boolean =>
    gold.length === 0
      ? citations.some(({ documentId }) => relevant.has(documentId))
      : gold.some(
          (span) =>
            2 *
              citations.filter(({ documentId }) => documentId === span.documentId).reduce((sum, quote) => sum + overlap(quote, span), 0) >=
            span.end - span.start,
        );
  return {
    id: row.id,
    text: row.text,
    history: row.history.map(({ role, text }) => ({ role: role === 'user' || role === 'visitor' ? 'visitor' : 'agent', text })),
    isAnswerable: row.answerable,
    isRight,
  };
}
