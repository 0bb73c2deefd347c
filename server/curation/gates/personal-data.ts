/**
 * The gate on residual personal data: the recognizers read what was built, not what was meant to be built: the passages of every
 * document as one text, its title and headings, and the readable runs of every file. What the owner allow-lists (own contact data) may
 * stay. What the live release was cleared of is not read again: a revision and a file are what their hashes say.
 */
import { createHash } from 'node:crypto';
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import type { Passage } from '../../../core/domain/document.js';
import type { OpenSnapshot } from '../../../core/ports/snapshot-store.js';
import { allowContacts, recognizersFor } from '../../../core/redaction/recognizers.js';
import { redact } from '../../../core/redaction/redact.js';
import { redactionVersion } from '../../../core/redaction/redaction-version.js';
import { findInPath } from '../../../ingest/redact.js';
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

/** What decides whether a text is clean: the recognizers, and the contact data that may stay. Contacts are hashed: a report is read by many. */
export function clearedUnder(allowedContacts: readonly string[], redaction = redactionVersion()): string {
  const contacts = JSON.stringify([...new Set(allowedContacts)].sort());
  return `${redaction} contacts:${createHash('sha256').update(contacts).digest('hex').slice(0, 32)}`;
}

/**
 * What a release was cleared of: all it holds but that in which something was found, which is shown again each time until it is
 * gone; and nothing when recognizers find other things today than when it was read, or other contact data may stay.
 * @param today see `clearedUnder`
 */
export function clearedBy(
  report: Pick<GateReport, 'gates' | 'revisions' | 'files' | 'redaction' | 'residual'> | undefined,
  today: string,
): ScanInput['cleared'] {
  const scan = report?.gates.find(({ gate }) => gate === 'personal-data');
  // A report of an earlier version does not say in which of them something was found.
  const isKnown = scan !== undefined && scan.outcome !== 'not-run' && (scan.cases.length === 0 || report?.residual !== undefined);
  if (!isKnown || report?.redaction !== today) return { revisions: new Set(), files: new Set() };
  const residual = new Set(report.residual);
  const without = (list: readonly string[]): Set<string> => new Set(list.filter((one) => !residual.has(one)));
  return { revisions: without(report.revisions), files: without(report.files) };
}

/** Revisions and checksums of files in which the gate found something. */
export function residualOf({ cases }: GateResult, { listDocuments, manifest }: OpenSnapshot): string[] {
  const named = new Set(cases.map(({ name }) => name));
  const revisions = listDocuments().filter(({ facts }) => named.has(facts.path));
  const files = Object.entries(manifest.files).filter(([file]) => named.has(file));
  return [...revisions.map(({ revision }) => revision as string), ...files.map(([, { sha256 }]) => sha256)];
}

export async function personalDataGate(input: ScanInput, { gates }: Pick<Policy, 'gates'>, signal: AbortSignal): Promise<GateResult> {
  const { snapshot, cleared } = input;
  const recognizers = recognizersFor('document');
  const sure = recognizers.filter(({ type }) => SURE_IN_BYTES.has(type));
  const allows = allowContacts(input.allowedContacts);
  const cases = new Map<string, GateCase>();
  const add = (name: string, type: string, where: string): void => {
    cases.set(`${name}\0${type}\0${where}`, { name, detail: `${type} ${where}: redact it, or list it under allow-contacts` });
  };
  const heads = new Map<string, readonly string[]>();
  const typesInHead = (text: string): readonly string[] => {
    const known = heads.get(text) ?? redact(text, recognizers, allows).findings.map(({ type }) => type);
    heads.set(text, known);
    return known;
  };
  /** All passages of one document at once: apart they would be cut where context is lost, and cost several times as much. */
  const lookAt = (passages: readonly Passage[]): void => {
    const [first] = passages;
    if (first === undefined) return;
    const facts = snapshot.document(first.documentId)?.facts;
    const path = facts?.path ?? first.documentId;
    for (const stated of [facts?.owner, facts?.licence])
      if (stated !== undefined) for (const type of typesInHead(stated)) add(path, type, 'in its owner or licence');
    for (const type of findInPath(path, input.allowedContacts).types) add(path, type, 'in its path');
    for (const head of new Set(passages.flatMap(({ title, headingPath }) => [title, ...headingPath])))
      for (const type of typesInHead(head)) add(path, type, 'in its title or a heading');
    const { text, starts } = joined(passages);
    for (const { type, start } of redact(text, recognizers, allows).findings) {
      const passage = passages[starts.findLastIndex((from) => from <= start)];
      add(path, type, passage === undefined || passage.headingPath.length === 0 ? 'in its text' : 'under one of its headings');
    }
  };
  const { passages } = snapshot.manifest.counts;
  const documents = snapshot.listDocuments();
  let own: Passage[] = [];
  for (let number = 0; number < passages; number += 1) {
    if (number % 256 === 0) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    }
    if (cleared.revisions.has(documents[snapshot.documentNumber(number)]?.revision ?? '')) continue;
    const passage = snapshot.passage(number);
    if (own[0] !== undefined && own[0].revision !== passage.revision) {
      lookAt(own);
      own = [];
    }
    own.push(passage);
  }
  lookAt(own);
  for (const [file, { sha256 }] of Object.entries(snapshot.manifest.files)) {
    // Floating-point numbers hold no words, and random ones look like anything.
    if (/^vectors\./u.test(file) || cleared.files.has(sha256)) continue;
    for await (const piece of input.readPieces(file)) {
      signal.throwIfAborted();
      const runs = piece.toString('latin1').match(/[\x20-\x7e]{6,}/gu) ?? [];
      for (const { type } of redact(runs.join('\n\n'), sure, allows).findings) add(file, type, 'in the bytes of the snapshot');
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

/** Passages in the order of their text, apart as they were there: a line, or a paragraph. @returns `starts` of each in the whole */
function joined(passages: readonly Passage[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let end = 0;
  const starts = passages.map((passage) => {
    if (text !== '' && passage.start > end) text += passage.start === end + 1 ? '\n' : '\n\n';
    end = passage.end;
    text += passage.text;
    return text.length - passage.text.length;
  });
  return { text, starts };
}
