import type { Conversation } from '../../core/domain/conversation.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { ownMove } from './own-move.js';
import type { Agent, DeskPorts } from './ports.js';

/** Puts a conversation back in the queue, at its old place. Throws `conversation-not-yours`. */
export function createRelease(ports: DeskPorts) {
  return (agent: Agent, conversationId: ConversationId): Promise<Conversation> =>
    ownMove(ports, agent, conversationId, 'agent-left', { escalation: 'queued', owner: null });
}
