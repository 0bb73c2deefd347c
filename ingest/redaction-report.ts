/**
 * What redaction found in a document, for its owner: where it stands, why it was taken for what it is, and what became of it. The words
 * around a place are shown with every finding in them masked, also those that stay, so that the report holds no personal data itself.
 */
import type { Block } from '../core/domain/document.js';
import type { Redacted } from '../core/redaction/redact.js';
import { applyEdits } from '../core/text/offset-map.js';

export interface RedactionNote {
  readonly type: string;
  /** From 1, of the file's text; the page only where the format has pages. */
  readonly line: number;
  readonly page?: number;
  /** The line around it on which every finding is masked. */
  readonly excerpt: string;
  readonly explanation: string;
  /** `replaced`; `allowed`: the owner's own contact data; `reported`: a kind that stays in documents unless somebody takes it out. */
  readonly outcome: 'replaced' | 'allowed' | 'reported';
}

export interface RedactionReport {
  readonly counts: Readonly<Record<RedactionNote['outcome'], number>>;
  /** In the order of the text; the first `MAX_NOTES`. */
  readonly notes: readonly RedactionNote[];
}

const MAX_NOTES = 500;
const AROUND = 40;

export function reportRedaction(
  document: { readonly text: string; readonly blocks: readonly Block[] },
  redacted: Redacted,
): RedactionReport {
  const found = [
    ...redacted.findings.map((finding) => ({ ...finding, outcome: 'replaced' as const })),
    ...redacted.kept.map(({ reason, ...finding }) => ({ ...finding, outcome: reason })),
  ].sort((a, b) => a.start - b.start);
  const masked = applyEdits(
    document.text,
    found.map(({ start, end, type }) => ({ start, end, replacement: `[${type}]` })),
  );
  const lineAt = lineCounter(document.text);
  const paged = document.blocks.filter(({ page }) => page !== undefined);
  const counts = { replaced: 0, allowed: 0, reported: 0 };
  for (const { outcome } of found) counts[outcome]++;
  const notes = found.slice(0, MAX_NOTES).map(({ start, end, type, explanation, outcome }): RedactionNote => {
    const page = paged.findLast((block) => block.start <= start)?.page;
    const from = masked.map.toTarget(start);
    const excerpt = excerptAround(masked.text, from, masked.map.toTarget(end, 'end'));
    return { type, line: lineAt(start), ...(page === undefined ? {} : { page }), excerpt, explanation, outcome };
  });
  return { counts, notes };
}

/** Of what is on its line, some words on either side. */
function excerptAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - AROUND), from).replace(/^[^]*\n/u, '');
  const after = text.slice(to, to + AROUND).replace(/\n[^]*$/u, '');
  const isCutBefore = before.length === AROUND && text[from - AROUND - 1] !== '\n';
  const isCutAfter = after.length === AROUND && to + AROUND < text.length && text[to + AROUND] !== '\n';
  // A placeholder that was cut in two says nothing, and the rest of a word looks like a mistake.
  const first = isCutBefore ? `…${before.replace(/^[^\s[]*\]?/u, '')}` : before;
  const last = isCutAfter ? `${after.replace(/\[[A-Z_]*$|[^\s\]]*$/u, '').trimEnd()}…` : after;
  return `${first}${text.slice(from, to)}${last}`.trim();
}

/** Lines of offsets that are asked for in order: each line end is counted once. */
function lineCounter(text: string): (offset: number) => number {
  let [line, next] = [1, text.indexOf('\n')];
  return (offset) => {
    for (; next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
}
