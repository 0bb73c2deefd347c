import { parseArgs } from 'node:util';
import { AppError } from '../../core/domain/errors.js';
import { EVERY_TEXT, type ScreenedText } from '../../core/domain/finding.js';
import type { DocumentId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import { UsageError } from './command.js';
import type { DocumentVerb } from './document-verb.js';
import { clock } from './opened.js';

type Decision = 'hold' | 'release' | 'reject';
const STATES = { hold: 'held', release: 'released', reject: 'rejected' } as const;
const AFTERWARDS: Readonly<Record<Decision, string>> = {
  hold: 'It leaves the answers with the next `footnote ingest <folder> --publish`, and stays out until it is released.',
  release: 'It comes in with the next `footnote ingest <folder> --publish`. A changed text is screened anew.',
  reject: 'This text stays out; a changed text is screened anew.',
};

/**
 * `footnote document hold|release|reject <id or path> --by NAME --reason TEXT`: a named person decides, on record. Hold is for the whole
 * document, whatever its text; release and reject are for the text that screening held, and release also ends a hold.
 */
export function decideDocument(decision: Decision): DocumentVerb {
  return async (args, storage, { terminal, isJson }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, reason: { type: 'string' } },
    });
    const [wanted] = positionals;
    const [by, reason] = [values.by?.trim() ?? '', values.reason?.trim() ?? ''];
    if (wanted === undefined || positionals.length > 1)
      throw new UsageError(`Say which document: footnote document ${decision} <id or path> --by NAME --reason "…"`);
    if (by === '' || reason === '')
      throw new UsageError('A decision is put on record: say who decides and why, with --by NAME and --reason "…".');
    if (by.toLowerCase() === 'screening') throw new UsageError('--by wants the name of a person.');
    const texts = decision === 'hold' ? [await holdOf(wanted, storage)] : await heldTexts(wanted, decision, storage);
    const at = clock.now();
    for (const text of texts) {
      const state = STATES[decision];
      await storage.findings.decide(
        { ...text, state },
        { documentId: text.documentId, contentHash: text.contentHash, state, by, reason, at },
      );
    }
    const [first] = texts;
    if (isJson)
      terminal.json(
        texts.map(({ documentId, contentHash, path }) => ({ documentId, contentHash, path, state: STATES[decision], by, reason, at })),
      );
    else terminal.data(`${first?.path ?? wanted} is ${STATES[decision]} by ${by}. ${AFTERWARDS[decision]}`);
    return 0;
  };
}

async function holdOf(wanted: string, storage: Storage): Promise<ScreenedText> {
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
    screenedAt: clock.now(),
  };
}

async function heldTexts(wanted: string, decision: Decision, storage: Storage): Promise<ScreenedText[]> {
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
async function matching(wanted: string, storage: Storage): Promise<ScreenedText[]> {
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
