/** A real server with a bicycle shop live, and content owners who are signed in to it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WireJob, WirePublication } from '../../core/wire/curation.js';
import type { MessagesResponse, SessionResponse, StaffResponse } from '../../core/wire/http.js';
import { writeBicycleShop } from './bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder, type RunningFootnote } from './footnote.js';

export const PASSWORD = 'correct horse battery staple';

export interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
  request(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  upload(path: string, bytes: string | Uint8Array, facts?: Readonly<Record<string, string>>): Promise<Response>;
  /** Uploads and waits for the end of the job. */
  ingest(path: string, bytes: string | Uint8Array, facts?: Readonly<Record<string, string>>): Promise<WireJob>;
  ended(id: string): Promise<WireJob>;
  publish(releaseId: string, body?: object): Promise<WirePublication>;
}

export interface CurationServer {
  readonly data: string;
  /** Writes the golden questions of the corpus anew. */
  writeQuestions(rows: readonly object[]): void;
  readonly url: string;
  readonly running: RunningFootnote;
  readonly operator: SignedIn;
  account(login: string, role: string): Promise<SignedIn>;
  /** The words of the claims that a visitor gets. */
  ask(question: string): Promise<string>;
  /** Kills the server without a word and starts another on the same data. */
  killAndStart(): Promise<void>;
  close(): Promise<void>;
}

export async function openCurationServer(
  options: {
    readonly extraDocuments?: number;
    /** Nothing is published at the start. */
    readonly isEmpty?: boolean;
    /** Rows of questions.jsonl. */
    readonly questions?: readonly object[];
  } = {},
): Promise<CurationServer> {
  const folder = temporaryFolder('curation');
  const data = join(folder.path, 'data');
  const corpus = join(folder.path, 'shop');
  const writeQuestions = (rows: readonly object[]): void =>
    writeFileSync(join(corpus, 'questions.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  writeBicycleShop(corpus, { days: 45, extraDocuments: options.extraDocuments ?? 0 });
  if (options.questions !== undefined) writeQuestions(options.questions);
  let running = await startFootnote({ data }, options.isEmpty === true ? [] : ['--corpus', corpus]);
  const token = (running.banner.setupLink ?? '').split('#setup=')[1] ?? '';
  const send = (path: string, body: unknown): Promise<Response> =>
    fetch(`${running.url}/api/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const signIn = async (response: Promise<Response>): Promise<SignedIn> => {
    const answered = await response;
    const { csrfToken } = (await answered.json()) as StaffResponse;
    const cookie = (answered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const signed: SignedIn = {
      cookie,
      csrfToken,
      request: (method, path, body, headers = {}) =>
        fetch(`${running.url}/api/v1/curation${path}`, {
          method,
          headers: { cookie, 'x-csrf-token': csrfToken, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      upload: (path, bytes, facts = {}) =>
        fetch(`${running.url}/api/v1/curation/uploads?${new URLSearchParams({ path, ...facts }).toString()}`, {
          method: 'POST',
          headers: { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/octet-stream' },
          body: bytes as BodyInit,
        }),
      async ended(id) {
        for (let refusals = 0; ;) {
          // A server that builds for longer than it keeps idle connections may close one under a request: asked again, not for ever.
          const told = await signed.request('GET', `/jobs/${id}`).catch((error: unknown) => {
            if (++refusals > 3) throw error;
            return undefined;
          });
          if (told === undefined) continue;
          const job = (await told.json()) as WireJob;
          if (job.state !== 'waiting' && job.state !== 'running') return job;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      async ingest(path, bytes, facts) {
        const accepted = await signed.upload(path, bytes, facts);
        if (accepted.status !== 202) throw new Error(await accepted.text());
        return signed.ended(((await accepted.json()) as WireJob).id);
      },
      publish: async (releaseId, body = {}) =>
        (await (await signed.request('POST', `/releases/${releaseId}/publish`, body)).json()) as WirePublication,
    };
    return signed;
  };
  const operator = await signIn(send('/auth/setup', { token, login: 'olga', name: 'Olga Operator', password: PASSWORD }));
  return {
    data,
    writeQuestions,
    get url() {
      return running.url;
    },
    get running() {
      return running;
    },
    operator,
    async account(login, role) {
      const added = await runCli(['user', 'add', login, '--role', role], { data, input: PASSWORD });
      if (added.code !== 0) throw new Error(added.stderr);
      return signIn(send('/auth/sign-in', { login, password: PASSWORD }));
    },
    async ask(question) {
      const session = (await (await send('/sessions', { siteKey: 'demo' })).json()) as SessionResponse;
      const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' };
      const asked = await fetch(`${running.url}/api/v1/conversations/new/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ clientId: `client-${session.visitorId}`, text: question }),
      });
      const { conversationId, messageId } = (await asked.json()) as { conversationId: string; messageId: string };
      for (;;) {
        const page = (await (
          await fetch(`${running.url}/api/v1/conversations/${conversationId}/messages`, { headers })
        ).json()) as MessagesResponse;
        const reply = page.messages.find(({ answersMessageId }) => answersMessageId === messageId);
        if (reply?.answer !== undefined) return reply.answer.claims.map(({ text }) => text).join(' ');
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    async killAndStart() {
      await running.kill();
      running = await startFootnote({ data });
    },
    async close() {
      await running.stop();
      folder.remove();
    },
  };
}

/** A document that the shop has not, with one fact to ask for. */
export const HIRE =
  '# Hire a bicycle\n\n## What it costs\n\nA cargo bicycle costs 38 euros a day to hire. Bring a passport as a deposit.\n';
export const HIRE_QUESTION = 'What does it cost to hire a cargo bicycle for a day?';
export const OWNED = { owner: 'Larch Bicycles', rights: 'owned', audience: 'public', licence: 'all rights reserved' } as const;
