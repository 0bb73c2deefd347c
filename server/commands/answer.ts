import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { readAnswerStory } from '../curation/document-record.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { clock } from './opened.js';
import { printAnswer } from './print-document.js';

/** `footnote answer show <id>`: an answer down to the files its quotes were read from. */
export async function answer(args: readonly string[], { config, terminal, isJson }: CommandContext): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [verb, id, ...rest] = positionals;
  if (verb !== 'show' || id === undefined || rest.length > 0) throw new UsageError('footnote answer show <id>');
  const folder = await openDataFolder(config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const story = await readAnswerStory(id, storage);
    if (isJson) terminal.json(story);
    else printAnswer(story, terminal);
    return 0;
  } finally {
    await storage.close();
  }
}
