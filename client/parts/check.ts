/**
 * Checks of what comes from the network. The schemas in core/wire would do it too, but they bring 93 kB of zod; so the
 * client takes their types alone, and the compiler holds each shape below to the type it guards: a field that is added
 * to the wire and forgotten here does not compile.
 */
import type {
  AskAccepted,
  CitedPassage,
  DeskConversation,
  MessagesResponse,
  MoveResponse,
  PersonResponse,
  Problem,
  QueueEntry,
  QueueResponse,
  SessionResponse,
  StaffResponse,
  WidgetConfig,
  WireAnswer,
  WireCitation,
  WireClaim,
  WireConversation,
  WireMessage,
  WriteAccepted,
} from '../../core/wire/http.js';
import type { AnswerPhase, ConversationEvents, DeskJoined, Joined } from '../../core/wire/events.js';

export type Check<T> = (value: unknown) => value is T;
type Shape<T> = { readonly [K in keyof T]-?: (value: unknown) => boolean };

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
export const isNull = (value: unknown): value is null => value === null;

export const optional =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || check(value);

export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): value is T =>
    isString(value) && (allowed as readonly string[]).includes(value);

export const either =
  (first: (value: unknown) => boolean, second: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    first(value) || second(value);

export const listOf =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever asks says what the list holds
  <T>(check: (value: unknown) => boolean) =>
    (value: unknown): value is readonly T[] =>
      Array.isArray(value) && value.every(check);

export function shape<T>(fields: Shape<T>): Check<T> {
  const entries = Object.entries<(value: unknown) => boolean>(fields);
  return (value): value is T =>
    typeof value === 'object' && value !== null && entries.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}

export const isProblem = shape<Problem>({
  type: isString,
  title: isString,
  status: isNumber,
  detail: isString,
  instance: isString,
  code: isString,
  retryable: isBoolean,
  requestId: isString,
  retryAfterMs: optional(isNumber),
});

const isWidgetConfig = shape<WidgetConfig>({
  assistantName: isString,
  companyName: isString,
  aiNotice: isString,
  greeting: isString,
  suggestedQuestions: listOf(isString),
  showPercentage: isBoolean,
  maxMessageUnits: isNumber,
  desk: shape<WidgetConfig['desk']>({ isOpen: isBoolean, hours: isString }),
});

export const isSessionResponse = shape<SessionResponse>({
  token: isString,
  expiresAt: isString,
  visitorId: isString,
  visitorSecret: optional(isString),
  conversationId: optional(isString),
  config: isWidgetConfig,
});

export const isCitation = shape<WireCitation>({
  n: isNumber,
  id: isString,
  documentId: isString,
  revision: isString,
  title: isString,
  headingPath: listOf(isString),
  page: optional(isNumber),
  quote: isString,
  start: isNumber,
  end: isNumber,
  url: isString,
  publishedAt: optional(isString),
  reviewBy: optional(isString),
});

const isClaim = shape<WireClaim>({ text: isString, citations: listOf(isNumber), part: optional(isNumber) });
const isPhrase = shape<WireAnswer['phrases'][number]>({ id: isString, text: isString });
const isPart = shape<NonNullable<WireAnswer['parts']>[number]>({
  question: isString,
  phrases: listOf(isPhrase),
  reason: optional(isString),
});

export const isAnswer = shape<WireAnswer>({
  id: isString,
  author: shape<WireAnswer['author']>({ kind: oneOf('assistant', 'agent', 'assistant-drafted'), model: optional(isString) }),
  outcome: oneOf('grounded', 'clarifying', 'abstained', 'refused', 'held', 'phrase', 'handed-over'),
  reason: optional(isString),
  phrases: listOf(isPhrase),
  claims: listOf(isClaim),
  parts: optional(listOf(isPart)),
  citations: listOf(isCitation),
  confidence: shape<WireAnswer['confidence']>({ score: isNumber, band: oneOf('high', 'medium', 'low'), isCalibrated: isBoolean }),
  why: listOf(isString),
  nearest: listOf(
    shape<WireAnswer['nearest'][number]>({
      documentId: isString,
      revision: isString,
      title: isString,
      headingPath: listOf(isString),
      url: isString,
    }),
  ),
  followUps: listOf(isString),
  offersPerson: isBoolean,
  releaseId: either(isString, isNull),
  disclosure: isString,
  receipt: isNull,
});

export const isMessage = shape<WireMessage>({
  id: isString,
  conversationId: isString,
  seq: isNumber,
  kind: oneOf('visitor', 'assistant', 'agent', 'note', 'event'),
  text: isString,
  clientId: optional(isString),
  authorName: optional(isString),
  answer: optional(isAnswer),
  answersMessageId: optional(isString),
  vote: optional(oneOf('up', 'down')),
  at: isString,
});

const isEscalation = oneOf('none', 'requested', 'queued', 'active', 'handed-back', 'resolved', 'left-contact');
const isStatus = oneOf('open', 'escalated', 'resolved');

const isConversation = shape<WireConversation>({
  id: isString,
  status: isStatus,
  escalation: isEscalation,
  ownerName: optional(isString),
  lastSeq: isNumber,
});

export const isMessagesResponse = shape<MessagesResponse>({
  conversation: isConversation,
  messages: listOf(isMessage),
  hasMore: isBoolean,
});
export const isAskAccepted = shape<AskAccepted>({ messageId: isString, conversationId: isString, seq: isNumber, duplicate: isBoolean });
export const isPersonResponse = shape<PersonResponse>({
  conversationId: isString,
  escalation: isEscalation,
  isOpen: isBoolean,
  hours: isString,
  ahead: isNumber,
});
/** Answer to taking back the wish for a person. */
export const isCancelled = shape<{ conversation: WireConversation }>({ conversation: isConversation });
export const isJoined = shape<Joined>({
  conversation: either(isConversation, isNull),
  seq: isNumber,
  missed: listOf(isMessage),
  hasMore: isBoolean,
});

export const isCitedPassage = shape<CitedPassage>({
  citation: isCitation,
  passage: shape<CitedPassage['passage']>({ text: isString, start: isNumber, end: isNumber }),
});

const isPhase = oneOf<AnswerPhase>('searching', 'reading', 'writing', 'checking');
/** One guard per fact, by its name; facts that fail are dropped, and the next catch-up brings what they would have told. */
export const FACT_CHECKS: { readonly [Name in keyof ConversationEvents]: Check<ConversationEvents[Name]> } = {
  'message.created': shape<ConversationEvents['message.created']>({ conversationId: isString, seq: isNumber, message: isMessage }),
  'answer.phase': shape<ConversationEvents['answer.phase']>({ conversationId: isString, messageId: isString, phase: isPhase }),
  'answer.claim': shape<ConversationEvents['answer.claim']>({
    conversationId: isString,
    messageId: isString,
    answerId: isString,
    index: isNumber,
    text: isString,
    citations: listOf(isNumber),
    newCitations: listOf(isCitation),
    part: optional(isNumber),
    question: optional(isString),
  }),
  'answer.given': shape<ConversationEvents['answer.given']>({
    conversationId: isString,
    seq: isNumber,
    messageId: isString,
    answer: isAnswer,
  }),
  'escalation.changed': shape<ConversationEvents['escalation.changed']>({
    conversationId: isString,
    seq: isNumber,
    conversation: isConversation,
  }),
  'typing.changed': shape<ConversationEvents['typing.changed']>({
    conversationId: isString,
    who: oneOf('visitor', 'agent'),
    isTyping: isBoolean,
  }),
  'message.seen': shape<ConversationEvents['message.seen']>({ conversationId: isString, seq: isNumber, by: oneOf('visitor', 'agent') }),
};

export const isStaffResponse = shape<StaffResponse>({
  id: isString,
  login: isString,
  name: isString,
  role: oneOf('agent', 'curator', 'operator'),
  csrfToken: isString,
});

const isQueueEntry = shape<QueueEntry>({
  conversationId: isString,
  escalation: isEscalation,
  status: isStatus,
  reason: isString,
  ownerId: optional(isString),
  ownerName: optional(isString),
  lastWords: isString,
  waitingSince: isString,
  lastSeq: isNumber,
});
export const isQueueResponse = shape<QueueResponse>({ entries: listOf(isQueueEntry) });
export const isQueueChange = shape<{ conversationId: string; entry: QueueEntry | null }>({
  conversationId: isString,
  entry: either(isQueueEntry, isNull),
});

type Contact = NonNullable<DeskConversation['contact']>;
const deskConversation: Shape<DeskConversation> = {
  conversation: isConversation,
  ownerId: optional(isString),
  reason: isString,
  messages: listOf(isMessage),
  contact: optional(shape<Contact>({ name: optional(isString), address: isString })),
};
export const isDeskConversation = shape<DeskConversation>(deskConversation);
export const isDeskJoined = shape<DeskJoined>({ ...deskConversation, seq: isNumber, hasMore: isBoolean });
export const isMoveResponse = shape<MoveResponse>({ conversation: isConversation, seq: isNumber });
export const isWriteAccepted = shape<WriteAccepted>({ messageId: isString, seq: isNumber, duplicate: isBoolean });
