/** Promise 4: what was acknowledged survives `kill -9`, once, in order, and is answered once. Needs the compiled server. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { AskAccepted, MessagesResponse, SessionResponse } from '../../core/wire/http.js';
import { rounds } from '../support/rounds.js';
import { newId, policy, until } from '../support/server.js';

const MAIN = process.env['FOOTNOTE_TEST_MAIN'] ?? resolve('dist/server/main.js');
const ROUNDS = rounds(8, 20);

async function start(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [resolve('test/support/crash-server.mjs'), MAIN, folder, JSON.stringify(policy)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (line: Buffer) => done(line.toString().trim()));
    child.once('exit', () => fail(new Error('The server did not start.')));
  });
  return { child, url };
}

it.skipIf(!existsSync(MAIN))(`loses and doubles nothing through ${ROUNDS} kills`, { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-crash-'));
  let { child, url } = await start(folder);
  const call = async <T>(path: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}): Promise<T> => {
    const response = await fetch(`${url}/api/v1${path}`, { ...init, headers: { 'content-type': 'application/json', ...init.headers } });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  };
  const session = await call<SessionResponse>('/sessions', { method: 'POST', body: JSON.stringify({ siteKey: 'demo' }) });
  const headers = { authorization: `Bearer ${session.token}` };
  const ask = (body: object) => call<AskAccepted>('/conversations/new/messages', { method: 'POST', headers, body: JSON.stringify(body) });

  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let isDead = false;
    const gone = new Promise((done) => child.once('exit', done));
    setTimeout(
      () => {
        isDead = true;
        child.kill('SIGKILL');
      },
      5 + Math.random() * 80,
    );
    for (let n = 0; !isDead; n += 1) {
      const question = { clientId: newId(), text: `Round ${round}, question ${n}` };
      const first = await ask(question).catch(() => undefined);
      if (first === undefined) {
        // Nobody knows whether it was stored; the client sends it again, to the next process.
        await gone;
        ({ child, url } = await start(folder));
        await ask(question);
        acknowledged.push(question.text);
        break;
      }
      acknowledged.push(question.text);
    }
    if (child.exitCode !== null || child.signalCode !== null) ({ child, url } = await start(folder));
  }

  const { conversationId } = await call<SessionResponse>('/sessions', {
    method: 'POST',
    body: JSON.stringify({ siteKey: 'demo', visitorSecret: session.visitorSecret }),
  });
  const read = async () => {
    const all = [];
    for (let afterSeq = 0; ;) {
      const page = await call<MessagesResponse>(`/conversations/${conversationId ?? ''}/messages?limit=500&afterSeq=${afterSeq}`, {
        headers,
      });
      all.push(...page.messages);
      if (!page.hasMore) return all;
      afterSeq = page.messages.at(-1)?.seq ?? afterSeq;
    }
  };
  await until(async () => (await read()).filter(({ kind }) => kind === 'assistant').length >= acknowledged.length);
  const messages = await read();
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
  const asked = messages.filter(({ kind }) => kind === 'visitor');
  expect(asked.map(({ text }) => text)).toEqual(acknowledged);
  const answered = messages.flatMap(({ answersMessageId }) => answersMessageId ?? []);
  expect([...answered].sort()).toEqual(asked.map(({ id }) => id).sort());
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
