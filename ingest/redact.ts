import type { Block, Span } from '../core/domain/document.js';
import { recognizersFor, allowContacts } from '../core/redaction/recognizers.js';
import { redact, type Finding } from '../core/redaction/redact.js';
import type { OffsetMap } from '../core/text/offset-map.js';
import { type RedactionReport, reportRedaction } from './redaction-report.js';

export interface RedactedDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offsets into the text before redaction. */
  readonly findings: readonly Finding[];
  readonly report: RedactionReport;
  readonly map: OffsetMap;
}

/**
 * Redacts a whole document before it is split, so that nothing hides on the border of two passages. Headings above a
 * block are redacted as the text is: they are shown beside every quote.
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
  if (findings.length === 0) return { text, blocks: document.blocks, findings, report, map };

  const titles = new Map<string, string>();
  const redactTitle = (title: string): string => {
    const known = titles.get(title) ?? redact(title, recognizers, allows).text;
    titles.set(title, known);
    return known;
  };
  const move = ({ start, end }: Span): Span => ({ start: map.toTarget(start), end: map.toTarget(end, 'end') });
  const blocks = document.blocks.map((block) => ({
    ...block,
    ...move(block),
    headingPath: block.headingPath.map(redactTitle),
    ...(block.stem === undefined ? {} : { stem: move(block.stem) }),
  }));
  return { text, blocks, findings, report, map };
}

/** What an address of a page may carry that is nobody's business; its digits are numbers of pages. */
const IN_ADDRESSES = new Set(['EMAIL_ADDRESS', 'CONNECTION_STRING', 'API_KEY']);

/** The address of a document as customers see it. */
export function redactAddress(url: string, allowedContacts: readonly string[] = []): string {
  const recognizers = recognizersFor('document').filter(({ type }) => IN_ADDRESSES.has(type));
  return redact(url, recognizers, allowContacts(allowedContacts)).text;
}
