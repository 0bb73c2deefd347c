/** The promises of the desk, over real sockets and a real database. */
import { afterEach, describe, expect, it } from 'vitest';
import type { MoveResponse, PersonResponse, QueueResponse, WireConversation, WireMessage, WriteAccepted } from '../../../core/wire/http.js';
import type { AskAccepted } from '../../../core/wire/http.js';
import type { DeskJoined, Joined } from '../../../core/wire/events.js';
import { aWhile, closedDesk, heldAnswerer, newId, openTestServer, promptAnswerer, until, type TestServer } from '../../support/server.js';

let server: TestServer;
afterEach(() => server.close());

const kinds = (messages: readonly WireMessage[]): string[] => messages.map(({ kind, text }) => (kind === 'event' ? text : kind));

describe('a message that was acknowledged', () => {
  it('is stored exactly once and in order, whatever is sent again', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const clientIds = Array.from({ length: 30 }, newId);
    const first = await ask<AskAccepted>('question.ask', { clientId: clientIds[0], text: 'Question 0' });
    if (!first.ok) throw new Error(first.problem.detail);
    const { conversationId } = first;
    const send = (index: number) =>
      ask<AskAccepted>('question.ask', { conversationId, clientId: clientIds[index], text: `Question ${index}` });
    const acks = await Promise.all(clientIds.flatMap((_, index) => [send(index), send(index)]));
    expect(acks.every(({ ok }) => ok)).toBe(true);

    const { messages } = await visitor.messages(conversationId);
    const asked = messages.filter(({ kind }) => kind === 'visitor');
    expect(asked.map(({ text }) => text)).toEqual(clientIds.map((_, index) => `Question ${index}`));
    expect(asked.map(({ id }) => id)).toEqual(acks.filter((_, index) => index % 2 === 0).map((ack) => ack.ok && ack.messageId));
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
  });

  it('is one message when the first of all is sent again without knowing its conversation', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const question = { clientId: newId(), text: 'Do bikes travel free?' };
    const acks = await Promise.all([ask<AskAccepted>('question.ask', question), ask<AskAccepted>('question.ask', question)]);
    expect(acks.map((ack) => ack.ok && ack.conversationId)).toEqual([
      acks[0].ok && acks[0].conversationId,
      acks[0].ok && acks[0].conversationId,
    ]);
    expect(acks.map((ack) => ack.ok && ack.duplicate).sort()).toEqual([false, true]);
  });

  it('is there after a restart, and answered then when it was not before', async () => {
    const held = heldAnswerer();
    server = await openTestServer({ answerer: held.answerer });
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const accepted = await ask<AskAccepted>('question.ask', { clientId: newId(), text: 'Do bikes travel free?' });
    await held.begun;
    setTimeout(held.goOn, 5_200);
    await server.restart({ answerer: promptAnswerer });
    expect(server.opened.resumed).toBe(1);
    const back = await server.visitor(visitor.session.visitorSecret);
    expect(back.session.conversationId).toBe(accepted.ok && accepted.conversationId);
    await until(async () => (await back.messages(back.session.conversationId ?? '')).messages.length === 2);
    expect(kinds((await back.messages(back.session.conversationId ?? '')).messages)).toEqual(['visitor', 'assistant']);
  });

  it('is caught up with by seq after a connection was lost', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const { conversationId } = await visitor.askAndWait('One?');
    const { ask } = await visitor.connect();
    expect(await ask<Joined>('conversation.join', { conversationId, afterSeq: 1 })).toMatchObject({
      ok: true,
      seq: 2,
      hasMore: false,
      missed: [{ seq: 2, kind: 'assistant' }],
    });
    expect(await ask<Joined>('conversation.join', {})).toMatchObject({
      ok: true,
      conversation: { id: conversationId },
      missed: [{ seq: 1 }, { seq: 2 }],
    });
  });

  it('is stored redacted, while the answerer reads the raw words', async () => {
    const read: string[] = [];
    server = await openTestServer({
      answerer: (turn, listener, signal) => {
        read.push(turn.text);
        return promptAnswerer(turn, listener, signal);
      },
    });
    const visitor = await server.visitor();
    const { conversationId } = await visitor.askAndWait('Write to ada@example.com please');
    expect((await visitor.messages(conversationId)).messages[0]?.text).toBe('Write to [EMAIL_ADDRESS] please');
    expect(read).toEqual(['Write to ada@example.com please']);
  });
});

describe('an answer', () => {
  it('arrives as phases, claims, and then the stored answer', async () => {
    server = await openTestServer();
    const client = await (await server.visitor()).connect();
    await client.ask('question.ask', { clientId: newId(), text: 'Do bikes travel free?' });
    await client.hears('answer.given');
    expect(client.heard.map(({ name }) => name)).toEqual([
      'message.created',
      'answer.phase',
      'answer.claim',
      'message.created',
      'answer.given',
    ]);
    expect(client.heard[2]?.fact).toMatchObject({
      index: 0,
      text: 'Bikes are free.',
      citations: [1],
      newCitations: [{ n: 1, quote: 'Bikes are free.' }],
    });
  });

  it('leans on the earlier turns of our own store', async () => {
    const histories: unknown[] = [];
    server = await openTestServer({
      answerer: (turn, listener, signal) => {
        histories.push(turn.history);
        return promptAnswerer(turn, listener, signal);
      },
    });
    const visitor = await server.visitor();
    await visitor.askAndWait('Do bikes travel free?');
    await visitor.askAndWait('And dogs?');
    expect(histories[1]).toEqual([
      { role: 'visitor', text: 'Do bikes travel free?' },
      { role: 'assistant', text: 'Bikes are free.', quoted: [{ revision: 'revision-1', start: 0, end: 15 }] },
    ]);
  });

  it('that fails is an abstention that offers a person', async () => {
    server = await openTestServer({ answerer: () => Promise.reject(new Error('broken')) });
    const visitor = await server.visitor();
    const { conversationId } = await visitor.askAndWait('Do bikes travel free?');
    expect((await visitor.messages(conversationId)).messages[1]?.answer).toMatchObject({
      outcome: 'abstained',
      reason: 'failed',
      offersPerson: true,
    });
    expect(server.failures).toHaveLength(1);
  });

  it('that was stopped ends where it stood', async () => {
    const held = heldAnswerer();
    server = await openTestServer({ answerer: held.answerer });
    const visitor = await server.visitor();
    const client = await visitor.connect();
    const accepted = await client.ask<AskAccepted>('question.ask', { clientId: newId(), text: 'Do bikes travel free?' });
    await held.begun;
    expect(await client.ask('answer.stop', { conversationId: accepted.ok && accepted.conversationId })).toEqual({ ok: true });
    expect(await client.hears('answer.given')).toMatchObject({
      answer: { outcome: 'abstained', reason: 'interrupted', offersPerson: false },
    });
    held.goOn();
    await aWhile();
    expect(client.heard.filter(({ name }) => name === 'answer.claim')).toEqual([]);
  });

  it('that hands over puts the conversation in the queue', async () => {
    server = await openTestServer({
      answerer: async (turn, listener, signal) => ({
        ...(await promptAnswerer(turn, listener, signal)),
        outcome: 'handed-over',
        reason: 'wants-person',
        claims: [],
        citations: [],
      }),
    });
    const client = await (await server.visitor()).connect();
    await client.ask('question.ask', { clientId: newId(), text: 'A human please' });
    await client.hears('escalation.changed', (fact) => (fact['conversation'] as WireConversation).escalation === 'queued');
  });
});

describe('while a person owns the conversation', () => {
  it('the assistant is silent, also with an answer in flight, until it is handed back', async () => {
    const held = heldAnswerer();
    server = await openTestServer({ answerer: held.answerer });
    const visitor = await server.visitor();
    const client = await visitor.connect();
    const accepted = await client.ask<AskAccepted>('question.ask', { clientId: newId(), text: 'Do bikes travel free?' });
    if (!accepted.ok) throw new Error(accepted.problem.detail);
    const { conversationId } = accepted;
    await held.begun;
    await client.ask('question.ask', { clientId: newId(), conversationId, text: 'And dogs?' });
    await client.ask('person.request', { conversationId });

    const agent = await (await server.agent()).connect();
    expect(await agent.ask<DeskJoined>('conversation.join', { conversationId })).toMatchObject({
      ok: true,
      conversation: { escalation: 'queued' },
    });
    expect(await agent.ask<MoveResponse>('conversation.take', { conversationId })).toMatchObject({
      ok: true,
      conversation: { escalation: 'active', ownerName: 'Ada' },
    });
    const heardBefore = client.heard.length;
    held.goOn();
    await client.ask('question.ask', { clientId: newId(), conversationId, text: 'Hello Ada' });
    await agent.hears('message.created', (fact) => (fact['message'] as WireMessage).text === 'Hello Ada');
    await agent.ask('conversation.note', { conversationId, clientId: newId(), text: 'Sounds upset' });
    expect(
      await agent.ask<WriteAccepted>('conversation.reply', { conversationId, clientId: newId(), text: 'Bikes are free, dogs too.' }),
    ).toMatchObject({ ok: true, duplicate: false });
    await client.hears('message.created', (fact) => (fact['message'] as WireMessage).kind === 'agent');
    await aWhile();
    expect(
      client.heard.slice(heardBefore).map(({ name, fact }) => [name, (fact['message'] as WireMessage | undefined)?.kind]),
    ).not.toContainEqual(['message.created', 'assistant']);
    expect(client.heard.filter(({ name }) => name === 'answer.claim' || name === 'answer.given')).toEqual([]);

    await agent.ask('conversation.hand-back', { conversationId });
    await aWhile();
    expect(kinds((await visitor.messages(conversationId)).messages)).toEqual([
      'visitor',
      'visitor',
      'person-requested',
      'person-queued',
      'agent-joined',
      'visitor',
      'agent',
      'handed-back',
    ]);

    await client.ask('question.ask', { clientId: newId(), conversationId, text: 'And cats?' });
    await client.hears('answer.given');
    expect(kinds((await visitor.messages(conversationId)).messages).slice(-2)).toEqual(['visitor', 'assistant']);
    expect(JSON.stringify(client.heard)).not.toContain('Sounds upset');
    expect(JSON.stringify(await visitor.messages(conversationId))).not.toContain('Sounds upset');
  });

  it('a restart changes nothing', async () => {
    server = await openTestServer({ answerer: heldAnswerer().answerer });
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const accepted = await ask<PersonResponse>('person.request', {});
    const conversationId = accepted.ok ? accepted.conversationId : '';
    const agent = await server.agent();
    await agent.request('POST', `/desk/conversations/${conversationId}/take`);
    await ask('question.ask', { clientId: newId(), conversationId, text: 'Hello?' });
    await server.restart({ answerer: promptAnswerer });
    expect(server.opened.resumed).toBe(0);
    const back = await server.visitor(visitor.session.visitorSecret);
    await aWhile();
    expect(kinds((await back.messages(conversationId)).messages).at(-1)).toBe('visitor');
  });

  it('no other agent takes it or writes in it', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const person = (await (await visitor.request('POST', '/conversations/new/person', {})).json()) as PersonResponse;
    const { conversationId } = person;
    const [ada, bea] = [await server.agent('Ada'), await server.agent('Bea')];
    const takes = await Promise.all([ada, bea].map((agent) => agent.request('POST', `/desk/conversations/${conversationId}/take`)));
    expect(takes.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [owner, other] = takes[0]?.status === 200 ? [ada, bea] : [bea, ada];
    const refused = await other.request('POST', `/desk/conversations/${conversationId}/reply`, { clientId: newId(), text: 'Me too' });
    expect(await refused.json()).toMatchObject({
      status: 409,
      code: 'conversation-not-yours',
      detail: expect.stringContaining(owner.staff.name) as string,
    });
    expect((await owner.request('POST', `/desk/conversations/${conversationId}/take`)).status).toBe(200);
  });
});

describe('"Talk to a person"', () => {
  it('works with the answerer broken and nothing published', async () => {
    server = await openTestServer({
      releaseId: null,
      answerer: () => {
        throw new Error('broken');
      },
    });
    const visitor = await server.visitor();
    const client = await visitor.connect();
    const agent = await (await server.agent()).connect();
    expect(await client.ask<PersonResponse>('person.request', { reason: 'Mail me at ada@example.com' })).toMatchObject({
      ok: true,
      escalation: 'queued',
      isOpen: true,
      ahead: 0,
    });
    const told = await agent.hears('queue.changed');
    expect(told).toMatchObject({
      entry: { escalation: expect.stringMatching(/requested|queued/) as string, reason: 'Mail me at [EMAIL_ADDRESS]' },
    });
  });

  it('is one row per move however often it is pressed, and tells how many wait before', async () => {
    server = await openTestServer();
    const [first, second] = [await server.visitor(), await server.visitor()];
    await first.request('POST', '/conversations/new/person', {});
    const [one, two] = await Promise.all(
      [1, 2].map(async () => (await (await second.request('POST', '/conversations/new/person', {})).json()) as PersonResponse),
    );
    expect(one).toMatchObject({ ahead: 1 });
    expect(two?.conversationId).toBe(one?.conversationId);
    expect(kinds((await second.messages(one?.conversationId ?? '')).messages)).toEqual(['person-requested', 'person-queued']);
  });

  it('takes contact details out of hours, which only the owning agent reads', async () => {
    server = await openTestServer({ policy: closedDesk });
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const waiting = await ask<PersonResponse>('person.request', {});
    expect(waiting).toMatchObject({ ok: true, escalation: 'queued', isOpen: false });
    const conversationId = waiting.ok ? waiting.conversationId : '';
    const contact = { name: 'Eve', address: 'eve@example.com' };
    expect(await ask('person.request', { conversationId, contact })).toMatchObject({ ok: true, escalation: 'left-contact' });

    const [ada, bea] = [await server.agent('Ada'), await server.agent('Bea')];
    const queue = (await (await ada.request('GET', '/desk/queue')).json()) as QueueResponse;
    expect(queue.entries).toMatchObject([{ conversationId, escalation: 'left-contact' }]);
    await ada.request('POST', `/desk/conversations/${conversationId}/take`);
    expect(await (await ada.request('GET', `/desk/conversations/${conversationId}`)).json()).toMatchObject({ contact });
    expect(await (await bea.request('GET', `/desk/conversations/${conversationId}`)).json()).not.toHaveProperty('contact');
    const transcript = await (await visitor.request('GET', `/conversations/${conversationId}/transcript?format=json`)).text();
    expect(transcript).not.toContain('eve@example.com');
    expect(await server.opened.storage.conversations.findContact(conversationId as never)).not.toContain('eve');
  });

  it('can be taken back until somebody has joined', async () => {
    server = await openTestServer();
    const { ask } = await (await server.visitor()).connect();
    const waiting = await ask<PersonResponse>('person.request', {});
    const conversationId = waiting.ok ? waiting.conversationId : '';
    expect(await ask('person.cancel', { conversationId })).toMatchObject({
      ok: true,
      conversation: { status: 'open', escalation: 'none' },
    });
    await ask('person.request', { conversationId });
    const agent = await server.agent();
    await agent.request('POST', `/desk/conversations/${conversationId}/take`);
    expect(await ask('person.cancel', { conversationId })).toMatchObject({ ok: false, problem: { code: 'invalid-request' } });
  });

  it('ends with a resolved conversation, after which a new one begins', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    const waiting = await ask<PersonResponse>('person.request', {});
    const conversationId = waiting.ok ? waiting.conversationId : '';
    const agent = await server.agent();
    await agent.request('POST', `/desk/conversations/${conversationId}/take`);
    await agent.request('POST', `/desk/conversations/${conversationId}/resolve`);
    expect(await ask('question.ask', { clientId: newId(), conversationId, text: 'One more thing' })).toMatchObject({
      ok: false,
      problem: { code: 'conversation-closed', status: 409 },
    });
    const next = await ask<AskAccepted>('question.ask', { clientId: newId(), text: 'One more thing' });
    expect(next.ok && next.conversationId).not.toBe(conversationId);
    expect(((await (await agent.request('GET', '/desk/queue')).json()) as QueueResponse).entries).toEqual([]);
  });
});
