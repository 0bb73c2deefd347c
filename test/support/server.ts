/** A real server on port 0 with a real database in a folder of its own, and clients that talk to it like a browser would. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Answer } from '../../core/domain/answer.js';
import { DEFAULT_SCREENING } from '../../core/domain/finding.js';
import type { Policy } from '../../core/domain/policy.js';
import type { Log } from '../../core/log.js';
import type { Ack, AskAck, Joined } from '../../core/wire/events.js';
import type { AskAccepted, MessagesResponse, SessionResponse, StaffResponse } from '../../core/wire/http.js';
import type { Answerer } from '../../server/answer/turn.js';
import { openServer, type OpenedServer } from '../../server/main.js';
import { DEFAULT_POLICY } from '../../server/answer/policy.js';
import { groundedAnswer } from '../contract/storage.js';

export const policy: Policy = {
  assistantName: 'Footnote',
  companyName: 'Example',
  aiNotice: 'You are talking to an AI system.',
  greeting: 'Ask me anything.',
  suggestedQuestions: [],
  showPercentage: true,
  answer: { confidenceFloor: 0.3, answerabilityFloor: 0.3, mediumFrom: 0.5, highFrom: 0.75, maxClaims: 4 },
  desk: { timeZone: 'UTC', hours: [] },
  gates: DEFAULT_POLICY.gates,
  limits: { questionsPerMinute: 1_000, questionsPerDay: 10_000 },
  screening: DEFAULT_SCREENING,
};
/** A desk that is never staffed. */
export const closedDesk: Policy = { ...policy, desk: { timeZone: 'UTC', hours: [{ days: [], from: '09:00', to: '17:00' }] } };

export const newId = (): string => randomBytes(12).toString('hex');

/** Answers at once, with one claim. */
export const promptAnswerer: Answerer = (_turn, listener) => {
  const answer: Answer = groundedAnswer(newId());
  listener.onStart(answer.id, answer.releaseId);
  listener.onPhase('searching');
  listener.onClaim({ ...answer.claims[0]!, index: 0, newCitations: answer.citations });
  return Promise.resolve(answer);
};

/** Says that it began, then waits until it is told to go on; never looks at its signal. */
export function heldAnswerer(): { answerer: Answerer; begun: Promise<void>; goOn(): void } {
  let goOn!: () => void;
  let begin!: () => void;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const begun = new Promise<void>((resolve) => (begin = resolve));
  return {
    begun,
    goOn,
    async answerer(_turn, listener) {
      const answer = groundedAnswer(newId());
      listener.onStart(answer.id, answer.releaseId);
      listener.onPhase('searching');
      begin();
      await held;
      listener.onClaim({ ...answer.claims[0]!, index: 0, newCitations: answer.citations });
      return answer;
    },
  };
}

export interface TestServer {
  readonly opened: OpenedServer;
  readonly url: string;
  readonly folder: string;
  readonly failures: object[];
  visitor(secret?: string): Promise<TestVisitor>;
  /** The first account, made with the setup link; then further ones under other names. */
  agent(name?: string): Promise<TestAgent>;
  /** Closes the server and opens another on the same folder. */
  restart(options?: Partial<TestOptions>): Promise<void>;
  close(): Promise<void>;
}

export interface TestOptions {
  readonly answerer: Answerer;
  readonly policy: Policy;
  readonly now: () => Date;
  readonly origins: readonly string[];
  readonly redactMessage: (text: string) => string;
  readonly releaseId: string | null;
}

export async function openTestServer(given: Partial<TestOptions> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-server-'));
  const failures: object[] = [];
  const silent = (): void => undefined;
  const log: Log = { debug: silent, info: silent, warn: silent, error: (fields) => void failures.push(fields) };
  const sockets = new Set<Socket>();
  let options = given;

  const open = (): Promise<OpenedServer> =>
    openServer({
      config: {
        dataFolder: folder,
        port: 0,
        host: '127.0.0.1',
        origins: options.origins ?? [],
        policyPath: undefined,
        fetchAllow: [],
        fetchDelayMs: 0,
        workers: 0,
        logLevel: 'silent',
      },
      log,
      clock: { now: options.now ?? (() => new Date()) },
      redactMessage: options.redactMessage ?? ((text) => text.replace(/\S+@\S+/g, '[EMAIL_ADDRESS]')),
      clientFolder: join(folder, 'client'),
      openAnswering: () =>
        Promise.resolve({
          answerer: options.answerer ?? promptAnswerer,
          policy: () => options.policy ?? policy,
          releaseId: () => (options.releaseId === undefined ? 'release-1' : options.releaseId),
        }),
    });
  let opened = await open();

  const server: TestServer = {
    get opened() {
      return opened;
    },
    get url() {
      return opened.address;
    },
    folder,
    failures,
    async visitor(secret) {
      const body = { siteKey: 'demo', ...(secret === undefined ? {} : { visitorSecret: secret }) };
      const response = await post(`${opened.address}/api/v1/sessions`, body);
      return openVisitor(opened.address, (await response.json()) as SessionResponse, sockets);
    },
    async agent(name = 'Ada') {
      const password = 'correct horse battery staple';
      if ((await opened.storage.accounts.countStaff()) === 0) {
        const token = opened.setupLink?.split('#setup=')[1] ?? '';
        return openAgent(
          opened.address,
          await post(`${opened.address}/api/v1/auth/setup`, { token, login: name, name, password }),
          sockets,
        );
      }
      const { createStaffAccounts } = await import('../../server/accounts/staff-accounts.js');
      const accounts = createStaffAccounts({ storage: opened.storage, ids: { next: newId }, clock: { now: () => new Date() } });
      await accounts.addStaff({ login: name, name, password, role: 'agent' });
      return openAgent(opened.address, await post(`${opened.address}/api/v1/auth/sign-in`, { login: name, password }), sockets);
    },
    async restart(next) {
      for (const socket of sockets) socket.disconnect();
      sockets.clear();
      await opened.close();
      options = { ...options, ...next };
      opened = await open();
    },
    async close() {
      for (const socket of sockets) socket.disconnect();
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return server;
}

export interface Heard {
  readonly name: string;
  readonly fact: Record<string, unknown>;
}

export interface TestSocket {
  readonly socket: Socket;
  readonly heard: Heard[];
  ask<T>(event: string, payload: unknown): Promise<Ack<T>>;
  /** Resolves with the first fact heard, now or earlier, that fits. */
  hears(name: string, fits?: (fact: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>;
}

export interface TestVisitor {
  readonly session: SessionResponse;
  readonly headers: Readonly<Record<string, string>>;
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  connect(options?: { readonly token?: unknown; readonly origin?: string; readonly transports?: string[] }): Promise<TestSocket>;
  messages(conversationId: string): Promise<MessagesResponse>;
  /** Asks over HTTP and waits until it is answered. */
  askAndWait(text: string): Promise<AskAccepted>;
}

export interface TestAgent {
  readonly staff: StaffResponse;
  readonly cookie: string;
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  connect(options?: { readonly cookie?: string; readonly origin?: string }): Promise<TestSocket>;
}

export type { AskAck, Joined };

function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

function requester(url: string, own: Readonly<Record<string, string>>) {
  return (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...own, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
}

function openVisitor(url: string, session: SessionResponse, sockets: Set<Socket>): TestVisitor {
  const headers = { authorization: `Bearer ${session.token}` };
  const request = requester(url, headers);
  const messages = async (id: string) => (await (await request('GET', `/conversations/${id}/messages`)).json()) as MessagesResponse;
  return {
    session,
    headers,
    request,
    messages,
    connect: ({ token = session.token, origin, transports = ['websocket'] } = {}) =>
      connect(
        io(`${url}/visitor`, {
          auth: { token },
          forceNew: true,
          reconnection: false,
          transports,
          ...(origin === undefined ? {} : { extraHeaders: { origin } }),
        }),
        sockets,
      ),
    async askAndWait(text) {
      const response = await request('POST', '/conversations/new/messages', { clientId: newId(), text });
      const accepted = (await response.json()) as AskAccepted;
      await until(async () =>
        (await messages(accepted.conversationId)).messages.some((message) => message.answersMessageId === accepted.messageId),
      );
      return accepted;
    },
  };
}

async function openAgent(url: string, response: Response, sockets: Set<Socket>): Promise<TestAgent> {
  const staff = (await response.json()) as StaffResponse;
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const request = requester(url, { cookie, 'x-csrf-token': staff.csrfToken });
  return {
    staff,
    cookie,
    request,
    connect: ({ cookie: other = cookie, origin } = {}) =>
      connect(
        io(`${url}/desk`, {
          forceNew: true,
          reconnection: false,
          transports: ['websocket'],
          extraHeaders: { cookie: other, ...(origin === undefined ? {} : { origin }) },
        }),
        sockets,
      ),
  };
}

function connect(socket: Socket, sockets: Set<Socket>): Promise<TestSocket> {
  sockets.add(socket);
  const heard: Heard[] = [];
  const listeners = new Set<() => void>();
  socket.onAny((name: string, fact: Record<string, unknown>) => {
    heard.push({ name, fact });
    for (const listener of listeners) listener();
  });
  const client: TestSocket = {
    socket,
    heard,
    ask: (event, payload) => socket.timeout(5_000).emitWithAck(event, payload),
    hears: (name, fits = () => true) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`never heard ${name}, only ${heard.map((one) => one.name).join(', ')}`)), 5_000);
        const look = (): void => {
          const found = heard.find((one) => one.name === name && fits(one.fact));
          if (found === undefined) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found.fact);
        };
        listeners.add(look);
        look();
      }),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(client));
    socket.once('connect_error', reject);
  });
}

/** Waits, at most 5 s, until something holds. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadlineMs = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > deadlineMs) throw new Error('It never came true.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Long enough for anything that should not happen to happen. */
export const aWhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));
