import type { WireCitation, WireClaim } from '../../core/wire/http.js';

interface ClaimTextProps {
  readonly claim: WireClaim;
  readonly citations: readonly WireCitation[];
  /** What a screen reader says for the chip of a citation. */
  chipLabel(n: number, title: string): string;
  onOpen(citation: WireCitation): void;
}

/** "1. Open the page", "- Open the page": the mark of a step or list item, which hangs left of its words. */
const LIST_MARK = /^(\d{1,3}[.)]|[-–•*])\s+(?=\S)/;

/** One checked sentence as plain text, followed by the numbered chips of its citations. */
export function ClaimText({ claim, citations, chipLabel, onOpen }: ClaimTextProps) {
  const mark = LIST_MARK.exec(claim.text);
  const words = mark === null ? claim.text : claim.text.slice(mark[0].length);
  const isBullet = mark !== null && !/\d/.test(mark[0]);
  return (
    <p class={mark === null ? 'claim' : 'claim listed'}>
      {mark !== null && <span class="claim-mark">{isBullet ? '•' : mark[1]}</span>}
      <span class="claim-words">
        {words}
        {claim.citations.map((n) => {
          const citation = citations.find((candidate) => candidate.n === n);
          if (citation === undefined) return null;
          // The no-break space keeps a chip on the line of the word it follows.
          return (
            <span key={n} class="chip-place">
              {'\u00a0'}
              <button
                type="button"
                class="chip"
                aria-label={chipLabel(n, citation.title)}
                aria-haspopup="dialog"
                onClick={() => onOpen(citation)}
              >
                {n}
              </button>
            </span>
          );
        })}
      </span>
    </p>
  );
}
