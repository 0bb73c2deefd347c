/** What is kept of readings, and when it goes: real files, a real database. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { DEFAULT_SCREENING } from '../../core/domain/finding.js';
import type { Storage } from '../../core/ports/storage.js';
import { type Extractor, openExtractor } from '../../ingest/extract/extract-file.js';
import { ingestSources } from '../../ingest/ingest-source.js';
import { temporaryFolder } from '../support/footnote.js';

const clock = { now: () => new Date('2026-03-01T10:00:00.000Z') };
let folder: ReturnType<typeof temporaryFolder>;
let extractor: Extractor;
let storage: Storage;
const file = (name: string): string => join(folder.path, 'corpus', name);

async function ingest(): Promise<void> {
  await ingestSources(
    [join(folder.path, 'corpus')],
    { isDryRun: false, isForPublishing: true, screening: DEFAULT_SCREENING },
    {
      extractor,
      documents: storage.documents,
      findings: storage.findings,
      readings: storage.readings,
      recipes: storage.recipes,
      snapshots: openSnapshotFolder(join(folder.path, 'snapshots')),
      clock,
    },
    () => undefined,
    new AbortController().signal,
  );
}

/** Words of the texts that are kept. */
function kept(word: string): number {
  const database = new Sqlite(join(folder.path, 'footnote.db'), { readonly: true });
  try {
    return Number(
      database.prepare('SELECT count(*) FROM readings WHERE instr(result, ?) > 0 AND instr(result, \'"revision"\') > 0').pluck().get(word),
    );
  } finally {
    database.close();
  }
}

beforeEach(async () => {
  folder = temporaryFolder('readings');
  mkdirSync(join(folder.path, 'corpus'));
  mkdirSync(join(folder.path, 'snapshots'));
  writeFileSync(file('footnote.yaml'), 'owner: Shop\nrights: owned\nlicence: CC-BY-4.0\nlanguage: en\naudience: public\n');
  writeFileSync(file('hours.md'), '# Hours\n\nThe shop opens at eight.\n');
  writeFileSync(file('prices.md'), '# Prices\n\nA day costs ten euros.\n');
  storage = await openSqliteStorage({ file: join(folder.path, 'footnote.db'), clock });
  extractor = openExtractor();
});
afterEach(async () => {
  await extractor.close();
  await storage.close();
  folder.remove();
});

it('keeps what a snapshot in reach rests on, and forgets the rest', { timeout: 120_000 }, async () => {
  await ingest();
  expect([kept('eight'), kept('ten euros')]).toEqual([1, 1]);

  writeFileSync(file('hours.md'), '# Hours\n\nThe shop opens at nine.\n');
  rmSync(file('prices.md'));
  await ingest();
  // The first snapshot's recipe is stored: it may be published again.
  expect([kept('eight'), kept('nine'), kept('ten euros')]).toEqual([1, 1, 1]);

  for (const { id } of await storage.recipes.list()) await storage.recipes.remove(id);
  await ingest();
  expect([kept('eight'), kept('nine'), kept('ten euros')]).toEqual([0, 1, 0]);
});
