import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { type DataFolder, openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { Storage, StoredRelease } from '../../core/ports/storage.js';
import { datasheet } from '../curation/datasheet.js';
import { diffReleases } from '../curation/diff-releases.js';
import { publishRelease } from '../curation/publish-release.js';
import { readRelease } from '../curation/release-file.js';
import { rollBack } from '../curation/roll-back.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { openCurationPorts } from './curation-ports.js';
import { clock } from './opened.js';
import { printDiff, renderDiff } from './print-diff.js';
import { gatesOf, printGates, printPublication, readSignature, SIGNING } from './print-gates.js';

const USAGE =
  'footnote release list | show <id> [--datasheet] | diff [<from>] [<to>] [--report FILE.html] | publish <id> [--override GATE --by NAME --reason TEXT] | rollback [<id>] --by NAME --reason TEXT';

interface Opened {
  readonly folder: DataFolder;
  readonly storage: Storage;
  readonly all: readonly StoredRelease[];
  readonly live: StoredRelease | undefined;
}

/** `footnote release list|show|diff|publish|rollback`; an id may be shortened to what is unmistakable. */
export async function release(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...SIGNING, report: { type: 'string' }, datasheet: { type: 'boolean' } },
  });
  const [verb, id, other] = positionals;
  if (positionals.length > (verb === 'diff' ? 3 : 2) || !['list', 'show', 'diff', 'publish', 'rollback'].includes(verb ?? ''))
    throw new UsageError(USAGE);
  const signature = readSignature(values);
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const opened = { folder, storage, all: await storage.releases.list(), live: await storage.releases.findLive() };
    switch (verb) {
      case 'publish':
        return await publish(id, signature, opened, context);
      case 'rollback':
        return await rollBackTo(id, signature, opened, context);
      case 'diff':
        return await diff([id, other], values.report, opened, context);
      case 'show':
        return await (values.datasheet === true ? showDatasheet(id, opened, context) : show(id, opened, context));
      default:
        return list(opened, context);
    }
  } finally {
    context.terminal.endProgress();
    await storage.close();
  }
}

/** @param id whole or shortened; `live` or nothing for what is live */
function findRelease(id: string | undefined, { all, live }: Opened): StoredRelease {
  const fitting = id === undefined || id === 'live' ? [live] : all.filter((one) => one.id.startsWith(id));
  const [found] = fitting;
  if (found === undefined || fitting.length > 1)
    throw new AppError(
      'unknown-release',
      `There is no release ${id ?? 'live'}, or the id is not whole enough: \`npx footnote release list\` shows all.`,
    );
  return found;
}

function list({ all, live }: Opened, { terminal, isJson }: CommandContext): ExitCode {
  if (isJson)
    terminal.json(
      all.map((one) => ({
        id: one.id,
        live: one.id === live?.id,
        snapshotId: one.snapshotId,
        createdAt: one.createdAt,
        publishedAt: one.publishedAt,
        ...one.details,
      })),
    );
  else if (all.length === 0) terminal.say('No releases yet: run `npx footnote ingest <folder> --publish`.');
  for (const one of isJson ? [] : all)
    terminal.data(
      `${one.id === live?.id ? '*' : ' '} ${one.id}  ${minute(one.publishedAt ?? one.createdAt)}  ${String(one.details['documents'])} documents  ${String(one.details['passages'])} passages  ${one.publishedAt === null ? 'draft' : 'published'}`,
    );
  return 0;
}

async function show(id: string | undefined, opened: Opened, { terminal, isJson }: CommandContext): Promise<ExitCode> {
  const wanted = findRelease(id, opened);
  const isLive = wanted.id === opened.live?.id;
  const file = await readRelease(opened.folder.releases, wanted.id);
  const events = await opened.storage.releases.listEvents(wanted.id);
  if (isJson) {
    terminal.json({ ...file, live: isLive, createdAt: wanted.createdAt, publishedAt: wanted.publishedAt, events });
    return 0;
  }
  terminal.data(`release      ${file.id}${isLive ? ' (live)' : ''}`);
  terminal.data(`snapshot     ${file.snapshotId}`);
  terminal.data(`documents    ${String(wanted.details['documents'])}, passages ${String(wanted.details['passages'])}`);
  terminal.data(`source       ${String(wanted.details['source'])}`);
  terminal.data(`created      ${wanted.createdAt.toISOString()}`);
  terminal.data(`published    ${wanted.publishedAt?.toISOString() ?? 'never'}`);
  terminal.data(`policy       ${file.policyHash}`);
  terminal.data(`calibration  ${file.calibrationHash} (${file.calibration.source})`);
  terminal.data(`models       ${file.models.composer}, ${file.models.embedder}`);
  terminal.data(`gate report  ${file.gateReportHash ?? 'none: built by an earlier version'}`);
  for (const event of events) {
    const who = event.by === null ? '' : ` by ${event.by}`;
    const why = event.reason === null ? '' : `: ${event.reason}`;
    const overridden = event.overridden.length === 0 ? '' : `, overriding ${event.overridden.join(', ')}`;
    terminal.data(`${event.kind.padEnd(12)} ${minute(event.at)}${who}${overridden}${why}`);
  }
  const published = events.find((event) => event.gates.length > 0);
  printGates(published?.gates ?? file.gateReport?.gates ?? [], terminal, published?.overridden);
  return 0;
}

async function showDatasheet(
  id: string | undefined,
  { folder, storage, ...opened }: Opened,
  { terminal, isJson }: CommandContext,
): Promise<ExitCode> {
  if (isJson) throw new UsageError('A datasheet is Markdown: leave --json away, or ask for `release show <id> --json`.');
  const stored = findRelease(id, { folder, storage, ...opened });
  const snapshot = await openSnapshotFolder(folder.snapshots).open(stored.snapshotId);
  try {
    const revisions: Revision[] = [];
    for (const { revision } of snapshot.listDocuments()) {
      const found = await storage.documents.findRevision(revision);
      if (found !== undefined) revisions.push(found);
    }
    const file = await readRelease(folder.releases, stored.id);
    terminal.data(datasheet({ file, stored, events: await storage.releases.listEvents(stored.id), revisions }).split('\n'));
    return 0;
  } finally {
    await snapshot.close();
  }
}

/** From the first to the second; by default from what is live to the draft that was built last. */
async function diff(
  [from, to]: readonly [string | undefined, string | undefined],
  report: string | undefined,
  opened: Opened,
  { terminal, isJson, signal }: CommandContext,
): Promise<ExitCode> {
  const [before, after] = to === undefined ? ['live', from] : [from, to];
  const [draft] = opened.all.filter((one) => one.publishedAt === null).sort((one, other) => builtAt(other) - builtAt(one));
  if (after === undefined && draft === undefined)
    throw new AppError(
      'unknown-release',
      'There is no draft to compare with: `npx footnote ingest <corpus> --draft` makes one, or name two releases.',
    );
  const compared = await diffReleases(
    findRelease(before, opened).id,
    (after === undefined ? draft : undefined)?.id ?? findRelease(after, opened).id,
    await openCurationPorts(opened, openSnapshotFolder(opened.folder.snapshots)),
    (step, done, total) => {
      terminal.progress(step, done, total);
    },
    signal,
  );
  terminal.endProgress();
  if (report !== undefined) await writeFile(report, renderDiff(compared));
  if (isJson) terminal.json(compared);
  else printDiff(compared, terminal);
  return 0;
}

async function publish(
  id: string | undefined,
  signature: ReturnType<typeof readSignature>,
  opened: Opened,
  { terminal, isJson, signal }: CommandContext,
): Promise<ExitCode> {
  if (id === undefined) throw new UsageError('Say which release: footnote release publish <id>');
  const wanted = findRelease(id, opened);
  const ports = await openCurationPorts(opened, openSnapshotFolder(opened.folder.snapshots));
  const publication = await publishRelease(
    wanted.id,
    signature,
    ports,
    (step, done, total) => {
      terminal.progress(step, done, total);
    },
    signal,
  );
  terminal.endProgress();
  const isLive = publication.kind === 'published';
  if (isJson)
    terminal.json({
      releaseId: wanted.id,
      live: isLive,
      gates: gatesOf(publication),
      overridden: publication.kind === 'published' ? publication.event.overridden : [],
    });
  else {
    printPublication(publication, wanted.id, terminal);
    if (isLive) terminal.data(`release ${wanted.id} is live`);
  }
  return isLive ? 0 : 6;
}

async function rollBackTo(
  id: string | undefined,
  { by, reason }: ReturnType<typeof readSignature>,
  opened: Opened,
  { terminal, isJson }: CommandContext,
): Promise<ExitCode> {
  if (by === null || reason === null)
    throw new UsageError('Rolling back is on record: footnote release rollback [<id>] --by "Name" --reason "why"');
  const ports = await openCurationPorts(opened, openSnapshotFolder(opened.folder.snapshots));
  const to = id === undefined ? {} : { to: findRelease(id, opened).id };
  const event = await rollBack({ ...to, by, reason }, ports);
  if (isJson) terminal.json(event);
  else terminal.data(`release ${event.releaseId} is live again; it was ${event.previousId ?? 'nothing'} until now`);
  return 0;
}

/** A draft that is built again keeps the moment it was first made. */
function builtAt({ details, createdAt }: StoredRelease): number {
  const built = details['builtAt'];
  return typeof built === 'string' ? Date.parse(built) : createdAt.getTime();
}

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
