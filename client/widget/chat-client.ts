/**
 * The chat behind its screen: session, socket, polling and the one reducer. The socket is loaded on demand and
 * preferred; until it stands, or when it never will, messages are sent and read over HTTP under the same client ids, so
 * switching between the two loses and doubles nothing.
 */
import type { CitedPassage, PersonRequest, PersonResponse, SessionResponse, WidgetConfig } from '../../core/wire/http.js';
import type { ConversationEvents } from '../../core/wire/events.js';
import {
  FACT_CHECKS,
  isAskAccepted,
  isCancelled,
  isCitedPassage,
  isJoined,
  isMessagesResponse,
  isPersonResponse,
  type Check,
} from '../parts/check.js';
import type { LiveSocket } from '../parts/live-socket.js';
import { newClientId } from '../parts/new-client-id.js';
import { toRequestFailed, type RequestFailed } from '../parts/request-failed.js';
import { request, requestJson } from '../parts/request-json.js';
import { createSiteStorage } from '../parts/site-storage.js';
import {
  EMPTY_CONVERSATION,
  hasGap,
  isAwaitingAnswer,
  reduceConversation,
  type ConversationAction,
  type ConversationState,
} from './conversation-state.js';
import { paths } from './paths.js';
import { createVisitorSession } from './visitor-session.js';

export interface ChatView {
  readonly config: WidgetConfig | null;
  /** Why the chat could not be opened, when it could not. */
  readonly openFailure: RequestFailed | null;
  /** `polling` while the socket is not there yet; people notice only `reconnecting` and `offline`. */
  readonly link: 'opening' | 'polling' | 'live' | 'reconnecting' | 'offline';
  readonly conversation: ConversationState;
  /** Until when sending is refused, in ms since the epoch. */
  readonly limitedUntil: number;
  readonly person: { readonly state: 'idle' | 'asking' | 'failed'; readonly isClosedFormOpen: boolean };
  readonly desk: { readonly isOpen: boolean; readonly hours: string };
}

export interface FeedbackGiven {
  readonly vote: 'up' | 'down';
  readonly reasons: readonly string[];
  readonly comment?: string;
}

export interface ChatClient {
  view(): ChatView;
  subscribe(listener: () => void): () => void;
  open(): void;
  send(text: string): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** Ends the answer that is being made where it stands. */
  stopAnswer(): void;
  vote(answerId: string, feedback: FeedbackGiven): Promise<void>;
  requestPerson(contact?: PersonRequest['contact']): Promise<void>;
  openPersonForm(): void;
  closePersonForm(): void;
  cancelPerson(): Promise<void>;
  loadCitation(citationId: string): Promise<CitedPassage>;
  loadTranscript(format: string): Promise<Blob>;
  setTyping(isTyping: boolean): void;
  markRead(seq: number): void;
  startNew(): void;
  close(): void;
}

export interface ChatClientOptions {
  readonly siteKey: string;
  /** Origin of the Footnote server, without a slash at the end. */
  readonly baseUrl: string;
  readonly locale: string;
}

const CATCH_UP_DELAY_MS = 400;
/** A short drop is nobody's worry; a longer one is told. */
const RECONNECTING_AFTER_MS = 1_500;
/** Whoever writes says so every 2.5 s; nobody says that they have stopped and gone for a coffee. */
const TYPING_LASTS_MS = 6_000;
const POLL_MS = { awaiting: 1_500, person: 4_000, idle: 20_000 } as const;

export function createChatClient(options: ChatClientOptions): ChatClient {
  const listeners = new Set<() => void>();
  let view: ChatView = {
    config: null,
    openFailure: null,
    link: navigator.onLine ? 'opening' : 'offline',
    conversation: EMPTY_CONVERSATION,
    limitedUntil: 0,
    person: { state: 'idle', isClosedFormOpen: false },
    desk: { isOpen: true, hours: '' },
  };
  let socket: LiveSocket | undefined;
  let isLoadingSocket = false;
  let hasOpened = false;
  let catchUpTimer = 0;
  let typingTimer = 0;
  let pollTimer = 0;
  let reconnectingTimer = 0;
  let catchingUp: Promise<void> | undefined;
  let leftConversationId: string | undefined;

  const session = createVisitorSession({ ...options, storage: createSiteStorage('local'), onRenewed });

  function update(change: Partial<ChatView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  function dispatch(action: ConversationAction): void {
    update({ conversation: reduceConversation(view.conversation, action) });
  }

  // ---- session and connection -------------------------------------------------------------------------------------

  function onRenewed(renewed: SessionResponse): void {
    update({ config: renewed.config, desk: renewed.config.desk, openFailure: null });
    // An open connection was admitted with the old token; presenting the new one keeps it from being cut at expiry.
    if (socket?.isConnected()) socket.reconnect();
  }

  async function openChat(): Promise<void> {
    try {
      const opened = await session.renew();
      if (opened.conversationId !== undefined && view.conversation.conversation === null) await catchUpFrom(opened.conversationId);
      if (view.link === 'opening') update({ link: 'polling' });
      schedulePoll();
      void loadSocket();
    } catch (error) {
      update({ openFailure: toRequestFailed(error) });
    }
  }

  async function loadSocket(): Promise<void> {
    if (socket !== undefined || isLoadingSocket) return;
    isLoadingSocket = true;
    try {
      const { openLiveSocket } = await import('../parts/live-socket.js');
      socket = openLiveSocket({
        url: `${options.baseUrl}/visitor`,
        credentials: () => ({ token: session.token() }),
        withCookies: false,
        onConnected: () => {
          window.clearTimeout(reconnectingTimer);
          void catchUp().then(
            () => update({ link: 'live' }),
            () => undefined,
          );
        },
        onDisconnected,
        onRefused: (code) => {
          if (code === 'session-expired' || code === 'not-signed-in') void session.renew().catch(() => undefined);
        },
        onFact,
      });
    } catch {
      // The chunk may be blocked or gone after a deployment; polling goes on, and the next open tries again.
    } finally {
      isLoadingSocket = false;
    }
  }

  function onDisconnected(): void {
    schedulePoll();
    if (view.link !== 'live') return;
    window.clearTimeout(reconnectingTimer);
    reconnectingTimer = window.setTimeout(() => {
      if (socket?.isConnected() !== true) update({ link: navigator.onLine ? 'reconnecting' : 'offline' });
    }, RECONNECTING_AFTER_MS);
  }

  function onFact(name: string, payload: unknown): void {
    if (name === 'session.expiring') return void session.renew().catch(() => undefined);
    if (!(name in FACT_CHECKS)) return;
    const type = name as keyof ConversationEvents;
    const check = FACT_CHECKS[type] as Check<ConversationEvents[typeof type]>;
    if (!check(payload)) return scheduleCatchUp();
    // A visitor may write in two tabs at once: the other one's conversation is this one's too, unless it was left here.
    if (payload.conversationId === leftConversationId) return;
    if (view.conversation.conversation === null) {
      adoptConversation(payload.conversationId);
      scheduleCatchUp();
    }
    dispatch({ type, fact: payload } as ConversationAction);
    if (type === 'typing.changed') {
      window.clearTimeout(typingTimer);
      const { conversationId } = payload;
      const ended = { type, fact: { conversationId, who: 'agent', isTyping: false } } as const;
      typingTimer = window.setTimeout(() => dispatch(ended), TYPING_LASTS_MS);
    }
    if (hasGap(view.conversation)) scheduleCatchUp();
  }

  // ---- catching up ------------------------------------------------------------------------------------------------

  function scheduleCatchUp(): void {
    window.clearTimeout(catchUpTimer);
    catchUpTimer = window.setTimeout(() => void catchUp().catch(() => undefined), CATCH_UP_DELAY_MS);
  }

  /** Reads what was missed of the current conversation; one reading at a time. */
  function catchUp(): Promise<void> {
    const conversationId = view.conversation.conversation?.id;
    if (conversationId === undefined) return Promise.resolve();
    catchingUp ??= catchUpFrom(conversationId).finally(() => (catchingUp = undefined));
    return catchingUp;
  }

  async function catchUpFrom(conversationId: string): Promise<void> {
    for (let hasMore = true, afterSeq = view.conversation.syncedSeq; hasMore;) {
      const page = await readAfter(conversationId, afterSeq);
      const current = view.conversation.conversation?.id;
      if (current !== undefined && current !== conversationId) return;
      const lastRead = page.messages.at(-1)?.seq ?? afterSeq;
      hasMore = page.hasMore && lastRead > afterSeq;
      afterSeq = hasMore ? lastRead : Math.max(page.seq, lastRead);
      dispatch({ type: 'caught-up', conversation: page.conversation, messages: page.messages, seq: afterSeq });
    }
  }

  async function readAfter(conversationId: string, afterSeq: number) {
    if (socket?.isConnected()) {
      try {
        const joined = await socket.ask('conversation.join', { conversationId, afterSeq }, isJoined);
        return { conversation: joined.conversation, messages: joined.missed, seq: joined.seq, hasMore: joined.hasMore };
      } catch (error) {
        if (toRequestFailed(error).code !== 'unreachable') throw error;
        // Connected by name only (a proxy that swallows packets, a drop during an upgrade): start again, read over HTTP now.
        socket.reconnect();
      }
    }
    const read = await session.withToken((headers) =>
      requestJson(`${options.baseUrl}${paths.messages(conversationId)}?afterSeq=${afterSeq}`, isMessagesResponse, { headers }),
    );
    return { conversation: read.conversation, messages: read.messages, seq: read.conversation.lastSeq, hasMore: read.hasMore };
  }

  function schedulePoll(): void {
    window.clearTimeout(pollTimer);
    if (!hasOpened) return;
    const isEscalated = view.conversation.conversation?.status === 'escalated';
    // Facts are hints: also a live socket is asked now and then for what a lost hint would have told.
    const delayMs = socket?.isConnected()
      ? POLL_MS.idle
      : isAwaitingAnswer(view.conversation)
        ? POLL_MS.awaiting
        : isEscalated
          ? POLL_MS.person
          : POLL_MS.idle;
    pollTimer = window.setTimeout(
      () =>
        void catchUp()
          .catch(() => undefined)
          .then(schedulePoll),
      delayMs,
    );
  }

  // ---- sending ----------------------------------------------------------------------------------------------------

  async function deliver(clientId: string, text: string): Promise<void> {
    try {
      const conversationId = view.conversation.conversation?.id;
      const body = { clientId, text, locale: options.locale, ...(conversationId === undefined ? {} : { conversationId }) };
      const accepted = await viaSocketOrHttp(
        (live) => live.ask('question.ask', body, isAskAccepted),
        (headers) =>
          requestJson(
            options.baseUrl + (conversationId === undefined ? paths.firstMessage : paths.messages(conversationId)),
            isAskAccepted,
            {
              method: 'POST',
              body,
              headers,
            },
          ),
      );
      adoptConversation(accepted.conversationId);
      dispatch({ type: 'accepted', clientId, messageId: accepted.messageId, seq: accepted.seq });
      if (conversationId === undefined) void catchUp().catch(() => undefined);
    } catch (error) {
      const failure = toRequestFailed(error);
      if (failure.code === 'too-many-requests') update({ limitedUntil: Date.now() + (failure.retryAfterMs ?? 10_000) });
      dispatch({ type: 'failed', clientId, failure });
    }
    schedulePoll();
  }

  /** The socket where it stands; HTTP where it does not, or where it fell silent: the client id makes that safe. */
  async function viaSocketOrHttp<T>(
    viaSocket: (live: LiveSocket) => Promise<T>,
    viaHttp: (headers: Readonly<Record<string, string>>) => Promise<T>,
  ): Promise<T> {
    if (socket?.isConnected()) {
      try {
        return await viaSocket(socket);
      } catch (error) {
        if (toRequestFailed(error).code !== 'unreachable') throw error;
      }
    }
    return session.withToken(viaHttp);
  }

  /** The first accepted message or request names the conversation; its stored state follows by catch-up. */
  function adoptConversation(id: string): void {
    if (view.conversation.conversation !== null) return;
    const conversation = { id, status: 'open', escalation: 'none', lastSeq: 0 } as const;
    dispatch({ type: 'caught-up', conversation, messages: [], seq: 0 });
  }

  // ---- a person ---------------------------------------------------------------------------------------------------

  async function requestPerson(contact?: PersonRequest['contact']): Promise<void> {
    update({ person: { ...view.person, state: 'asking' } });
    const conversationId = view.conversation.conversation?.id;
    const body = { ...(conversationId === undefined ? {} : { conversationId }), ...(contact === undefined ? {} : { contact }) };
    try {
      const response = await viaSocketOrHttp<PersonResponse>(
        (live) => live.ask('person.request', body, isPersonResponse),
        (headers) => requestJson(options.baseUrl + paths.person(conversationId), isPersonResponse, { method: 'POST', body, headers }),
      );
      adoptConversation(response.conversationId);
      dispatch({ type: 'queued', ahead: response.ahead });
      update({
        desk: { isOpen: response.isOpen, hours: response.hours },
        person: {
          state: 'idle',
          isClosedFormOpen: !response.isOpen && response.escalation !== 'left-contact' && response.escalation !== 'active',
        },
      });
      await catchUp();
    } catch (error) {
      if (view.person.state === 'asking') update({ person: { ...view.person, state: 'failed' } });
      throw toRequestFailed(error);
    } finally {
      schedulePoll();
    }
  }

  async function cancelPerson(): Promise<void> {
    const conversationId = view.conversation.conversation?.id;
    if (conversationId === undefined) return;
    await viaSocketOrHttp(
      (live) => live.ask('person.cancel', { conversationId }, isCancelled),
      (headers) => requestJson(options.baseUrl + paths.person(conversationId), isCancelled, { method: 'DELETE', headers }),
    );
    update({ person: { state: 'idle', isClosedFormOpen: false } });
    await catchUp();
  }

  // ---- the rest ---------------------------------------------------------------------------------------------------

  window.addEventListener('online', onOnline);
  window.addEventListener('offline', onOffline);
  function onOnline(): void {
    update({ link: view.config === null ? 'opening' : socket?.isConnected() ? 'live' : 'reconnecting' });
    if (view.config === null && hasOpened) void openChat();
    else
      void catchUp().then(
        () => socket === undefined && update({ link: 'polling' }),
        () => undefined,
      );
  }
  function onOffline(): void {
    update({ link: 'offline' });
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open() {
      if (hasOpened && view.openFailure === null) return void loadSocket();
      hasOpened = true;
      update({ openFailure: null });
      void openChat();
    },
    send(text) {
      const clientId = newClientId();
      dispatch({ type: 'composed', clientId, text, at: new Date().toISOString() });
      void deliver(clientId, text);
    },
    retry(clientId) {
      const outgoing = view.conversation.outbox.find((candidate) => candidate.clientId === clientId);
      if (outgoing === undefined) return;
      dispatch({ type: 'retried', clientId });
      void deliver(clientId, outgoing.text);
    },
    discard: (clientId) => dispatch({ type: 'discarded', clientId }),
    stopAnswer() {
      const conversationId = view.conversation.conversation?.id;
      if (conversationId !== undefined) socket?.tell('answer.stop', { conversationId });
    },
    async vote(answerId, feedback) {
      await session.withToken((headers) =>
        request(options.baseUrl + paths.feedback(answerId), { method: 'POST', body: feedback, headers }),
      );
      dispatch({ type: 'voted', answerId, vote: feedback.vote });
    },
    requestPerson,
    openPersonForm: () => update({ person: { state: 'idle', isClosedFormOpen: true } }),
    closePersonForm: () => update({ person: { state: 'idle', isClosedFormOpen: false } }),
    cancelPerson,
    loadCitation: (citationId) =>
      session.withToken((headers) => requestJson(options.baseUrl + paths.citation(citationId), isCitedPassage, { headers })),
    async loadTranscript(format) {
      const conversationId = view.conversation.conversation?.id ?? '';
      const response = await session.withToken((headers) =>
        request(options.baseUrl + paths.transcript(conversationId, format), { headers }),
      );
      return response.blob();
    },
    setTyping(isTyping) {
      const conversationId = view.conversation.conversation?.id;
      if (conversationId !== undefined) socket?.tell('typing.set', { conversationId, isTyping });
    },
    markRead(seq) {
      const conversationId = view.conversation.conversation?.id;
      if (conversationId !== undefined) socket?.tell('message.read', { conversationId, seq });
    },
    startNew() {
      leftConversationId = view.conversation.conversation?.id;
      dispatch({ type: 'restarted' });
      update({ person: { state: 'idle', isClosedFormOpen: false } });
    },
    close() {
      for (const timer of [catchUpTimer, typingTimer, pollTimer, reconnectingTimer]) window.clearTimeout(timer);
      window.removeEventListener('online', onOnline);
      window.removeEventListener('offline', onOffline);
      session.close();
      socket?.close();
    },
  };
}
