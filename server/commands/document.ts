import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { decideDocument } from './document-decide.js';
import { listFindings } from './document-findings.js';
import { documentErase } from './document-erase.js';
import { documentRecords } from './document-records.js';
import { restoreDocument } from './document-restore.js';
import type { DocumentVerb } from './document-verb.js';
import { clock } from './opened.js';

const VERBS: Readonly<Record<string, DocumentVerb>> = {
  list: documentRecords('list'),
  show: documentRecords('show'),
  original: documentRecords('original'),
  proposals: documentRecords('proposals'),
  accept: documentRecords('accept'),
  dismiss: documentRecords('dismiss'),
  remove: documentRecords('remove'),
  findings: listFindings,
  hold: decideDocument('hold'),
  release: decideDocument('release'),
  reject: decideDocument('reject'),
  restore: restoreDocument,
};

/** `footnote document list | show | original | proposals | accept | dismiss | remove | findings [id] | hold|release|reject|restore|erase <id> --by NAME --reason TEXT` */
export async function document(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === 'erase') return documentErase(rest, context); // holds the folder's lock while it rebuilds
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new UsageError(`Say what to do: footnote document ${[...Object.keys(VERBS), 'erase'].join('|')} …`);
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    return await verb(rest, storage, context);
  } finally {
    await storage.close();
  }
}
