/** A person decides about documents that their source has no longer, or takes one out that no source would. */
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { RecordStore, RemovalProposal } from '../../core/ports/records.js';
import type { Storage } from '../../core/ports/storage.js';
import { findDocument } from './document-record.js';

export interface Decision {
  readonly outcome: 'accepted' | 'dismissed';
  /** The name on record. */
  readonly by: string;
  readonly note?: string;
  readonly at: Date;
}

/**
 * Decides open proposals. An accepted document is left out of the next release; a dismissed one stays, and is not proposed
 * again unless it comes back and goes once more.
 * @param which id of a proposal, id or path of a document, or `all`
 * @throws AppError `unknown-proposal`
 */
export async function decideRemovals(which: string, decision: Decision, records: RecordStore): Promise<RemovalProposal[]> {
  const open = await records.listProposals('open');
  const chosen = which === 'all' ? open : open.filter(({ id, documentId, path }) => [id, documentId, path].includes(which));
  if (chosen.length === 0)
    throw new AppError(
      'unknown-proposal',
      `Nothing is proposed for ${which.slice(0, 200)}: \`npx footnote document proposals\` lists what waits.`,
    );
  const decided: RemovalProposal[] = [];
  for (const proposal of chosen) decided.push(await records.decide(proposal.id, decision));
  return decided;
}

/** Documents left out of a release by somebody who answers for it. */
const removalsSchema = z.object({ by: z.string(), documents: z.array(z.string()) });
export type Removals = z.infer<typeof removalsSchema>;

/** Puts on record, when a release goes live, who took out what it no longer holds; a draft that never does decides nothing. */
export async function settleRemovals(details: Readonly<Record<string, unknown>>, at: Date, records: RecordStore): Promise<void> {
  const { data } = removalsSchema.safeParse(details['removals']);
  if (data === undefined) return;
  const taken = new Set(data.documents);
  for (const { id, documentId } of await records.listProposals('open'))
    if (taken.has(documentId)) await records.decide(id, { outcome: 'accepted', by: data.by, at });
}

/** Documents that a person took out and that were not read again since. */
export async function removedDocuments(records: Pick<RecordStore, 'list'>): Promise<ReadonlySet<DocumentId>> {
  return new Set((await records.list()).filter(({ state }) => state === 'removed').map(({ documentId }) => documentId));
}

/** Takes a document out of the next release. One that its source still holds comes back with the next reading of it. */
export async function removeDocument(
  start: string,
  decision: Omit<Decision, 'outcome'>,
  stores: Pick<Storage, 'records' | 'documents'>,
): Promise<RemovalProposal> {
  const documentId = await findDocument(start, stores);
  const record = await stores.records.find(documentId);
  const [made] = await stores.records.propose(
    [{ documentId, source: record?.source ?? 'unknown', path: record?.path ?? start, reason: 'asked-for' }],
    decision.at,
  );
  const open = made ?? (await stores.records.listProposals('open')).find((proposal) => proposal.documentId === documentId);
  if (open === undefined) throw new AppError('unknown-proposal', `${record?.path ?? start} was taken out before.`);
  return stores.records.decide(open.id, { ...decision, outcome: 'accepted' });
}
