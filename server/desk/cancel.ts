import type { Conversation } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { moveConversation } from './move-conversation.js';
import { getConversation } from './open-conversation.js';
import type { DeskPorts } from './ports.js';

/** Takes back the wish for a person, and the contact details with it. Throws `invalid-request` once a person has joined. */
export function createCancel(ports: DeskPorts) {
  return async (conversationId: ConversationId): Promise<Conversation> => {
    const moved = await moveConversation(ports, {
      conversationId,
      word: 'person-cancelled',
      change: { status: 'open', escalation: 'none', escalationReason: null, contactSealed: null },
      isAllowed: ({ ownerId, escalation }) =>
        ownerId === null && (escalation === 'requested' || escalation === 'queued' || escalation === 'left-contact'),
    });
    if (moved !== undefined) return moved;
    const current = await getConversation(ports, conversationId);
    if (current.ownerId === null) return current;
    throw new AppError('invalid-request', `${current.ownerName ?? 'A person'} has already joined. Tell them you need nothing more.`);
  };
}
