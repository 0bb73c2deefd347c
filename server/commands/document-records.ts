import { parseArgs } from 'node:util';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { type DataFolder, openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { AppError } from '../../core/domain/errors.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { PIPELINE } from '../../ingest/pipeline.js';
import { decideRemovals, removeDocument } from '../curation/decide-removal.js';
import { findDocument, listDocuments, readDocumentStory } from '../curation/document-record.js';
import { type CommandContext, UsageError } from './command.js';
import type { DocumentVerb } from './document-verb.js';
import { liveRevisions, openOriginalsOf } from './ingest-ports.js';
import { clock } from './opened.js';
import { printStory } from './print-document.js';

const USAGE =
  'footnote document list | show <id or path> | original <id or path> | proposals [--all] | accept <id|path|all> --by NAME | dismiss <id|path|all> --by NAME | remove <id or path> --by NAME';

interface Given {
  readonly what: string | undefined;
  readonly by: string;
  readonly note: string | undefined;
  readonly isAll: boolean;
}
type Verb = (opened: { storage: Storage; folder: DataFolder }, given: Given, context: CommandContext) => Promise<void>;

const VERBS = { list, show, original, proposals, accept, dismiss, remove } satisfies Readonly<Record<string, Verb>>;

/** `footnote document list | show | …`: what is on record, and decisions about what a source has no longer. */
export function documentRecords(name: keyof typeof VERBS): DocumentVerb {
  return async (args, storage, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, note: { type: 'string' }, all: { type: 'boolean' } },
    });
    const [what, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError(USAGE);
    const folder = await openDataFolder(context.config.dataFolder);
    await VERBS[name]({ storage, folder }, { what, by: values.by?.trim() ?? '', note: values.note, isAll: values.all === true }, context);
    return 0;
  };
}

async function list({ storage, folder }: Parameters<Verb>[0], _given: Given, { terminal, isJson }: CommandContext): Promise<void> {
  const lines = await listDocuments(storage, await liveSet(folder, storage), await liveCounts(folder, storage));
  if (isJson) {
    terminal.json(lines);
    return;
  }
  if (lines.length === 0) terminal.say('No documents on record yet: run `npx footnote ingest <source> --publish`.');
  for (const { id, title, path, state, facts, passages, redacted, findings, held } of lines) {
    const dates = [
      facts.effectiveFrom === undefined ? '' : `from ${facts.effectiveFrom}`,
      facts.reviewBy === undefined ? '' : `review by ${facts.reviewBy}`,
      facts.expiresAt === undefined ? '' : `until ${facts.expiresAt}`,
    ].filter((date) => date !== '');
    terminal.data(
      `${id.slice(0, 12)}  ${state.padEnd(7)}  ${String(passages).padStart(4)} passages  ${String(redacted).padStart(3)} redacted  ${String(findings).padStart(3)} findings  ${held > 0 ? 'held  ' : ''}${path}  "${title}"  ${facts.owner}${dates.length === 0 ? '' : `  (${dates.join(', ')})`}`,
    );
  }
}

async function show({ storage, folder }: Parameters<Verb>[0], given: Given, { terminal, isJson }: CommandContext): Promise<void> {
  const story = await readDocumentStory(required(given.what), storage, await liveSet(folder, storage));
  if (isJson) terminal.json(story);
  else printStory(story, terminal);
}

/** The file as it came, to standard output: for curators. */
async function original({ storage, folder }: Parameters<Verb>[0], given: Given): Promise<void> {
  const id = await findDocument(required(given.what), storage);
  const record = await storage.records.find(id);
  const bytes = record === undefined ? undefined : await (await openOriginalsOf(folder)).read(record.origin.originalSha256);
  if (bytes === undefined)
    throw new AppError('unknown-document', 'The original is not there, or was kept with another key: ingest its source again.');
  process.stdout.write(bytes);
}

async function proposals({ storage }: Parameters<Verb>[0], given: Given, { terminal, isJson }: CommandContext): Promise<void> {
  const found = await storage.records.listProposals(given.isAll ? 'all' : 'open');
  const owners = await Promise.all(
    found.map(async ({ documentId }) => (await storage.documents.findNewestRevision(documentId))?.facts.owner ?? 'unknown'),
  );
  if (isJson) {
    terminal.json(found.map((proposal, index) => ({ ...proposal, owner: owners[index] })));
    return;
  }
  if (found.length === 0) terminal.say('No document waits for a decision.');
  for (const [index, one] of found.entries()) {
    const decided = one.decidedAt === null ? '' : `  ${one.outcome} ${one.decidedAt.toISOString().slice(0, 16)} ${one.decidedBy ?? ''}`;
    terminal.data(
      `${one.id}  ${one.path}  ${one.reason}  owner ${owners[index] ?? ''}  proposed ${one.proposedAt.toISOString().slice(0, 10)}${decided}`,
    );
  }
  if (!given.isAll && found.length > 0)
    terminal.say(
      'Each stays live until somebody decides: `document accept <id> --by NAME` takes it out of the next release, `document dismiss <id> --by NAME` keeps it.',
    );
}

function accept(opened: Parameters<Verb>[0], given: Given, context: CommandContext): Promise<void> {
  return decide(opened, given, 'accepted', context);
}

function dismiss(opened: Parameters<Verb>[0], given: Given, context: CommandContext): Promise<void> {
  return decide(opened, given, 'dismissed', context);
}

async function decide(
  { storage }: Parameters<Verb>[0],
  given: Given,
  outcome: 'accepted' | 'dismissed',
  { terminal, isJson }: CommandContext,
): Promise<void> {
  const decided = await decideRemovals(required(given.what), { outcome, ...signed(given) }, storage.records);
  if (isJson) {
    terminal.json(decided);
    return;
  }
  for (const { path } of decided) terminal.data(`${outcome}  ${path}`);
  if (outcome === 'accepted') terminal.say('Out of the next release: `npx footnote ingest <source> --publish` makes it live.');
}

async function remove({ storage }: Parameters<Verb>[0], given: Given, { terminal, isJson }: CommandContext): Promise<void> {
  const removed = await removeDocument(required(given.what), signed(given), storage);
  if (isJson) {
    terminal.json(removed);
    return;
  }
  terminal.data(`removed  ${removed.path}`);
  terminal.say('Out of the next release. If its source still holds it, remove it there too, or it comes back with the next ingest.');
}

function required(what: string | undefined): string {
  if (what === undefined) throw new UsageError(USAGE);
  return what;
}

function signed({ by, note }: Given): { readonly by: string; readonly note?: string; readonly at: Date } {
  if (by === '') throw new UsageError('A decision needs a name on record: --by NAME.');
  return { by, at: clock.now(), ...(note === undefined ? {} : { note }) };
}

async function liveSet(folder: DataFolder, storage: Storage): Promise<ReadonlySet<RevisionId>> {
  return new Set(await liveRevisions(folder, storage));
}

async function liveCounts(folder: DataFolder, storage: Storage): Promise<ReadonlyMap<RevisionId, number>> {
  const live = await storage.releases.findLive();
  return live === undefined ? new Map() : openSnapshotFolder(folder.snapshots).passageCounts(live.snapshotId, PIPELINE);
}
