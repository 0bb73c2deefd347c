/** What other programs import: `import { openCorpusRetriever } from 'footnote'`. */
import { openDataFolder } from '../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../core/adapters/storage/sqlite.js';
import { AppError } from '../core/domain/errors.js';
import { retrieve } from './answer/retrieve.js';
import { dayOf, isQuotable } from './answer/standing.js';
import { clock, openRelease, redactMessage } from './commands/opened.js';
import { admit } from './evaluation/golden.js';
import { CorpusRetriever } from './http/corpus-retriever.js';

/** Opens the live release of a data folder for reading. Throws `nothing-published`, `snapshot-damaged`, `data-folder-unusable`. */
export async function openCorpusRetriever(
  dataFolder: string,
  options: { readonly topK?: number } = {},
): Promise<{ readonly retriever: CorpusRetriever; close(): Promise<void> }> {
  const folder = await openDataFolder(dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  const live = await storage.releases.findLive().finally(() => storage.close());
  if (live === undefined)
    throw new AppError('nothing-published', `Nothing is published in ${dataFolder}: run \`npx footnote ingest <folder> --publish\` first.`);
  const release = await openRelease(folder, live.id);
  const retriever = new CorpusRetriever(async (text, topK, signal) => {
    const question = admit({ text, history: [] }, redactMessage, release);
    return question === undefined
      ? []
      : (await retrieve(question, topK, { ...release, today: dayOf(clock.now()) }, signal)).candidates.filter(({ document }) =>
          isQuotable(document.facts),
        );
  }, options.topK);
  return { retriever, close: () => release.snapshot.close() };
}
