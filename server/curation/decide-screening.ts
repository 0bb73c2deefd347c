/**
 * A named person decides about a document, on record. Hold is for the whole document, whatever its text; release and reject are for the
 * text that screening held, and release also ends a hold.
 */
import { AppError } from '../../core/domain/errors.js';
import { EVERY_TEXT, type ScreenedText } from '../../core/domain/finding.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';

export const STATE_AFTER = { hold: 'held', release: 'released', reject: 'rejected' } as const;
export type ScreeningMove = keyof typeof STATE_AFTER;

/**
 * @param wanted path of a document, or the beginning of its id
 * @returns the texts that were decided about. Throws `unknown-document`.
 */
export async function decideScreening(
  move: ScreeningMove,
  wanted: string,
  { by, reason, at }: { readonly by: string; readonly reason: string; readonly at: Date },
  storage: Pick<Storage, 'documents' | 'findings'>,
): Promise<ScreenedText[]> {
  const state = STATE_AFTER[move];
  const texts = move === 'hold' ? [await holdOf(wanted, at, storage)] : await heldTexts(wanted, move, storage);
  for (const text of texts) {
    const { documentId, contentHash } = text;
    await storage.findings.decide({ ...text, state }, { documentId, contentHash, state, by, reason, at });
  }
  return texts;
}

async function holdOf(wanted: string, at: Date, storage: Pick<Storage, 'documents' | 'findings'>): Promise<ScreenedText> {
  const known = await matching(wanted, storage);
  const documentId = known[0]?.documentId ?? documentIdOf(wanted);
  const newest =
    (await storage.documents.findNewestRevision(documentId)) ?? (await storage.documents.findNewestRevision(wanted as DocumentId));
  const [path, title] = [newest?.facts.path ?? known[0]?.path, newest?.facts.title ?? known[0]?.title];
  if (path === undefined || title === undefined) throw unknown(wanted);
  return {
    documentId: newest?.documentId ?? documentId,
    contentHash: EVERY_TEXT,
    revisionId: null,
    path,
    title,
    state: 'held',
    findings: [],
    screenedAt: at,
  };
}

async function heldTexts(wanted: string, decision: ScreeningMove, storage: Pick<Storage, 'findings'>): Promise<ScreenedText[]> {
  const texts = await matching(wanted, storage);
  if (texts.length === 0) throw unknown(wanted);
  const open = texts.filter(
    ({ state }) => state === 'held' || (decision === 'release' && state === 'rejected') || (decision === 'reject' && state === 'released'),
  );
  if (open.length > 0) return open;
  throw new AppError(
    'unknown-document',
    `${texts[0]?.path ?? wanted} is not held, so there is nothing to ${decision}: \`npx footnote document findings\` shows what is.`,
  );
}

/** Texts of the one document that an id, its beginning or a path names. */
async function matching(wanted: string, storage: Pick<Storage, 'findings'>): Promise<ScreenedText[]> {
  const all = await storage.findings.list();
  const byPath = all.filter(({ path }) => path === wanted);
  const found = byPath.length > 0 ? byPath : wanted.length < 6 ? [] : all.filter(({ documentId }) => documentId.startsWith(wanted));
  if (new Set(found.map(({ documentId }) => documentId)).size > 1)
    throw new AppError('unknown-document', `"${wanted}" is the beginning of several ids: give more of it.`);
  return found;
}

function unknown(wanted: string): AppError {
  return new AppError(
    'unknown-document',
    `There is no document "${wanted}": give its path, or six letters of its id or more. \`npx footnote document findings\` shows both.`,
  );
}
