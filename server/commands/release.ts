import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { AppError } from '../../core/domain/errors.js';
import { readRelease } from '../curation/release-file.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock } from './opened.js';

/** `footnote release list | show <id>`; an id may be shortened to what is unmistakable. */
export async function release(args: readonly string[], { config, terminal, isJson }: CommandContext): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [verb, id] = positionals;
  if (verb !== 'list' && verb !== 'show') throw new UsageError('footnote release list | footnote release show <id>');
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const [all, live] = [await storage.releases.list(), await storage.releases.findLive()];
    if (verb === 'list') {
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
      for (const one of isJson ? [] : all) {
        const when = (one.publishedAt ?? one.createdAt).toISOString().slice(0, 16).replace('T', ' ');
        terminal.data(
          `${one.id === live?.id ? '*' : ' '} ${one.id}  ${when}  ${String(one.details['documents'])} documents  ${String(one.details['passages'])} passages  ${one.publishedAt === null ? 'draft' : 'published'}`,
        );
      }
      return 0;
    }
    const wanted =
      id === undefined || id === 'live'
        ? live
        : all.filter((one) => one.id.startsWith(id)).length === 1
          ? all.find((one) => one.id.startsWith(id))
          : undefined;
    if (wanted === undefined)
      throw new AppError(
        'unknown-release',
        `There is no release ${id ?? 'live'}, or the id is not whole enough: \`npx footnote release list\` shows all.`,
      );
    const file = await readRelease(folder.releases, wanted.id);
    if (isJson) terminal.json({ ...file, live: wanted.id === live?.id, createdAt: wanted.createdAt, publishedAt: wanted.publishedAt });
    else {
      terminal.data(`release      ${file.id}${wanted.id === live?.id ? ' (live)' : ''}`);
      terminal.data(`snapshot     ${file.snapshotId}`);
      terminal.data(`documents    ${String(wanted.details['documents'])}, passages ${String(wanted.details['passages'])}`);
      terminal.data(`source       ${String(wanted.details['source'])}`);
      terminal.data(`created      ${wanted.createdAt.toISOString()}`);
      terminal.data(`published    ${wanted.publishedAt?.toISOString() ?? 'never'}`);
      terminal.data(`policy       ${file.policyHash}`);
      terminal.data(`calibration  ${file.calibrationHash} (${file.calibration.source})`);
      terminal.data(`models       ${file.models.composer}, ${file.models.embedder}`);
      terminal.data(`gates        ${JSON.stringify(file.gateReport)}`);
    }
    return 0;
  } finally {
    await storage.close();
  }
}
