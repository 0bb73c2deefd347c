import type { Conversation } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId, VisitorId } from '../../core/domain/ids.js';
import type { DeskPorts } from './ports.js';

/** The visitor's conversation that is not resolved, or a new one. */
export function openConversation(
  ports: Pick<DeskPorts, 'storage' | 'ids' | 'clock'>,
  visitorId: VisitorId,
  locale: string,
): Promise<Conversation> {
  return ports.storage.conversations.findOrCreateCurrent({
    id: ports.ids.next() as ConversationId,
    visitorId,
    locale,
    at: ports.clock.now(),
  });
}

/** A conversation of this visitor. Throws `unknown-conversation`, also for somebody else's: its existence is nobody's business. */
export async function getOwnConversation(ports: Pick<DeskPorts, 'storage'>, visitorId: VisitorId, id: string): Promise<Conversation> {
  const conversation = await ports.storage.conversations.find(id as ConversationId);
  if (conversation === undefined || conversation.visitorId !== visitorId) {
    throw new AppError('unknown-conversation', 'This visitor has no such conversation. Start a new one.');
  }
  return conversation;
}

/** Any conversation, for staff. Throws `unknown-conversation`. */
export async function getConversation(ports: Pick<DeskPorts, 'storage'>, id: string): Promise<Conversation> {
  const conversation = await ports.storage.conversations.find(id as ConversationId);
  if (conversation === undefined) throw new AppError('unknown-conversation', 'There is no such conversation.');
  return conversation;
}
