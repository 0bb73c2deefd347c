import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import type { AnswerId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { appendGolden, goldenFromAnswer } from '../curation/add-golden.js';
import { readGolden } from '../evaluation/golden-question.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';
import { corpusFolder } from './ingest-ports.js';
import { clock, redactMessage } from './opened.js';

const USAGE =
  'footnote golden list [--split fit|check] [--tag TAG] | golden add --from-answer <answerId> [--tags A,B] [--critical] [--split fit|check] [--refuse]; both: [--corpus FOLDER]';

/** `footnote golden list|add`: the questions whose answers must stay right, in the corpus's questions.jsonl. */
export async function golden(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      split: { type: 'string' },
      tag: { type: 'string' },
      tags: { type: 'string' },
      critical: { type: 'boolean' },
      refuse: { type: 'boolean' },
      'from-answer': { type: 'string' },
    },
  });
  const [verb] = positionals;
  if (positionals.length !== 1 || (verb !== 'list' && verb !== 'add')) throw new UsageError(USAGE);
  const split = values.split;
  if (split !== undefined && split !== 'fit' && split !== 'check') throw new UsageError('--split is fit or check.');
  const { terminal, isJson } = context;
  const folder = await openDataFolder(context.config.dataFolder);
  const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
  try {
    const file = await questionsFile(values.corpus, storage);
    const existing = await readGolden(file);
    if (verb === 'list') {
      const shown = existing.filter(
        (one) => (split === undefined || one.split === split) && (values.tag === undefined || one.tags.includes(values.tag)),
      );
      if (isJson) terminal.json(shown);
      else if (shown.length === 0)
        terminal.say(
          existing.length === 0
            ? `No golden questions in ${file} yet: \`npx footnote golden add --from-answer <id>\` makes one of an answer that was right.`
            : `No golden questions in ${file} with that split and tag.`,
        );
      for (const one of isJson ? [] : shown)
        terminal.data(
          `${one.id.padEnd(8)} ${one.split.padEnd(5)} ${one.kind.padEnd(12)} ${one.critical ? 'critical ' : ''}${one.text}${one.documents.length === 0 ? '' : `  → ${one.documents.join(', ')}`}${one.tags.length === 0 ? '' : `  [${one.tags.join(', ')}]`}`,
        );
      return 0;
    }
    const answerId = values['from-answer'];
    if (answerId === undefined) throw new UsageError(USAGE);
    const question = await goldenFromAnswer(
      answerId as AnswerId,
      {
        tags: (values.tags ?? '')
          .split(',')
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
        isCritical: values.critical === true,
        split,
        mustRefuse: values.refuse === true,
      },
      existing,
      storage,
      redactMessage,
    );
    await appendGolden(file, question);
    if (isJson) terminal.json(question);
    else terminal.data(`${question.id} added to ${file}: ${question.text}`);
    return 0;
  } finally {
    await storage.close();
  }
}

/** The file of the folder that was named, else of the one the live release was made from. */
async function questionsFile(corpus: string | undefined, storage: Storage): Promise<string> {
  if (corpus !== undefined) return join(corpus, 'questions.jsonl');
  const source = (await storage.releases.findLive())?.details['source'];
  if (typeof source !== 'string') throw new UsageError('Nothing is published yet, so say which folder: --corpus FOLDER');
  return join(await corpusFolder(source.split(', '), storage), 'questions.jsonl');
}
