/** A snapshot upon a base: what changed lies beside it, and nobody who searches can tell. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../../../core/adapters/snapshot/folder.js';
import type { SnapshotManifest } from '../../../../core/domain/document.js';
import { build, filesOf, inputOf, pages, searchesOf } from '../../../support/snapshots.js';

const parent = mkdtempSync(join(tmpdir(), 'footnote-delta-'));
const store = openSnapshotFolder(parent);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const corpus = pages(60);
const edited = { ...corpus, 'page-7.md': `${corpus['page-7.md'] ?? ''}\nThe shop is closed on Friday.\n` };
const { 'page-9.md': _removed, ...without } = corpus;
const grown = { ...without, 'new.md': '# Opening\n\n## Friday\n\nThe shop opens late on Friday. A refund takes longer then.\n' };
const recipeOf = ({ base, embedder }: SnapshotManifest) => ({ recipe: { base, embedderFrom: embedder.from } });

it('keeps the files of its base and finds exactly what a whole build with the same embedder finds', async () => {
  const base = await build(store, corpus);
  for (const documents of [edited, grown]) {
    const upon = await build(store, documents, { previous: base.id });
    expect(upon).toMatchObject({ base: base.id, embedder: base.embedder });
    expect(upon.files['vectors.hnsw']).toEqual(base.files['vectors.hnsw']);
    expect(statSync(join(parent, upon.id, 'passages.db')).ino).toBe(statSync(join(parent, base.id, 'passages.db')).ino);

    const whole = await build(store, documents, { recipe: { base: null, embedderFrom: base.id } });
    expect(whole).toMatchObject({ base: null, embedder: base.embedder, counts: upon.counts });
    const [one, other] = [await store.open(upon.id), await store.open(whole.id)];
    const found = await searchesOf(other);
    expect(JSON.stringify(found)).toContain('Friday');
    expect(await searchesOf(one)).toEqual(found);
    await Promise.all([one.close(), other.close()]);
  }
});
it('reads only the documents its base does not hold', async () => {
  const base = await build(store, corpus);
  const input = await inputOf({ ...edited, 'page-8.md': '# Page 8\n\n## Price\n\nThe price is 8 euros.\n' });
  const read: string[] = [];
  const counted = { ...input, read: (document: (typeof input.documents)[number]) => (read.push(document.id), input.read(document)) };
  await store.build({ ...counted, reuse: { previous: base.id } }, () => undefined, new AbortController().signal);
  expect(read).toHaveLength(2);
});
it('goes on upon the same base, edit after edit, and comes back to the base when every edit is taken back', async () => {
  const base = await build(store, corpus);
  const first = await build(store, edited, { previous: base.id });
  const second = await build(store, { ...edited, 'page-3.md': '# Page 3\n\n## Price\n\nThe price is 3 euros.\n' }, { previous: first.id });
  expect(second.base).toBe(base.id);
  expect((await build(store, edited, { previous: second.id })).id).toBe(first.id);
  expect((await build(store, corpus, { previous: second.id })).id).toBe(base.id);
});
it('makes a new base when more than 5 % changed, with the embedder it had', async () => {
  const base = await build(store, corpus);
  const many = { ...corpus, ...Object.fromEntries(Object.entries(pages(4, 9)).map(([path, text]) => [path, text])) };
  const upon = await build(store, many, { previous: base.id });
  expect(upon).toMatchObject({ base: null, embedder: base.embedder });
  expect(upon.id).not.toBe((await build(store, many)).id);
});
it('fits a new embedder when more than 5 % of the words are new to it, and with another pipeline', async () => {
  const base = await build(store, corpus);
  const zoo = `# Zoo\n\n## Zebras\n\n${'Xylophones quarrel jubilantly beneath zealous flamingos. '.repeat(40)}\n`;
  const strange = { ...corpus, 'page-1.md': zoo, 'page-2.md': zoo, 'page-3.md': zoo, 'page-4.md': zoo };
  const upon = await build(store, strange, { previous: base.id });
  expect(upon.embedder.from).toBe(upon.id);
  const other = { ...(await inputOf(corpus, 'another')), reuse: { previous: base.id } };
  const again = await store.build(other, () => undefined, new AbortController().signal);
  expect(again).toMatchObject({ base: null, embedder: { from: again.id } });
});
it('is made again from its recipe with the same id and the same bytes', async () => {
  const base = await build(store, corpus);
  const upon = await build(store, edited, { previous: base.id });
  const before = filesOf(join(parent, upon.id));
  // The files it leans on are found in the base, or wherever else they are whole.
  rmSync(join(parent, upon.id), { recursive: true });
  expect((await build(store, edited, recipeOf(upon))).id).toBe(upon.id);
  expect(filesOf(join(parent, upon.id))).toEqual(before);
});
it('removes every snapshot but those to keep, and what killed builds left', async () => {
  const base = await build(store, corpus);
  const swept = await store.sweep(new Set([base.id]));
  expect(swept.length).toBeGreaterThan(3);
  expect(await store.list()).toEqual([base.id]);
});
