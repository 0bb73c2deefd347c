import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AskAccepted } from '../../../core/wire/http.js';
import { newId, openTestServer, type TestServer, type TestSocket, type TestVisitor } from '../../support/server.js';

let server: TestServer;
let visitor: TestVisitor;
let client: TestSocket;
beforeEach(async () => {
  server = await openTestServer({ origins: ['https://www.example.com'] });
  visitor = await server.visitor();
  client = await visitor.connect();
});
afterEach(() => server.close());

const ask = (text: unknown, more: object = {}) => client.ask<AskAccepted>('question.ask', { clientId: newId(), text, ...more });
const refusal = (code: string, status: number) => ({
  ok: false,
  problem: { code, status, type: `/problems/${code}`, instance: 'question.ask' },
});

describe('a question on the socket', () => {
  it('that is empty, or is after what nobody sees is gone, is refused', async () => {
    for (const text of ['', '   \n\t', '\u200b\u200d\ufeff', '\u202e\u2066\u2069', '\u0000\u0007\u001b']) {
      expect(await ask(text)).toMatchObject(refusal('text-empty', 422));
    }
  });

  it('that is too long is refused with its length and the limit', async () => {
    expect(await ask('a'.repeat(100_000))).toMatchObject({
      ...refusal('text-too-long', 422),
      problem: { detail: expect.stringMatching(/100,000.*4,000/) as string },
    });
    expect(await ask('a'.repeat(4_000))).toMatchObject({ ok: true });
    expect(await ask('a'.repeat(4_001))).toMatchObject(refusal('text-too-long', 422));
  });

  it('is stored without control characters, direction controls and half characters', async () => {
    const accepted = await ask('Do\u0000 bikes\u202e\r\ntravel\u200b free?\ud800');
    const { messages } = await visitor.messages(accepted.ok ? accepted.conversationId : '');
    expect(messages[0]?.text).toBe('Do bikes\ntravel free?');
  });

  it('of emoji alone, or from right to left, is a question like any other', async () => {
    for (const text of ['🚲🚲❓', 'هل الدراجات مجانية؟']) {
      const accepted = await ask(text);
      const { messages } = await visitor.messages(accepted.ok ? accepted.conversationId : '');
      expect(messages.filter(({ kind }) => kind === 'visitor').at(-1)?.text).toBe(text);
    }
  });

  it('for an unknown conversation or somebody else’s is refused in the same words', async () => {
    const other = await server.visitor();
    const { conversationId } = await other.askAndWait('Mine?');
    const [theirs, nobodys] = await Promise.all([ask('Hello', { conversationId }), ask('Hello', { conversationId: newId() })]);
    expect(theirs).toMatchObject(refusal('unknown-conversation', 404));
    expect(!theirs.ok && theirs.problem.detail).toBe(!nobodys.ok && nobodys.problem.detail);
    for (const [event, payload] of [
      ['conversation.join', { conversationId }],
      ['answer.stop', { conversationId }],
      ['person.request', { conversationId }],
      ['person.cancel', { conversationId }],
      ['typing.set', { conversationId, isTyping: true }],
      ['message.read', { conversationId, seq: 1 }],
    ] as const) {
      expect(await client.ask(event, payload), event).toMatchObject({ ok: false, problem: { code: 'unknown-conversation' } });
    }
  });

  it('with a client id that stands for other words is refused', async () => {
    const clientId = newId();
    const first = await ask('Do bikes travel free?', { clientId });
    expect(await ask('Do dogs travel free?', { clientId })).toMatchObject(refusal('client-id-reused', 409));
    expect(await ask('Do bikes travel free?', { clientId })).toMatchObject({
      ok: true,
      duplicate: true,
      messageId: first.ok && first.messageId,
    });
  });

  it('in a payload of the wrong shape is refused and hurts nobody', async () => {
    for (const payload of [
      null,
      undefined,
      7,
      'text',
      [],
      { text: 'no client id' },
      { clientId: newId(), text: null },
      { clientId: '../../etc', text: 'x' },
    ]) {
      expect(await client.ask('question.ask', payload)).toMatchObject(refusal('invalid-request', 400));
    }
    for (const event of ['conversation.join', 'answer.stop', 'feedback.give', 'person.cancel', 'message.read', 'typing.set']) {
      expect(await client.ask(event, null), event).toMatchObject({ ok: false, problem: { code: 'invalid-request' } });
      client.socket.emit(event);
      client.socket.emit(event, null);
    }
    client.socket.emit('no.such.event', null, () => undefined);
    expect(await ask('Still there?')).toMatchObject({ ok: true });
    expect(server.failures).toEqual([]);
  });
});

describe('a socket', () => {
  it('needs a token of this server that has not ended', async () => {
    for (const token of [undefined, null, '', 'x', 'a.b', `${visitor.session.token}x`, { token: 1 }]) {
      await expect(visitor.connect({ token: token ?? null }), JSON.stringify(token)).rejects.toMatchObject({
        data: { code: 'not-signed-in', status: 401 },
      });
    }
    await server.restart({ now: () => new Date(Date.now() + 3_700_000) });
    const [late] = [visitor.session.token];
    const other = await server.visitor();
    await expect(other.connect({ token: late })).rejects.toMatchObject({ data: { code: 'session-expired' } });
  });

  it('from a website that is not on the list is refused, over WebSocket and polling', async () => {
    for (const transports of [['websocket'], ['polling']]) {
      await expect(visitor.connect({ origin: 'https://evil.example', transports })).rejects.toThrow();
      await expect(visitor.connect({ origin: 'null', transports })).rejects.toThrow();
      await visitor.connect({ origin: 'https://www.example.com', transports });
      await visitor.connect({ origin: server.url, transports });
    }
  });

  it('of the desk opens for signed-in agents on the server’s own pages only', async () => {
    const agent = await server.agent();
    await agent.connect({ origin: server.url });
    await expect(agent.connect({ cookie: 'footnote_staff=guess' })).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
    await expect(agent.connect({ cookie: '' })).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
    await expect(agent.connect({ origin: 'https://www.example.com' })).rejects.toMatchObject({ data: { code: 'origin-not-allowed' } });
  });

  it('of an agent who signs out is ended', async () => {
    const agent = await server.agent();
    const desk = await agent.connect();
    const ended = new Promise((resolve) => desk.socket.once('disconnect', resolve));
    expect((await agent.request('POST', '/auth/sign-out')).status).toBe(204);
    await ended;
    await expect(agent.connect()).rejects.toMatchObject({ data: { code: 'not-signed-in' } });
  });

  it('that sends more than 256 kB is cut off, and the server lives', async () => {
    const ended = new Promise((resolve) => client.socket.once('disconnect', resolve));
    client.socket.emit('question.ask', { clientId: newId(), text: 'a'.repeat(400_000) });
    await ended;
    client = await visitor.connect();
    expect(await ask('Still there?')).toMatchObject({ ok: true });
  });

  it('of an agent hears a conversation between join and leave', async () => {
    const agent = await (await server.agent()).connect();
    const accepted = await ask('One?');
    const conversationId = accepted.ok ? accepted.conversationId : '';
    await agent.ask('conversation.join', { conversationId });
    await ask('Two?', { conversationId });
    await agent.hears('message.created');
    await agent.ask('conversation.leave', { conversationId });
    const heard = agent.heard.length;
    const client2 = client;
    await client2.hears('answer.given', (fact) => Number(fact['seq']) >= 4);
    await ask('Three?', { conversationId });
    await client2.hears('answer.given', (fact) => Number(fact['seq']) >= 6);
    expect(agent.heard.slice(heard).filter(({ fact }) => Number(fact['seq']) >= 5)).toEqual([]);
  });
});
