import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import { formatOf, unsupportedKind } from '../extract/formats.js';
import { unreadable } from '../extract/unreadable.js';
import type { FetchedFile, SkippedFile } from './fetched-file.js';
import { byPath, ignoreRule } from './ignore-rule.js';
import { MAX_FILE_BYTES } from './response-format.js';

/** Control characters, ends of lines, and what turns the direction of a line around: no name of a document holds them. */
export const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u;

/** What a folder says about itself, never documents; only at its top. */
const OWN_FILES: ReadonlySet<string> = new Set(['footnote.yaml', 'policy.yaml', 'synonyms.txt', 'asked.yaml', 'questions.jsonl']);

/**
 * Lists the files of a folder and the folders in it, or one single file, in the order of their paths. Dot files,
 * `node_modules`, the folder's own files (`footnote.yaml`, `policy.yaml`, `synonyms.txt`, `asked.yaml`, `questions.jsonl`) and what `ignore` names are passed over; a file of another kind is reported. Links are
 * followed only to files inside the folder.
 * @param settings.ignore paths or names; a trailing slash or a folder's path covers what is in it; `*` is any part of a name
 * @throws AppError `source-unreadable` when there is no such file or folder, or it may not be read
 */
export async function* fetchFolder(
  source: string,
  settings: { readonly ignore: readonly string[] },
  signal?: AbortSignal,
): AsyncGenerator<FetchedFile | SkippedFile> {
  const isIgnored = ignoreRule(settings.ignore);
  const found = await statSource(source);
  if (found.isFile()) {
    yield await describe(source, basename(source));
    return;
  }
  const root = await realpath(source);
  const paths = (await listPaths(root, root, isIgnored)).sort(byPath);
  for (const path of paths) {
    if (signal?.aborted === true) throw new AppError('cancelled', 'Listing documents was cancelled.');
    // Such a name can be printed nowhere, nor written down to decide about it.
    if (CONTROLS.test(path)) {
      yield {
        kind: 'left-out',
        path,
        code: 'path-invalid',
        message: 'The name holds a line break or another character that is no letter and no sign: rename the file or its folder.',
      };
      continue;
    }
    const absolutePath = join(root, ...path.split('/'));
    const target = await realpath(absolutePath).catch((error: unknown) =>
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : unreadable(error as NodeJS.ErrnoException),
    );
    if (typeof target === 'object') {
      yield { kind: 'left-out', path, code: target.code, message: target.message };
      continue;
    }
    if (target === undefined || !(target === root || target.startsWith(root + sep))) {
      yield {
        kind: 'left-out',
        path,
        code: 'damaged',
        message: 'The link points outside the folder or to nothing: put the file itself into the folder.',
      };
      continue;
    }
    yield await describe(absolutePath, path);
  }
}

async function describe(absolutePath: string, path: string): Promise<FetchedFile | SkippedFile> {
  const format = formatOf(path);
  if (format === undefined) {
    const { message } = unsupportedKind(path);
    return { kind: 'left-out', path, code: 'unsupported', message };
  }
  try {
    const { size } = await stat(absolutePath);
    if (size > MAX_FILE_BYTES)
      return {
        kind: 'left-out',
        path,
        code: 'too-large',
        message: `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB: split it into several files.`,
      };
    return { kind: 'file', path, absolutePath, sizeBytes: size, format };
  } catch (error) {
    const { code, message } = unreadable(error);
    return { kind: 'left-out', path, code, message };
  }
}

async function statSource(source: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    const found = await stat(source);
    if (found.isFile() || found.isDirectory()) return found;
  } catch (error) {
    throw new AppError('source-unreadable', `${source} cannot be read: check that the file or folder exists and may be read.`, {
      cause: error,
    });
  }
  throw new AppError('source-unreadable', `${source} is neither a file nor a folder: name one that holds your documents.`);
}

async function listPaths(root: string, folder: string, isIgnored: (path: string) => boolean): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new AppError(
      'source-unreadable',
      `${folder} cannot be read: give this program the right to read it, or list it under ignore in footnote.yaml.`,
      { cause: error },
    );
  }
  const paths: string[] = [];
  for (const entry of entries) {
    const absolute = join(folder, entry.name);
    const path = relative(root, absolute).split(sep).join('/');
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || OWN_FILES.has(path) || isIgnored(path)) continue;
    // Linked folders are not entered: they can lead in a circle.
    if (entry.isDirectory()) for (const each of await listPaths(root, absolute, isIgnored)) paths.push(each);
    else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(absolute)))) paths.push(path);
  }
  return paths;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
