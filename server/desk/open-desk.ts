import type { Answerer } from '../answer/turn.js';
import { createPendingAnswers } from './answer-pending.js';
import { createAskQuestion } from './ask-question.js';
import { createCancel } from './cancel.js';
import { createEscalate } from './escalate.js';
import { createGiveFeedback } from './give-feedback.js';
import { createHandBack } from './hand-back.js';
import { createNote } from './note.js';
import type { DeskPorts } from './ports.js';
import { createRelease } from './release.js';
import { createReply } from './reply.js';
import { createResolve } from './resolve.js';
import type { ContactSeal } from './seal-contact.js';
import { createTake } from './take.js';

export interface OpenDeskPorts extends DeskPorts {
  readonly contacts: ContactSeal;
  readonly answerer: Answerer;
  releaseId(): string | null;
  onAnswered(fields: object): void;
  onFailure(error: unknown, fields: { readonly conversationId: string; readonly messageId: string }): void;
  readonly maxAnswerMs?: number;
}

/** Every use case of visitors and agents, with its ports already chosen: what the edges (HTTP, sockets) are given. */
export type Desk = ReturnType<typeof openDesk>;

/** Opens the desk. Close it with `pending.drain`. */
export function openDesk(ports: OpenDeskPorts) {
  const escalate = createEscalate(ports);
  const pending = createPendingAnswers({
    ...ports,
    onHandedOver: (conversation, reason) => escalate({ conversationId: conversation.id, reason }),
  });
  return {
    ports,
    pending,
    escalate,
    ask: createAskQuestion({ ...ports, pending }),
    cancel: createCancel(ports),
    giveFeedback: createGiveFeedback(ports),
    take: createTake({ ...ports, pending }),
    release: createRelease(ports),
    reply: createReply(ports),
    note: createNote(ports),
    handBack: createHandBack(ports),
    resolve: createResolve(ports),
  };
}
