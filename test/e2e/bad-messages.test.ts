/** Whatever a visitor's program sends to a running server, over HTTP and over a socket: an answer or a reason, and nothing is lost. */
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskAck } from '../../core/wire/events.js';
import type { AskAccepted, MessagesResponse, Problem, SessionResponse, WireMessage } from '../../core/wire/http.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder, type RunningFootnote } from '../support/footnote.js';

const folder = temporaryFolder('bad-messages');
const data = join(folder.path, 'data');
let server: RunningFootnote;
let count = 0;
const newClientId = (): string => `bad-message-${String((count += 1))}`;

beforeAll(async () => {
  const shop = join(folder.path, 'shop');
  writeBicycleShop(shop);
  const run = await runCli(['ingest', shop, '--publish'], { data });
  expect(run.code, run.stderr).toBe(0);
  server = await startFootnote({ data });
}, 60_000);
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  // A failure nobody has words for would have been logged here.
  expect(server.stderr()).not.toMatch(/internal|"level":50/);
  folder.remove();
}, 60_000);

/** One way to say something to the server. */
interface Way {
  readonly name: string;
  open(session: SessionResponse): Promise<{ ask(body: unknown): Promise<AskAccepted | Problem>; close(): void }>;
}

const overHttp: Way = {
  name: 'HTTP',
  open: (session) =>
    Promise.resolve({
      async ask(body) {
        const { conversationId } = body as { readonly conversationId?: string };
        const response = await send(`/conversations/${conversationId ?? 'new'}/messages`, JSON.stringify(body), session.token);
        return (await response.json()) as AskAccepted | Problem;
      },
      close: () => undefined,
    }),
};
const overSocket: Way = {
  name: 'a socket',
  async open(session) {
    const socket = await connect(session.token);
    return {
      async ask(body) {
        const ack = (await socket.timeout(10_000).emitWithAck('question.ask', body)) as AskAck;
        return ack.ok ? ack : ack.problem;
      },
      close: () => socket.disconnect(),
    };
  },
};

function send(path: string, body: string | Uint8Array<ArrayBuffer>, token: string, type = 'application/json'): Promise<Response> {
  return fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${token}` },
    body,
  });
}
async function newSession(): Promise<SessionResponse> {
  const response = await fetch(`${server.url}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"siteKey":"demo"}',
  });
  return (await response.json()) as SessionResponse;
}
function connect(token: string): Promise<Socket> {
  const socket = io(`${server.url}/visitor`, { auth: { token }, forceNew: true, reconnection: false, transports: ['websocket'] });
  return new Promise((resolve, reject) =>
    socket
      .once('connect', () => {
        resolve(socket);
      })
      .once('connect_error', reject),
  );
}
async function messages(session: SessionResponse, conversationId: string): Promise<readonly WireMessage[]> {
  const response = await fetch(`${server.url}/api/v1/conversations/${conversationId}/messages`, {
    headers: { authorization: `Bearer ${session.token}` },
  });
  return ((await response.json()) as MessagesResponse).messages;
}

describe.each([overHttp, overSocket])('a message over $name', (way) => {
  it.each([
    ['is empty', '', 'text-empty'],
    ['is white space', ' \n\t ', 'text-empty'],
    ['is control characters alone', '\u0000\u0001\u0007\u001b', 'text-empty'],
    ['is invisible', '\u200b\u2060\ufeff', 'text-empty'],
    ['is 5,000 characters long', 'a'.repeat(5_000), 'text-too-long'],
    ['is 100 kB', 'word '.repeat(20_000), 'text-too-long'],
    ['is a number', 12, 'invalid-request'],
    ['is a list', ['How', 'long?'], 'invalid-request'],
    ['is bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]), 'invalid-request'],
  ])(
    'that %s is refused with its reason, and is not stored',
    async (_, text, code) => {
      const session = await newSession();
      const visitor = await way.open(session);
      const { conversationId } = (await visitor.ask({ clientId: newClientId(), text: RETURN_QUESTION })) as AskAccepted;
      const refused = (await visitor.ask({ clientId: newClientId(), conversationId, text })) as Problem;
      visitor.close();
      expect(refused).toMatchObject({ code, type: `/problems/${code}` });
      expect(refused.detail).toMatch(/\w+.*\.$/);
      const stored = await messages(session, conversationId);
      expect(stored.filter(({ kind }) => kind === 'visitor').map((message) => message.text)).toEqual([RETURN_QUESTION]);
    },
    30_000,
  );

  it.each([
    ['emoji alone', '😀🚲👍🏽', '😀🚲👍🏽'],
    ['right to left', 'كم يوما لدي لإعادة الدراجة؟', 'كم يوما لدي لإعادة الدراجة؟'],
    ['a question with control characters in it', `How long\u0000 do I\u0007 have to return\u202e a bicycle?`, RETURN_QUESTION],
    ['half a character', 'How long do I have to return a bicycle? \ud83d', RETURN_QUESTION],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])(
    'of %s is stored clean and gets an answer',
    async (_, text, expected) => {
      const session = await newSession();
      const visitor = await way.open(session);
      const accepted = (await visitor.ask({ clientId: newClientId(), text })) as AskAccepted;
      visitor.close();
      await expect
        .poll(async () => (await messages(session, accepted.conversationId)).map(({ kind }) => kind), { timeout: 15_000 })
        .toEqual(['visitor', 'assistant']);
      const [question, answer] = await messages(session, accepted.conversationId);
      expect(question?.text.trim()).toBe(expected);
      expect(answer?.answersMessageId).toBe(question?.id);
      if (expected === RETURN_QUESTION) expect(answer?.answer?.claims[0]?.text).toContain('45 days');
    },
    30_000,
  );

  it('for a conversation nobody has, or somebody else has, is refused in the same words', async () => {
    const [mine, theirs] = [await newSession(), await newSession()];
    const other = await way.open(theirs);
    const { conversationId } = (await other.ask({ clientId: newClientId(), text: RETURN_QUESTION })) as AskAccepted;
    other.close();
    const visitor = await way.open(mine);
    const refusals = [];
    for (const id of [conversationId, 'no-such-conversation']) {
      const { code, detail } = (await visitor.ask({ clientId: newClientId(), conversationId: id, text: 'Hello?' })) as Problem;
      refusals.push({ code, detail });
    }
    visitor.close();
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]?.code).toBe('unknown-conversation');
  }, 30_000);
});

describe('a request', () => {
  it('of raw bytes, of broken JSON or of the wrong type is refused as one that cannot be read', async () => {
    const { token } = await newSession();
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x7b]);
    for (const [body, type] of [
      [bytes, 'application/json'],
      [bytes, 'application/octet-stream'],
      ['{"clientId":', 'application/json'],
      ['hello', 'text/plain'],
      ['', 'application/json'],
    ] as const) {
      const response = await send('/conversations/new/messages', body, token, type);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: 'invalid-request' });
    }
    const large = await send('/conversations/new/messages', 'x'.repeat(300_000), token);
    expect(await large.json()).toMatchObject({ code: 'body-too-large', status: 413 });
  }, 30_000);

  it('with a wrong token is not let in, over HTTP or a socket', async () => {
    const { token } = await newSession();
    for (const wrong of ['', 'nonsense', `${token}x`, token.slice(0, -3)]) {
      const response = await send('/conversations/new/messages', JSON.stringify({ clientId: newClientId(), text: 'Hello?' }), wrong);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'not-signed-in' });
      await expect(connect(wrong)).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
    }
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  }, 30_000);
});
