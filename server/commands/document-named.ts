import { AppError } from '../../core/domain/errors.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';

/** Shorter beginnings of an id are too easily somebody else's. */
const LEAST_CHARACTERS = 6;

/**
 * The document that a path, an id or the beginning of one names: on record, held, or erased. A whole id is taken as it is, because
 * documents of before there were records have nothing else. Throws `unknown-document`.
 */
export async function documentNamed(wanted: string, storage: Pick<Storage, 'records' | 'findings' | 'erasures'>): Promise<DocumentId> {
  if (/^[0-9a-f]{32}$/u.test(wanted)) return wanted as DocumentId;
  const byPath = documentIdOf(wanted);
  const known = new Set([
    ...(await storage.records.list()).map(({ documentId }) => documentId),
    ...(await storage.findings.list()).map(({ documentId }) => documentId),
    ...(await storage.erasures.list()),
  ]);
  if (known.has(byPath)) return byPath;
  const found = wanted.length < LEAST_CHARACTERS ? [] : [...known].filter((id) => id.startsWith(wanted));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new AppError(
    'unknown-document',
    `There is no document "${wanted.slice(0, 200)}", or the id is not whole enough: \`npx footnote document list\` and \`npx footnote document findings\` show all.`,
  );
}
