import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Rights } from '../../core/domain/document.js';
import { mkdir } from 'node:fs/promises';
import { openDataFolder } from '../../core/adapters/storage/data-folder.js';
import { parseSource } from '../../ingest/fetch/source.js';
import { initFolder } from '../../ingest/init-folder.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';

const RIGHTS: readonly Rights[] = ['owned', 'licensed', 'public-domain', 'unknown'];

/** `footnote init <folder or address>`: asks owner, rights, language and audience once, and writes footnote.yaml. */
export async function init(args: readonly string[], { config, terminal, isJson, signal }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      owner: { type: 'string' },
      rights: { type: 'string' },
      language: { type: 'string' },
      audience: { type: 'string' },
      licence: { type: 'string' },
      overwrite: { type: 'boolean' },
    },
  });
  const [source] = positionals;
  if (source === undefined || positionals.length > 1)
    throw new UsageError(
      'Say which folder or address: footnote init <folder> [--owner NAME --rights owned|licensed|public-domain --language en --audience public]',
    );
  const isMissing = values.owner === undefined || values.rights === undefined;
  if (isMissing && !process.stdin.isTTY)
    throw new UsageError('Without a terminal, say at least --owner and --rights (owned, licensed or public-domain).');
  const ask = isMissing ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  try {
    const question = async (stated: string | undefined, text: string, fallback: string): Promise<string> =>
      stated ?? (ask === undefined ? fallback : (await ask.question(`${text} [${fallback}] `, { signal })).trim() || fallback);
    const owner = await question(values.owner, 'Who owns these documents?', 'unknown');
    const rights = await question(values.rights, 'Which rights do you have (owned, licensed, public-domain)?', 'owned');
    if (!(RIGHTS as readonly string[]).includes(rights)) throw new UsageError(`Rights must be one of ${RIGHTS.join(', ')}.`);
    const language = await question(values.language, 'Which language are they in?', 'en');
    const audience = await question(values.audience, 'Who may see them?', 'public');
    const file = await initFolder(
      await settingsFolderOf(source, config.dataFolder),
      { owner, rights: rights as Rights, language, audience, ...(values.licence === undefined ? {} : { licence: values.licence }) },
      { overwrite: values.overwrite === true },
    );
    if (isJson) terminal.json({ file });
    else terminal.data(`Wrote ${file}. Next: npx footnote ingest ${source} --publish`);
    return 0;
  } finally {
    ask?.close();
  }
}

/** A folder holds its own settings; those of a website or repository lie in the data folder. */
async function settingsFolderOf(source: string, dataFolder: string): Promise<string> {
  if (!/^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i.test(source)) return source;
  const folder = await openDataFolder(dataFolder);
  const { ownFolder } = await parseSource(source, folder.sources);
  if (ownFolder === undefined) return source;
  await mkdir(ownFolder, { recursive: true, mode: 0o700 });
  return ownFolder;
}
