/** What a document's dates and licence allow on a day: to answer at all, to answer with full weight, to be quoted and how far. */
import type { Citation } from '../../core/domain/answer.js';
import type { DocumentFacts, Span } from '../../core/domain/document.js';
import type { DraftClaim, Evidence } from '../../core/ports/composer.js';

/** The day, as dates of documents are written. A document counts from the first to the last of its days, in UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** False before its day and after its last one: also for a release that was built while it held. */
export function isInForce({ effectiveFrom, expiresAt }: Pick<DocumentFacts, 'effectiveFrom' | 'expiresAt'>, today: string): boolean {
  return (effectiveFrom === undefined || effectiveFrom <= today) && (expiresAt === undefined || expiresAt >= today);
}

/** Those among the cited documents whose review is due, by title. */
export function overdue(citations: readonly Citation[], today: string): { readonly title: string; readonly reviewBy: string }[] {
  const due = new Map<string, { title: string; reviewBy: string }>();
  for (const { documentId, title, reviewBy } of citations)
    if (reviewBy !== undefined && reviewBy < today) due.set(documentId, { title, reviewBy });
  return [...due.values()];
}

/** May its words be said? A document that is only to be linked to is shown among the nearest pages. */
export function isQuotable({ quoting }: Pick<DocumentFacts, 'quoting'>): boolean {
  return quoting !== 'link-only';
}

/** What an answer may take from one document that is licensed for short quotes, when the policy does not say. */
const SHORT_QUOTE_WORDS = 50;

/** As much of a span as a document that is licensed for short quotes may show: its first words, and none of the next one. */
export function shortQuoteOf(text: string, { start, end }: Span, maxWords: number = SHORT_QUOTE_WORDS): Span {
  let last = start;
  let words = 0;
  for (const { index, 0: word } of text.slice(start, end).matchAll(/\S+/gu)) {
    if (words === maxWords) break;
    words += 1;
    last = start + index + word.length;
  }
  return { start, end: last };
}

/**
 * Drops claims that would quote more of a document than its licence allows, and those of documents that may not be quoted.
 * @param words taken so far, by document: one count for all the questions of a message
 */
export async function* withinLicence(
  drafts: AsyncIterable<DraftClaim>,
  evidence: Evidence,
  maxWords: number = SHORT_QUOTE_WORDS,
  words = new Map<string, number>(),
): AsyncGenerator<DraftClaim> {
  for await (const draft of drafts) {
    const taken = new Map<string, number>();
    let isAllowed = true;
    for (const source of draft.sources) {
      const candidate = evidence.passages[source.passage];
      if (candidate === undefined) continue; // verification refuses it
      const { passage, document } = candidate;
      if (!isQuotable(document.facts)) isAllowed = false;
      if (document.facts.quoting !== 'short') continue;
      const quote = passage.text.slice(source.start - passage.start, source.end - passage.start);
      const count = (taken.get(document.id) ?? words.get(document.id) ?? 0) + (quote.match(/\S+/gu) ?? []).length;
      taken.set(document.id, count);
      if (count > maxWords) isAllowed = false;
    }
    if (!isAllowed) continue;
    for (const [id, count] of taken) words.set(id, count);
    yield draft;
  }
}
