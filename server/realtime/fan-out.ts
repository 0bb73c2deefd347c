import type { Namespace } from 'socket.io';
import type { Bus, BusEvent } from '../../core/ports/bus.js';
import type { Storage } from '../../core/ports/storage.js';
import type { ConversationEvents, DeskEvents } from '../../core/wire/events.js';
import { presentAnswer, presentLiveClaim, presentConversation, presentMessage, presentQueueEntry } from '../http/present.js';
import { conversationRoom, DESK_ROOM, visitorRoom } from './rooms.js';

/** Turns events of the bus into facts on the sockets of a visitor and of the agents who look. Returns what ends it. */
export function fanOut(ports: {
  readonly bus: Bus;
  readonly storage: Storage;
  readonly visitors: Namespace;
  readonly agents: Namespace;
  onFailure(error: unknown): void;
}): () => void {
  type Audience = 'visitor' | 'agents' | 'both';
  function tell<Name extends keyof ConversationEvents>(
    event: BusEvent,
    audience: Audience,
    name: Name,
    fact: ConversationEvents[Name],
  ): void {
    if (audience !== 'agents') ports.visitors.to(visitorRoom(event.visitorId)).emit(name, fact);
    if (audience !== 'visitor') ports.agents.to(conversationRoom(event.conversationId)).emit(name, fact);
  }

  // One after the other, so that agents never see an older state of the queue after a newer one.
  let queueTold: Promise<void> = Promise.resolve();
  function tellQueue(event: BusEvent): void {
    queueTold = queueTold
      .then(async () => {
        const entry = await ports.storage.conversations.findQueued(event.conversationId);
        const fact: DeskEvents['queue.changed'] = {
          conversationId: event.conversationId,
          entry: entry === undefined ? null : presentQueueEntry(entry),
        };
        ports.agents.to(DESK_ROOM).emit('queue.changed', fact);
      })
      .catch(ports.onFailure);
  }

  return ports.bus.subscribe((event) => {
    const { conversationId } = event;
    switch (event.kind) {
      case 'message-created': {
        const { message } = event;
        tell(event, message.kind === 'note' ? 'agents' : 'both', 'message.created', {
          conversationId,
          seq: message.seq,
          message: presentMessage(message),
        });
        if (event.conversation.status === 'escalated') tellQueue(event);
        break;
      }
      case 'answer-phase':
        tell(event, 'both', 'answer.phase', { conversationId, messageId: event.messageId, phase: event.phase });
        break;
      case 'answer-claim':
        tell(event, 'both', 'answer.claim', {
          conversationId,
          messageId: event.messageId,
          answerId: event.answerId,
          ...presentLiveClaim(event.claim),
        });
        break;
      case 'answer-given': {
        const { message } = event;
        tell(event, 'both', 'message.created', { conversationId, seq: message.seq, message: presentMessage(message) });
        if (message.answer !== null) {
          tell(event, 'both', 'answer.given', {
            conversationId,
            seq: message.seq,
            messageId: message.id,
            answer: presentAnswer(message.answer),
          });
        }
        break;
      }
      case 'escalation-changed': {
        const { message, conversation } = event;
        tell(event, 'both', 'message.created', { conversationId, seq: message.seq, message: presentMessage(message) });
        tell(event, 'both', 'escalation.changed', { conversationId, seq: message.seq, conversation: presentConversation(conversation) });
        tellQueue(event);
        break;
      }
      case 'typing-changed':
        tell(event, event.who === 'visitor' ? 'agents' : 'visitor', 'typing.changed', {
          conversationId,
          who: event.who,
          isTyping: event.isTyping,
        });
        break;
      case 'message-seen':
        tell(event, event.by === 'visitor' ? 'agents' : 'visitor', 'message.seen', { conversationId, seq: event.seq, by: event.by });
        break;
    }
  });
}
