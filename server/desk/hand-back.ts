import type { Conversation } from '../../core/domain/conversation.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { ownMove } from './own-move.js';
import type { Agent, DeskPorts } from './ports.js';

/** Returns a conversation to the assistant, which answers what comes next and nothing that came before. Throws `conversation-not-yours`. */
export function createHandBack(ports: DeskPorts) {
  return (agent: Agent, conversationId: ConversationId): Promise<Conversation> =>
    ownMove(ports, agent, conversationId, 'handed-back', { status: 'open', escalation: 'handed-back', owner: null });
}
