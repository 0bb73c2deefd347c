import { useEffect, useRef, useState } from 'preact/hooks';
import type { CitedPassage, WireCitation } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import { QuotedPassage } from '../parts/quoted-passage.js';
import { safeAddress } from '../parts/safe-address.js';
import type { ChatClient } from './chat-client.js';
import { strings } from './strings/en.js';

interface CitationSheetProps {
  readonly client: ChatClient;
  readonly citation: WireCitation;
  readonly baseUrl: string;
  onClose(): void;
}

/** One source: the quoted words, marked within the passage they come from, and the way to the whole page. */
export function CitationSheet({ client, citation, baseUrl, onClose }: CitationSheetProps) {
  const [passage, setPassage] = useState<CitedPassage['passage'] | 'loading' | 'failed'>('loading');
  const closeButton = useRef<HTMLButtonElement>(null);
  const address = safeAddress(citation.url, baseUrl);

  useEffect(() => {
    closeButton.current?.focus();
    let isGone = false;
    client.loadCitation(citation.id).then(
      (loaded) => !isGone && setPassage(loaded.passage),
      () => !isGone && setPassage('failed'),
    );
    return () => {
      isGone = true;
    };
  }, [client, citation.id]);

  return (
    <>
      <div class="sheet-shade" onClick={onClose} />
      <section class="sheet" role="dialog" aria-modal="true" aria-label={strings.citationChip(citation.n, citation.title)}>
        <div class="sheet-head">
          <div>
            <p class="sheet-number">{strings.sourceHeading(citation.n)}</p>
            <h3>{citation.title}</h3>
            <p class="path">
              {[...citation.headingPath, ...(citation.page === undefined ? [] : [strings.page(citation.page)])].join(' › ')}
            </p>
          </div>
          <button ref={closeButton} type="button" class="button quiet square" aria-label={strings.closeSource} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div class="sheet-text" tabIndex={0} role="group" aria-label={strings.quotedWords}>
          {passage === 'loading' || passage === 'failed' ? (
            <>
              <QuotedPassage text={citation.quote} start={0} end={citation.quote.length} />
              <p class="sheet-state" role="status">
                {passage === 'loading' ? strings.sourceLoading : strings.sourceFailed}
              </p>
            </>
          ) : (
            <QuotedPassage text={passage.text} start={passage.start} end={passage.end} />
          )}
        </div>
        {address !== undefined && (
          <a class="button primary" href={address} target="_blank" rel="noopener">
            {strings.openSource} <Icon name="external" />
            <span class="unseen"> ({strings.opensInNewTab})</span>
          </a>
        )}
      </section>
    </>
  );
}
