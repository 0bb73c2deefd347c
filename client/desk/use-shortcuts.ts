import { useEffect } from 'preact/hooks';
import type { QueueEntry } from '../../core/wire/http.js';
import type { DeskClient } from './desk-client.js';

/**
 * Keys of the desk. All but Escape need Alt, so they never fire while somebody writes or dictates (WCAG 2.1.4); they go
 * by the key's place, because Alt turns letters into signs on some keyboards.
 * @param entries the queue from top to bottom, as it is shown
 */
export function useShortcuts(client: DeskClient, entries: readonly QueueEntry[]): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing && client.view().open !== null) {
        client.closeConversation();
        document.getElementById('queue-title')?.focus();
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const act = actions[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    }
    function step(by: 1 | -1): void {
      const at = entries.findIndex(({ conversationId }) => conversationId === client.view().open?.id);
      const next = entries[at === -1 ? 0 : Math.min(entries.length - 1, Math.max(0, at + by))];
      if (next !== undefined) client.openConversation(next.conversationId);
    }
    const actions: Readonly<Record<string, () => void>> = {
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      KeyT: () => {
        const { open } = client.view();
        if (open?.transcript != null && open.transcript.ownerId === undefined) void client.move('take');
      },
      KeyR: () => document.getElementById('write-reply')?.click(),
      KeyN: () => document.getElementById('write-note')?.click(),
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [client, entries]);
}
