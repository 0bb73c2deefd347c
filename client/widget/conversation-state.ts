/**
 * What the visitor sees of a conversation, as one pure reducer. Facts are hints that may come late, twice or in any
 * order; stored messages are the truth. So the state is built from pieces whose merge does not depend on order: messages
 * by id, claims by index, phases by rank, the conversation by `seq`; `timeline` puts them together.
 */
import type { AnswerPhase, ConversationEvents } from '../../core/wire/events.js';
import type { WireAnswer, WireCitation, WireClaim, WireConversation, WireMessage } from '../../core/wire/http.js';
import { mergeMessages } from '../parts/merge-messages.js';
import type { RequestFailed } from '../parts/request-failed.js';

/** A message of this tab on its way: shown at once, replaced by the stored one when that arrives. */
export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly at: string;
  readonly state: 'sending' | 'sent' | 'failed';
  readonly failure?: RequestFailed;
  /** Set once acknowledged. */
  readonly messageId?: string;
  readonly seq?: number;
}

/** An answer in the making, by the message it answers. */
export interface LiveAnswer {
  readonly phase: AnswerPhase;
  /** Sparse while claims arrive out of order. */
  readonly claims: Readonly<Record<number, WireClaim>>;
  readonly citations: readonly WireCitation[];
  /** The questions answered so far, where the message asked several. */
  readonly parts?: NonNullable<WireAnswer['parts']>;
}

export interface ConversationState {
  readonly conversation: WireConversation | null;
  readonly messages: readonly WireMessage[];
  readonly outbox: readonly Outgoing[];
  /** Own words as typed, by client id: this tab shows them raw until it is reloaded; everyone else reads them redacted. */
  readonly rawTexts: Readonly<Record<string, string>>;
  readonly live: Readonly<Record<string, LiveAnswer>>;
  /** Answers told by `answer.given` before or without their message, by the id the fact named. */
  readonly answers: Readonly<Record<string, WireAnswer>>;
  /** Everything up to here has been read from storage or arrived without a gap; a catch-up asks for what follows. */
  readonly syncedSeq: number;
  /** Highest `seq` heard of. Above `syncedSeq` something may be missing. */
  readonly heardSeq: number;
  readonly isAgentTyping: boolean;
  /** Highest of the visitor's messages an agent has seen. */
  readonly seenSeq: number;
  /** Conversations waiting before this one, while it is queued. */
  readonly ahead: number | null;
  readonly votes: Readonly<Record<string, 'up' | 'down'>>;
}

type FactOf<Name extends keyof ConversationEvents> = { readonly type: Name; readonly fact: ConversationEvents[Name] };
export type ConversationAction =
  | { [Name in keyof ConversationEvents]: FactOf<Name> }[keyof ConversationEvents]
  | { readonly type: 'composed'; readonly clientId: string; readonly text: string; readonly at: string }
  | { readonly type: 'accepted'; readonly clientId: string; readonly messageId: string; readonly seq: number }
  | { readonly type: 'failed'; readonly clientId: string; readonly failure: RequestFailed }
  | { readonly type: 'retried'; readonly clientId: string }
  | { readonly type: 'discarded'; readonly clientId: string }
  | {
      readonly type: 'caught-up';
      readonly conversation: WireConversation | null;
      readonly messages: readonly WireMessage[];
      readonly seq: number;
    }
  | { readonly type: 'voted'; readonly answerId: string; readonly vote: 'up' | 'down' }
  | { readonly type: 'queued'; readonly ahead: number }
  | { readonly type: 'restarted' };

export const EMPTY_CONVERSATION: ConversationState = {
  conversation: null,
  messages: [],
  outbox: [],
  rawTexts: {},
  live: {},
  answers: {},
  syncedSeq: 0,
  heardSeq: 0,
  isAgentTyping: false,
  seenSeq: 0,
  ahead: null,
  votes: {},
};

const PHASES: readonly AnswerPhase[] = ['searching', 'reading', 'writing', 'checking'];
const NO_LIVE_ANSWER: LiveAnswer = { phase: 'searching', claims: {}, citations: [] };

export function reduceConversation(state: ConversationState, action: ConversationAction): ConversationState {
  // A fact of another conversation (an old one in another tab) is none of this one's business.
  if ('fact' in action && state.conversation !== null && action.fact.conversationId !== state.conversation.id) return state;
  switch (action.type) {
    case 'message.created': {
      const { message } = action.fact;
      const isFromAgent = message.kind === 'agent';
      return hear(withMessages(isFromAgent ? { ...state, isAgentTyping: false } : state, [message]), action.fact.seq);
    }
    case 'answer.given':
      return mention({ ...state, answers: { ...state.answers, [action.fact.messageId]: action.fact.answer } }, action.fact.seq);
    case 'answer.phase':
      return withLive(state, action.fact.messageId, (live) => ({ ...live, phase: later(live.phase, action.fact.phase) }));
    case 'answer.claim': {
      const { index, text, citations, newCitations, part, question } = action.fact;
      return withLive(state, action.fact.messageId, (live) => ({
        ...live,
        claims: { ...live.claims, [index]: { text, citations: [...citations], part } },
        ...(part === undefined || question === undefined ? {} : { parts: withQuestion(live.parts ?? [], part, question) }),
        citations: mergeCitations(live.citations, newCitations),
      }));
    }
    case 'escalation.changed':
      return mention(withConversation(state, action.fact.conversation, action.fact.seq), action.fact.seq);
    case 'typing.changed':
      return action.fact.who === 'agent' ? { ...state, isAgentTyping: action.fact.isTyping } : state;
    case 'message.seen':
      return action.fact.by === 'agent' ? { ...state, seenSeq: Math.max(state.seenSeq, action.fact.seq) } : state;
    case 'composed': {
      const { clientId, text, at } = action;
      return {
        ...state,
        outbox: [...state.outbox, { clientId, text, at, state: 'sending' }],
        rawTexts: { ...state.rawTexts, [clientId]: text },
      };
    }
    case 'accepted':
      return dropDelivered(
        withOutgoing(state, action.clientId, ({ failure: _gone, ...outgoing }) => ({
          ...outgoing,
          state: 'sent',
          messageId: action.messageId,
          seq: action.seq,
        })),
      );
    case 'failed':
      // An acknowledgement that got lost on the way back does not undo one that arrived.
      return withOutgoing(state, action.clientId, (outgoing) =>
        outgoing.state === 'sent' ? outgoing : { ...outgoing, state: 'failed', failure: action.failure },
      );
    case 'retried':
      return withOutgoing(state, action.clientId, ({ failure: _gone, ...outgoing }) => ({ ...outgoing, state: 'sending' }));
    case 'discarded':
      return { ...state, outbox: state.outbox.filter((outgoing) => outgoing.clientId !== action.clientId) };
    case 'caught-up': {
      const caughtUp = withMessages(state, action.messages);
      const seq = Math.max(caughtUp.syncedSeq, action.seq);
      return {
        ...(action.conversation === null ? caughtUp : withConversation(caughtUp, action.conversation, action.conversation.lastSeq)),
        syncedSeq: seq,
        heardSeq: Math.max(caughtUp.heardSeq, seq),
      };
    }
    case 'voted':
      return { ...state, votes: { ...state.votes, [action.answerId]: action.vote } };
    case 'queued':
      return { ...state, ahead: action.ahead };
    case 'restarted':
      return EMPTY_CONVERSATION;
  }
}

/** A stored message arrived; without a gap before it, nothing up to it is missing. */
function hear(state: ConversationState, seq: number): ConversationState {
  return { ...mention(state, seq), syncedSeq: seq === state.syncedSeq + 1 ? seq : state.syncedSeq };
}

/** A fact spoke of a stored message that it did not bring: until that comes, there is a gap. */
function mention(state: ConversationState, seq: number): ConversationState {
  return { ...state, heardSeq: Math.max(state.heardSeq, seq) };
}

function withMessages(state: ConversationState, incoming: readonly WireMessage[]): ConversationState {
  // Notes are for staff; the server does not send them here, and if it ever did they would still not be shown.
  return dropDelivered({
    ...state,
    messages: mergeMessages(
      state.messages,
      incoming.filter((message) => message.kind !== 'note'),
    ),
  });
}

/** The stored message takes the place of the outgoing one it came from. */
function dropDelivered(state: ConversationState): ConversationState {
  const stored = new Set(state.messages.flatMap((message) => [message.id, ...(message.clientId === undefined ? [] : [message.clientId])]));
  const waiting = state.outbox.filter(
    ({ clientId, messageId }) => !stored.has(clientId) && (messageId === undefined || !stored.has(messageId)),
  );
  if (waiting.length === state.outbox.length) return state;
  // A stored message may come without its client id (read over HTTP); its raw text is then found by message id.
  const rawTexts = { ...state.rawTexts };
  for (const { messageId, text } of state.outbox) if (messageId !== undefined && stored.has(messageId)) rawTexts[messageId] = text;
  return { ...state, outbox: waiting, rawTexts };
}

function withConversation(state: ConversationState, next: WireConversation, seq: number): ConversationState {
  const known = state.conversation;
  const knownSeq = known?.lastSeq ?? -1;
  const nextSeq = Math.max(seq, next.lastSeq);
  if (known !== null && known.id === next.id && nextSeq < knownSeq) return state;
  const isWaiting = next.escalation === 'queued' || next.escalation === 'requested';
  return {
    ...state,
    conversation: { ...next, lastSeq: nextSeq },
    ahead: isWaiting ? state.ahead : null,
    isAgentTyping: next.escalation === 'active' && state.isAgentTyping,
  };
}

function withOutgoing(state: ConversationState, clientId: string, change: (outgoing: Outgoing) => Outgoing): ConversationState {
  return { ...state, outbox: state.outbox.map((outgoing) => (outgoing.clientId === clientId ? change(outgoing) : outgoing)) };
}

function withLive(state: ConversationState, messageId: string, change: (live: LiveAnswer) => LiveAnswer): ConversationState {
  return { ...state, live: { ...state.live, [messageId]: change(state.live[messageId] ?? NO_LIVE_ANSWER) } };
}

const later = (a: AnswerPhase, b: AnswerPhase): AnswerPhase => (PHASES.indexOf(b) > PHASES.indexOf(a) ? b : a);

/** Parts before it that are not answered yet stay unseen: they have no words. */
function withQuestion(known: NonNullable<LiveAnswer['parts']>, part: number, question: string): NonNullable<LiveAnswer['parts']> {
  const questions = new Map([...known.entries(), [part, { question, phrases: [] }] as const]);
  return Array.from({ length: Math.max(...questions.keys()) + 1 }, (_, index) => questions.get(index) ?? { question: '', phrases: [] });
}

function mergeCitations(known: readonly WireCitation[], incoming: readonly WireCitation[]): readonly WireCitation[] {
  const byNumber = new Map([...known, ...incoming].map((citation) => [citation.n, citation]));
  return [...byNumber.values()].sort((a, b) => a.n - b.n);
}

/** One entry of the log, with a key that stays the same while it goes from being made to being stored. */
export type TimelineEntry =
  | { readonly kind: 'stored-own'; readonly key: string; readonly message: WireMessage; readonly text: string; readonly isSeen: boolean }
  | { readonly kind: 'outgoing'; readonly key: string; readonly outgoing: Outgoing }
  | {
      readonly kind: 'answer';
      readonly key: string;
      readonly message: WireMessage;
      readonly answer: WireAnswer;
      readonly vote: 'up' | 'down' | undefined;
    }
  | { readonly kind: 'live'; readonly key: string; readonly live: LiveAnswer }
  | { readonly kind: 'agent'; readonly key: string; readonly message: WireMessage }
  | { readonly kind: 'event'; readonly key: string; readonly message: WireMessage };

/** The log from top to bottom. */
export function timeline(state: ConversationState): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  const answered = new Set(state.messages.flatMap(({ answersMessageId }) => (answersMessageId === undefined ? [] : [answersMessageId])));
  const isAssistantSilent = state.conversation?.escalation === 'active' || state.conversation?.status === 'resolved';
  const showLive = (messageId: string | undefined): void => {
    const live = messageId === undefined ? undefined : state.live[messageId];
    if (messageId === undefined || live === undefined || answered.has(messageId) || isAssistantSilent) return;
    entries.push({ kind: 'live', key: `answer-${messageId}`, live });
  };
  const pushOutgoing = (outgoing: Outgoing): void => {
    entries.push({ kind: 'outgoing', key: `own-${outgoing.clientId}`, outgoing });
    showLive(outgoing.messageId);
  };

  const sent = state.outbox.filter((outgoing) => outgoing.seq !== undefined).sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  for (const message of state.messages) {
    while (sent[0]?.seq !== undefined && sent[0].seq < message.seq) pushOutgoing(sent.shift() as Outgoing);
    entries.push(...toEntry(state, message));
    if (message.kind === 'visitor') showLive(message.id);
  }
  sent.forEach(pushOutgoing);
  state.outbox.filter((outgoing) => outgoing.seq === undefined).forEach(pushOutgoing);
  return entries;
}

function toEntry(state: ConversationState, message: WireMessage): readonly TimelineEntry[] {
  switch (message.kind) {
    case 'visitor': {
      const text =
        (message.clientId === undefined ? undefined : state.rawTexts[message.clientId]) ?? state.rawTexts[message.id] ?? message.text;
      const key = `own-${message.clientId ?? message.id}`;
      return [{ kind: 'stored-own', key, message, text, isSeen: message.seq <= state.seenSeq }];
    }
    case 'assistant': {
      const answer = message.answer ?? state.answers[message.id] ?? state.answers[message.answersMessageId ?? ''];
      const key = `answer-${message.answersMessageId ?? message.id}`;
      if (answer === undefined) return [];
      return [{ kind: 'answer', key, message, answer, vote: state.votes[answer.id] ?? message.vote }];
    }
    case 'agent':
      return [{ kind: 'agent', key: message.id, message }];
    case 'event':
      return [{ kind: 'event', key: message.id, message }];
    case 'note':
      return [];
  }
}

/** Whether stored facts may be missing, so that a catch-up is due. */
export function hasGap(state: ConversationState): boolean {
  return state.heardSeq > state.syncedSeq;
}

/** Whether the visitor waits for words: an own message is the newest and nobody has answered it. */
export function isAwaitingAnswer(state: ConversationState): boolean {
  // While the visitor waits in the queue the assistant still answers; once a person has taken over it is silent.
  const isWithPerson = state.conversation?.escalation === 'active' || state.conversation?.status === 'resolved';
  const last = timeline(state).at(-1);
  if (last === undefined || isWithPerson) return false;
  return last.kind === 'live' || last.kind === 'stored-own' || (last.kind === 'outgoing' && last.outgoing.state !== 'failed');
}
