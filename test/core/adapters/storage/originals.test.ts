import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openOriginals } from '../../../../core/adapters/storage/originals.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-originals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const key = Buffer.alloc(32, 7);
const words = Buffer.from('Call Ann Example on +43 660 1234567.');
const fileOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

it('gives back what it kept, from a file nobody else can read', async () => {
  const originals = openOriginals(folder, key);
  const sha256 = await originals.keep(words);
  expect(await originals.keep(words)).toBe(sha256);
  expect(Buffer.from((await originals.read(sha256)) ?? []).toString()).toBe(words.toString());
  expect(statSync(fileOf(sha256)).mode & 0o777).toBe(0o600);
  expect(readFileSync(fileOf(sha256)).includes('Example')).toBe(false);
  expect(readdirSync(join(folder, sha256.slice(0, 2)))).toEqual([sha256]);
  await originals.remove(sha256);
  expect(await originals.read(sha256)).toBeUndefined();
});

it('opens nothing with another key, from another name, or after one changed bit', async () => {
  const originals = openOriginals(folder, key);
  const [one, other] = [await originals.keep(words), await originals.keep(Buffer.from('other words'))];
  expect(await openOriginals(folder, Buffer.alloc(32, 8)).read(one)).toBeUndefined();
  const bytes = readFileSync(fileOf(one));
  chmodSync(fileOf(one), 0o600);
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  writeFileSync(fileOf(one), bytes);
  expect(await originals.read(one)).toBeUndefined();
  expect(await originals.keep(words)).toBe(one); // torn, although of the right size: written again
  expect(await originals.read(one)).toBeDefined();
  copyFileSync(fileOf(other), fileOf(one));
  expect(await originals.read(one)).toBeUndefined();
  expect(await originals.keep(words)).toBe(one); // a file of another size is written again
  expect(Buffer.from((await originals.read(one)) ?? []).toString()).toBe(words.toString());
});

it('sweeps what a killed process left half written, and nothing else', async () => {
  const originals = openOriginals(folder, key);
  const one = await originals.keep(words);
  writeFileSync(`${fileOf(one)}.4242`, 'half');
  expect(await originals.sweep()).toBe(1);
  expect(readdirSync(join(folder, one.slice(0, 2)))).toEqual([one]);
  expect(await originals.sweep()).toBe(0);
});
