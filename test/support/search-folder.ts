/** Byte search through a whole folder: what a person with a hex editor would find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns `text in file` for every text that stands in some file, in UTF-8 or UTF-16LE */
export function searchFolder(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.flatMap((path) => {
    const bytes = readIfThere(path);
    if (bytes === undefined) return [];
    // One decoding serves all texts; those of identifiers are ASCII.
    const [narrow, wide] = [bytes.toString('latin1'), bytes.toString('utf16le')];
    return texts.filter((text) => narrow.includes(text) || wide.includes(text)).map((text) => `${text} in ${relative(folder, path)}`);
  });
}

/** A running database takes its journal away between the listing and the reading; a file that is gone holds nothing. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
