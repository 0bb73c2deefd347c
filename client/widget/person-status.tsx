import { useState } from 'preact/hooks';
import type { ChatClient, ChatView } from './chat-client.js';
import { strings } from './strings/en.js';

/** Where the visitor stands on the way to a person; nothing while the assistant serves. */
export function PersonStatus({ client, view }: { readonly client: ChatClient; readonly view: ChatView }) {
  const { conversation, ahead } = view.conversation;
  const escalation = conversation?.escalation ?? 'none';
  const [cancelState, setCancelState] = useState<'idle' | 'asking' | 'failed'>('idle');

  async function cancel(): Promise<void> {
    setCancelState('asking');
    try {
      await client.cancelPerson();
      setCancelState('idle');
    } catch {
      setCancelState('failed');
    }
  }

  const isWaiting = escalation === 'requested' || escalation === 'queued';
  return (
    <div class="person-status" role="status">
      {view.person.state === 'failed' && (
        <p class="strip danger">
          {strings.personFailed}{' '}
          <button type="button" class="button small" onClick={() => void client.requestPerson().catch(() => undefined)}>
            {strings.retry}
          </button>
        </p>
      )}
      {isWaiting && !view.person.isClosedFormOpen && (
        <div class="strip person">
          <p>
            <strong>{strings.waitingTitle}.</strong>{' '}
            {view.desk.isOpen ? (
              <>
                {ahead !== null && strings.waitingAhead(ahead)} {strings.waitingHint}
              </>
            ) : (
              strings.waitingClosed(view.desk.hours)
            )}
          </p>
          {!view.desk.isOpen && (
            <button type="button" class="button small" onClick={() => client.openPersonForm()}>
              {strings.contactSend}
            </button>
          )}{' '}
          <button type="button" class="button small" disabled={cancelState === 'asking'} onClick={() => void cancel()}>
            {strings.stopWaiting}
          </button>
          {cancelState === 'failed' && <p class="form-error">{strings.personFailed}</p>}
        </div>
      )}
      {escalation === 'active' && (
        <p class="strip person">
          <strong>{strings.activeTitle(conversation?.ownerName ?? strings.somebody)}.</strong> {strings.activeHint}
        </p>
      )}
      {escalation === 'left-contact' && (
        <p class="strip person">
          <strong>{strings.contactLeftTitle}.</strong> {strings.contactLeft}
        </p>
      )}
    </div>
  );
}
