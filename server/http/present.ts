/** The one place where domain becomes wire: field by field, so that nothing leaves by being added to a type. */
import type { Answer, AnswerPart, Citation, Claim } from '../../core/domain/answer.js';
import { MAX_MESSAGE_UNITS, type Conversation, type Feedback, type Message } from '../../core/domain/conversation.js';
import type { Policy } from '../../core/domain/policy.js';
import type { QueuedConversation, StaffSession } from '../../core/ports/storage.js';
import type { DeskJoined, Joined } from '../../core/wire/events.js';
import {
  type AskAccepted,
  type MoveResponse,
  type PersonResponse,
  type QueueEntry,
  type SessionResponse,
  type StaffResponse,
  type WidgetConfig,
  type WireAnswer,
  type WireCitation,
  type WireClaim,
  type WireConversation,
  type WireMessage,
  type WriteAccepted,
} from '../../core/wire/http.js';
import type { OpenedVisitorSession } from '../accounts/open-visitor-session.js';
import type { AnswerListener } from '../answer/turn.js';
import { describeDeskHours, isDeskOpen } from '../desk/desk-hours.js';
import type { PersonStatus } from '../desk/escalate.js';
import type { Contact } from '../desk/seal-contact.js';

const MAX_LAST_WORDS = 160;

export function presentConfig(policy: Policy, at: Date): WidgetConfig {
  return {
    assistantName: policy.assistantName,
    companyName: policy.companyName,
    aiNotice: policy.aiNotice,
    greeting: policy.greeting,
    suggestedQuestions: [...policy.suggestedQuestions],
    showPercentage: policy.showPercentage,
    maxMessageUnits: MAX_MESSAGE_UNITS,
    desk: { isOpen: isDeskOpen(policy.desk, at), hours: describeDeskHours(policy.desk) },
  };
}

export function presentSession(session: OpenedVisitorSession, current: Conversation | undefined, config: WidgetConfig): SessionResponse {
  return {
    token: session.token,
    expiresAt: session.expiresAt.toISOString(),
    visitorId: session.visitorId,
    ...(session.visitorSecret === undefined ? {} : { visitorSecret: session.visitorSecret }),
    ...(current === undefined ? {} : { conversationId: current.id }),
    config,
  };
}

export function presentConversation(conversation: Conversation): WireConversation {
  return {
    id: conversation.id,
    status: conversation.status,
    escalation: conversation.escalation,
    ...(conversation.ownerName === null ? {} : { ownerName: conversation.ownerName }),
    lastSeq: conversation.lastSeq,
  };
}

export function presentCitation(citation: Citation): WireCitation {
  return {
    n: citation.n,
    id: citation.id,
    documentId: citation.documentId,
    revision: citation.revision,
    title: citation.title,
    headingPath: [...citation.headingPath],
    ...(citation.page === undefined ? {} : { page: citation.page }),
    quote: citation.quote,
    start: citation.start,
    end: citation.end,
    url: citation.url,
    ...(citation.publishedAt === undefined ? {} : { publishedAt: citation.publishedAt }),
    ...(citation.reviewBy === undefined ? {} : { reviewBy: citation.reviewBy }),
  };
}

function presentClaim(claim: Claim): WireClaim {
  return { text: claim.text, citations: [...claim.citations], ...(claim.part === undefined ? {} : { part: claim.part }) };
}

function presentPart({ question, phrases, reason }: AnswerPart): NonNullable<WireAnswer['parts']>[number] {
  return { question, phrases: phrases.map(({ id, text }) => ({ id, text })), ...(reason === undefined ? {} : { reason }) };
}

/** A claim on its way, before its answer is stored. */
export function presentLiveClaim({ index, text, citations, newCitations, part, question }: Parameters<AnswerListener['onClaim']>[0]) {
  return {
    index,
    text,
    citations: [...citations],
    newCitations: newCitations.map(presentCitation),
    ...(part === undefined ? {} : { part }),
    ...(question === undefined ? {} : { question }),
  };
}

export function presentAnswer(answer: Answer): WireAnswer {
  return {
    id: answer.id,
    author: { kind: answer.author.kind, ...(answer.author.model === undefined ? {} : { model: answer.author.model }) },
    outcome: answer.outcome,
    ...(answer.reason === undefined ? {} : { reason: answer.reason }),
    phrases: answer.phrases.map(({ id, text }) => ({ id, text })),
    claims: answer.claims.map(presentClaim),
    ...(answer.parts === undefined ? {} : { parts: answer.parts.map(presentPart) }),
    citations: answer.citations.map(presentCitation),
    confidence: { score: answer.confidence.score, band: answer.confidence.band, isCalibrated: answer.confidence.isCalibrated },
    why: [...answer.why],
    nearest: answer.nearest.map(({ documentId, revision, title, headingPath, url }) => ({
      documentId,
      revision,
      title,
      headingPath: [...headingPath],
      url,
    })),
    followUps: [...answer.followUps],
    offersPerson: answer.offersPerson,
    releaseId: answer.releaseId,
    disclosure: answer.disclosure,
    receipt: null,
  };
}

export function presentMessage(message: Message, feedback: readonly Feedback[] = []): WireMessage {
  const { answer } = message;
  const vote = answer === null ? undefined : feedback.find((given) => given.answerId === answer.id)?.vote;
  return {
    id: message.id,
    conversationId: message.conversationId,
    seq: message.seq,
    kind: message.kind,
    text: message.text,
    ...(message.clientId === null ? {} : { clientId: message.clientId }),
    ...(message.authorName === null ? {} : { authorName: message.authorName }),
    ...(answer === null ? {} : { answer: presentAnswer(answer) }),
    ...(message.answersMessageId === null ? {} : { answersMessageId: message.answersMessageId }),
    ...(vote === undefined ? {} : { vote }),
    at: message.createdAt.toISOString(),
  };
}

/** A page of messages that may be one longer than `limit`, which tells that there are more. */
export interface MessagePage {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  readonly feedback: readonly Feedback[];
  readonly limit: number;
}

export function presentPage({ conversation, messages, feedback, limit }: MessagePage) {
  return {
    conversation: presentConversation(conversation),
    messages: messages.slice(0, limit).map((message) => presentMessage(message, feedback)),
    hasMore: messages.length > limit,
  };
}

export function presentJoined(page: MessagePage | undefined): Joined {
  if (page === undefined) return { conversation: null, seq: 0, missed: [], hasMore: false };
  const { conversation, messages, hasMore } = presentPage(page);
  return { conversation, seq: conversation.lastSeq, missed: messages, hasMore };
}

export function presentAccepted(message: Message, isDuplicate: boolean): AskAccepted {
  return { messageId: message.id, conversationId: message.conversationId, seq: message.seq, duplicate: isDuplicate };
}

export function presentPerson(status: PersonStatus): PersonResponse {
  return {
    conversationId: status.conversation.id,
    escalation: status.conversation.escalation,
    isOpen: status.isOpen,
    hours: status.hours,
    ahead: status.ahead,
  };
}

export function presentQueueEntry({ conversation, lastWords, waitingSince }: QueuedConversation): QueueEntry {
  return {
    conversationId: conversation.id,
    escalation: conversation.escalation,
    status: conversation.status,
    reason: conversation.escalationReason ?? '',
    ...(conversation.ownerId === null ? {} : { ownerId: conversation.ownerId }),
    ...(conversation.ownerName === null ? {} : { ownerName: conversation.ownerName }),
    lastWords: shorten(lastWords, MAX_LAST_WORDS),
    waitingSince: waitingSince.toISOString(),
    lastSeq: conversation.lastSeq,
  };
}

/** @param contact already opened, and only for the agent who owns the conversation. */
export function presentDeskConversation(page: MessagePage, contact: Contact | undefined): DeskJoined {
  const { conversation, messages, hasMore } = presentPage(page);
  return {
    conversation,
    ...(page.conversation.ownerId === null ? {} : { ownerId: page.conversation.ownerId }),
    reason: page.conversation.escalationReason ?? '',
    messages,
    ...(contact === undefined
      ? {}
      : { contact: { ...(contact.name === undefined ? {} : { name: contact.name }), address: contact.address } }),
    seq: conversation.lastSeq,
    hasMore,
  };
}

export function presentMove(conversation: Conversation): MoveResponse {
  return { conversation: presentConversation(conversation), seq: conversation.lastSeq };
}

export function presentWritten({ message, isDuplicate }: { readonly message: Message; readonly isDuplicate: boolean }): WriteAccepted {
  return { messageId: message.id, seq: message.seq, duplicate: isDuplicate };
}

export function presentStaff({ staff, csrfToken }: StaffSession): StaffResponse {
  return { id: staff.id, login: staff.login, name: staff.name, role: staff.role, csrfToken };
}

function shorten(text: string, maxUnits: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= maxUnits ? line : `${line.slice(0, maxUnits - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
