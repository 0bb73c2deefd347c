import { randomBytes } from 'node:crypto';
import { link, open, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Rights } from '../core/domain/document.js';
import { AppError } from '../core/domain/errors.js';
import { parseFolderSettings, SETTINGS_FILE } from './facts.js';

/** What the four questions of `footnote init` are answered with, and what may be added. */
export interface FolderAnswers {
  readonly owner: string;
  readonly rights: Rights;
  readonly language: string;
  readonly audience: string;
  readonly licence?: string;
}

/**
 * Writes the `footnote.yaml` of a folder, whole or not at all.
 * @returns path of the file
 * @throws AppError `source-unreadable` when there is no such folder or it cannot be written, `config-invalid` when an answer does not
 *   fit or a file is there and `overwrite` is not set
 */
export async function initFolder(folder: string, answers: FolderAnswers, options: { readonly overwrite?: boolean } = {}): Promise<string> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new AppError('source-unreadable', `${folder} is not a folder: create it and put your documents there first.`);
  const file = join(folder, SETTINGS_FILE);
  const yaml = `# What holds for every document in this folder. A document may state its own values in front matter.\n${stringify({ ...answers, ignore: [] }, { lineWidth: 0 })}`;
  parseFolderSettings(yaml, 'the answers');

  const draft = join(folder, `.${SETTINGS_FILE}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(draft, 'wx', 0o644);
    try {
      await handle.writeFile(yaml);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (options.overwrite === true) await rename(draft, file);
    // A link fails when the name is taken, also by someone who was faster; a rename would overwrite theirs.
    else await link(draft, file).finally(() => unlink(draft));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST')
      throw new AppError('config-invalid', `${file} is there already: edit it, or say --overwrite to replace it.`, { cause: error });
    throw new AppError('source-unreadable', `${file} could not be written: give this program the right to write there.`, { cause: error });
  }
  return file;
}
