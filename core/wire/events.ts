/**
 * Socket.IO events. Requests are noun.verb and are acknowledged `{ok: true, …}` or `{ok: false, problem}`; facts are
 * noun.past. A fact is a hint: storage is the truth, and `conversation.join {afterSeq}` returns whatever was missed.
 */
import { z } from 'zod';
import type { AnswerPhase } from '../domain/answer.js';
import type {
  AskAccepted,
  DeskConversation,
  Problem,
  QueueEntry,
  WireAnswer,
  WireCitation,
  WireConversation,
  WireMessage,
} from './http.js';
import { askRequest, feedbackRequest, personRequest } from './http.js';

const id = z
  .string()
  .min(8)
  .max(80)
  .regex(/^[A-Za-z0-9_-]+$/);

// ---- requests: /visitor -------------------------------------------------------------------------------------------
export const joinRequest = z.object({ conversationId: id.optional(), afterSeq: z.number().int().min(0).default(0) });
export const questionAsk = askRequest;
export const answerStop = z.object({ conversationId: id });
export const messageRead = z.object({ conversationId: id, seq: z.number().int().min(0) });
export const typingSet = z.object({ conversationId: id, isTyping: z.boolean() });
export const feedbackGive = feedbackRequest.extend({ answerId: id });
export const personAsk = personRequest;
export const personCancel = z.object({ conversationId: id });

// ---- requests: /desk ----------------------------------------------------------------------------------------------
export const deskJoin = z.object({ conversationId: id, afterSeq: z.number().int().min(0).default(0) });
export const deskMove = z.object({ conversationId: id });
export const queueList = z.unknown();
export const deskWrite = z.object({ conversationId: id, clientId: id, text: z.string().max(200_000) });

export type Ack<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: Problem };
export interface Joined {
  readonly conversation: WireConversation | null;
  readonly seq: number;
  /** Everything after `afterSeq`, oldest first, at most 500; ask again while `hasMore`. */
  readonly missed: readonly WireMessage[];
  readonly hasMore: boolean;
}
export type AskAck = Ack<AskAccepted>;
/**
 * /desk: `conversation.join` (deskJoin) answers DeskJoined and brings the conversation's events until `conversation.leave` (deskMove);
 * `conversation.take | release | hand-back | resolve` (deskMove) answer MoveResponse; `conversation.reply | note` (deskWrite)
 * answer WriteAccepted; `queue.list` ({}) answers QueueResponse; `typing.set` and `message.read` as on /visitor.
 */
export interface DeskJoined extends DeskConversation {
  readonly seq: number;
  readonly hasMore: boolean;
}

// ---- facts --------------------------------------------------------------------------------------------------------
/** Events to one conversation: its visitor and the agents looking at it. Notes never reach the visitor. */
export interface ConversationEvents {
  'message.created': { conversationId: string; seq: number; message: WireMessage };
  'answer.phase': { conversationId: string; messageId: string; phase: AnswerPhase };
  /** One verified claim, with the citations it uses for the first time. */
  'answer.claim': {
    conversationId: string;
    messageId: string;
    answerId: string;
    index: number;
    text: string;
    citations: readonly number[];
    newCitations: readonly WireCitation[];
    /** Where the message asked several questions: which of them, from 0, and its words. */
    part?: number | undefined;
    question?: string | undefined;
  };
  /** The stored answer; always follows its `message.created`. */
  'answer.given': { conversationId: string; seq: number; messageId: string; answer: WireAnswer };
  'escalation.changed': { conversationId: string; seq: number; conversation: WireConversation };
  'typing.changed': { conversationId: string; who: 'visitor' | 'agent'; isTyping: boolean };
  'message.seen': { conversationId: string; seq: number; by: 'visitor' | 'agent' };
}
/** Events to every signed-in agent. */
export interface DeskEvents {
  'queue.changed': { conversationId: string; entry: QueueEntry | null };
}
/** Events to one visitor. */
export interface VisitorEvents {
  'session.expiring': { expiresAt: string };
}
export type { AnswerPhase };
