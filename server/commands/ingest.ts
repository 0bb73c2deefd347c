import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock } from './opened.js';
import { gatesOf, printPublication, readSignature, SIGNING } from './print-gates.js';
import { runIngest } from './run-ingest.js';

/** `footnote ingest <source>… [--draft|--publish] [--dry-run]` */
export async function ingest(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { draft: { type: 'boolean' }, publish: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, ...SIGNING },
  });
  if (positionals.length === 0)
    throw new UsageError('Say what to ingest: footnote ingest <folder or file>… [--draft|--publish] [--dry-run]');
  if (values.draft === true && values.publish === true) throw new UsageError('--draft and --publish exclude each other.');
  const signature = readSignature(values);
  const { terminal } = context;
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const isDryRun = values['dry-run'] === true;
    const isWanted = values.publish === true && !isDryRun;
    const { report, release, publication } = await runIngest(
      positionals,
      { isDryRun, isLive: isWanted, signature },
      { folder, storage },
      context,
    );
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
        newRevisions: report.newRevisions,
      });
    } else {
      for (const document of report.prepared) for (const warning of document.warnings) terminal.warn(`note  ${document.path}: ${warning}`);
      for (const file of report.leftOut) terminal.warn(`left out  ${file.path} (${file.code}): ${file.message}`);
      terminal.data(
        `${String(report.prepared.length)} documents, ${String(report.prepared.reduce((sum, document) => sum + document.passages, 0))} passages, ${String(redacted)} identifiers redacted, ${String(report.leftOut.length)} files left out`,
      );
      if (release !== undefined)
        terminal.data(
          `release ${release.id}${isLive ? ' is live' : ` is a draft: \`npx footnote release publish ${release.id.slice(0, 12)}\` makes it live`}`,
        );
      if (publication !== undefined && release !== undefined) printPublication(publication, release.id, terminal);
      if (isDryRun) terminal.say('Dry run: nothing was written.');
    }
    if (publication?.kind === 'held') return 6;
    return report.leftOut.length > 0 ? 5 : 0;
  } finally {
    await storage.close();
  }
}
