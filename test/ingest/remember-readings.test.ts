import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { createRevision } from '../../ingest/prepare-documents.js';
import { rememberReadings } from '../../ingest/remember-readings.js';
import { redactionVersion } from '../../core/redaction/redaction-version.js';
import { temporaryFolder } from '../support/footnote.js';

const folder = temporaryFolder('readings');
let storage: Storage;
beforeAll(async () => {
  storage = await openSqliteStorage({ file: `${folder.path}/footnote.db`, clock: { now: () => new Date(0) } });
});
afterAll(async () => {
  await storage.close();
  folder.remove();
});

it('a file is read again under another version of redaction, and is found under the same', async () => {
  const file = { bytes: Buffer.from('# Contact') };
  const facts = {
    title: 'Contact',
    path: 'contact.md',
    owner: 'Help',
    audience: 'public',
    language: 'en',
    licence: 'none',
    rights: 'owned',
  } as const;
  const reading = { revision: createRevision('markdown', facts, 'Contact', []) };
  const readings = rememberReadings<typeof reading>(storage.readings);
  await readings.keep(await readings.keyOf(file, 'settings'), reading);
  await readings.flush();
  const same = rememberReadings<typeof reading>(storage.readings, redactionVersion());
  expect(await same.find(await same.keyOf(file, 'settings'))).toEqual(reading);
  const raised = rememberReadings<typeof reading>(storage.readings, redactionVersion(99));
  expect(await raised.find(await raised.keyOf(file, 'settings'))).toBeUndefined();
});

it('what is kept about a revision can be listed for its owner', async () => {
  const [id, other] = ['r1', 'r2'] as RevisionId[];
  await storage.readings.put([{ key: 'k1', revision: id!, result: '{"a":1}' }]);
  expect(await storage.readings.listByRevision(id!)).toEqual(['{"a":1}']);
  expect(await storage.readings.listByRevision(other!)).toEqual([]);
});
