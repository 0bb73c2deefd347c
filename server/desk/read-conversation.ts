import type { Conversation, Feedback, Message } from '../../core/domain/conversation.js';
import type { DeskPorts } from './ports.js';
import type { Contact, ContactSeal } from './seal-contact.js';

export interface ConversationPage {
  readonly conversation: Conversation;
  /** At most `limit` + 1: one more than asked for tells that there are more. */
  readonly messages: readonly Message[];
  readonly feedback: readonly Feedback[];
  readonly limit: number;
}

/** What followed `afterSeq`, oldest first. */
export async function readConversation(
  ports: Pick<DeskPorts, 'storage'>,
  conversation: Conversation,
  query: { readonly afterSeq: number; readonly limit: number; readonly visibleTo: 'visitor' | 'staff' },
): Promise<ConversationPage> {
  const { conversations } = ports.storage;
  const messages = await conversations.listMessages(conversation.id, { ...query, limit: query.limit + 1 });
  const feedback = messages.some(({ answer }) => answer !== null) ? await conversations.listFeedback(conversation.id) : [];
  return { conversation, messages, feedback, limit: query.limit };
}

/** Every message of a conversation. */
export async function readWhole(
  ports: Pick<DeskPorts, 'storage'>,
  conversation: Conversation,
  visibleTo: 'visitor' | 'staff',
): Promise<readonly Message[]> {
  const all: Message[] = [];
  for (;;) {
    const page = await ports.storage.conversations.listMessages(conversation.id, { afterSeq: all.at(-1)?.seq ?? 0, limit: 500, visibleTo });
    all.push(...page);
    if (page.length < 500) return all;
  }
}

/** Contact details, for the agent who owns the conversation and nobody else. */
export async function findContact(
  ports: Pick<DeskPorts, 'storage'> & { readonly contacts: ContactSeal },
  conversation: Conversation,
  agentId: string,
): Promise<Contact | undefined> {
  if (conversation.ownerId !== agentId) return undefined;
  const sealed = await ports.storage.conversations.findContact(conversation.id);
  return sealed === undefined ? undefined : ports.contacts.open(sealed, conversation.id);
}
