import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { searchFolder } from './search-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'footnote-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds short and long texts in either encoding, at the edges of a file, and nothing that is cut short', () => {
  writeFileSync(join(folder, 'a.bin'), Buffer.concat([Buffer.from('4111111111111111 x ada@example.org'), Buffer.from([0, 255])]));
  writeFileSync(join(folder, 'b.bin'), Buffer.from('müller zoë 12', 'utf16le'));
  writeFileSync(join(folder, 'c.bin'), 'DE89370400440532013');
  writeFileSync(join(folder, 'empty.bin'), '');
  const texts = ['4111111111111111', 'ada@example.org', 'müller', '12', 'DE893704004405320130', 'zoë', 'nobody'];
  expect(searchFolder(folder, texts).sort()).toEqual(
    ['12 in b.bin', '4111111111111111 in a.bin', 'ada@example.org in a.bin', 'müller in b.bin', 'zoë in b.bin'].sort(),
  );
});
