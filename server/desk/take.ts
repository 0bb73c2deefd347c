import type { Conversation } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId } from '../../core/domain/ids.js';
import type { PendingAnswers } from './answer-pending.js';
import { moveConversation } from './move-conversation.js';
import { getConversation } from './open-conversation.js';
import type { Agent, DeskPorts } from './ports.js';

/**
 * Makes an agent the owner of a conversation; from that commit on the assistant is silent. Taking one's own again changes
 * nothing. Throws `conversation-not-yours` when somebody was faster, `conversation-closed` and `unknown-conversation`.
 */
export function createTake(ports: DeskPorts & { readonly pending: Pick<PendingAnswers, 'silence'> }) {
  return async (agent: Agent, conversationId: ConversationId): Promise<Conversation> => {
    const moved = await moveConversation(ports, {
      conversationId,
      word: 'agent-joined',
      by: agent,
      change: { status: 'escalated', escalation: 'active', owner: agent },
      isAllowed: (current) => current.ownerId === null && current.status !== 'resolved',
      onCommitted: () => ports.pending.silence(conversationId),
    });
    if (moved !== undefined) return moved;
    const current = await getConversation(ports, conversationId);
    if (current.ownerId === agent.id) return current;
    if (current.status === 'resolved') throw new AppError('conversation-closed', 'This conversation was resolved.');
    throw new AppError('conversation-not-yours', `${current.ownerName ?? 'A colleague'} has taken this conversation.`);
  };
}
