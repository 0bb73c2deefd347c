import type { Conversation, EventWord } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId } from '../../core/domain/ids.js';
import type { ConversationChange } from '../../core/ports/storage.js';
import { moveConversation } from './move-conversation.js';
import { getConversation } from './open-conversation.js';
import type { Agent, DeskPorts } from './ports.js';

/** A move only the owning agent may make. Throws `conversation-not-yours` and `unknown-conversation`. */
export async function ownMove(
  ports: DeskPorts,
  agent: Agent,
  conversationId: ConversationId,
  word: EventWord,
  change: ConversationChange,
): Promise<Conversation> {
  const moved = await moveConversation(ports, {
    conversationId,
    word,
    by: agent,
    change,
    isAllowed: (current) => current.ownerId === agent.id,
  });
  if (moved !== undefined) return moved;
  throw notYours(await getConversation(ports, conversationId));
}

export function notYours(current: Conversation): AppError {
  if (current.status === 'resolved') return new AppError('conversation-closed', 'This conversation was resolved.');
  const owner = current.ownerName === null ? 'Nobody owns this conversation' : `${current.ownerName} owns this conversation`;
  return new AppError('conversation-not-yours', `${owner}. Take it first.`);
}
