/** The desk behind its screen: sign-in, the live queue and the open conversation. */
import type { DeskJoined } from '../../core/wire/events.js';
import type { DeskConversation, QueueEntry, StaffResponse } from '../../core/wire/http.js';
import {
  FACT_CHECKS,
  isDeskConversation,
  isDeskJoined,
  isMoveResponse,
  isQueueChange,
  isQueueResponse,
  isWriteAccepted,
  type Check,
} from '../parts/check.js';
import { openLiveSocket, type LiveSocket } from '../parts/live-socket.js';
import { newClientId } from '../parts/new-client-id.js';
import { toRequestFailed, type RequestFailed } from '../parts/request-failed.js';
import { requestJson } from '../parts/request-json.js';
import { changing, endSession, isSessionOver, type NewAccount, openSession, setUpAs, signInAs, whoAmI } from '../parts/staff-session.js';
import { changeQueue, createTranscript, hasTranscriptGap, reduceTranscript, type Transcript, type TranscriptAction } from './desk-state.js';

export type DeskMove = 'take' | 'release' | 'hand-back' | 'resolve';

export interface OpenConversation {
  readonly id: string;
  readonly transcript: Transcript | null;
  readonly failure: RequestFailed | null;
  readonly move: { readonly state: 'idle' | 'moving' } | { readonly state: 'failed'; readonly failure: RequestFailed };
}

export interface DeskView {
  readonly stage: 'loading' | 'failed' | 'signed-out' | 'ready';
  /** Somebody has been signed in since the page was opened; a setup link has then done its work. */
  readonly wasIn: boolean;
  /** The session ran out while the desk was open. */
  readonly hasExpired: boolean;
  readonly failure: RequestFailed | null;
  readonly staff: StaffResponse | null;
  readonly link: 'connecting' | 'live' | 'reconnecting' | 'offline';
  readonly queue: readonly QueueEntry[] | null;
  readonly queueFailure: RequestFailed | null;
  /** The words of the newest request, for the live region. */
  readonly announced: string;
  readonly open: OpenConversation | null;
}

export interface DeskClient {
  view(): DeskView;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  signIn(login: string, password: string): Promise<void>;
  setUp(account: NewAccount): Promise<void>;
  signOut(): Promise<void>;
  loadQueue(): Promise<void>;
  openConversation(id: string): void;
  closeConversation(): void;
  move(move: DeskMove): Promise<void>;
  write(kind: 'reply' | 'note', text: string): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  setTyping(isTyping: boolean): void;
}

const API = '/api/v1';
const address = (conversationId: string): string => `${API}/desk/conversations/${encodeURIComponent(conversationId)}`;
const CATCH_UP_DELAY_MS = 400;
const REFRESH_MS = 30_000;
/** Whoever writes says so every 2.5 s; a word that they have stopped may never come. */
const TYPING_LASTS_MS = 6_000;
const RECONNECTING_AFTER_MS = 1_500;
const TRANSCRIPT_FACTS = ['message.created', 'answer.given', 'escalation.changed', 'typing.changed'] as const;
type TranscriptFact = (typeof TRANSCRIPT_FACTS)[number];

export function createDeskClient(): DeskClient {
  const listeners = new Set<() => void>();
  let view: DeskView = {
    stage: 'loading',
    wasIn: false,
    hasExpired: false,
    failure: null,
    staff: null,
    link: 'connecting',
    queue: null,
    queueFailure: null,
    announced: '',
    open: null,
  };
  let socket: LiveSocket | undefined;
  let reconnectingTimer = 0;
  let catchUpTimer = 0;
  let typingTimer = 0;
  let refreshTimer = 0;

  function update(change: Partial<DeskView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }
  function updateOpen(id: string, change: Partial<OpenConversation>): void {
    if (view.open?.id === id) update({ open: { ...view.open, ...change } });
  }
  function dispatch(id: string, action: TranscriptAction): void {
    const transcript = view.open?.id === id ? view.open.transcript : null;
    if (transcript !== null) updateOpen(id, { transcript: reduceTranscript(transcript, action) });
  }

  // ---- session ----------------------------------------------------------------------------------------------------

  function enter(staff: StaffResponse): void {
    // Whoever only keeps documents has nothing to do here.
    if (staff.role === 'curator') return location.assign('/console');
    update({ stage: 'ready', wasIn: true, hasExpired: false, failure: null, staff });
    socket?.close();
    socket = openLiveSocket({
      url: '/desk',
      credentials: () => ({ csrfToken: view.staff?.csrfToken ?? '' }),
      withCookies: true,
      onConnected,
      onDisconnected,
      onRefused: (code) => {
        // Only the session can tell whether this was the network or the cookie.
        if (code === undefined || code === 'not-signed-in' || code === 'session-expired') void checkSession();
      },
      onFact,
    });
    void loadQueue();
    window.clearInterval(refreshTimer);
    // Facts are hints: what a lost one would have told is read now and then.
    refreshTimer = window.setInterval(() => {
      if (view.link === 'offline' || document.hidden) return;
      void loadQueue();
      if (view.open !== null) void readConversation(view.open.id);
    }, REFRESH_MS);
    const named = new URLSearchParams(location.hash.slice(1)).get('conversation');
    if (named !== null) openConversation(named);
  }
  function leave(hasExpired: boolean): void {
    window.clearInterval(refreshTimer);
    socket?.close();
    socket = undefined;
    update({ stage: 'signed-out', hasExpired, staff: null, queue: null, open: null, link: 'connecting', announced: '' });
  }
  async function checkSession(): Promise<void> {
    try {
      update({ staff: await whoAmI() });
    } catch (error) {
      onFailure(toRequestFailed(error));
    }
  }
  /** A session that ended shows the sign-in page, whichever request found out. */
  function onFailure(failure: RequestFailed): RequestFailed {
    if (isSessionOver(failure) && view.stage === 'ready') leave(true);
    return failure;
  }

  // ---- connection -------------------------------------------------------------------------------------------------

  function onConnected(): void {
    window.clearTimeout(reconnectingTimer);
    update({ link: 'live' });
    void loadQueue();
    if (view.open !== null) void readConversation(view.open.id);
  }
  function onDisconnected(): void {
    window.clearTimeout(reconnectingTimer);
    reconnectingTimer = window.setTimeout(() => {
      if (socket !== undefined && !socket.isConnected()) update({ link: navigator.onLine ? 'reconnecting' : 'offline' });
    }, RECONNECTING_AFTER_MS);
  }
  window.addEventListener('offline', () => update({ link: 'offline' }));
  window.addEventListener('online', () => update({ link: socket?.isConnected() === true ? 'live' : 'reconnecting' }));

  function onFact(name: string, payload: unknown): void {
    if (name === 'queue.changed') {
      if (isQueueChange(payload)) onQueueChanged(payload.conversationId, payload.entry);
      return;
    }
    if (!(TRANSCRIPT_FACTS as readonly string[]).includes(name)) return;
    const type = name as TranscriptFact;
    if (!FACT_CHECKS[type](payload)) return scheduleCatchUp();
    const fact = payload;
    dispatch(fact.conversationId, { type, fact } as TranscriptAction);
    if (type === 'typing.changed') {
      window.clearTimeout(typingTimer);
      const { conversationId } = fact;
      const ended = { type, fact: { conversationId, who: 'visitor', isTyping: false } } as const;
      typingTimer = window.setTimeout(() => dispatch(conversationId, ended), TYPING_LASTS_MS);
    }
    // Who owns a conversation, and with it the contact details, is told by reading it.
    if (type === 'escalation.changed' && view.open?.id === fact.conversationId) void readConversation(fact.conversationId);
    if (view.open?.transcript != null && hasTranscriptGap(view.open.transcript)) scheduleCatchUp();
  }
  function onQueueChanged(conversationId: string, entry: QueueEntry | null): void {
    const known = view.queue ?? [];
    const isNew = entry !== null && entry.ownerId === undefined && !known.some((other) => other.conversationId === conversationId);
    update({
      queue: changeQueue(known, conversationId, entry),
      ...(isNew ? { announced: entry.lastWords } : {}),
    });
  }

  async function loadQueue(): Promise<void> {
    try {
      const { entries } = await requestJson(`${API}/desk/queue`, isQueueResponse);
      update({ queue: entries, queueFailure: null });
    } catch (error) {
      update({ queueFailure: onFailure(toRequestFailed(error)) });
    }
  }

  // ---- one conversation -------------------------------------------------------------------------------------------

  function openConversation(id: string): void {
    if (view.open?.id === id && view.open.failure === null) return;
    leaveConversation();
    update({ open: { id, transcript: null, failure: null, move: { state: 'idle' } } });
    history.replaceState(null, '', `#conversation=${encodeURIComponent(id)}`);
    void readConversation(id);
  }

  function leaveConversation(): void {
    if (view.open !== null) socket?.tell('conversation.leave', { conversationId: view.open.id });
  }

  /**
   * Reads an open conversation: joined over the socket, which also brings its events from then on, or over HTTP while
   * there is none. Messages are asked for from where they are known; owner and contact details always come along.
   */
  async function readConversation(id: string): Promise<void> {
    try {
      for (let hasMore = true; hasMore && view.open?.id === id;) {
        const afterSeq = view.open.transcript?.syncedSeq ?? 0;
        const { read, seq, isWhole } = await readPage(id, afterSeq);
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- another one may have been opened, or none, while this was read
        if (view.open?.id !== id) return;
        hasMore = !isWhole && seq > afterSeq;
        if (view.open.transcript === null) updateOpen(id, { transcript: createTranscript(read, seq), failure: null });
        else dispatch(id, { type: 'read', read, seq });
      }
    } catch (error) {
      const failure = onFailure(toRequestFailed(error));
      if (view.open?.id === id && view.open.transcript === null) updateOpen(id, { failure });
    }
  }

  async function readPage(id: string, afterSeq: number): Promise<{ read: DeskConversation; seq: number; isWhole: boolean }> {
    const joined = await join(id, afterSeq);
    const read = joined ?? (await requestJson(`${address(id)}?afterSeq=${afterSeq}`, isDeskConversation));
    const lastRead = read.messages.at(-1)?.seq ?? afterSeq;
    const isWhole = joined === undefined ? lastRead >= read.conversation.lastSeq || read.messages.length === 0 : !joined.hasMore;
    return { read, seq: isWhole ? Math.max(joined?.seq ?? read.conversation.lastSeq, lastRead) : lastRead, isWhole };
  }

  /** Undefined where there is no socket, or one that is connected by name only and starts again. */
  async function join(id: string, afterSeq: number): Promise<DeskJoined | undefined> {
    if (socket === undefined || !socket.isConnected()) return undefined;
    try {
      return await socket.ask('conversation.join', { conversationId: id, afterSeq }, isDeskJoined);
    } catch (error) {
      if (toRequestFailed(error).code !== 'unreachable') throw error;
      socket.reconnect();
      return undefined;
    }
  }

  function scheduleCatchUp(): void {
    window.clearTimeout(catchUpTimer);
    catchUpTimer = window.setTimeout(() => {
      if (view.open !== null) void readConversation(view.open.id);
    }, CATCH_UP_DELAY_MS);
  }

  /** The socket where it stands, HTTP where it does not or fell silent: client ids and states make asking twice harmless. */
  async function viaSocketOrHttp<T>(id: string, action: string, body: object, check: Check<T>): Promise<T> {
    if (socket?.isConnected()) {
      try {
        return await socket.ask(`conversation.${action}`, { conversationId: id, ...body }, check);
      } catch (error) {
        if (toRequestFailed(error).code !== 'unreachable') throw error;
      }
    }
    return requestJson(`${address(id)}/${action}`, check, { method: 'POST', body, headers: changing(view.staff) });
  }

  async function move(name: DeskMove): Promise<void> {
    const id = view.open?.id;
    if (id === undefined) return;
    updateOpen(id, { move: { state: 'moving' } });
    try {
      await viaSocketOrHttp(id, name, {}, isMoveResponse);
      updateOpen(id, { move: { state: 'idle' } });
    } catch (error) {
      updateOpen(id, { move: { state: 'failed', failure: onFailure(toRequestFailed(error)) } });
    }
    await readConversation(id);
  }

  async function deliver(id: string, clientId: string, kind: 'reply' | 'note', text: string): Promise<void> {
    try {
      await viaSocketOrHttp(id, kind, { clientId, text }, isWriteAccepted);
      // The stored message follows as a fact; where that was lost, reading brings it.
      if (view.open?.transcript?.messages.some((message) => message.clientId === clientId) !== true) scheduleCatchUp();
    } catch (error) {
      dispatch(id, { type: 'failed', clientId, failure: onFailure(toRequestFailed(error)) });
    }
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => openSession({ enter, show: update }),
    async signIn(login, password) {
      enter(await signInAs(login, password));
    },
    async setUp(account) {
      enter(await setUpAs(account));
    },
    async signOut() {
      await endSession(view.staff);
      history.replaceState(null, '', location.pathname);
      leave(false);
    },
    loadQueue,
    openConversation,
    closeConversation() {
      leaveConversation();
      history.replaceState(null, '', location.pathname);
      update({ open: null });
    },
    move,
    write(kind, text) {
      const id = view.open?.id;
      if (id === undefined) return;
      const clientId = newClientId();
      dispatch(id, { type: 'composed', clientId, kind, text });
      void deliver(id, clientId, kind, text);
    },
    retry(clientId) {
      const words = view.open?.transcript?.outbox.find((candidate) => candidate.clientId === clientId);
      if (view.open === null || words === undefined) return;
      dispatch(view.open.id, { type: 'retried', clientId });
      void deliver(view.open.id, clientId, words.kind, words.text);
    },
    discard(clientId) {
      if (view.open !== null) dispatch(view.open.id, { type: 'discarded', clientId });
    },
    setTyping(isTyping) {
      if (view.open !== null) socket?.tell('typing.set', { conversationId: view.open.id, isTyping });
    },
  };
}
