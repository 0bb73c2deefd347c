import { useId, useRef, useState } from 'preact/hooks';
import { createSiteStorage } from '../parts/site-storage.js';
import type { DeskClient } from './desk-client.js';
import { strings } from './strings/en.js';

const MAX_UNITS = 4_000;
const TYPING_EVERY_MS = 2_500;
const drafts = createSiteStorage('session');

interface DeskComposerProps {
  readonly client: DeskClient;
  readonly conversationId: string;
  /** Only the owner replies; a note anybody at the desk may add. */
  readonly canReply: boolean;
}

/** Where an agent writes to the customer, or, on another paper, to colleagues. Drafts stay with the tab. */
export function DeskComposer({ client, conversationId, canReply }: DeskComposerProps) {
  const id = useId();
  const draftName = (kind: 'reply' | 'note'): string => `footnote:draft:${conversationId}:${kind}`;
  const [kind, setKind] = useState<'reply' | 'note'>('reply');
  const [text, setText] = useState(() => drafts.read(draftName('reply')) ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const typedAt = useRef(0);
  const over = text.length - MAX_UNITS;
  const isAllowed = kind === 'note' || canReply;
  const canSend = isAllowed && text.trim() !== '' && over <= 0;

  function choose(next: 'reply' | 'note'): void {
    setKind(next);
    setText(drafts.read(draftName(next)) ?? '');
    field.current?.focus();
  }
  function onInput(value: string): void {
    setText(value);
    drafts.write(draftName(kind), value);
    // A note is nobody's business outside the desk, neither is that one is being written.
    if (kind === 'reply' && Date.now() - typedAt.current > TYPING_EVERY_MS) {
      typedAt.current = Date.now();
      client.setTyping(true);
    }
  }
  function send(event?: Event): void {
    event?.preventDefault();
    if (!canSend) return;
    client.write(kind, text);
    drafts.remove(draftName(kind));
    setText('');
    typedAt.current = 0;
    if (kind === 'reply') client.setTyping(false);
    field.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  }

  return (
    <form class={`desk-composer ${kind}`} onSubmit={send}>
      <div class="kinds" role="group" aria-label={strings.writeKind}>
        <button id="write-reply" type="button" class="button small" aria-pressed={kind === 'reply'} onClick={() => choose('reply')}>
          {strings.reply}
        </button>
        <button id="write-note" type="button" class="button small" aria-pressed={kind === 'note'} onClick={() => choose('note')}>
          {strings.internalNote}
        </button>
      </div>
      <label class="label write-label" for={id}>
        {kind === 'reply' ? strings.replyLabel : strings.noteLabel}
      </label>
      <textarea
        ref={field}
        id={id}
        class="field"
        rows={2}
        value={text}
        aria-invalid={over > 0}
        aria-describedby={`${id}-state`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="composer-end">
        <p id={`${id}-state`} class={over > 0 ? 'hint over' : 'hint'} role="status">
          {over > 0 ? strings.tooLong(over.toLocaleString()) : isAllowed ? strings.sendHint : strings.takeToReply}
        </p>
        <button type="submit" class="button primary" disabled={!canSend}>
          {kind === 'reply' ? strings.sendReply : strings.sendNote}
        </button>
      </div>
    </form>
  );
}
