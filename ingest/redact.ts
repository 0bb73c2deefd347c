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

/** What an address of a page may carry that is nobody's business; its digits are numbers of pages. */
const IN_ADDRESSES = new Set(['EMAIL_ADDRESS', 'CONNECTION_STRING', 'API_KEY']);

/** The address of a document as customers see it. */
export function redactAddress(url: string, allowedContacts: readonly string[] = []): string {
  const recognizers = recognizersFor('document').filter(({ type }) => IN_ADDRESSES.has(type));
  return redact(url, recognizers, allowContacts(allowedContacts)).text;
}
