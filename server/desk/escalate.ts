/**
 * "Talk to a person". Its own path on purpose: storage and bus, and nothing of the answering side, so that it works with
 * no release, no model and a broken answerer.
 */
import type { Conversation, EscalationState } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId } from '../../core/domain/ids.js';
import { describeDeskHours, isDeskOpen } from './desk-hours.js';
import { moveConversation } from './move-conversation.js';
import type { DeskPorts } from './ports.js';
import type { Contact, ContactSeal } from './seal-contact.js';

export interface PersonWanted {
  readonly conversationId: ConversationId;
  readonly reason?: string | undefined;
  readonly contact?: Contact | undefined;
}

export interface PersonStatus {
  readonly conversation: Conversation;
  readonly isOpen: boolean;
  readonly hours: string;
  /** How many wait before this one. */
  readonly ahead: number;
}

const WITHOUT_PERSON: readonly EscalationState[] = ['none', 'handed-back'];
const WAITING: readonly EscalationState[] = ['requested', 'queued', 'left-contact'];

/** Puts a conversation in the queue; asking again changes nothing. Throws `conversation-closed` and `unknown-conversation`. */
export function createEscalate(ports: DeskPorts & { readonly contacts: ContactSeal }) {
  async function queueUp(wanted: PersonWanted): Promise<void> {
    const { conversationId } = wanted;
    await moveConversation(ports, {
      conversationId,
      word: 'person-requested',
      change: { status: 'escalated', escalation: 'requested', escalationReason: ports.redactMessage((wanted.reason ?? '').trim()) },
      isAllowed: (current) => current.ownerId === null && current.status !== 'resolved' && WITHOUT_PERSON.includes(current.escalation),
    });
    await moveConversation(ports, {
      conversationId,
      word: 'person-queued',
      change: { escalation: 'queued' },
      isAllowed: (current) => current.escalation === 'requested',
    });
  }

  async function leaveContact(conversationId: ConversationId, contact: Contact, isOpen: boolean): Promise<void> {
    await moveConversation(ports, {
      conversationId,
      word: 'contact-left',
      // In hours the visitor still waits for somebody who is there; the details are for when the page is closed.
      change: { contactSealed: ports.contacts.seal(contact, conversationId), ...(isOpen ? {} : { escalation: 'left-contact' as const }) },
      isAllowed: (current) => WAITING.includes(current.escalation),
    });
  }

  return async (wanted: PersonWanted): Promise<PersonStatus> => {
    const { desk } = ports.policy();
    const isOpen = isDeskOpen(desk, ports.clock.now());
    await queueUp(wanted);
    if (wanted.contact !== undefined) await leaveContact(wanted.conversationId, wanted.contact, isOpen);

    const conversation = await ports.storage.conversations.find(wanted.conversationId);
    if (conversation === undefined) throw new AppError('unknown-conversation', 'There is no such conversation. Start a new one.');
    if (conversation.status === 'resolved')
      throw new AppError('conversation-closed', 'This conversation was resolved. Start a new one to talk to a person.');
    return { conversation, isOpen, hours: describeDeskHours(desk), ahead: await countAhead(ports, conversation) };
  };
}

async function countAhead(ports: DeskPorts, conversation: Conversation): Promise<number> {
  if (conversation.escalation !== 'queued' && conversation.escalation !== 'requested') return 0;
  const waiting = (await ports.storage.conversations.listQueue()).filter(
    ({ conversation: { escalation } }) => escalation === 'queued' || escalation === 'requested',
  );
  return Math.max(
    0,
    waiting.findIndex((entry) => entry.conversation.id === conversation.id),
  );
}
