import type { Conversation } from '../../core/domain/conversation.js';
import type { ConversationId, MessageId } from '../../core/domain/ids.js';
import type { AppendResult } from '../../core/ports/storage.js';
import { cleanMessage } from './clean-message.js';
import { getConversation } from './open-conversation.js';
import { notYours } from './own-move.js';
import type { Agent, DeskPorts } from './ports.js';

export interface Written {
  readonly conversationId: ConversationId;
  readonly clientId: string;
  readonly text: string;
}

/** An agent's words to the visitor, stored as written. Throws `conversation-not-yours`, `client-id-reused` and those of the text. */
export function createReply(ports: DeskPorts) {
  return (agent: Agent, written: Written) => writeAs(ports, 'agent', agent, written, (current) => current.ownerId === agent.id);
}

/** Stores an agent's words, under a client id, once. */
export async function writeAs(
  ports: DeskPorts,
  kind: 'agent' | 'note',
  agent: Agent,
  { conversationId, clientId, text }: Written,
  isAllowed: (current: Conversation) => boolean,
): Promise<AppendResult> {
  const clean = cleanMessage(text);
  const stored = await ports.storage.conversations.append(
    conversationId,
    {
      id: ports.ids.next() as MessageId,
      kind,
      text: clean,
      clientId,
      bodyHmac: ports.hmac(clean),
      authorId: agent.id,
      authorName: agent.name,
      at: ports.clock.now(),
    },
    {},
    isAllowed,
  );
  if (stored === undefined) throw notYours(await getConversation(ports, conversationId));
  const { message, conversation } = stored;
  if (!stored.isDuplicate) {
    ports.bus.publish({ kind: 'message-created', conversationId, visitorId: conversation.visitorId, message, conversation });
  }
  return stored;
}
