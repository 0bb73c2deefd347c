import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { counted } from './counted.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock } from './opened.js';
import { countsOf } from './print-document.js';
import { gatesOf, printPublication, readSignature, SIGNING } from './print-gates.js';
import { type IngestMode, runIngest } from './run-ingest.js';
import { watchSources } from './watch-sources.js';
import type { IngestReport } from '../../ingest/ingest-source.js';
import type { Terminal } from './terminal.js';

const USAGE =
  'footnote ingest <folder, file or address>… [--draft|--publish] [--dry-run] [--sitemap] [--watch] [--accept-deletions --by NAME]';

/** `footnote ingest <source>…`: reads sources and builds a release; what they have no longer becomes a proposal. */
export async function ingest(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      draft: { type: 'boolean' },
      publish: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      refit: { type: 'boolean' },
      sitemap: { type: 'boolean' },
      watch: { type: 'boolean' },
      'accept-deletions': { type: 'boolean' },
      ...SIGNING,
    },
  });
  if (positionals.length === 0) throw new UsageError(`Say what to ingest: ${USAGE}`);
  if (values.draft === true && values.publish === true) throw new UsageError('--draft and --publish exclude each other.');
  const signature = readSignature(values);
  const isTakenOut = values['accept-deletions'] === true;
  if (isTakenOut && (values.by ?? '').trim() === '')
    throw new UsageError('Removing documents needs a name on record: --accept-deletions --by NAME.');
  const isDryRun = values['dry-run'] === true;
  if (isDryRun && values.watch === true) throw new UsageError('--dry-run and --watch exclude each other.');
  const sources = values.sitemap === true ? positionals.map(sitemapOf) : positionals;
  const isWanted = values.publish === true && !isDryRun;
  const mode: IngestMode = {
    isDryRun,
    isLive: isWanted,
    signature,
    isRefit: values.refit === true,
    ...(isTakenOut && values.by !== undefined ? { removalsBy: values.by.trim() } : {}),
  };
  const { terminal } = context;
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  const once = async (): Promise<ExitCode> => {
    const { report, release, publication } = await runIngest(sources, mode, { folder, storage }, context);
    const isLive = publication?.kind === 'published';
    const redacted = report.prepared.reduce((sum, document) => sum + document.redacted, 0);
    if (context.isJson) {
      terminal.json({
        releaseId: release?.id ?? null,
        snapshotId: report.manifest?.id ?? null,
        live: isLive,
        ...(publication === undefined ? {} : { gates: gatesOf(publication) }),
        documents: report.prepared,
        leftOut: report.leftOut,
        redacted,
        screening: report.screening.notes,
        newRevisions: report.newRevisions,
        carriedOver: report.carriedOver,
        missing: report.missing,
        removedBy: isLive ? (mode.removalsBy ?? null) : null,
      });
    } else {
      for (const document of report.prepared) for (const warning of document.warnings) terminal.warn(`note  ${document.path}: ${warning}`);
      for (const file of report.leftOut) terminal.warn(`left out  ${file.path} (${file.code}): ${file.message}`);
      for (const one of report.missing)
        terminal.warn(
          `${isTakenOut ? (isLive ? 'removed' : 'left out of the draft') : 'missing'}  ${one.path} (${one.reason})${isTakenOut ? '' : ': stays live until somebody decides, see `npx footnote document proposals`'}`,
        );
      sayNotes(report.screening.notes, terminal);
      terminal.data(
        [
          counted(report.prepared.length, 'document'),
          counted(
            report.prepared.reduce((sum, document) => sum + document.passages, 0),
            'passage',
          ),
          `${counted(redacted, 'identifier')} redacted`,
          `${counted(report.leftOut.length, 'file')} left out`,
        ].join(', '),
      );
      if (report.carriedOver > 0) terminal.say(`Not read now, and staying as they are: ${counted(report.carriedOver, 'document')}.`);
      if (release !== undefined)
        terminal.data(
          `release ${release.id}${isLive ? ' is live' : ` is a draft: \`npx footnote release publish ${release.id.slice(0, 12)}\` makes it live`}`,
        );
      if (publication !== undefined && release !== undefined) printPublication(publication, release.id, terminal);
      if (isDryRun) sayRedaction(report.prepared, terminal);
      if (isDryRun) terminal.say('Dry run: nothing was written.');
    }
    if (publication?.kind === 'held') return 6;
    return report.leftOut.length > 0 ? 5 : 0;
  };
  try {
    return values.watch === true ? await watchSources(sources, once, context) : await once();
  } finally {
    await storage.close();
  }
}

/** The root of a site stands for the sitemaps its robots.txt names. */
function sitemapOf(source: string): string {
  if (!URL.canParse(source) || !/^https?:/i.test(source)) throw new UsageError(`--sitemap needs addresses of websites, not ${source}.`);
  const url = new URL(source);
  return url.pathname === '/' ? new URL('/robots.txt', url).href : source;
}

/** What redaction found, a line for each document in which it found anything; what each finding is, `--json` and `document show` tell. */
function sayRedaction(prepared: IngestReport['prepared'], terminal: Terminal): void {
  for (const { path, redaction } of prepared)
    if (redaction.notes.length > 0) terminal.data(`redaction  ${path}: ${countsOf(redaction)} (${kindsOf(redaction.notes)})`);
}

/** "EMAIL_ADDRESS 2, URL 5", the most frequent first. */
function kindsOf(notes: readonly { readonly type: string }[]): string {
  const counts = new Map<string, number>();
  for (const { type } of notes) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || one.localeCompare(other))
    .map(([type, count]) => `${type} ${String(count)}`)
    .join(', ');
}

/** One line per kind of finding: each of a thousand pages may have one, and `footnote document findings` lists them. */
function sayNotes(notes: IngestReport['screening']['notes'], terminal: Terminal): void {
  const byKind = new Map<string, string[]>();
  for (const { path, findings } of notes)
    for (const kind of new Set(findings.map((one) => one.kind))) byKind.set(kind, [...(byKind.get(kind) ?? []), path]);
  for (const [kind, paths] of byKind)
    terminal.say(`look at  ${kind}: ${paths.slice(0, 3).join(', ')}${paths.length > 3 ? ` and ${String(paths.length - 3)} more` : ''}`);
  if (byKind.size > 0) terminal.say('What was found and why: npx footnote document findings');
}
