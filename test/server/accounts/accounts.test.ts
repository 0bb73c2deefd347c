import { afterEach, describe, expect, it } from 'vitest';
import type { VisitorId } from '../../../core/domain/ids.js';
import { hashPassword, isPassword } from '../../../server/accounts/password.js';
import { createVisitorTokens } from '../../../server/accounts/visitor-token.js';
import { openTestServer, type TestServer } from '../../support/server.js';

describe('a password', () => {
  it('is known by its hash, which differs each time', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')]);
    expect(one).toMatch(/^scrypt\$32768\$8\$1\$/);
    expect(one).not.toBe(two);
    expect(await isPassword('correct horse battery', one)).toBe(true);
    expect(await isPassword('correct horse batterY', one)).toBe(false);
    expect(await isPassword('anything', undefined)).toBe(false);
    expect(await isPassword('', '')).toBe(false);
  });

  it('takes about as long for a login that does not exist', async () => {
    const hash = await hashPassword('correct horse battery');
    const time = async (stored: string | undefined): Promise<number> => {
      const startedMs = performance.now();
      for (let n = 0; n < 3; n += 1) await isPassword('wrong', stored);
      return performance.now() - startedMs;
    };
    const [known, unknown] = [await time(hash), await time(undefined)];
    expect(unknown / known).toBeGreaterThan(0.3);
    expect(unknown / known).toBeLessThan(3);
  });
});

describe('a visitor token', () => {
  const at = new Date('2026-03-01T10:00:00Z');
  const tokens = createVisitorTokens({ key: Buffer.alloc(32, 1), clock: { now: () => at } });

  it('says who asks, and only this key signs it', () => {
    const { token } = tokens.issue('visitor-1' as VisitorId, 'demo');
    expect(tokens.verify(token)).toEqual({ visitorId: 'visitor-1', siteKey: 'demo', expiresAt: new Date('2026-03-01T11:00:00Z') });
    const other = createVisitorTokens({ key: Buffer.alloc(32, 2), clock: { now: () => at } });
    expect(() => other.verify(token)).toThrow(expect.objectContaining({ code: 'not-signed-in' }) as Error);
    const [payload, signature] = token.split('.');
    const forged = `${Buffer.from(JSON.stringify(['visitor-2', 'demo', at.getTime() * 2])).toString('base64url')}.${signature ?? ''}`;
    for (const wrong of [forged, payload, `${token}.x`, 'x'.repeat(5_000), 7, null]) {
      expect(() => tokens.verify(wrong)).toThrow(expect.objectContaining({ code: 'not-signed-in' }) as Error);
    }
  });

  it('ends after an hour', () => {
    const { token } = tokens.issue('visitor-1' as VisitorId, 'demo');
    const later = createVisitorTokens({ key: Buffer.alloc(32, 1), clock: { now: () => new Date(at.getTime() + 3_600_000) } });
    expect(() => later.verify(token)).toThrow(expect.objectContaining({ code: 'session-expired' }) as Error);
  });
});

describe('staff', () => {
  let server: TestServer;
  afterEach(() => server.close());
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('begin with the setup link, which works once, and never again after a restart', async () => {
    server = await openTestServer();
    const token = server.opened.setupLink?.split('#setup=')[1] ?? '';
    const account = { token, login: 'ada', name: 'Ada', password: 'correct horse battery' };
    expect((await post('/auth/setup', { ...account, password: 'short' })).status).toBe(400);
    expect(await (await post('/auth/setup', { ...account, token: 'x'.repeat(43) })).json()).toMatchObject({
      code: 'setup-link-used',
      status: 410,
    });
    const made = await post('/auth/setup', account);
    expect(made.status).toBe(201);
    expect(made.headers.get('set-cookie')).toMatch(/^footnote_staff=[\w-]{43}; Max-Age=43200; Path=\/; .*HttpOnly; SameSite=Strict$/);
    expect((await post('/auth/setup', { ...account, login: 'eve' })).status).toBe(410);
    await server.restart();
    expect(server.opened.setupLink).toBeUndefined();
    expect((await post('/auth/sign-in', { login: 'ADA', password: account.password })).status).toBe(200);
  });

  it('are refused the same way for a wrong login and a wrong password, ten times in a quarter of an hour', async () => {
    server = await openTestServer();
    await server.agent('Ada');
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await post('/auth/sign-in', { login: 'Ada', password: 'wrong password' }));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429]);
    const [wrongPassword, wrongLogin] = [
      await answers[0]?.json(),
      await (await post('/auth/sign-in', { login: 'Eve', password: 'wrong password' })).json(),
    ] as { detail: string; code: string }[];
    expect(wrongPassword?.code).toBe('wrong-credentials');
    expect(wrongPassword?.detail).toBe(wrongLogin?.detail);
  });

  it('change nothing without the token of their page, nor from another website', async () => {
    server = await openTestServer({ origins: ['https://www.example.com'] });
    const agent = await server.agent();
    const { cookie } = agent;
    expect((await fetch(`${server.url}/api/v1/auth/me`, { headers: { cookie } })).status).toBe(200);
    expect(await (await post('/auth/sign-out', {}, { cookie })).json()).toMatchObject({ code: 'forbidden' });
    expect(await (await post('/auth/sign-out', {}, { cookie, 'x-csrf-token': 'guess' })).json()).toMatchObject({ code: 'forbidden' });
    expect(await (await agent.request('GET', '/desk/queue', undefined, { origin: 'https://www.example.com' })).json()).toMatchObject({
      code: 'origin-not-allowed',
    });
    expect((await fetch(`${server.url}/api/v1/desk/queue`)).status).toBe(401);
    expect((await agent.request('POST', '/auth/sign-out')).status).toBe(204);
    expect((await agent.request('GET', '/desk/queue')).status).toBe(401);
  });

  it('are signed out after twelve hours', async () => {
    server = await openTestServer();
    const agent = await server.agent();
    await server.restart({ now: () => new Date(Date.now() + 12 * 3_600_000 + 1_000) });
    expect((await fetch(`${server.url}/api/v1/auth/me`, { headers: { cookie: agent.cookie } })).status).toBe(401);
  });
});
