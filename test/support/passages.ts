/** Small corpora for tests: revisions, passages and snapshots made by the product's own code. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '../../core/adapters/snapshot/folder.js';
import type { DocumentFacts, Revision } from '../../core/domain/document.js';
import type { OpenSnapshot, UnnumberedPassage } from '../../core/ports/snapshot-store.js';
import { createRevision } from '../../ingest/prepare-documents.js';
import { extractMarkdown } from '../../ingest/extract/markdown.js';
import { snapshotInputOf } from '../../ingest/snapshot-input.js';
import { split } from '../../ingest/split.js';

const FACTS: Omit<DocumentFacts, 'title' | 'path'> = {
  owner: 'tests',
  audience: 'public',
  language: 'en',
  licence: 'Apache-2.0',
  rights: 'owned',
};

/** A revision from Markdown, as ingestion makes it. */
export function revisionOf(path: string, markdown: string, facts: Partial<DocumentFacts> = {}): Revision {
  const extraction = extractMarkdown(Buffer.from(markdown));
  if (extraction.kind !== 'extracted') throw new Error(`not extracted: ${extraction.code}`);
  return createRevision('markdown', { ...FACTS, title: extraction.title ?? path, path, ...facts }, extraction.text, extraction.blocks);
}

export async function passagesOf(revision: Revision): Promise<UnnumberedPassage[]> {
  const { facts } = revision;
  return (await split(revision.text, revision.blocks)).map((span) => ({
    documentId: revision.documentId,
    revision: revision.id,
    title: facts.title,
    audience: facts.audience,
    language: facts.language,
    ...span,
    text: revision.text.slice(span.start, span.end),
  }));
}

export interface TestSnapshot {
  readonly snapshot: OpenSnapshot;
  readonly revisions: ReadonlyMap<string, Revision>;
  readonly folder: string;
  close(): Promise<void>;
}

/** A real snapshot in a temporary folder, from Markdown by path. */
export async function snapshotOf(
  documents: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, Partial<DocumentFacts>>> = {},
): Promise<TestSnapshot> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-test-'));
  const revisions = Object.entries(documents).map(([path, markdown]) => revisionOf(path, markdown, facts[path]));
  const passages = (await Promise.all(revisions.map(passagesOf))).flat();
  const store = openSnapshotFolder(folder);
  const manifest = await store.build(snapshotInputOf(revisions, passages, 'test'), () => undefined, new AbortController().signal);
  const snapshot = await store.open(manifest.id);
  return {
    snapshot,
    revisions: new Map(revisions.map((revision) => [revision.id, revision])),
    folder,
    async close() {
      await snapshot.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Four documents of a small shop, enough for answers, abstentions and follow-ups. */
export const SHOP: Readonly<Record<string, string>> = {
  'returns.md': `# Returns\n\n## How long you can return an item\n\nYou can return an item within 30 days of delivery. The item must be unused and in its original box.\n\n## How to return an item\n\nFollow these steps to send an item back:\n\n1. Print the return label from your order page.\n2. Pack the item in its original box.\n3. Hand the parcel in at any post office.\n\n## When the money comes back\n\nThe shop refunds the price within 5 working days after the parcel arrives. Delivery costs are not refunded.`,
  'delivery.md': `# Delivery\n\n## How long delivery takes\n\nStandard delivery takes 3 working days. Express delivery takes 1 working day and costs 9 euros.\n\n## Countries\n\nThe shop delivers to these countries:\n\n- Germany\n- France\n- Spain\n\n## Lost parcels\n\nA parcel counts as lost 10 days after it was sent. The shop then sends the item again without charge.`,
  'warranty.md': `# Warranty\n\n## What the warranty covers\n\nThe warranty covers faults in material for 2 years. Batteries have a warranty of 6 months.\n\n## What the warranty does not cover\n\nThe warranty does not cover damage by water.`,
  'payment.md': `# Payment\n\n## Ways to pay\n\nThe shop accepts credit cards, bank transfers and gift cards. Cash is not accepted.\n\n## Invoices\n\nEvery order has an invoice as a PDF file. The invoice can be downloaded from the order page for 10 years.`,
};
