import type { Conversation } from '../../core/domain/conversation.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { ownMove } from './own-move.js';
import type { Agent, DeskPorts } from './ports.js';

/** Closes the case; what the visitor writes next begins a new conversation. Throws `conversation-not-yours`. */
export function createResolve(ports: DeskPorts) {
  return (agent: Agent, conversationId: ConversationId): Promise<Conversation> =>
    ownMove(ports, agent, conversationId, 'resolved', { status: 'resolved', escalation: 'resolved', owner: null });
}
