import { Fragment } from 'preact';
import type { WireAnswer, WireCitation, WireClaim } from '../../core/wire/http.js';
import { ClaimText } from './claim-text.js';

interface ClaimListProps {
  readonly claims: readonly WireClaim[];
  /** The questions of a message that asked several; absent where it asked one. */
  readonly parts: WireAnswer['parts'];
  readonly citations: readonly WireCitation[];
  chipLabel(n: number, title: string): string;
  onOpen(citation: WireCitation): void;
}

/** What an answer says: its checked sentences, or where several things were asked, each question with its own. */
export function ClaimList({ claims, parts, citations, chipLabel, onOpen }: ClaimListProps) {
  const show = (shown: readonly WireClaim[]) =>
    shown.map((claim, index) => <ClaimText key={index} claim={claim} citations={citations} chipLabel={chipLabel} onOpen={onOpen} />);
  if (parts === undefined) return <Fragment>{show(claims)}</Fragment>;
  return (
    <Fragment>
      {parts.map(
        ({ question, phrases }, part) =>
          question !== '' && (
            <section key={part} class="part">
              <h3 class="part-question">{question}</h3>
              {show(claims.filter((claim) => claim.part === part))}
              {phrases.map((phrase) => (
                <p key={phrase.id} class="phrase">
                  {phrase.text}
                </p>
              ))}
            </section>
          ),
      )}
    </Fragment>
  );
}
