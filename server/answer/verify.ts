/**
 * The last word before a customer hears anything. A claim passes when every source names a passage retrieved for this question, the quoted words
 * stand in the stored revision at those offsets to the letter, and the claim says nothing but quoted words, or nothing that
 * `verifyClaim` does not find in them and the headings above them. What fails is dropped, never repaired. Citations get their numbers here, at first emission, and keep them.
 */
import type { Citation, Claim } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { DraftClaim, Evidence } from '../../core/ports/composer.js';
import type { Ids } from '../../core/ports/ids.js';
import { shippedGroundedness } from './fitted.js';
import { type Fault, readSources, verifyClaim } from './verify/verify-claim.js';

export interface VerifyPorts {
  readonly ids: Ids;
  findRevision(id: RevisionId): Promise<Revision | undefined>;
}

export interface Verified {
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  /** Drafts that did not pass, each with what was wrong in it; nothing is listed where a quote does not stand in its document. */
  readonly refused: readonly (readonly Fault[])[];
}

export type OnClaim = (claim: Claim & { readonly index: number; readonly newCitations: readonly Citation[] }) => void;

/**
 * @param onClaim called once per verified claim, in order, before the next draft is read
 * @param before what the answer said of an earlier question of the same message: numbers go on from there, and its claims come back too
 */
export async function verify(
  drafts: AsyncIterable<DraftClaim>,
  evidence: Evidence,
  ports: VerifyPorts,
  onClaim: OnClaim,
  signal: AbortSignal,
  before: Pick<Verified, 'claims' | 'citations'> = { claims: [], citations: [] },
): Promise<Verified> {
  const claims: Claim[] = [...before.claims];
  const citations: Citation[] = [...before.citations];
  const revisions = new Map<string, Revision | undefined>();
  const refused: (readonly Fault[])[] = [];
  for await (const draft of drafts) {
    signal.throwIfAborted();
    const found = await findQuotes(draft, evidence, ports, revisions);
    const faults = found === undefined ? [] : faultsOf(draft.text, found);
    if (found === undefined || faults.length > 0) {
      refused.push(faults);
      continue;
    }
    const newCitations: Citation[] = [];
    const numbers = found.map((quote) => {
      const known = citations.find(
        (citation) => citation.revision === quote.revision && citation.start === quote.start && citation.end === quote.end,
      );
      if (known !== undefined) return known.n;
      const citation: Citation = { ...quote, n: citations.length + 1, id: ports.ids.next() };
      citations.push(citation);
      newCitations.push(citation);
      return citation.n;
    });
    const claim: Claim = { text: draft.text, citations: numbers };
    claims.push(claim);
    onClaim({ ...claim, index: claims.length - 1, newCitations });
  }
  return { claims, citations, refused };
}

async function findQuotes(
  draft: DraftClaim,
  evidence: Evidence,
  ports: VerifyPorts,
  revisions: Map<string, Revision | undefined>,
): Promise<Omit<Citation, 'n' | 'id'>[] | undefined> {
  const quotes: Omit<Citation, 'n' | 'id'>[] = [];
  for (const source of draft.sources) {
    const candidate = evidence.passages[source.passage];
    if (candidate === undefined) return undefined;
    const { passage, document } = candidate;
    if (source.start < passage.start || source.end > passage.end || source.start >= source.end) return undefined;
    if (!revisions.has(passage.revision)) revisions.set(passage.revision, await ports.findRevision(passage.revision));
    const quote = revisions.get(passage.revision)?.text.slice(source.start, source.end);
    if (quote === undefined || quote !== passage.text.slice(source.start - passage.start, source.end - passage.start)) return undefined;
    quotes.push({
      documentId: passage.documentId,
      revision: passage.revision,
      title: passage.title,
      headingPath: passage.headingPath,
      ...(passage.page === undefined ? {} : { page: passage.page }),
      quote,
      start: source.start,
      end: source.end,
      url: sourceUrl(passage.documentId, passage.revision, source),
      ...(document.facts.effectiveFrom === undefined ? {} : { publishedAt: document.facts.effectiveFrom }),
      ...(document.facts.reviewBy === undefined ? {} : { reviewBy: document.facts.reviewBy }),
    });
  }
  return quotes.length > 0 ? quotes : undefined;
}

/** Quoted words prove themselves; whatever else is said is laid beside them. */
function faultsOf(text: string, quotes: readonly Omit<Citation, 'n' | 'id'>[]): readonly Fault[] {
  if (quotes.map(({ quote }) => quote).join(' ') === text) return [];
  const sources = readSources(quotes.map(({ quote, title, headingPath }) => ({ text: quote, headings: [title, ...headingPath] })));
  return verifyClaim(text, sources, shippedGroundedness()).faults;
}

/** Address of the page that shows a span of a revision in its place. */
export function sourceUrl(documentId: string, revision: string, span?: { readonly start: number; readonly end: number }): string {
  const query = span === undefined ? '' : `?start=${String(span.start)}&end=${String(span.end)}#passage`;
  return `/source/${documentId}/${revision}${query}`;
}
