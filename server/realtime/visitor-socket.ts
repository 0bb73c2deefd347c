import type { Namespace } from 'socket.io';
import {
  answerStop,
  feedbackGive,
  joinRequest,
  messageRead,
  personAsk,
  personCancel,
  questionAsk,
  typingSet,
  type VisitorEvents,
} from '../../core/wire/events.js';
import type { VisitorId } from '../../core/domain/ids.js';
import type { VisitorTokens } from '../accounts/visitor-token.js';
import { getOwnConversation } from '../desk/open-conversation.js';
import type { Desk } from '../desk/open-desk.js';
import { readConversation } from '../desk/read-conversation.js';
import type { Limits } from '../http/limits.js';
import { requestPerson } from '../http/person.js';
import { presentAccepted, presentConversation, presentJoined, presentPerson } from '../http/present.js';
import { admit, endWithSession } from './admit.js';
import type { Replies } from './reply.js';
import { visitorRoom } from './rooms.js';

const PAGE = 500;
const WARNING_MS = 300_000;

/** Namespace /visitor. A socket hears its visitor's conversations, all of them and no other: the server knows which. */
export function openVisitorSockets(
  namespace: Namespace,
  context: { readonly desk: Desk; readonly tokens: VisitorTokens; readonly limits: Limits; readonly replies: Replies },
): void {
  const { desk, limits, replies } = context;
  const { ports } = desk;

  admit(namespace, async (socket) => {
    const session = context.tokens.verify(socket.handshake.auth['token']);
    await limits.request(session.visitorId);
    socket.data = session;
  });

  namespace.on('connection', (socket) => {
    const { visitorId, expiresAt } = socket.data as { readonly visitorId: VisitorId; readonly expiresAt: Date };
    void socket.join(visitorRoom(visitorId));
    const expiring: VisitorEvents['session.expiring'] = { expiresAt: expiresAt.toISOString() };
    endWithSession(socket, expiresAt, ports.clock.now(), { warningMs: WARNING_MS, tell: () => socket.emit('session.expiring', expiring) });
    const on = <Schema extends Parameters<Replies['on']>[2]>(
      event: string,
      schema: Schema,
      handle: Parameters<typeof replies.on<Schema>>[3],
    ): void =>
      replies.on(socket, event, schema, async (request) => {
        await limits.request(visitorId);
        return handle(request);
      });
    const own = (conversationId: string) => getOwnConversation(ports, visitorId, conversationId);

    on('conversation.join', joinRequest, async ({ conversationId, afterSeq }) => {
      const conversation =
        conversationId === undefined ? await ports.storage.conversations.findCurrent(visitorId) : await own(conversationId);
      return presentJoined(conversation && (await readConversation(ports, conversation, { afterSeq, limit: PAGE, visibleTo: 'visitor' })));
    });
    on('question.ask', questionAsk, async (asked) => {
      await limits.question(visitorId);
      const { message, isDuplicate } = await desk.ask(visitorId, asked);
      return presentAccepted(message, isDuplicate);
    });
    on('answer.stop', answerStop, async ({ conversationId }) => desk.pending.stop((await own(conversationId)).id));
    on('feedback.give', feedbackGive, (given) => desk.giveFeedback(visitorId, given));
    on('person.request', personAsk, async (wanted) => presentPerson(await requestPerson(desk, visitorId, wanted)));
    on('person.cancel', personCancel, async ({ conversationId }) => ({
      conversation: presentConversation(await desk.cancel((await own(conversationId)).id)),
    }));
    on('message.read', messageRead, async ({ conversationId, seq }) => {
      ports.bus.publish({ kind: 'message-seen', conversationId: (await own(conversationId)).id, visitorId, seq, by: 'visitor' });
    });
    on('typing.set', typingSet, async ({ conversationId, isTyping }) => {
      ports.bus.publish({ kind: 'typing-changed', conversationId: (await own(conversationId)).id, visitorId, who: 'visitor', isTyping });
    });
  });
}
