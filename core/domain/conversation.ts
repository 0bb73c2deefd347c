import type { Answer } from './answer.js';
import type { AnswerId, ConversationId, MessageId, StaffId, VisitorId } from './ids.js';

export type ConversationStatus = 'open' | 'escalated' | 'resolved';

/** `none → requested → queued → active → handed-back | resolved`, `queued → left-contact` out of hours. */
export type EscalationState = 'none' | 'requested' | 'queued' | 'active' | 'handed-back' | 'resolved' | 'left-contact';

export interface Conversation {
  readonly id: ConversationId;
  readonly visitorId: VisitorId;
  readonly status: ConversationStatus;
  readonly escalation: EscalationState;
  readonly escalationReason: string | null;
  /** The agent who owns the conversation; while set, the assistant is silent. */
  readonly ownerId: StaffId | null;
  readonly ownerName: string | null;
  readonly locale: string;
  /** Number of the last stored fact of this conversation; starts at 0, grows by one. */
  readonly lastSeq: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type MessageKind = 'visitor' | 'assistant' | 'agent' | 'note' | 'event';

/** Longest message a visitor or an agent may send, in UTF-16 units, before normalisation. */
export const MAX_MESSAGE_UNITS = 4_000;

/** What the `text` of an `event` message may be; `authorName` is the agent's where one moved. */
export type EventWord =
  'person-requested' | 'person-queued' | 'contact-left' | 'person-cancelled' | 'agent-joined' | 'agent-left' | 'handed-back' | 'resolved';

/** One stored entry of a conversation. `seq` orders them without gaps. */
export interface Message {
  readonly id: MessageId;
  readonly conversationId: ConversationId;
  readonly seq: number;
  readonly kind: MessageKind;
  /** Visitor words are redacted; agents' words are as written; events carry a kebab-case word ("person-requested"). */
  readonly text: string;
  readonly clientId: string | null;
  readonly authorName: string | null;
  readonly answer: Answer | null;
  /** The visitor's message an assistant message answers. */
  readonly answersMessageId: MessageId | null;
  readonly createdAt: Date;
}

export const FEEDBACK_REASONS = ['wrong', 'incomplete', 'outdated', 'hard-to-understand', 'other'] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

export interface Feedback {
  readonly answerId: AnswerId;
  readonly vote: 'up' | 'down';
  readonly reasons: readonly FeedbackReason[];
  readonly comment: string | null;
  readonly createdAt: Date;
}

/** An agent talks with customers, a curator keeps the documents, an operator does both. */
export const STAFF_ROLES = ['agent', 'curator', 'operator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export interface Staff {
  readonly id: StaffId;
  readonly login: string;
  readonly name: string;
  readonly role: StaffRole;
}
