import { parseArgs } from 'node:util';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { eraseDocument } from '../curation/erase-document.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { documentNamed } from './document-named.js';
import { removeUploadOf } from '../curation/upload-file.js';
import { openCurationPorts } from './curation-ports.js';
import { openOriginalsOf } from './ingest-ports.js';
import { counted } from './counted.js';
import { clock } from './opened.js';

/** `footnote document erase <id or path> --by NAME --reason TEXT`; doing it again finishes what was interrupted. */
export async function documentErase(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, reason: { type: 'string' } },
  });
  const [id] = positionals;
  const by = values.by?.trim() ?? '';
  const reason = values.reason?.trim() ?? '';
  if (id === undefined || positionals.length > 1 || by === '' || reason === '')
    throw new UsageError('Erasing cannot be taken back and is on record: footnote document erase <id or path> --by "Name" --reason "why"');
  const { terminal } = context;
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const lock = await folder.lock('ingest');
    try {
      const documentId = await documentNamed(id, storage);
      const snapshots = openSnapshotFolder(folder.snapshots);
      const erased = await eraseDocument(
        { documentId, by, reason },
        { ...(await openCurationPorts({ folder, storage }, snapshots)), storage, originals: await openOriginalsOf(folder) },
        (step, done, total) => {
          terminal.progress(step, done, total);
        },
        context.signal,
      );
      await removeUploadOf(folder.uploads, documentId);
      terminal.endProgress();
      if (context.isJson) terminal.json({ documentId, ...erased });
      else {
        terminal.data(
          `erased: ${counted(erased.revisions, 'revision')}, ${counted(erased.originals, 'original')}; ${counted(erased.releases, 'release')} rebuilt or removed, ${counted(erased.answers, 'stored answer')} blanked`,
        );
        terminal.say('An ingest leaves it out from now on, until `footnote document restore`. Its source and older backups still hold it.');
      }
      return 0;
    } finally {
      await lock.release();
    }
  } finally {
    terminal.endProgress();
    await storage.close();
  }
}
