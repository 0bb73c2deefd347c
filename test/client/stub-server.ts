/** A server that speaks the wire contract with scripted answers, so that the client can be looked at without the rest. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import express, { type Request, type Response } from 'express';
import { Server, type Socket } from 'socket.io';
import type { DeskConversation, Problem, QueueEntry, WireConversation, WireMessage } from '../../core/wire/http.js';
import { CITATIONS, PASSAGES, scriptAnswer } from './stub-answers.js';

interface Thread {
  conversation: WireConversation;
  ownerId?: string;
  reason: string;
  messages: WireMessage[];
  contact?: { name?: string; address: string };
  waitingSince: string;
}

export interface StubServer {
  readonly url: string;
  /** What the scripts read: change it between steps. */
  readonly settings: { isDeskOpen: boolean; claimEveryMs: number; phaseEveryMs: number; refusesSockets: boolean; sessionFails: boolean };
  readonly threads: Map<string, Thread>;
  addThread(change: Partial<Thread> & { readonly id: string; readonly escalation: WireConversation['escalation'] }): Thread;
  /** Adds an entry to a thread and tells everyone. */
  add(conversationId: string, entry: Partial<WireMessage> & Pick<WireMessage, 'kind' | 'text'>): WireMessage;
  dropSockets(): void;
  close(): Promise<void>;
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const STAFF = { id: 'staff-ada-0001', login: 'ada', name: 'Ada Byrne', role: 'operator', csrfToken: 'csrf-stub-token' } as const;
export const STUB_PASSWORD = 'correct horse battery';
export const STUB_SETUP_TOKEN = 'setup-token-0001';

export async function startStubServer(distFolder = resolve('dist/client')): Promise<StubServer> {
  const settings = { isDeskOpen: true, claimEveryMs: 60, phaseEveryMs: 40, refusesSockets: false, sessionFails: false };
  const threads = new Map<string, Thread>();
  const timers = new Set<NodeJS.Timeout>();
  const signedIn = new Set<string>();
  let counter = 0;
  const newId = (name: string): string => `${name}-${String((counter += 1)).padStart(8, '0')}`;
  const now = (): string => new Date().toISOString();

  const app = express();
  const http = createServer(app);
  const io = new Server(http, { allowRequest: (_request, decide) => decide(null, !settings.refusesSockets) });
  const visitors = io.of('/visitor');
  const desk = io.of('/desk');

  const problem = (code: string, status: number, more: Partial<Problem> = {}): Problem => ({
    type: `/problems/${code}`,
    title: code,
    status,
    detail: `Stub: ${code}.`,
    instance: '/stub',
    code,
    retryable: false,
    requestId: newId('request'),
    ...more,
  });

  // ---- storage ----------------------------------------------------------------------------------------------------

  function addThread(change: Parameters<StubServer['addThread']>[0]): Thread {
    const { id, escalation, ...more } = change;
    const thread: Thread = {
      conversation: {
        id,
        status: escalation === 'none' || escalation === 'handed-back' ? 'open' : escalation === 'resolved' ? 'resolved' : 'escalated',
        escalation,
        lastSeq: 0,
      },
      reason: 'wants-person',
      messages: [],
      waitingSince: now(),
      ...more,
    };
    threads.set(id, thread);
    return thread;
  }
  function add(conversationId: string, entry: Partial<WireMessage> & Pick<WireMessage, 'kind' | 'text'>): WireMessage {
    const thread = threads.get(conversationId) as Thread;
    const seq = thread.conversation.lastSeq + 1;
    const message: WireMessage = { id: newId('message'), conversationId, seq, at: now(), ...entry };
    thread.messages.push(message);
    thread.conversation = { ...thread.conversation, lastSeq: seq };
    const fact = { conversationId, seq, message };
    if (entry.kind !== 'note') visitors.emit('message.created', fact);
    desk.emit('message.created', fact);
    tellQueue(thread);
    return message;
  }
  function move(thread: Thread, escalation: WireConversation['escalation'], event: string, authorName?: string): void {
    const status = escalation === 'handed-back' || escalation === 'none' ? 'open' : escalation === 'resolved' ? 'resolved' : 'escalated';
    const { ownerName: _gone, ...rest } = thread.conversation;
    thread.conversation = { ...rest, status, escalation, ...(escalation === 'active' ? { ownerName: STAFF.name } : {}) };
    if (escalation === 'active') thread.ownerId = STAFF.id;
    else delete thread.ownerId;
    add(thread.conversation.id, { kind: 'event', text: event, ...(authorName === undefined ? {} : { authorName }) });
    const fact = { conversationId: thread.conversation.id, seq: thread.conversation.lastSeq, conversation: thread.conversation };
    visitors.emit('escalation.changed', fact);
    desk.emit('escalation.changed', fact);
    tellQueue(thread);
  }
  function toEntry(thread: Thread): QueueEntry {
    return {
      conversationId: thread.conversation.id,
      escalation: thread.conversation.escalation,
      status: thread.conversation.status,
      reason: thread.reason,
      ...(thread.ownerId === undefined ? {} : { ownerId: thread.ownerId }),
      ...(thread.conversation.ownerName === undefined ? {} : { ownerName: thread.conversation.ownerName }),
      lastWords: (thread.messages.findLast(({ kind }) => kind === 'visitor')?.text ?? '').slice(0, 160),
      waitingSince: thread.waitingSince,
      lastSeq: thread.conversation.lastSeq,
    };
  }
  function tellQueue(thread: Thread): void {
    const isQueued = thread.conversation.status === 'escalated';
    desk.emit('queue.changed', { conversationId: thread.conversation.id, entry: isQueued ? toEntry(thread) : null });
  }
  const later = (delayMs: number, run: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, delayMs);
    timers.add(timer);
  };

  // ---- visitor ----------------------------------------------------------------------------------------------------

  function ask(body: { clientId: string; text: string; conversationId?: string }): { problem: Problem } | { accepted: object } {
    if (body.text.includes('RATE')) return { problem: problem('too-many-requests', 429, { retryable: true, retryAfterMs: 9_000 }) };
    if (body.text.includes('FAIL')) return { problem: problem('internal', 500, { retryable: true }) };
    const known = body.conversationId === undefined ? undefined : threads.get(body.conversationId);
    const thread = known ?? addThread({ id: newId('conversation'), escalation: 'none' });
    const conversationId = thread.conversation.id;
    const earlier = thread.messages.find(({ clientId }) => clientId === body.clientId);
    const message =
      earlier ?? add(conversationId, { kind: 'visitor', text: body.text.replace(/\S+@\S+/g, '[EMAIL]'), clientId: body.clientId });
    if (earlier === undefined && thread.conversation.status === 'open' && !body.text.includes('SILENT')) answer(thread, message);
    return { accepted: { messageId: message.id, conversationId, seq: message.seq, duplicate: earlier !== undefined } };
  }
  function answer(thread: Thread, question: WireMessage): void {
    const conversationId = thread.conversation.id;
    const answerId = newId('answer');
    const scripted = scriptAnswer(question.text, answerId);
    const messageId = question.id;
    let atMs = 0;
    for (const phase of ['searching', 'reading', 'writing', 'checking']) {
      later((atMs += settings.phaseEveryMs), () => visitors.emit('answer.phase', { conversationId, messageId, phase }));
    }
    const used = new Set<number>();
    scripted.claims.forEach((claim, index) => {
      const newCitations = CITATIONS.filter(({ n }) => claim.citations.includes(n) && !used.has(n));
      newCitations.forEach(({ n }) => used.add(n));
      later((atMs += settings.claimEveryMs), () =>
        visitors.emit('answer.claim', {
          conversationId,
          messageId,
          answerId,
          index,
          ...claim,
          ...(claim.part === undefined ? {} : { question: scripted.parts?.[claim.part]?.question }),
          newCitations,
        }),
      );
    });
    later(atMs + settings.claimEveryMs, () => {
      if (thread.conversation.escalation === 'active') return;
      const text = [...scripted.phrases.map((phrase) => phrase.text), ...scripted.claims.map((claim) => claim.text)].join(' ');
      const stored = add(conversationId, { kind: 'assistant', text, answer: scripted, answersMessageId: messageId });
      visitors.emit('answer.given', { conversationId, seq: stored.seq, messageId: stored.id, answer: scripted });
    });
  }
  function person(body: { conversationId?: string; contact?: { name?: string; address: string } }): object {
    const known = body.conversationId === undefined ? undefined : threads.get(body.conversationId);
    const thread = known ?? addThread({ id: newId('conversation'), escalation: 'none' });
    thread.waitingSince = now();
    if (body.contact !== undefined) {
      thread.contact = body.contact;
      move(thread, 'left-contact', 'contact-left');
    } else if (thread.conversation.status !== 'escalated') move(thread, 'queued', 'person-requested');
    const { escalation } = thread.conversation;
    return {
      conversationId: thread.conversation.id,
      escalation,
      isOpen: settings.isDeskOpen,
      hours: 'Monday to Friday, 09:00 to 17:00 (Europe/Paris)',
      ahead: 2,
    };
  }

  app.use((_request, response, next) => {
    response.setHeader('content-security-policy', CSP);
    next();
  });
  app.use(express.json());
  const page = (name: string) => (_request: Request, response: Response) => response.sendFile(resolve(distFolder, name));
  app.get('/widget.js', page('widget.js'));
  app.get('/demo', page('demo/index.html'));
  app.get(['/desk', '/desk/setup'], page('desk/index.html'));
  app.use('/assets', express.static(resolve(distFolder, 'assets')));

  app.post('/api/v1/sessions', (_request, response) => {
    if (settings.sessionFails) return void response.status(503).json(problem('not-ready', 503, { retryable: true }));
    response.json({
      token: newId('token'),
      expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
      visitorId: 'visitor-00000001',
      visitorSecret: 'stub-secret-of-at-least-twenty-characters',
      config: {
        assistantName: 'Footnote assistant',
        companyName: 'Footnote help centre',
        aiNotice:
          'You are talking to an AI system. It answers with sentences from our documents and shows where each one stands. You can ask for a person at any time.',
        greeting: 'Hello! Ask me anything about running Footnote.',
        suggestedQuestions: [
          'How do I put the chat on my own website?',
          'What does “Partly supported” mean?',
          'How long are transcripts kept?',
        ],
        showPercentage: true,
        maxMessageUnits: 4_000,
        desk: { isOpen: settings.isDeskOpen, hours: 'Monday to Friday, 09:00 to 17:00 (Europe/Paris)' },
      },
    });
  });
  app.post('/api/v1/conversations/:id/messages', (request, response) => {
    const id = request.params.id;
    const result = ask({ ...(request.body as Parameters<typeof ask>[0]), ...(id === 'new' ? {} : { conversationId: id }) });
    if ('problem' in result) return void response.status(result.problem.status).json(result.problem);
    response.json(result.accepted);
  });
  app.get('/api/v1/conversations/:id/messages', (request, response) => {
    const thread = threads.get(request.params.id);
    if (thread === undefined) return void response.status(404).json(problem('unknown-conversation', 404));
    const afterSeq = Number(request.query['afterSeq'] ?? 0);
    response.json({
      conversation: thread.conversation,
      messages: thread.messages.filter(({ seq, kind }) => seq > afterSeq && kind !== 'note'),
      hasMore: false,
    });
  });
  app.post('/api/v1/conversations/:id/person', (request, response) => {
    response.json(
      person({
        ...(request.body as Parameters<typeof person>[0]),
        ...(request.params.id === 'new' ? {} : { conversationId: request.params.id }),
      }),
    );
  });
  app.post('/api/v1/answers/:id/feedback', (_request, response) => void response.json({ ok: true }));
  app.get('/api/v1/conversations/:id/transcript', (_request, response) => void response.type('text/plain').send('transcript'));
  app.get('/api/v1/citations/:id', (request, response) => {
    const citation = CITATIONS.find(({ id }) => id === request.params.id);
    const text = PASSAGES[request.params.id];
    if (citation === undefined || text === undefined) return void response.status(404).json(problem('unknown-citation', 404));
    const start = text.indexOf(citation.quote);
    response.json({ citation, passage: { text, start, end: start + citation.quote.length } });
  });

  type Acknowledge = (reply: object) => void;
  visitors.on('connection', (socket: Socket) => {
    socket.on('conversation.join', ({ conversationId, afterSeq }: { conversationId?: string; afterSeq: number }, reply: Acknowledge) => {
      const thread = threads.get(conversationId ?? '');
      const missed = (thread?.messages ?? []).filter(({ seq, kind }) => seq > afterSeq && kind !== 'note');
      reply({ ok: true, conversation: thread?.conversation ?? null, seq: thread?.conversation.lastSeq ?? 0, missed, hasMore: false });
    });
    socket.on('question.ask', (body: { clientId: string; text: string; conversationId?: string }, reply: Acknowledge) => {
      const result = ask(body);
      reply('problem' in result ? { ok: false, problem: result.problem } : { ok: true, ...result.accepted });
    });
    socket.on('person.request', (body: { conversationId?: string }, reply: Acknowledge) => reply({ ok: true, ...person(body) }));
    socket.on('person.cancel', ({ conversationId }: { conversationId: string }, reply: Acknowledge) => {
      const thread = threads.get(conversationId) as Thread;
      move(thread, 'none', 'person-cancelled');
      reply({ ok: true, conversation: thread.conversation });
    });
    socket.on('typing.set', (fact: object) => void desk.emit('typing.changed', { ...fact, who: 'visitor' }));
  });

  // ---- staff ------------------------------------------------------------------------------------------------------

  const hasSession = (cookies: string | undefined): boolean => [...signedIn].some((id) => (cookies ?? '').includes(`desk=${id}`));
  function signIn(response: Response): void {
    const id = newId('staffsession');
    signedIn.add(id);
    response.setHeader('set-cookie', `desk=${id}; HttpOnly; SameSite=Strict; Path=/`);
    response.json(STAFF);
  }
  app.post('/api/v1/auth/setup', (request, response) => {
    if ((request.body as { token?: string }).token !== STUB_SETUP_TOKEN)
      return void response.status(410).json(problem('setup-link-used', 410));
    signIn(response);
  });
  app.post('/api/v1/auth/sign-in', (request, response) => {
    if ((request.body as { password?: string }).password !== STUB_PASSWORD)
      return void response.status(401).json(problem('wrong-credentials', 401));
    signIn(response);
  });
  app.use(['/api/v1/auth', '/api/v1/desk'], (request, response, next) => {
    if (!hasSession(request.headers.cookie)) return void response.status(401).json(problem('not-signed-in', 401));
    next();
  });
  app.post('/api/v1/auth/sign-out', (_request, response) => {
    signedIn.clear();
    response.json({ ok: true });
  });
  app.get('/api/v1/auth/me', (_request, response) => void response.json(STAFF));
  app.get('/api/v1/desk/queue', (_request, response) => {
    response.json({ entries: [...threads.values()].filter(({ conversation }) => conversation.status === 'escalated').map(toEntry) });
  });
  app.get('/api/v1/desk/conversations/:id', (request, response) => {
    const thread = threads.get(request.params.id);
    if (thread === undefined) return void response.status(404).json(problem('unknown-conversation', 404));
    response.json(show(thread, Number(request.query['afterSeq'] ?? 0)));
  });
  const show = (thread: Thread, afterSeq: number): DeskConversation => ({
    conversation: thread.conversation,
    ...(thread.ownerId === undefined ? {} : { ownerId: thread.ownerId }),
    reason: thread.reason,
    messages: thread.messages.filter(({ seq }) => seq > afterSeq),
    ...(thread.contact !== undefined && thread.ownerId === STAFF.id ? { contact: thread.contact } : {}),
  });

  desk.use((socket, next) => next(hasSession(socket.handshake.headers.cookie) ? undefined : new Error('not-signed-in')));
  desk.on('connection', (socket: Socket) => {
    const onMove = (name: string, escalation: WireConversation['escalation'], event: string): void => {
      socket.on(name, ({ conversationId }: { conversationId: string }, reply: Acknowledge) => {
        const thread = threads.get(conversationId) as Thread;
        if (name === 'conversation.take' && thread.ownerId !== undefined && thread.ownerId !== STAFF.id) {
          return reply({
            ok: false,
            problem: problem('conversation-not-yours', 409, { detail: 'Somebody else took this conversation first.' }),
          });
        }
        move(thread, escalation, event, STAFF.name);
        reply({ ok: true, conversation: thread.conversation, seq: thread.conversation.lastSeq });
      });
    };
    onMove('conversation.take', 'active', 'agent-joined');
    onMove('conversation.release', 'queued', 'agent-left');
    onMove('conversation.hand-back', 'handed-back', 'handed-back');
    onMove('conversation.resolve', 'resolved', 'resolved');
    for (const kind of ['reply', 'note'] as const) {
      socket.on(`conversation.${kind}`, (body: { conversationId: string; clientId: string; text: string }, reply: Acknowledge) => {
        if (body.text.includes('FAIL')) return reply({ ok: false, problem: problem('internal', 500, { retryable: true }) });
        const message = add(body.conversationId, {
          kind: kind === 'reply' ? 'agent' : 'note',
          text: body.text,
          clientId: body.clientId,
          authorName: STAFF.name,
        });
        reply({ ok: true, messageId: message.id, seq: message.seq, duplicate: false });
      });
    }
    socket.on('conversation.join', ({ conversationId, afterSeq }: { conversationId: string; afterSeq: number }, reply: Acknowledge) => {
      const thread = threads.get(conversationId);
      if (thread === undefined) return reply({ ok: false, problem: problem('unknown-conversation', 404) });
      reply({ ok: true, ...show(thread, afterSeq), seq: thread.conversation.lastSeq, hasMore: false });
    });
    socket.on('typing.set', (fact: object) => void visitors.emit('typing.changed', { ...fact, who: 'agent' }));
  });

  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    settings,
    threads,
    addThread,
    add,
    dropSockets() {
      visitors.disconnectSockets(true);
      desk.disconnectSockets(true);
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await io.close();
    },
  };
}
