import type { Conversation, EventWord } from '../../core/domain/conversation.js';
import type { ConversationId, MessageId } from '../../core/domain/ids.js';
import type { ConversationChange } from '../../core/ports/storage.js';
import type { Agent, DeskPorts } from './ports.js';

export interface Move {
  readonly conversationId: ConversationId;
  readonly word: EventWord;
  readonly by?: Agent;
  readonly change: ConversationChange;
  /** Judged on the stored conversation, inside the transaction. */
  isAllowed(current: Conversation): boolean;
  /** Runs after the commit and before anybody is told. */
  onCommitted?(): void;
}

/** One step of an escalation: one row, one event. Undefined when the conversation is not in a state that allows it. */
export async function moveConversation(ports: DeskPorts, move: Move): Promise<Conversation | undefined> {
  const stored = await ports.storage.conversations.append(
    move.conversationId,
    {
      id: ports.ids.next() as MessageId,
      kind: 'event',
      text: move.word,
      at: ports.clock.now(),
      ...(move.by === undefined ? {} : { authorId: move.by.id, authorName: move.by.name }),
    },
    move.change,
    (current) => move.isAllowed(current),
  );
  if (stored === undefined) return undefined;
  move.onCommitted?.();
  const { conversation, message } = stored;
  ports.bus.publish({
    kind: 'escalation-changed',
    conversationId: conversation.id,
    visitorId: conversation.visitorId,
    message,
    conversation,
  });
  return conversation;
}
