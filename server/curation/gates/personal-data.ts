/**
 * The gate on residual personal data: the recognizers read what was built, not what was meant to be built: every passage with its
 * title and headings, and the readable runs of every file. What the owner allow-lists (own contact data) may stay. What the live
 * release was cleared of is not read again: a revision and a file are what their hashes say.
 */
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import type { OpenSnapshot } from '../../../core/ports/snapshot-store.js';
import { allowContacts, recognizersFor } from '../../../core/redaction/recognizers.js';
import { redact } from '../../../core/redaction/redact.js';
import { redactionVersion } from '../../../core/redaction/redaction-version.js';
import type { GateReport } from '../release-file.js';

/** In raw bytes only shapes that prove themselves count: two numbers beside each other in a page of a database are no telephone. */
const SURE_IN_BYTES = new Set(['EMAIL_ADDRESS', 'IBAN_CODE', 'CREDIT_CARD']);

export interface ScanInput {
  readonly snapshot: OpenSnapshot;
  readonly allowedContacts: readonly string[];
  /** Revisions and SHA-256 of files that were read before and found clean. */
  readonly cleared: { readonly revisions: ReadonlySet<string>; readonly files: ReadonlySet<string> };
  /** A file of the snapshot in pieces that overlap by more than an identifier's length. */
  readPieces(file: string): AsyncIterable<Buffer>;
}

/**
 * What a release was cleared of: all it holds when not a single finding was in it, and nothing when recognizers find other things
 * today than when it was read.
 */
export function clearedBy(
  report: Pick<GateReport, 'gates' | 'revisions' | 'files' | 'redaction'> | undefined,
  today = redactionVersion(),
): ScanInput['cleared'] {
  const scan = report?.gates.find(({ gate }) => gate === 'personal-data');
  const isClean = scan?.outcome === 'met' && scan.cases.length === 0 && report?.redaction === today;
  return { revisions: new Set(isClean ? report.revisions : []), files: new Set(isClean ? report.files : []) };
}

export async function personalDataGate(input: ScanInput, { gates }: Pick<Policy, 'gates'>, signal: AbortSignal): Promise<GateResult> {
  const { snapshot, cleared } = input;
  const recognizers = recognizersFor('document');
  const allows = allowContacts(input.allowedContacts);
  const cases = new Map<string, GateCase>();
  const look = (text: string, only: ReadonlySet<string> | undefined, name: string, where: string): void => {
    for (const { type } of redact(text, recognizers, allows).findings) {
      if (only !== undefined && !only.has(type)) continue;
      cases.set(`${name}\0${type}\0${where}`, { name, detail: `${type} ${where}: redact it, or list it under allow-contacts` });
    }
  };
  const { passages } = snapshot.manifest.counts;
  const documents = snapshot.listDocuments();
  for (let number = 0; number < passages; number += 1) {
    if (number % 256 === 0) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
    if (cleared.revisions.has(documents[snapshot.documentNumber(number)]?.revision ?? '')) continue;
    const passage = snapshot.passage(number);
    const path = snapshot.document(passage.documentId)?.facts.path ?? passage.documentId;
    const place = passage.headingPath.length === 0 ? 'in its text' : 'under one of its headings';
    look([passage.title, ...passage.headingPath, passage.text].join('\n\n'), undefined, path, place);
  }
  for (const [file, { sha256 }] of Object.entries(snapshot.manifest.files)) {
    // Floating-point numbers hold no words, and random ones look like anything.
    if (/^vectors\./u.test(file) || cleared.files.has(sha256)) continue;
    for await (const piece of input.readPieces(file)) {
      signal.throwIfAborted();
      const runs = piece.toString('latin1').match(/[\x20-\x7e]{6,}/gu) ?? [];
      look(runs.join('\n\n'), SURE_IN_BYTES, file, 'in the bytes of the snapshot');
    }
  }
  const found = [...cases.values()];
  return {
    gate: 'personal-data',
    outcome: found.length <= gates.allowed['personal-data'] ? 'met' : 'not-met',
    tried: passages,
    allowed: gates.allowed['personal-data'],
    cases: found,
  };
}
