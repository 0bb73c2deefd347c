import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toRequestFailed } from '../parts/request-failed.js';
import type { ChatClient, ChatView } from './chat-client.js';
import { problemWords } from './problem-words.js';
import { strings } from './strings/en.js';

/** Out of hours: a name and an address for a call-back. The form is voluntary. */
export function ContactForm({ client, desk }: { readonly client: ChatClient; readonly desk: ChatView['desk'] }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const addressField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [error, setError] = useState('');
  useEffect(() => heading.current?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (address.trim().length < 3) {
      setError(strings.contactMissing);
      addressField.current?.focus();
      return;
    }
    setError('');
    try {
      await client.requestPerson({ address: address.trim(), ...(name.trim() === '' ? {} : { name: name.trim() }) });
    } catch (failure) {
      setError(problemWords(toRequestFailed(failure)));
    }
  }

  return (
    <form class="contact" noValidate onSubmit={(event) => void submit(event)}>
      <h3 ref={heading} tabIndex={-1}>
        {strings.closedTitle}
      </h3>
      {desk.hours !== '' && <p>{strings.closedHours(desk.hours)}</p>}
      <p>{strings.closedHint}</p>
      <label class="label" for={`${id}-address`}>
        {strings.contactAddress}
      </label>
      <input
        ref={addressField}
        id={`${id}-address`}
        class="field"
        type="text"
        autoComplete="email"
        maxLength={200}
        value={address}
        aria-invalid={error !== ''}
        aria-describedby={`${id}-error`}
        onInput={(event) => setAddress(event.currentTarget.value)}
      />
      <label class="label" for={`${id}-name`}>
        {strings.contactName}
      </label>
      <input
        id={`${id}-name`}
        class="field"
        type="text"
        autoComplete="name"
        maxLength={200}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="form-error" role="alert">
        {error}
      </p>
      <div class="row end">
        <button type="button" class="button small quiet" onClick={() => client.closePersonForm()}>
          {strings.cancel}
        </button>
        <button type="submit" class="button small primary">
          {strings.contactSend}
        </button>
      </div>
    </form>
  );
}
