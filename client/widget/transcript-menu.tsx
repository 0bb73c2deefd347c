import { useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.js';
import type { ChatClient } from './chat-client.js';
import { strings } from './strings/en.js';

/** Downloads of the conversation. The token belongs in a header, so a plain link would not do. */
export function TranscriptMenu({ client }: { readonly client: ChatClient }) {
  const [isOpen, setIsOpen] = useState(false);
  const [error, setError] = useState('');
  const opener = useRef<HTMLButtonElement>(null);

  async function download(format: string): Promise<void> {
    setError('');
    try {
      const address = URL.createObjectURL(await client.loadTranscript(format));
      const link = document.createElement('a');
      link.href = address;
      link.download = `conversation.${format}`;
      link.click();
      // The download reads the address after this turn; a minute is plenty.
      window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
      setIsOpen(false);
      opener.current?.focus();
    } catch {
      setError(strings.transcriptFailed);
    }
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    opener.current?.focus();
  }

  return (
    <div class="menu-place" onKeyDown={onKeyDown}>
      <button
        ref={opener}
        type="button"
        class="button quiet square"
        aria-label={strings.menu}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div class="menu">
          <p>{strings.transcript}</p>
          {Object.entries(strings.transcriptFormats).map(([format, words]) => (
            <button key={format} type="button" class="button quiet small" onClick={() => void download(format)}>
              {words}
            </button>
          ))}
          <p class="form-error" role="status">
            {error}
          </p>
        </div>
      )}
    </div>
  );
}
