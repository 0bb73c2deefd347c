/**
 * What an agent sees, as pure functions: the queue in its order, and one open conversation. As in the chat, facts are
 * hints that may come late or twice, and stored messages are the truth.
 */
import type { ConversationEvents } from '../../core/wire/events.js';
import type { DeskConversation, QueueEntry, WireAnswer, WireConversation, WireMessage } from '../../core/wire/http.js';
import { mergeMessages } from '../parts/merge-messages.js';
import type { RequestFailed } from '../parts/request-failed.js';

/** Words of this agent on their way. */
export interface OutgoingWords {
  readonly clientId: string;
  readonly kind: 'reply' | 'note';
  readonly text: string;
  readonly state: 'sending' | 'failed';
  readonly failure?: RequestFailed;
}

export interface Transcript {
  readonly conversation: WireConversation;
  readonly ownerId: string | undefined;
  readonly reason: string;
  readonly contact: DeskConversation['contact'];
  readonly messages: readonly WireMessage[];
  readonly answers: Readonly<Record<string, WireAnswer>>;
  readonly outbox: readonly OutgoingWords[];
  readonly syncedSeq: number;
  readonly heardSeq: number;
  readonly isVisitorTyping: boolean;
}

type FactOf<Name extends keyof ConversationEvents> = { readonly type: Name; readonly fact: ConversationEvents[Name] };
export type TranscriptAction =
  | FactOf<'message.created'>
  | FactOf<'answer.given'>
  | FactOf<'escalation.changed'>
  | FactOf<'typing.changed'>
  /** @param seq everything up to here is in `read` or was known */
  | { readonly type: 'read'; readonly read: DeskConversation; readonly seq: number }
  | { readonly type: 'composed'; readonly clientId: string; readonly kind: 'reply' | 'note'; readonly text: string }
  | { readonly type: 'failed'; readonly clientId: string; readonly failure: RequestFailed }
  | { readonly type: 'retried'; readonly clientId: string }
  | { readonly type: 'discarded'; readonly clientId: string };

/** @param seq everything up to here is in `read` */
export function createTranscript(read: DeskConversation, seq: number): Transcript {
  return {
    conversation: read.conversation,
    ownerId: read.ownerId,
    reason: read.reason,
    contact: read.contact,
    messages: mergeMessages([], read.messages),
    answers: {},
    outbox: [],
    syncedSeq: seq,
    heardSeq: seq,
    isVisitorTyping: false,
  };
}

export function reduceTranscript(state: Transcript, action: TranscriptAction): Transcript {
  if ('fact' in action && action.fact.conversationId !== state.conversation.id) return state;
  switch (action.type) {
    case 'message.created': {
      const isFromVisitor = action.fact.message.kind === 'visitor';
      return hear(withMessages(isFromVisitor ? { ...state, isVisitorTyping: false } : state, [action.fact.message]), action.fact.seq);
    }
    case 'answer.given':
      return mention({ ...state, answers: { ...state.answers, [action.fact.messageId]: action.fact.answer } }, action.fact.seq);
    case 'escalation.changed':
      return mention(withConversation(state, action.fact.conversation, action.fact.seq), action.fact.seq);
    case 'typing.changed':
      return action.fact.who === 'visitor' ? { ...state, isVisitorTyping: action.fact.isTyping } : state;
    case 'read': {
      const { conversation, ownerId, reason, contact, messages } = action.read;
      const read = withMessages({ ...state, ownerId, reason, contact }, messages);
      return synced(withConversation(read, conversation, conversation.lastSeq), action.seq);
    }
    case 'composed': {
      const { clientId, kind, text } = action;
      return { ...state, outbox: [...state.outbox, { clientId, kind, text, state: 'sending' }] };
    }
    case 'failed':
      return withOutgoing(state, action.clientId, (words) => ({ ...words, state: 'failed', failure: action.failure }));
    case 'retried':
      return withOutgoing(state, action.clientId, ({ failure: _gone, ...words }) => ({ ...words, state: 'sending' }));
    case 'discarded':
      return { ...state, outbox: state.outbox.filter(({ clientId }) => clientId !== action.clientId) };
  }
}

/** A stored message arrived; without a gap before it, nothing up to it is missing. */
function hear(state: Transcript, seq: number): Transcript {
  return { ...mention(state, seq), syncedSeq: seq === state.syncedSeq + 1 ? seq : state.syncedSeq };
}

/** A fact spoke of a stored message that it did not bring: until that comes, there is a gap. */
function mention(state: Transcript, seq: number): Transcript {
  return { ...state, heardSeq: Math.max(state.heardSeq, seq) };
}

function synced(state: Transcript, seq: number): Transcript {
  const syncedSeq = Math.max(state.syncedSeq, seq);
  return { ...state, syncedSeq, heardSeq: Math.max(state.heardSeq, syncedSeq) };
}

function withMessages(state: Transcript, incoming: readonly WireMessage[]): Transcript {
  const messages = mergeMessages(state.messages, incoming);
  const stored = new Set(messages.flatMap(({ clientId }) => (clientId === undefined ? [] : [clientId])));
  return { ...state, messages, outbox: state.outbox.filter(({ clientId }) => !stored.has(clientId)) };
}

function withConversation(state: Transcript, next: WireConversation, seq: number): Transcript {
  const lastSeq = Math.max(seq, next.lastSeq);
  return lastSeq < state.conversation.lastSeq ? state : { ...state, conversation: { ...next, lastSeq } };
}

function withOutgoing(state: Transcript, clientId: string, change: (words: OutgoingWords) => OutgoingWords): Transcript {
  return { ...state, outbox: state.outbox.map((words) => (words.clientId === clientId ? change(words) : words)) };
}

export function hasTranscriptGap(state: Transcript): boolean {
  return state.heardSeq > state.syncedSeq;
}

export interface OrderedQueue {
  /** Nobody's yet, longest waiting first. */
  readonly waiting: readonly QueueEntry[];
  readonly mine: readonly QueueEntry[];
  readonly others: readonly QueueEntry[];
}

export function orderQueue(entries: readonly QueueEntry[], staffId: string): OrderedQueue {
  const longestFirst = [...entries].sort(
    (a, b) => Date.parse(a.waitingSince) - Date.parse(b.waitingSince) || (a.conversationId < b.conversationId ? -1 : 1),
  );
  return {
    waiting: longestFirst.filter(({ ownerId }) => ownerId === undefined),
    mine: longestFirst.filter(({ ownerId }) => ownerId === staffId),
    others: longestFirst.filter(({ ownerId }) => ownerId !== undefined && ownerId !== staffId),
  };
}

/** The queue after one of its entries changed, came or, with null, went. */
export function changeQueue(entries: readonly QueueEntry[], conversationId: string, entry: QueueEntry | null): readonly QueueEntry[] {
  const others = entries.filter((other) => other.conversationId !== conversationId);
  return entry === null ? others : [...others, entry];
}
