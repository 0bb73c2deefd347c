import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../../../core/adapters/snapshot/folder.js';
import type { SnapshotId } from '../../../../core/domain/ids.js';
import { seededRandom } from '../../../../core/text/random.js';
import { snapshotInputOf } from '../../../../ingest/snapshot-input.js';
import { passagesOf, revisionOf, SHOP, snapshotOf, type TestSnapshot } from '../../../support/passages.js';

let made: TestSnapshot;
beforeAll(async () => {
  made = await snapshotOf(SHOP);
});
afterAll(() => made.close());

const never = new AbortController().signal;

describe('a snapshot', () => {
  it('gives every passage back with text that stands in its revision at its offsets', () => {
    for (let number = 0; number < made.snapshot.manifest.counts.passages; number += 1) {
      const passage = made.snapshot.passage(number);
      expect(made.revisions.get(passage.revision)?.text.slice(passage.start, passage.end)).toBe(passage.text);
      for (const unit of passage.units) expect(unit.start >= passage.start && unit.end <= passage.end).toBe(true);
    }
  });
  it('has the same id and the same bytes from two orders of documents', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-snapshot-'));
    const revisions = Object.entries(SHOP)
      .reverse()
      .map(([path, markdown]) => revisionOf(path, markdown));
    const passages = (await Promise.all(revisions.map(passagesOf))).flat().reverse();
    const manifest = await openSnapshotFolder(folder).build(snapshotInputOf(revisions, passages, 'test'), () => undefined, never);
    expect(manifest).toEqual(made.snapshot.manifest);
  });
  it('is refused with the file named when any file is changed, before anything reads it', async () => {
    const id = made.snapshot.manifest.id;
    const random = seededRandom(11);
    for (const name of await readdir(join(made.folder, id))) {
      for (let round = 0; round < 3; round += 1) {
        const parent = await mkdtemp(join(tmpdir(), 'footnote-damage-'));
        await cp(join(made.folder, id), join(parent, id), { recursive: true });
        const bytes = await readFile(join(parent, id, name));
        const at = Math.floor(random() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        await writeFile(join(parent, id, name), round === 2 ? bytes.subarray(0, at) : bytes);
        const opened = openSnapshotFolder(parent).open(id);
        await expect(opened, `${name} at ${String(at)}`).rejects.toMatchObject({ code: 'snapshot-damaged' });
        if (name !== 'manifest.json') await expect(opened).rejects.toThrow(name);
      }
    }
  });
  it('leaves nothing behind when its build is cancelled', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-snapshot-'));
    const revisions = Object.entries(SHOP).map(([path, markdown]) => revisionOf(path, markdown));
    const passages = (await Promise.all(revisions.map(passagesOf))).flat();
    const stop = new AbortController();
    const building = openSnapshotFolder(folder).build(
      snapshotInputOf(revisions, passages, 'test'),
      (step) => {
        if (step === 'vectors') stop.abort(new Error('stopped'));
      },
      stop.signal,
    );
    await expect(building).rejects.toThrow('stopped');
    expect(await readdir(folder)).toEqual([]);
  });
  it('names what is missing when there is no such snapshot', async () => {
    await expect(openSnapshotFolder(made.folder).open('0'.repeat(32) as SnapshotId)).rejects.toMatchObject({ code: 'snapshot-damaged' });
  });
});
