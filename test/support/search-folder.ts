/** Byte search through a whole folder: what a person with a hex editor would find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** @returns `text in file` for every text that stands in some file, in UTF-8 or UTF-16LE */
export function searchFolder(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const searchIn = searchFor(texts);
  return files.flatMap((path) => {
    const bytes = readIfThere(path);
    return bytes === undefined ? [] : searchIn(bytes).map((text) => `${text} in ${relative(folder, path)}`);
  });
}

/** All texts in one pass over the bytes (Rabin & Karp 1987: a hash of the first bytes tells where to look closer). */
function searchFor(texts: readonly string[]): (bytes: Buffer) => string[] {
  const forms = texts.flatMap((text) => [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')].map((bytes) => ({ text, bytes })));
  const short = forms.filter(({ bytes }) => bytes.length < HASHED);
  const isBeginning = new Uint8Array(2 ** HASH_BITS);
  const byHash = new Map<number, typeof forms>();
  for (const form of forms) {
    if (form.bytes.length < HASHED) continue;
    const hash = hashAt(form.bytes, 0);
    isBeginning[hash] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), form]);
  }
  return (bytes) => {
    const found = new Set(short.filter((form) => bytes.includes(form.bytes)).map(({ text }) => text));
    for (let at = 0; at + HASHED <= bytes.length; at += 1) {
      const hash = hashAt(bytes, at);
      if (isBeginning[hash] === 0) continue;
      for (const form of byHash.get(hash) ?? [])
        if (bytes.compare(form.bytes, 0, form.bytes.length, at, Math.min(bytes.length, at + form.bytes.length)) === 0) found.add(form.text);
    }
    return texts.filter((text) => found.has(text));
  };
}

const HASHED = 6;
const HASH_BITS = 22;

function hashAt(bytes: Buffer, at: number): number {
  const first = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
  const second = bytes[at + 4]! | (bytes[at + 5]! << 8);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - HASH_BITS);
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
