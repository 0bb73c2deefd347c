/** Byte search through a whole folder: what a person with a hex editor would find. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns `text in file` for every text that stands in some file, in UTF-8 or UTF-16LE */
export function searchFolder(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    // One decoding serves all texts; those of identifiers are ASCII.
    const [narrow, wide] = [bytes.toString('latin1'), bytes.toString('utf16le')];
    return texts.filter((text) => narrow.includes(text) || wide.includes(text)).map((text) => `${text} in ${relative(folder, path)}`);
  });
}
