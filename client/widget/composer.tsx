import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.js';
import type { ChatClient, ChatView } from './chat-client.js';
import { strings } from './strings/en.js';
import { useSecondsUntil } from './use-seconds-until.js';

interface ComposerProps {
  readonly client: ChatClient;
  readonly view: ChatView;
  readonly question: string | undefined;
  readonly takesFocus: boolean;
}

/** From this share of the limit on, the visitor sees how much room is left. */
const COUNT_FROM = 0.9;
const TYPING_EVERY_MS = 2_500;
const count = (units: number): string => units.toLocaleString();

/** The message field, its limits, and the way to a person, which is there in every state. */
export function Composer({ client, view, question, takesFocus }: ComposerProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(question ?? '');
  const typedAt = useRef(0);
  const secondsLimited = useSecondsUntil(view.limitedUntil);
  const maxUnits = view.config?.maxMessageUnits ?? 4_000;
  const over = text.length - maxUnits;
  const isCounted = text.length >= maxUnits * COUNT_FROM;
  const canSend = text.trim() !== '' && over <= 0 && secondsLimited === 0 && view.config !== null;
  const { conversation } = view.conversation;
  const escalation = conversation?.escalation ?? 'none';
  const isWithPerson = escalation === 'active';
  const isWaiting = escalation === 'requested' || escalation === 'queued';

  useEffect(() => {
    if (takesFocus && matchMedia('(hover: hover)').matches) field.current?.focus();
  }, []);

  function onInput(value: string): void {
    setText(value);
    if (isWithPerson && Date.now() - typedAt.current > TYPING_EVERY_MS) {
      typedAt.current = Date.now();
      client.setTyping(true);
    }
  }
  function send(event?: Event): void {
    event?.preventDefault();
    if (!canSend) return;
    client.send(text);
    setText('');
    typedAt.current = 0;
    if (isWithPerson) client.setTyping(false);
    field.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    // During composition Enter chooses a word (Japanese, Chinese, Korean), it does not send.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    send(event);
  }

  const placeholder = isWithPerson
    ? strings.composerToPerson(conversation?.ownerName ?? strings.somebody)
    : isWaiting
      ? strings.composerWaiting
      : strings.composerPlaceholder;
  return (
    <form class="composer" onSubmit={send}>
      <div class="composer-field">
        <label class="unseen" for={id}>
          {strings.composerLabel}
        </label>
        <textarea
          ref={field}
          id={id}
          class="field"
          rows={1}
          value={text}
          placeholder={placeholder}
          aria-invalid={over > 0}
          aria-describedby={`${id}-limit`}
          enterkeyhint="send"
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="button primary square" aria-label={strings.send} aria-disabled={!canSend}>
          <Icon name="send" />
        </button>
      </div>
      <p id={`${id}-limit`} class={over > 0 || secondsLimited > 0 ? 'limit over' : 'limit'} role="status">
        {over > 0
          ? strings.tooLong(count(maxUnits), count(over))
          : secondsLimited > 0
            ? strings.rateLimited(secondsLimited)
            : isCounted
              ? strings.charactersLeft(count(-over))
              : ''}
      </p>
      {!isWithPerson && !isWaiting && (
        <button
          type="button"
          class="button quiet small to-person"
          disabled={view.person.state === 'asking'}
          onClick={() => void client.requestPerson().catch(() => undefined)}
        >
          <Icon name="person" /> {view.person.state === 'asking' ? strings.askingForPerson : strings.talkToPerson}
        </button>
      )}
    </form>
  );
}
