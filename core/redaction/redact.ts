import { applyEdits, UNCHANGED, type Edit, type OffsetMap } from '../text/offset-map.js';
import { plainView } from './plain-view.js';

/**
 * Replaces personal data by the name of its type. Recognizers only report spans; overlaps, order and replacement are
 * settled here, once. They read a plain view of the text (full-width digits as digits, zero-width characters gone,
 * "name (at) host dot com" as an address), so that disguise does not help; spans are those of the text as it was given.
 */

export type FindingType = 'EMAIL_ADDRESS' | 'PHONE_NUMBER' | 'CREDIT_CARD' | 'IBAN_CODE' | 'US_SSN' | 'IP_ADDRESS';

export interface Finding {
  /** UTF-16 units of the text searched. */
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  /** Why it was taken for what it is, without its characters: for the curator's report. */
  readonly explanation: string;
}

export interface Recognizer {
  readonly type: FindingType;
  /** In order of their start; may overlap those of other recognizers. Work grows linearly with the text. */
  find(text: string): Finding[];
}

/** True for the organisation's own contact data, which stay. Gets the characters found. */
export type Allows = (found: string, type: FindingType) => boolean;

export interface Redacted {
  readonly text: string;
  /** Sorted, without overlaps, offsets into the text that was given. */
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  readonly map: OffsetMap;
}

/**
 * @param recognizers first ones win where two findings of equal length overlap; else the longer one wins
 */
export function redact(text: string, recognizers: readonly Recognizer[], allows: Allows = () => false): Redacted {
  const view = plainView(text);
  const found = recognizers.flatMap((recognizer, priority) => recognizer.find(view.text).map((finding) => ({ finding, priority })));
  const inText = found
    .map(({ finding, priority }) => ({
      priority,
      finding:
        view.map === UNCHANGED
          ? finding
          : { ...finding, start: view.map.toSource(finding.start), end: view.map.toSource(finding.end, 'end') },
      words: view.text.slice(finding.start, finding.end),
    }))
    .filter(({ finding, words }) => !allows(words, finding.type));
  const findings = withoutOverlaps(inText, text.length);
  const edits = findings.map(({ start, end, type }) => ({ start, end, replacement: `[${type}]` }));
  const applied = applyEdits(text, edits);
  return { text: applied.text, findings, edits, map: applied.map };
}

/** The longest first, then by priority, then from the left. */
function withoutOverlaps(found: readonly { readonly finding: Finding; readonly priority: number }[], length: number): Finding[] {
  const ranked = [...found].sort(
    (a, b) =>
      b.finding.end - b.finding.start - (a.finding.end - a.finding.start) || a.priority - b.priority || a.finding.start - b.finding.start,
  );
  const taken = new Uint8Array(ranked.length > 1 ? length : 0);
  return ranked
    .map(({ finding }) => finding)
    .filter(({ start, end }) => {
      // Whatever is taken already is at least as long, so an overlap covers one of the two ends.
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}
