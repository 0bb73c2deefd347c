import { useRef } from 'preact/hooks';
import type { WireAnswer, WireCitation, WireMessage } from '../../core/wire/http.js';
import { ClaimList } from '../parts/claim-list.js';
import { Icon } from '../parts/icon.js';
import { safeAddress } from '../parts/safe-address.js';
import { showTime } from '../parts/show-time.js';
import { SupportMark } from '../parts/support-mark.js';
import { strings } from './strings/en.js';

const LEVELS = { high: 3, medium: 2, low: 1 } as const;

/** What the assistant said and what it said it from, as the agent needs it before writing. */
export function AnswerCard({ message, answer }: { readonly message: WireMessage; readonly answer: WireAnswer }) {
  const sources = useRef<HTMLDetailsElement>(null);
  const { band, score, isCalibrated } = answer.confidence;
  const hasClaims = answer.claims.length > 0;

  function showSource(citation: WireCitation): void {
    if (sources.current === null) return;
    sources.current.open = true;
    sources.current.querySelector<HTMLElement>(`[data-n="${citation.n}"] a, [data-n="${citation.n}"]`)?.focus();
  }

  return (
    <article class="entry assistant">
      <p class="turn-head">
        <strong>{strings.assistant}</strong>
        <span class="badge">{strings.aiBadge}</span>
        <time dateTime={message.at}>{showTime(message.at)}</time>
      </p>
      {answer.phrases.map((phrase) => (
        <p key={phrase.id} class="phrase">
          {phrase.text}
        </p>
      ))}
      <ClaimList claims={answer.claims} parts={answer.parts} citations={answer.citations} chipLabel={strings.source} onOpen={showSource} />
      {hasClaims ? (
        <SupportMark
          level={LEVELS[band]}
          words={strings.support[band]}
          percentage={isCalibrated ? `${Math.round(score * 100)} %` : undefined}
        />
      ) : (
        answer.outcome === 'abstained' && <SupportMark level={0} words={strings.support.none} />
      )}
      {answer.citations.length > 0 && (
        <details ref={sources} class="sources">
          <summary>{strings.sources(answer.citations.length)}</summary>
          <ol>
            {answer.citations.map((citation) => (
              <li key={citation.id} value={citation.n} data-n={citation.n} tabIndex={-1}>
                <Source citation={citation} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {message.vote !== undefined && <p class="entry-state">{message.vote === 'up' ? strings.voteUp : strings.voteDown}</p>}
    </article>
  );
}

function Source({ citation }: { readonly citation: WireCitation }) {
  const address = safeAddress(citation.url, location.origin);
  const path = [...citation.headingPath, ...(citation.page === undefined ? [] : [strings.page(citation.page)])].join(' › ');
  return (
    <>
      {address === undefined ? (
        citation.title
      ) : (
        <a href={address} target="_blank" rel="noopener">
          {citation.title} <Icon name="external" />
          <span class="unseen"> ({strings.opensInNewTab})</span>
        </a>
      )}
      <span class="path">{path}</span>
      <q>{citation.quote}</q>
    </>
  );
}
