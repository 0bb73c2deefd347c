import { afterEach, describe, expect, it } from 'vitest';
import type { AskAccepted, MessagesResponse } from '../../../core/wire/http.js';
import { sessionResponse, messagesResponse, citedPassage } from '../../../core/wire/http.js';
import { revision } from '../../contract/storage.js';
import { heldAnswerer, newId, openTestServer, policy, type TestServer } from '../../support/server.js';

let server: TestServer;
afterEach(() => server.close());

describe('sessions', () => {
  it('know a returning visitor by the secret, and give a new one a new secret', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    expect(sessionResponse.parse(visitor.session)).toEqual(visitor.session);
    const { conversationId } = await visitor.askAndWait('Do bikes travel free?');
    const back = await server.visitor(visitor.session.visitorSecret);
    expect(back.session).toMatchObject({ visitorId: visitor.session.visitorId, conversationId });
    expect(back.session).not.toHaveProperty('visitorSecret');
    const stranger = await server.visitor('x'.repeat(43));
    expect(stranger.session.visitorId).not.toBe(visitor.session.visitorId);
    expect(stranger.session.visitorSecret).toBeDefined();
  });

  it('are refused for an unknown site key, and counted per address', async () => {
    server = await openTestServer();
    const open = (siteKey: string) =>
      fetch(`${server.url}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ siteKey }),
      });
    expect(await (await open('nope')).json()).toMatchObject({ code: 'unknown-site-key', status: 403 });
    let last = await open('demo');
    for (let n = 0; n < 60; n += 1) last = await open('demo');
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('asking over HTTP', () => {
  it('is accepted after commit, once per client id, and read back by seq', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const body = { clientId: newId(), text: 'Do bikes travel free?' };
    const first = await visitor.request('POST', '/conversations/new/messages', body);
    expect(first.status).toBe(202);
    const accepted = (await first.json()) as AskAccepted;
    expect(await (await visitor.request('POST', '/conversations/new/messages', body)).json()).toEqual({ ...accepted, duplicate: true });
    await visitor.askAndWait('And dogs?');
    const read = (await (
      await visitor.request('GET', `/conversations/${accepted.conversationId}/messages?afterSeq=2&limit=1`)
    ).json()) as MessagesResponse;
    expect(messagesResponse.parse(read)).toEqual(read);
    expect(read).toMatchObject({ hasMore: true, messages: [{ seq: 3, text: 'And dogs?' }] });
  });

  it('streams the answer when asked to', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const body = { clientId: newId(), text: 'Do bikes travel free?' };
    const names = async () => {
      const response = await visitor.request('POST', '/conversations/new/messages', body, { accept: 'text/event-stream' });
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      return [...(await response.text()).matchAll(/^event: (.*)$/gm)].map(([, name]) => name);
    };
    expect(await names()).toEqual(['accepted', 'answer.phase', 'answer.claim', 'answer.given']);
    expect(await names()).toEqual(['accepted', 'answer.given']);
  });

  it('ends the stream when a person takes the conversation', async () => {
    const held = heldAnswerer();
    server = await openTestServer({ answerer: held.answerer });
    const visitor = await server.visitor();
    const streaming = visitor.request(
      'POST',
      '/conversations/new/messages',
      { clientId: newId(), text: 'Hello?' },
      { accept: 'text/event-stream' },
    );
    await held.begun;
    const { session } = await server.visitor(visitor.session.visitorSecret);
    const agent = await server.agent();
    await agent.request('POST', `/desk/conversations/${session.conversationId ?? ''}/take`);
    held.goOn();
    const events = await (await streaming).text();
    expect(events).toContain('event: escalation.changed');
    expect(events).not.toContain('answer.claim');
  });

  it('is limited per visitor by the policy of the moment, for HTTP and socket together', async () => {
    server = await openTestServer({ policy: { ...policy, limits: { questionsPerMinute: 2, questionsPerDay: 100 } } });
    const visitor = await server.visitor();
    const { ask } = await visitor.connect();
    await visitor.request('POST', '/conversations/new/messages', { clientId: newId(), text: 'One?' });
    await ask('question.ask', { clientId: newId(), text: 'Two?' });
    const limited = await visitor.request('POST', '/conversations/new/messages', { clientId: newId(), text: 'Three?' });
    expect(limited.status).toBe(429);
    expect(await ask('question.ask', { clientId: newId(), text: 'Three?' })).toMatchObject({
      ok: false,
      problem: { code: 'too-many-requests', retryable: true, retryAfterMs: expect.any(Number) as number },
    });
    expect((await visitor.request('POST', '/conversations/new/person', {})).status).toBe(200);
  });
});

describe('bad requests', () => {
  it('are problem details with a code, a request id and what to do', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    const cases: readonly [string, string, unknown, string, number][] = [
      ['POST', '/conversations/new/messages', '{"clientId":', 'invalid-request', 400],
      ['POST', '/conversations/new/messages', {}, 'invalid-request', 400],
      ['POST', '/conversations/new/messages', 'null', 'invalid-request', 400],
      ['POST', '/conversations/new/messages', { clientId: newId(), text: '\u200b' }, 'text-empty', 422],
      ['POST', '/conversations/new/messages', { clientId: newId(), text: 'a'.repeat(100_000) }, 'text-too-long', 422],
      ['POST', '/conversations/new/messages', { clientId: newId(), text: 'a'.repeat(300_000) }, 'body-too-large', 413],
      ['GET', '/conversations/unknown-one/messages', undefined, 'unknown-conversation', 404],
      ['GET', '/conversations/%E0%A4%A/messages', undefined, 'invalid-request', 400],
      ['POST', '/answers/unknown-one/feedback', { vote: 'up' }, 'unknown-answer', 404],
      ['GET', '/citations/unknown-one', undefined, 'unknown-citation', 404],
      ['GET', '/nothing/here', undefined, 'unknown-address', 404],
      ['DELETE', '/sessions', undefined, 'unknown-address', 404],
    ];
    for (const [method, path, body, code, status] of cases) {
      const response = await visitor.request(method, path, body);
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({
        code,
        status,
        type: `/problems/${code}`,
        requestId: response.headers.get('x-request-id'),
      });
    }
    expect(server.failures).toEqual([]);
  });

  it('with a wrong token, an old one, or none at all are not signed in', async () => {
    server = await openTestServer();
    const visitor = await server.visitor();
    for (const authorization of ['', 'Bearer', 'Bearer x.y', 'Basic abc', `Bearer ${visitor.session.token.slice(0, -2)}`]) {
      expect((await visitor.request('GET', '/conversations/any-conversation/messages', undefined, { authorization })).status).toBe(401);
    }
    await server.restart({ now: () => new Date(Date.now() + 3_700_000) });
    const late = await fetch(`${server.url}/api/v1/conversations/any-conversation/messages`, { headers: visitor.headers });
    expect(await late.json()).toMatchObject({ code: 'session-expired' });
  });

  it('from another website are refused, and from a listed one answered with its name', async () => {
    server = await openTestServer({ origins: ['https://www.example.com'] });
    const visitor = await server.visitor();
    const from = (origin: string, method = 'GET') => visitor.request(method, '/conversations/unknown-one/messages', undefined, { origin });
    expect(await (await from('https://evil.example')).json()).toMatchObject({ code: 'origin-not-allowed', status: 403 });
    expect((await from('https://www.example.com')).headers.get('access-control-allow-origin')).toBe('https://www.example.com');
    expect((await from('https://www.example.com', 'OPTIONS')).status).toBe(204);
  });

  it('never show another visitor’s conversation, answer, citation or transcript', async () => {
    server = await openTestServer();
    const [mine, other] = [await server.visitor(), await server.visitor()];
    const { conversationId } = await other.askAndWait('Do bikes travel free?');
    const answer = (await other.messages(conversationId)).messages[1]?.answer;
    for (const [method, path, body] of [
      ['GET', `/conversations/${conversationId}/messages`],
      ['POST', `/conversations/${conversationId}/messages`, { clientId: newId(), text: 'Hello' }],
      ['POST', `/conversations/${conversationId}/person`, {}],
      ['DELETE', `/conversations/${conversationId}/person`],
      ['GET', `/conversations/${conversationId}/transcript`],
      ['POST', `/answers/${answer?.id ?? ''}/feedback`, { vote: 'down' }],
      ['GET', `/citations/${answer?.citations[0]?.id ?? ''}`],
    ] as const) {
      expect([path, (await mine.request(method, path, body)).status]).toEqual([path, 404]);
    }
  });
});

describe('an answer’s surroundings', () => {
  it('are feedback, the cited passage and a transcript', async () => {
    server = await openTestServer();
    await server.opened.storage.documents.addRevisions([revision('revision-1')]);
    const visitor = await server.visitor();
    const { conversationId } = await visitor.askAndWait('Do <b>bikes</b> travel free?');
    const answer = (await visitor.messages(conversationId)).messages[1]?.answer;

    const voted = await visitor.request('POST', `/answers/${answer?.id ?? ''}/feedback`, {
      vote: 'down',
      reasons: ['outdated'],
      comment: 'Ask eve@example.com',
    });
    expect(voted.status).toBe(204);
    expect((await visitor.messages(conversationId)).messages[1]?.vote).toBe('down');
    expect((await server.opened.storage.conversations.listFeedback(conversationId as never))[0]?.comment).toBe('Ask [EMAIL_ADDRESS]');

    const cited = citedPassage.parse(await (await visitor.request('GET', `/citations/${answer?.citations[0]?.id ?? ''}`)).json());
    expect(cited.passage.text.slice(cited.passage.start, cited.passage.end)).toBe('Bikes are free.');

    const page = await visitor.request('GET', `/conversations/${conversationId}/transcript?format=html`);
    expect(page.headers.get('content-disposition')).toContain('attachment');
    const html = await page.text();
    expect(html).toContain('Do &lt;b&gt;bikes&lt;/b&gt; travel free?');
    expect(html).not.toContain('<b>');
    expect(html).toContain('Footnote (AI)');
    expect(await (await visitor.request('GET', `/conversations/${conversationId}/transcript?format=md`)).text()).toContain(
      'Bikes are free. \\[1\\]',
    );
    expect(
      JSON.parse(await (await visitor.request('GET', `/conversations/${conversationId}/transcript?format=json`)).text()),
    ).toMatchObject({
      entries: [{ who: 'You' }, { who: 'Footnote (AI)', citations: [{ n: 1, quote: 'Bikes are free.' }] }],
    });
    expect((await visitor.request('GET', `/conversations/${conversationId}/transcript?format=exe`)).status).toBe(400);
  });

  it('tell how the server is', async () => {
    server = await openTestServer({ releaseId: null });
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ code: 'not-ready' });
    await server.restart({ releaseId: 'release-1' });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'ready', releaseId: 'release-1' });
  });
});
