/** Corpora that differ by a page or two, and snapshots of them, made by the product's own code. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotManifest } from '../../core/domain/document.js';
import type { OpenSnapshot, SnapshotInput, SnapshotStore } from '../../core/ports/snapshot-store.js';
import { snapshotInputOf } from '../../ingest/snapshot-input.js';
import { seededRandom } from '../../core/text/random.js';
import { passagesOf, revisionOf } from './passages.js';

const NOUNS = [
  'parcel',
  'invoice',
  'battery',
  'bicycle',
  'refund',
  'warranty',
  'password',
  'account',
  'delivery',
  'charger',
  'label',
  'price',
];
const VERBS = ['returns', 'covers', 'charges', 'replaces', 'checks', 'stores', 'sends', 'opens', 'cancels', 'repairs'];

/** Pages of two sections each, by path; the same for the same seed. */
export function pages(count: number, seed = 3): Record<string, string> {
  const random = seededRandom(seed);
  const word = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (): string =>
    `The shop ${word(VERBS)} the ${word(NOUNS)} and the ${word(NOUNS)} within ${String(1 + Math.floor(random() * 60))} days.`;
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      `page-${String(number)}.md`,
      `# Page ${String(number)}\n\n## ${word(NOUNS)}\n\n${sentence()} ${sentence()}\n\n## ${word(NOUNS)}\n\n${sentence()} ${sentence()}\n`,
    ]),
  );
}

export async function inputOf(documents: Readonly<Record<string, string>>, pipeline = 'test'): Promise<SnapshotInput> {
  const revisions = Object.entries(documents).map(([path, markdown]) => revisionOf(path, markdown));
  return snapshotInputOf(revisions, (await Promise.all(revisions.map(passagesOf))).flat(), pipeline);
}

export async function build(
  store: SnapshotStore,
  documents: Readonly<Record<string, string>>,
  reuse?: SnapshotInput['reuse'],
): Promise<SnapshotManifest> {
  const input = await inputOf(documents);
  return store.build({ ...input, ...(reuse === undefined ? {} : { reuse }) }, () => undefined, new AbortController().signal);
}

/** SHA-256 of every file of a folder, by name. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** What customers could see of a snapshot: the passages, and what searches for some words find. */
export async function searchesOf(snapshot: OpenSnapshot): Promise<unknown> {
  const options = { topK: 50, audiences: ['public'] };
  const searches = [];
  for (const question of ['refund of the parcel', 'battery charger', 'when is the invoice sent', 'repairs the bicycle', 'Friday']) {
    const terms = question.split(' ').map((term) => ({ term, weight: 1 }));
    const [vector] = await snapshot.embedder.embed([question]);
    searches.push({ keywords: await snapshot.keywords.search(terms, options) });
    const near = await snapshot.vectors.search(vector ?? new Float32Array(), options);
    // The graph adds up in another order than the exact scan: the same to six digits.
    // What is near nothing is in no order.
    const found = near.filter(({ similarity }) => similarity > 0.01);
    searches.push({ near: found.map(({ passage, similarity }) => `${similarity.toFixed(5)} ${String(passage)}`).sort() });
  }
  const passages = Array.from({ length: snapshot.manifest.counts.passages }, (_, number) => ({
    passage: snapshot.passage(number),
    document: snapshot.documentNumber(number),
  }));
  return { searches, passages, documents: snapshot.listDocuments() };
}
