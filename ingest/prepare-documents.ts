import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DocumentId, RevisionId } from '../core/domain/ids.js';
import type { Block, DocumentFacts, Format, Revision } from '../core/domain/document.js';
import { AppError } from '../core/domain/errors.js';
import type { Originals } from '../core/ports/originals.js';
import type { Origin } from '../core/ports/records.js';
import type { Finding } from '../core/redaction/redact.js';
import type { Extractor } from './extract/extract-file.js';
import type { HiddenText } from './extract/extraction.js';
import { unreadable } from './extract/unreadable.js';
import { factsOf, type FolderSettings } from './facts.js';
import type { FetchedFile, SkippedFile } from './fetch/fetched-file.js';
import type { Listing } from './fetch/source.js';
import { recordOrigin } from './record-origin.js';
import { findInPath, redactAddress, redactDocument, redactFacts, redactWords } from './redact.js';
import { redactHidden } from './redact-hidden.js';
import type { RedactionReport } from './redaction-report.js';
import type { Readings } from './remember-readings.js';

export type Prepared =
  | {
      readonly kind: 'prepared';
      readonly revision: Revision;
      /** What was redacted; offsets into the text before redaction. */
      readonly findings: readonly Finding[];
      /** The same for the owner, with what was found and stays. */
      readonly redaction: RedactionReport;
      readonly warnings: readonly string[];
      /** Where the text came from, where that is recorded. */
      readonly origin?: Origin;
      /** Text no reader sees: for screening, never content. */
      readonly hidden: readonly HiddenText[];
    }
  | {
      readonly kind: 'left-out';
      readonly path: string;
      readonly code: SkippedFile['code'] | 'facts-invalid' | 'erased';
      readonly message: string;
    };

/** How far the batch is; `path` is the file being read. */
export interface PrepareProgress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/** A document as it was read. It is kept between runs, so it must hold nothing of the text before redaction. */
export type PreparedDocument = Extract<Prepared, { kind: 'prepared' }>;

export interface PreparePorts {
  /** Files read before are not read again. */
  readonly readings?: Readings<PreparedDocument>;
  readonly extractor: Extractor;
  /** Keeps the files as they came; without it nothing is recorded about them. */
  readonly originals?: Originals;
  /** Documents that were erased: their files are not even opened. */
  readonly erased?: ReadonlySet<DocumentId>;
  /** Language of a text whose owner states none; undefined when it cannot be told. */
  readonly detectLanguage?: (text: string) => string | undefined;
  /** Told before the words of a file are redacted, which takes a long text seconds. */
  readonly onRedacting?: () => void;
}

/** While this process redacts and screens one file, the reader's process reads the next ones; and what is known of so many is asked for at once. */
const READ_AHEAD = 32;

/**
 * Reads, checks and redacts every file of a listed source, in its order. A file that cannot be used is reported and the next
 * one is read; the batch itself fails only when `signal` fires.
 * @throws AppError `cancelled`
 */
export async function* prepareDocuments(
  { files, settings }: Pick<Listing, 'files' | 'settings'>,
  ports: PreparePorts,
  onProgress: (progress: PrepareProgress) => void,
  signal?: AbortSignal,
): AsyncGenerator<Prepared> {
  const isErased = (path: string): boolean => ports.erased?.has(documentIdOf(path)) === true;
  const prepare = async (listed: Listing['files'][number]): Promise<Prepared> => {
    if (isErased(listed.path)) return leftOutErased(listed.path);
    const file = listed.kind === 'pending' ? await listed.fetch(signal) : listed;
    // A page is known by its final path only when it was fetched.
    if (isErased(file.path)) return leftOutErased(file.path);
    return file.kind === 'left-out' ? file : prepareFile(file, settings, ports, signal);
  };
  const ahead = new Map<number, Promise<Prepared>>();
  for (const [done, listed] of files.entries()) {
    if (signal?.aborted === true) throw new AppError('cancelled', 'Reading documents was cancelled.');
    onProgress({ done, total: files.length, path: listed.path });
    for (let next = done; next < Math.min(files.length, done + READ_AHEAD); next += 1) {
      const coming = files[next]!;
      // Pages of a website are fetched one by one, when it is their turn.
      if (ahead.has(next) || (next > done && coming.kind === 'pending')) continue;
      const prepared = prepare(coming);
      prepared.catch(() => undefined); // whoever waits for it is told; nobody may
      ahead.set(next, prepared);
    }
    yield await ahead.get(done)!;
    ahead.delete(done);
  }
  if (files.length > 0) onProgress({ done: files.length, total: files.length, path: '' });
}

function leftOutErased(path: string): Prepared {
  return {
    kind: 'left-out',
    path,
    code: 'erased',
    message: `The document was erased, so its file is not read: remove it at its source, or let it in again with footnote document restore ${documentIdOf(path)} --by NAME --reason "…".`,
  };
}

/** A file that was written to while it was read is read again, so many times in all. */
const ATTEMPTS = 3;

async function prepareFile(
  file: FetchedFile,
  settings: FolderSettings,
  ports: PreparePorts,
  signal: AbortSignal | undefined,
  attempt = 1,
): Promise<Prepared> {
  const { extractor, detectLanguage, originals, readings } = ports;
  const { format, path, provenance, url } = file;
  const context = [path, format, url, provenance?.address ?? file.absolutePath, originals !== undefined, settings];
  const key = await readings?.keyOf(file, context);
  const known = await readings?.find(key);
  // What the server or the Git checkout says today is kept anew; the file itself is the same.
  if (known !== undefined) return { ...known, ...(known.origin === undefined ? {} : { origin: { ...known.origin, ...provenance } }) };
  // Not asked of a file that is known: its path passed under the same rules and settings, which its key holds.
  const inPath = findInPath(path, settings.allowContacts);
  if (inPath.types.length > 0) {
    return {
      kind: 'left-out',
      path: inPath.redacted,
      code: 'path-invalid',
      message: `The path holds personal data (${[...new Set(inPath.types)].join(', ')}), and a path cannot be redacted: rename the file, or list what is your own under allow-contacts in footnote.yaml.`,
    };
  }
  const extraction = await extractor.extract(
    file.bytes === undefined ? { format, path, absolutePath: file.absolutePath } : { format, path, bytes: file.bytes },
    signal,
  );
  if (extraction.kind === 'refused') return { kind: 'left-out', path: file.path, code: extraction.code, message: extraction.message };
  // The parser process opened the file by itself: what it read is what was hashed only if the file is still the same.
  const bytes = file.bytes ?? (await readFile(file.absolutePath).catch(unreadable));
  if ('kind' in bytes) return { kind: 'left-out', path, code: bytes.code, message: bytes.message };
  if (readings !== undefined && (await readings.keyOf({ bytes }, context)) !== key)
    return attempt < ATTEMPTS
      ? prepareFile(file, settings, ports, signal, attempt + 1)
      : { kind: 'left-out', path, code: 'unreadable', message: 'The file is being written to: ingest again when that is done.' };
  const stated = factsOf(file, extraction, settings, detectLanguage ?? (() => undefined));
  if (stated.kind === 'invalid') {
    return {
      kind: 'left-out',
      path: file.path,
      code: 'facts-invalid',
      message: `Correct the front matter: ${stated.mistakes.join('; ')}.`,
    };
  }
  ports.onRedacting?.();
  const { text, blocks, findings, report, redactTitle } = redactDocument(extraction, settings.allowContacts);
  const title = redactTitle(stated.facts.title);
  const hidden = redactHidden(extraction.hidden, settings.allowContacts);
  const address = stated.facts.url === undefined ? {} : { url: redactAddress(stated.facts.url, settings.allowContacts) };
  const facts = redactFacts({ ...stated.facts, title, ...address }, settings.allowContacts);
  const revision = createRevision(file.format, facts, text, blocks);
  const origin = await recordOrigin(file, bytes, extraction.text, originals);
  const prepared: PreparedDocument = {
    kind: 'prepared',
    revision,
    findings,
    redaction: report,
    warnings: extraction.warnings.map((warning) => redactWords(warning, settings.allowContacts)),
    hidden,
    ...(origin === undefined ? {} : { origin }),
  };
  await readings?.keep(key, prepared);
  return prepared;
}

/** A revision with its ids: the document's from its path, the revision's from all that it is. */
export function createRevision(format: Format, facts: DocumentFacts, text: string, blocks: readonly Block[]): Revision {
  return {
    id: shortHash(JSON.stringify([format, facts, text, blocks])) as RevisionId,
    documentId: documentIdOf(facts.path),
    format,
    facts,
    text,
    blocks,
  };
}

/** The same document keeps its id through all its revisions, for as long as it keeps its path. */
export function documentIdOf(path: string): DocumentId {
  return shortHash(`document\0${path}`) as DocumentId;
}

/** 128 bits of SHA-256, hexadecimal. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
