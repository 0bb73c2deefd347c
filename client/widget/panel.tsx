import { useEffect, useRef, useState } from 'preact/hooks';
import type { WireCitation } from '../../core/wire/http.js';
import { Icon } from '../parts/icon.js';
import type { ChatClient } from './chat-client.js';
import { CitationSheet } from './citation-sheet.js';
import { Composer } from './composer.js';
import { ConnectionBanner } from './connection-banner.js';
import { ContactForm } from './contact-form.js';
import { MessageLog } from './message-log.js';
import type { OpenOptions } from './open-options.js';
import { PersonStatus } from './person-status.js';
import { problemWords } from './problem-words.js';
import { strings } from './strings/en.js';
import { TranscriptMenu } from './transcript-menu.js';
import { useView } from '../parts/use-view.js';

interface PanelProps {
  readonly client: ChatClient;
  readonly baseUrl: string;
  readonly how: OpenOptions;
  onClose(): void;
}

/** The open chat: who answers, the log, what is going on with the connection or a person, and the message field. */
export function Panel({ client, baseUrl, how, onClose }: PanelProps) {
  const view = useView(client);
  const panel = useRef<HTMLElement>(null);
  const [cited, setCited] = useState<WireCitation | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { config, conversation } = view;
  const isResolved = conversation.conversation?.status === 'resolved';

  useEffect(() => {
    // Where a keyboard pops up over half the screen, the panel takes the focus instead of the field.
    if (how.movesFocus && !matchMedia('(hover: hover)').matches) panel.current?.focus();
  }, []);

  function openCitation(citation: WireCitation): void {
    opener.current = (panel.current?.getRootNode() as ShadowRoot | undefined)?.activeElement as HTMLElement | null;
    setCited(citation);
    // The sentence stays in sight above its source.
    const sentence = opener.current?.closest('.claim');
    requestAnimationFrame(() => sentence?.scrollIntoView({ block: 'start' }));
  }
  function closeCitation(): void {
    setCited(null);
    // After the rest has lost `inert`, or it could not take the focus.
    requestAnimationFrame(() => opener.current?.focus());
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    if (cited !== null) closeCitation();
    else onClose();
  }

  return (
    <section
      ref={panel}
      class={cited === null ? 'panel' : 'panel citing'}
      role="dialog"
      aria-label={strings.panelLabel(config?.companyName ?? '')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="panel-body" inert={cited !== null}>
        <div class="panel-head">
          <div class="panel-title">
            <h2>{config?.assistantName ?? '…'}</h2>
            {config !== null && config.companyName !== config.assistantName && <p>{config.companyName}</p>}
          </div>
          {conversation.messages.length > 0 && <TranscriptMenu client={client} />}
          <button type="button" class="button quiet square" aria-label={strings.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <ConnectionBanner link={view.link} />
        {view.openFailure !== null && config === null ? (
          <div class="opening" role="alert">
            <p>
              <strong>{strings.openFailed}</strong>
            </p>
            <p>{problemWords(view.openFailure)}</p>
            <button type="button" class="button" onClick={() => client.open()}>
              {strings.retry}
            </button>
          </div>
        ) : config === null ? (
          <p class="opening" role="status">
            {strings.opening}
          </p>
        ) : (
          <MessageLog client={client} view={view} config={config} baseUrl={baseUrl} isCovered={cited !== null} onCite={openCitation} />
        )}
        <PersonStatus client={client} view={view} />
        {view.person.isClosedFormOpen && conversation.conversation?.escalation !== 'active' && (
          <ContactForm client={client} desk={view.desk} />
        )}
        {isResolved ? (
          <div class="closed">
            <p>{strings.resolvedTitle}</p>
            <button type="button" class="button primary" onClick={() => client.startNew()}>
              {strings.startNew}
            </button>
          </div>
        ) : (
          <Composer client={client} view={view} question={how.question} takesFocus={how.movesFocus} />
        )}
      </div>
      {cited !== null && <CitationSheet key={cited.id} client={client} citation={cited} baseUrl={baseUrl} onClose={closeCitation} />}
    </section>
  );
}
