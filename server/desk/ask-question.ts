import type { Message } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId, MessageId, VisitorId } from '../../core/domain/ids.js';
import type { PendingAnswers } from './answer-pending.js';
import { cleanMessage } from './clean-message.js';
import { createPlaceholderNumbers } from './number-placeholders.js';
import { getOwnConversation, openConversation } from './open-conversation.js';
import type { DeskPorts } from './ports.js';

export interface Asked {
  /** Absent: the visitor's current conversation, or a new one. */
  readonly conversationId?: string | undefined;
  readonly clientId: string;
  readonly text: string;
  readonly locale?: string | undefined;
}

/**
 * Stores a visitor's message, redacted, and has the assistant answer it unless a person owns the conversation. Resolves
 * once the message is stored; the same client id is stored once. Throws `text-empty`, `text-too-long`,
 * `unknown-conversation`, `conversation-closed` and `client-id-reused`.
 */
export function createAskQuestion(ports: DeskPorts & { readonly pending: Pick<PendingAnswers, 'schedule'> }) {
  const numbersIn = createPlaceholderNumbers(ports);
  return async (visitorId: VisitorId, asked: Asked): Promise<{ readonly message: Message; readonly isDuplicate: boolean }> => {
    const rawText = cleanMessage(asked.text);
    const conversationId = await chooseConversation(ports, visitorId, asked);
    const numberOf = await numbersIn(conversationId);
    const stored = await ports.storage.conversations.append(
      conversationId,
      {
        id: ports.ids.next() as MessageId,
        kind: 'visitor',
        text: ports.redactMessage(rawText, numberOf),
        clientId: asked.clientId,
        bodyHmac: ports.hmac(rawText),
        at: ports.clock.now(),
      },
      {},
      (current) => current.status !== 'resolved',
    );
    if (stored === undefined) {
      throw new AppError(
        'conversation-closed',
        'This conversation was resolved. Send the message without a conversation to start a new one.',
      );
    }
    const { message, conversation, isDuplicate } = stored;
    if (!isDuplicate) {
      ports.bus.publish({ kind: 'message-created', conversationId: conversation.id, visitorId, message, conversation });
      if (conversation.ownerId === null) ports.pending.schedule(message, rawText);
    }
    return { message, isDuplicate };
  };
}

async function chooseConversation(ports: DeskPorts, visitorId: VisitorId, asked: Asked): Promise<ConversationId> {
  if (asked.conversationId !== undefined) return (await getOwnConversation(ports, visitorId, asked.conversationId)).id;
  // A first question sent again, because its acknowledgement was lost, belongs where it was stored.
  const earlier = await ports.storage.conversations.findMessageByClientId(visitorId, asked.clientId);
  return earlier?.conversationId ?? (await openConversation(ports, visitorId, asked.locale ?? 'en')).id;
}
