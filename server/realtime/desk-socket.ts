import type { Namespace } from 'socket.io';
import { deskJoin, deskMove, deskWrite, messageRead, queueList, typingSet } from '../../core/wire/events.js';
import type { Conversation } from '../../core/domain/conversation.js';
import { AppError } from '../../core/domain/errors.js';
import type { ConversationId } from '../../core/domain/ids.js';
import type { StaffSession } from '../../core/ports/storage.js';
import { requirePermission } from '../accounts/permissions.js';
import type { StaffAccounts } from '../accounts/staff-accounts.js';
import { getConversation } from '../desk/open-conversation.js';
import type { Desk } from '../desk/open-desk.js';
import { findContact, readConversation } from '../desk/read-conversation.js';
import { readCookie, STAFF_COOKIE } from '../http/context.js';
import type { Origins } from '../http/origins.js';
import { presentDeskConversation, presentMove, presentQueueEntry, presentWritten } from '../http/present.js';
import { admit, endWithSession } from './admit.js';
import type { Replies } from './reply.js';
import { conversationRoom, DESK_ROOM, staffSessionRoom } from './rooms.js';

const PAGE = 500;

/** Namespace /desk: signed-in agents. All hear the queue; a conversation is heard between join and leave. */
export function openDeskSockets(
  namespace: Namespace,
  context: { readonly desk: Desk; readonly staff: StaffAccounts; readonly origins: Origins; readonly replies: Replies },
): void {
  const { desk, replies } = context;
  const { ports } = desk;

  admit(namespace, async (socket) => {
    const { headers } = socket.handshake;
    if (!context.origins.isOwn(headers.origin, headers.host)) {
      throw new AppError('origin-not-allowed', 'The desk works on the pages of its own server only.');
    }
    const token = readCookie(headers.cookie, STAFF_COOKIE);
    const session = await context.staff.getSession(token);
    requirePermission(session.staff.role, 'converse');
    socket.data = { token, session };
  });

  namespace.on('connection', (socket) => {
    const { token, session } = socket.data as { readonly token: string; readonly session: StaffSession };
    const agent = { id: session.staff.id, name: session.staff.name };
    void socket.join([DESK_ROOM, staffSessionRoom(session.tokenHash)]);
    endWithSession(socket, session.expiresAt, ports.clock.now());
    // The session is looked up each time: whoever signed out elsewhere is out here, too.
    const on = <Schema extends Parameters<Replies['on']>[2]>(
      event: string,
      schema: Schema,
      handle: Parameters<typeof replies.on<Schema>>[3],
    ): void =>
      replies.on(socket, event, schema, async (request) => {
        await context.staff.getSession(token);
        return handle(request);
      });

    on('queue.list', queueList, async () => ({ entries: (await ports.storage.conversations.listQueue()).map(presentQueueEntry) }));
    on('conversation.join', deskJoin, async ({ conversationId, afterSeq }) => {
      const conversation = await getConversation(ports, conversationId);
      // Before reading: what happens in between is heard twice rather than never.
      await socket.join(conversationRoom(conversation.id));
      const page = await readConversation(ports, conversation, { afterSeq, limit: PAGE, visibleTo: 'staff' });
      return presentDeskConversation(page, await findContact(ports, conversation, agent.id));
    });
    on('conversation.leave', deskMove, async ({ conversationId }) => {
      await socket.leave(conversationRoom(conversationId));
    });

    const moves: Readonly<Record<string, (by: typeof agent, id: ConversationId) => Promise<Conversation>>> = {
      'conversation.take': desk.take,
      'conversation.release': desk.release,
      'conversation.hand-back': desk.handBack,
      'conversation.resolve': desk.resolve,
    };
    for (const [event, move] of Object.entries(moves)) {
      on(event, deskMove, async ({ conversationId }) => presentMove(await move(agent, conversationId as ConversationId)));
    }
    for (const [event, write] of [
      ['conversation.reply', desk.reply],
      ['conversation.note', desk.note],
    ] as const) {
      on(event, deskWrite, async ({ conversationId, ...written }) =>
        presentWritten(await write(agent, { ...written, conversationId: conversationId as ConversationId })),
      );
    }
    on('message.read', messageRead, async ({ conversationId, seq }) => {
      const { id, visitorId } = await ownedBy(conversationId);
      ports.bus.publish({ kind: 'message-seen', conversationId: id, visitorId, seq, by: 'agent' });
    });
    on('typing.set', typingSet, async ({ conversationId, isTyping }) => {
      const { id, visitorId } = await ownedBy(conversationId);
      ports.bus.publish({ kind: 'typing-changed', conversationId: id, visitorId, who: 'agent', isTyping });
    });

    /** A visitor is told only what the agent who has the conversation does. */
    async function ownedBy(conversationId: string): Promise<Conversation> {
      const conversation = await getConversation(ports, conversationId);
      if (conversation.ownerId !== agent.id) throw new AppError('conversation-not-yours', 'Take the conversation first.');
      return conversation;
    }
  });
}
