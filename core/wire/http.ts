/**
 * What crosses the network, as schemas: requests are parsed with them, responses are built to their types by
 * server/http/present.ts, and the client imports the types alone (zod would add 93 kB to a widget of 30 kB).
 */
import { z } from 'zod';
import { FEEDBACK_REASONS, STAFF_ROLES } from '../domain/conversation.js';

const id = z
  .string()
  .min(8)
  .max(80)
  .regex(/^[A-Za-z0-9_-]+$/);
const clientId = z
  .string()
  .min(8)
  .max(80)
  .regex(/^[A-Za-z0-9_-]+$/);
/** Length and emptiness are judged after normalisation, by use cases, so that the visitor gets the exact reason. */
const text = z.string().max(200_000);

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  retryable: z.boolean(),
  requestId: z.string(),
  retryAfterMs: z.number().optional(),
});
export type Problem = z.infer<typeof problem>;

// ---- visitor ------------------------------------------------------------------------------------------------------

export const sessionRequest = z.object({
  siteKey: z.string().min(1).max(100),
  /** Opaque secret of a returning visitor, kept in site storage; absent on a first visit. */
  visitorSecret: z.string().min(20).max(200).optional(),
  locale: z.string().min(2).max(35).default('en'),
});

export const widgetConfig = z.object({
  assistantName: z.string(),
  companyName: z.string(),
  /** Shown before the first message and repeated on each answer's badge. */
  aiNotice: z.string(),
  greeting: z.string(),
  suggestedQuestions: z.array(z.string()),
  showPercentage: z.boolean(),
  maxMessageUnits: z.number(),
  desk: z.object({ isOpen: z.boolean(), hours: z.string() }),
});
export type WidgetConfig = z.infer<typeof widgetConfig>;

export const sessionResponse = z.object({
  token: z.string(),
  expiresAt: z.string(),
  visitorId: z.string(),
  /** Present once per new visitor; send it back in later session requests. */
  visitorSecret: z.string().optional(),
  /** The visitor's newest conversation, if there is one that is not resolved. */
  conversationId: z.string().optional(),
  config: widgetConfig,
});
export type SessionResponse = z.infer<typeof sessionResponse>;

export const citation = z.object({
  n: z.number(),
  id: z.string(),
  documentId: z.string(),
  revision: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  page: z.number().optional(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  url: z.string(),
  publishedAt: z.string().optional(),
  reviewBy: z.string().optional(),
});
export type WireCitation = z.infer<typeof citation>;

export const claim = z.object({
  text: z.string(),
  citations: z.array(z.number()),
  /** Which of the answer's parts it belongs to, from 0; absent where the answer has none. */
  part: z.number().optional(),
});
export type WireClaim = z.infer<typeof claim>;

export const answer = z.object({
  id: z.string(),
  author: z.object({ kind: z.enum(['assistant', 'agent', 'assistant-drafted']), model: z.string().optional() }),
  outcome: z.enum(['grounded', 'clarifying', 'abstained', 'refused', 'held', 'phrase', 'handed-over']),
  reason: z.string().optional(),
  phrases: z.array(z.object({ id: z.string(), text: z.string() })),
  claims: z.array(claim),
  /** The questions of a message that asked several, in its order; a part without claims was not answered, and its phrases say so. */
  parts: z
    .array(
      z.object({ question: z.string(), phrases: z.array(z.object({ id: z.string(), text: z.string() })), reason: z.string().optional() }),
    )
    .optional(),
  citations: z.array(citation),
  confidence: z.object({ score: z.number(), band: z.enum(['high', 'medium', 'low']), isCalibrated: z.boolean() }),
  why: z.array(z.string()),
  nearest: z.array(
    z.object({ documentId: z.string(), revision: z.string(), title: z.string(), headingPath: z.array(z.string()), url: z.string() }),
  ),
  followUps: z.array(z.string()),
  offersPerson: z.boolean(),
  releaseId: z.string().nullable(),
  disclosure: z.string(),
  receipt: z.null(),
});
export type WireAnswer = z.infer<typeof answer>;

export const message = z.object({
  id: z.string(),
  conversationId: z.string(),
  seq: z.number(),
  kind: z.enum(['visitor', 'assistant', 'agent', 'note', 'event']),
  text: z.string(),
  clientId: z.string().optional(),
  authorName: z.string().optional(),
  answer: answer.optional(),
  answersMessageId: z.string().optional(),
  /** The visitor's own vote on this answer, if given. */
  vote: z.enum(['up', 'down']).optional(),
  at: z.string(),
});
export type WireMessage = z.infer<typeof message>;

export const escalationState = z.enum(['none', 'requested', 'queued', 'active', 'handed-back', 'resolved', 'left-contact']);

export const conversation = z.object({
  id: z.string(),
  status: z.enum(['open', 'escalated', 'resolved']),
  escalation: escalationState,
  ownerName: z.string().optional(),
  lastSeq: z.number(),
});
export type WireConversation = z.infer<typeof conversation>;

export const messagesQuery = z.object({
  afterSeq: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export const messagesResponse = z.object({ conversation, messages: z.array(message), hasMore: z.boolean() });
export type MessagesResponse = z.infer<typeof messagesResponse>;

export const askRequest = z.object({ clientId, text, conversationId: id.optional(), locale: z.string().max(35).optional() });
/** Returned after commit: the message is stored. */
export const askAccepted = z.object({ messageId: z.string(), conversationId: z.string(), seq: z.number(), duplicate: z.boolean() });
export type AskAccepted = z.infer<typeof askAccepted>;

export const feedbackRequest = z.object({
  vote: z.enum(['up', 'down']),
  reasons: z.array(z.enum(FEEDBACK_REASONS)).max(5).default([]),
  comment: z.string().max(500).optional(),
});

export const personRequest = z.object({
  conversationId: id.optional(),
  reason: z.string().max(500).optional(),
  /** For a call-back out of hours: an e-mail address or a phone number, and a name. */
  contact: z.object({ name: z.string().max(200).optional(), address: z.string().min(3).max(200) }).optional(),
});
export type PersonRequest = z.infer<typeof personRequest>;
export const personResponse = z.object({
  conversationId: z.string(),
  escalation: escalationState,
  isOpen: z.boolean(),
  hours: z.string(),
  /** How many conversations wait before this one; queued only. */
  ahead: z.number(),
});
export type PersonResponse = z.infer<typeof personResponse>;

// ---- staff --------------------------------------------------------------------------------------------------------

const login = z.string().trim().min(2).max(80);
const password = z.string().min(12).max(200);
export const setupRequest = z.object({ token: z.string().min(10).max(200), login, name: z.string().trim().min(1).max(80), password });
export const signInRequest = z.object({ login: z.string().min(1).max(80), password: z.string().min(1).max(200) });
export const staffResponse = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  /** Send as header `x-csrf-token` on every request that changes something. */
  csrfToken: z.string(),
});
export type StaffResponse = z.infer<typeof staffResponse>;

export const queueEntry = z.object({
  conversationId: z.string(),
  escalation: escalationState,
  status: z.enum(['open', 'escalated', 'resolved']),
  reason: z.string(),
  ownerId: z.string().optional(),
  ownerName: z.string().optional(),
  /** The visitor's last words, redacted, at most 160 characters. */
  lastWords: z.string(),
  waitingSince: z.string(),
  lastSeq: z.number(),
});
export type QueueEntry = z.infer<typeof queueEntry>;
export const queueResponse = z.object({ entries: z.array(queueEntry) });
export type QueueResponse = z.infer<typeof queueResponse>;

export const deskConversation = z.object({
  conversation,
  ownerId: z.string().optional(),
  reason: z.string(),
  messages: z.array(message),
  /** Visible to the owning agent only. */
  contact: z.object({ name: z.string().optional(), address: z.string() }).optional(),
});
export type DeskConversation = z.infer<typeof deskConversation>;

/** Answer to a move of an agent: take, release, hand back, resolve. */
export const moveResponse = z.object({ conversation, seq: z.number() });
export type MoveResponse = z.infer<typeof moveResponse>;
/** Answer to a reply or a note, after commit. */
export const writeAccepted = z.object({ messageId: z.string(), seq: z.number(), duplicate: z.boolean() });
export type WriteAccepted = z.infer<typeof writeAccepted>;
export const deskWriteRequest = z.object({ clientId, text });

/** GET /citations/:id: the citation and the words around it; `start` and `end` are offsets into `passage.text`. */
export const citedPassage = z.object({ citation, passage: z.object({ text: z.string(), start: z.number(), end: z.number() }) });
export type CitedPassage = z.infer<typeof citedPassage>;

export const transcriptQuery = z.object({ format: z.enum(['html', 'md', 'json']).default('html') });
/** A span of the revision to mark; anything that is none marks nothing. */
export const sourceQuery = z.object({
  start: z.coerce.number().int().min(0).optional().catch(undefined),
  end: z.coerce.number().int().min(0).optional().catch(undefined),
});

/*
 * Staff addresses, below /api/v1. The session is an HttpOnly cookie; every POST but setup and sign-in carries `x-csrf-token`.
 *   POST auth/setup {setupRequest} → 201 staffResponse (the setup link is /desk#setup=<token>)
 *   POST auth/sign-in {signInRequest} → staffResponse     POST auth/sign-out → 204     GET auth/me → staffResponse or 401
 *   GET  desk/queue → queueResponse
 *   GET  desk/conversations/:id → deskConversation
 *   POST desk/conversations/:id/take | release | hand-back | resolve → moveResponse
 *   POST desk/conversations/:id/reply | note {deskWriteRequest} → writeAccepted
 *   GET  desk/conversations/:id/transcript?format=html|md|json
 * Visitor addresses: a conversation that does not exist yet is called `new` in POST conversations/new/messages and …/new/person.
 */
