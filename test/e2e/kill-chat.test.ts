/** Promise 4 on the real command with the real answerer: whatever was acknowledged survives `kill -9`, once, in order, answered once. */
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../core/text/random.js';
import type { AskAck } from '../../core/wire/events.js';
import type {
  AskAccepted,
  CitedPassage,
  MessagesResponse,
  QueueResponse,
  SessionResponse,
  StaffResponse,
  WireMessage,
} from '../../core/wire/http.js';
import { SHOP_QUESTIONS, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder, type RunningFootnote } from '../support/footnote.js';
import { rounds, SEED } from '../support/rounds.js';

const ROUNDS = rounds(4, 20);
/** No round asks more than this, whatever the clock does. */
const QUESTIONS_A_ROUND = 30;
const ACK_MS = 3_000;
const REQUEST_MS = 10_000;
const CREDENTIALS = { login: 'ada', password: 'correct horse battery staple' };
const folder = temporaryFolder('kill-chat');
const data = join(folder.path, 'data');
let server: RunningFootnote | undefined;

beforeAll(async () => {
  const corpus = join(folder.path, 'corpus');
  writeBicycleShop(corpus);
  expect((await runCli(['ingest', corpus, '--publish'], { data })).code).toBe(0);
}, 60_000);
afterAll(async () => {
  await server?.kill();
  folder.remove();
});

const running = (): RunningFootnote => {
  if (server === undefined) throw new Error('No server runs.');
  return server;
};

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(init.headers as Record<string, string> | undefined) };
  const response = await fetch(`${running().url}/api/v1${path}`, { ...init, headers, signal: AbortSignal.timeout(REQUEST_MS) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
const post = <T>(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<T> =>
  call<T>(path, { method: 'POST', body: JSON.stringify(body), headers });

/** One who asks again, under the same client id, until there is an acknowledgement. */
class Visitor {
  readonly acknowledged: { readonly text: string; readonly clientId: string; readonly seq: number }[] = [];
  conversationId: string | undefined;
  private socket: Socket | undefined;
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly session: SessionResponse,
    private readonly way: 'socket' | 'http',
  ) {}

  get headers(): Readonly<Record<string, string>> {
    return { authorization: `Bearer ${this.session.token}` };
  }

  /** A question nobody knows the fate of is returned, to be asked again. */
  next(): { readonly clientId: string; readonly text: string } {
    this.count += 1;
    const question = SHOP_QUESTIONS[this.count % SHOP_QUESTIONS.length] ?? SHOP_QUESTIONS[0];
    return { clientId: `${this.name}-question-${String(this.count)}`, text: `${question} (${String(this.count)})` };
  }

  async ask(question: { readonly clientId: string; readonly text: string }): Promise<boolean> {
    try {
      const body = { ...question, ...(this.conversationId === undefined ? {} : { conversationId: this.conversationId }) };
      const accepted =
        this.way === 'http'
          ? await post<AskAccepted>('/conversations/new/messages', question, this.headers)
          : await this.askOverSocket(body);
      this.conversationId = accepted.conversationId;
      this.acknowledged.push({ ...question, seq: accepted.seq });
      return true;
    } catch {
      return false;
    }
  }

  private async askOverSocket(body: object): Promise<AskAccepted> {
    if (this.socket?.connected !== true) {
      this.hangUp();
      const socket = io(`${running().url}/visitor`, {
        auth: { token: this.session.token },
        forceNew: true,
        reconnection: false,
        transports: ['websocket'],
      });
      this.socket = socket;
      // A server that dies between the greeting and the welcome is told as a disconnect only.
      await new Promise<void>((resolve, reject) =>
        socket
          .once('connect', resolve)
          .once('connect_error', reject)
          .once('disconnect', () => {
            reject(new Error('disconnected'));
          }),
      );
    }
    const socket = this.socket;
    const lost = new Promise<never>((_, reject) =>
      socket.once('disconnect', () => {
        reject(new Error('disconnected'));
      }),
    );
    const ack = (await Promise.race([socket.timeout(ACK_MS).emitWithAck('question.ask', body), lost])) as AskAck;
    if (!ack.ok) throw new Error(ack.problem.detail);
    return ack;
  }

  hangUp(): void {
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = undefined;
  }

  async messages(): Promise<WireMessage[]> {
    const all: WireMessage[] = [];
    for (let page = 0; page < 1_000; page += 1) {
      const afterSeq = all.at(-1)?.seq ?? 0;
      const read = await call<MessagesResponse>(
        `/conversations/${this.conversationId ?? ''}/messages?limit=500&afterSeq=${String(afterSeq)}`,
        { headers: this.headers },
      );
      all.push(...read.messages);
      if (!read.hasMore) return all;
    }
    throw new Error('The conversation has no end.');
  }
}

const newSession = (): Promise<SessionResponse> => post<SessionResponse>('/sessions', { siteKey: 'demo' });

it(`loses and doubles nothing through ${String(ROUNDS)} kills while three visitors ask (seed ${String(SEED)})`, async () => {
  const random = seededRandom(SEED);
  server = await startFootnote({ data });
  const token = server.banner.setupLink?.split('#setup=')[1];
  await post<StaffResponse>('/auth/setup', { ...CREDENTIALS, token, name: 'Ada' });
  const waiting = new Visitor('waiting', await newSession(), 'http');
  expect(await waiting.ask({ clientId: 'waiting-question', text: SHOP_QUESTIONS[0] })).toBe(true);
  await post(`/conversations/${waiting.conversationId ?? ''}/person`, {}, waiting.headers);
  const visitors = [
    new Visitor('socket-a', await newSession(), 'socket'),
    new Visitor('socket-b', await newSession(), 'socket'),
    new Visitor('over-http', await newSession(), 'http'),
  ];

  let resumed = 0;
  let retried = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const current = server;
    const unsure = new Map<Visitor, { clientId: string; text: string }>();
    const asking = Promise.all(
      visitors.map(async (visitor) => {
        for (let n = 0; n < QUESTIONS_A_ROUND && current.isAlive(); n += 1) {
          const question = visitor.next();
          if (await visitor.ask(question)) continue;
          unsure.set(visitor, question);
          return;
        }
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20 + random() * 500));
    await current.kill();
    await asking;
    for (const visitor of visitors) visitor.hangUp();
    server = await startFootnote({ data });
    resumed += server.banner.resumedQuestions;
    for (const [visitor, question] of unsure) {
      retried += 1;
      expect(await visitor.ask(question), server.stderr()).toBe(true);
    }
  }

  let total = 0;
  let citations = 0;
  for (const visitor of visitors) {
    await expect
      .poll(async () => (await visitor.messages()).filter(({ kind }) => kind === 'assistant').length, { timeout: 20_000 })
      .toBe(visitor.acknowledged.length);
    const messages = await visitor.messages();
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    const asked = messages.filter(({ kind }) => kind === 'visitor');
    expect(asked.map(({ text, clientId, seq }) => ({ text, clientId, seq }))).toEqual(visitor.acknowledged);
    const answered = messages.flatMap(({ answersMessageId }) => answersMessageId ?? []);
    expect([...answered].sort()).toEqual(asked.map(({ id }) => id).sort());
    total += asked.length;

    const cited = messages.flatMap(({ answer }) => answer?.citations ?? []);
    expect(cited.length).toBeGreaterThan(0);
    // One of each passage is enough; every answer has citations of its own.
    for (const citation of new Map(cited.map((one) => [`${one.revision} ${String(one.start)}`, one])).values()) {
      const opened = await call<CitedPassage>(`/citations/${citation.id}`, { headers: visitor.headers });
      expect(opened.passage.text.slice(opened.passage.start, opened.passage.end)).toBe(citation.quote);
      expect((await fetch(new URL(citation.url, running().url))).status).toBe(200);
      citations += 1;
    }
  }
  console.info(
    `kill-chat: ${String(ROUNDS)} rounds, seed ${String(SEED)}, ${String(total)} questions, ${String(retried)} asked again, ${String(resumed)} resumed at a start, ${String(citations)} citations opened`,
  );

  const signedIn = await fetch(`${server.url}/api/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(CREDENTIALS),
  });
  expect(signedIn.status).toBe(200);
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const queue = await call<QueueResponse>('/desk/queue', { headers: { cookie } });
  expect(queue.entries.map(({ conversationId }) => conversationId)).toEqual([waiting.conversationId]);
  expect(await server.stop()).toBe(0);
}, 600_000);
