import type { Block, DocumentFacts, Span } from '../core/domain/document.js';
import { recognizersFor, allowContacts } from '../core/redaction/recognizers.js';
import { redact, type Finding, type FindingType } from '../core/redaction/redact.js';
import { applyEdits, type OffsetMap } from '../core/text/offset-map.js';
import { type RedactionReport, reportRedaction } from './redaction-report.js';

export interface RedactedDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets into the text before redaction. */
  readonly findings: readonly Finding[];
  readonly report: RedactionReport;
  readonly map: OffsetMap;
  /** A title of the document: where it repeats a heading, as redaction left that heading, whose context says what its words are. */
  redactTitle(title: string): string;
}

/**
 * Redacts a whole document before it is split, so that nothing hides on the border of two passages. Headings above a
 * block are taken from the redacted text, where what stands before them was read with them: they are shown beside every quote.
 * @param allowedContacts the organisation's own contact data, which stay
 */
export function redactDocument(
  document: { readonly text: string; readonly blocks: readonly Block[] },
  allowedContacts: readonly string[] = [],
): RedactedDocument {
  const recognizers = recognizersFor('document');
  const allows = allowContacts(allowedContacts);
  const redacted = redact(document.text, recognizers, allows);
  const { text, findings, map } = redacted;
  const report = reportRedaction(document, redacted);
  const redactAlone = (title: string): string => redact(title, recognizers, allows).text;
  if (findings.length === 0) return { text, blocks: document.blocks, findings, report, map, redactTitle: redactAlone };

  const move = ({ start, end }: Span): Span => ({ start: map.toTarget(start), end: map.toTarget(end, 'end') });
  /** What became of the headings met so far, by their words; one that redaction changed stands for all that read like it. */
  const headings = new Map<string, string>();
  const titles = new Map<string, string>();
  const titleInPath = (title: string): string => {
    const known = headings.get(title) ?? titles.get(title) ?? redactAlone(title);
    titles.set(title, known);
    return known;
  };
  const blocks = document.blocks.map((block) => {
    const moved = move(block);
    if (block.kind === 'heading' || block.kind === 'question') {
      const before = document.text.slice(block.start, block.end);
      if (headings.get(before) === undefined || headings.get(before) === before) headings.set(before, text.slice(moved.start, moved.end));
    }
    return {
      ...block,
      ...moved,
      headingPath: block.headingPath.map(titleInPath),
      ...(block.stem === undefined ? {} : { stem: move(block.stem) }),
    };
  });
  const changed = [...headings].filter(([before, after]) => before !== after);
  const redactTitle = (title: string): string => {
    const same = changed.find(([before]) => before.toLowerCase() === title.toLowerCase());
    return redactAlone(same?.[1] ?? changed.reduce((rest, [before, after]) => rest.split(before).join(after), title));
  };
  return { text, blocks, findings, report, map, redactTitle };
}

/** Words about a document that are shown or kept, such as a warning that names an attachment. */
export function redactWords(words: string, allowedContacts: readonly string[] = []): string {
  return redact(words, recognizersFor('document'), allowContacts(allowedContacts)).text;
}

/** Facts that customers read: who owns a document and under which licence. A title is redacted with its text. */
export function redactFacts(facts: DocumentFacts, allowedContacts: readonly string[] = []): DocumentFacts {
  return {
    ...facts,
    owner: redactWords(facts.owner, allowedContacts),
    licence: redactWords(facts.licence, allowedContacts),
  };
}

/** What names of files hold by chance too often: days, and numbers of pages and versions (1.7.0.6 looks like an IP address). */
const NOT_IN_PATHS = new Set(['DATE_OF_BIRTH', 'NATIONAL_ID', 'USER_NAME', 'BIC_CODE', 'IP_ADDRESS']);

/** Personal data in a path, which cannot be replaced there: the path is the document's name. @returns its types and the path without them */
export function findInPath(
  path: string,
  allowedContacts: readonly string[] = [],
): { readonly types: readonly FindingType[]; readonly redacted: string } {
  const recognizers = recognizersFor('document').filter(({ type }) => !NOT_IN_PATHS.has(type));
  // What joins words in a path is a blank to a reader, and the ending is no part of them; positions stay.
  const words = path.replace(/\.[a-z]{1,8}$/iu, '').replace(/[/_]/gu, ' ');
  const { findings, edits } = redact(words, recognizers, allowContacts(allowedContacts));
  return { types: findings.map(({ type }) => type), redacted: applyEdits(path, edits).text };
}

/** What an address of a page may carry that is nobody's business; its digits are numbers of pages. */
const IN_ADDRESSES = new Set(['EMAIL_ADDRESS', 'CONNECTION_STRING', 'API_KEY']);

/** The address of a document as customers see it. */
export function redactAddress(url: string, allowedContacts: readonly string[] = []): string {
  const recognizers = recognizersFor('document').filter(({ type }) => IN_ADDRESSES.has(type));
  return redact(url, recognizers, allowContacts(allowedContacts)).text;
}
