/** What a person reads about releases: the datasheet, what a diff without ids compares, and golden questions made of answers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AskAccepted, MessagesResponse, SessionResponse } from '../../core/wire/http.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { type CliRun, runCli, startFootnote, temporaryFolder } from '../support/footnote.js';

const folder = temporaryFolder('releases');
const data = join(folder.path, 'data');
const shop = join(folder.path, 'shop');
const questions = join(shop, 'questions.jsonl');
const cli = (...args: string[]): Promise<CliRun> => runCli(args, { data });
afterAll(() => folder.remove());

const draftOf = async (): Promise<string> =>
  (JSON.parse((await cli('ingest', shop, '--draft', '--json')).stdout) as { readonly releaseId: string }).releaseId;
const section = (sheet: string, heading: string): string => sheet.split(`## ${heading}`)[1]?.split('\n## ')[0] ?? '';

beforeAll(async () => {
  writeBicycleShop(shop);
  writeFileSync(
    join(shop, 'contact.md'),
    '---\nlanguage: de\nowner: Desk | North\nreview-by: 2020-01-31\n---\n\n# Kontakt\n\nSchreiben Sie an jo@bloggs.example.org, wenn das Fahrrad nicht ankommt. Wir antworten immer am selben Tag.\n',
  );
  writeFileSync(
    questions,
    `${JSON.stringify({ id: 'g-001', kind: 'answerable', split: 'fit', text: RETURN_QUESTION, documents: ['returns.md'], expect: 'answered' })}\n`,
  );
  const run = await cli('ingest', shop, '--publish', '--by', 'Ada Wong', '--reason', 'opening');
  expect(run.code, run.stderr + run.stdout).toBe(0);
}, 240_000);

it('a datasheet says what a release is made of, the same each time it is asked for', async () => {
  const sheet = await cli('release', 'show', 'live', '--datasheet');
  expect(sheet.code, sheet.stderr).toBe(0);
  expect(section(sheet.stdout, 'Documents')).toContain('| markdown | 4 |');
  expect(section(sheet.stdout, 'Documents')).toMatch(/\| en \| 3 \|\n\| de \| 1 \|/u);
  expect(section(sheet.stdout, 'Documents')).toContain('| owned (all rights reserved) | 4 |');
  expect(section(sheet.stdout, 'Documents')).toContain('| Desk \\| North | 1 |');
  expect(section(sheet.stdout, 'Reviews')).toContain('| contact.md | Desk \\| North | 2020-01-31 |');
  expect(section(sheet.stdout, 'Redacted')).toContain('| EMAIL_ADDRESS | 1 |');
  expect(section(sheet.stdout, 'Gates')).toMatch(/\| golden \| met \| 0 \| 1 \|/u);
  expect(section(sheet.stdout, 'Signed')).toMatch(/published \| Ada Wong \|.*opening/u);
  expect(section(sheet.stdout, 'Golden')).toContain('| fit | answerable | 1 | 1 |');
  expect(section(sheet.stdout, 'Calibration')).toMatch(/\| snapshot \| [0-9a-f]{32} \|/u);
  expect((await cli('release', 'show', '--datasheet')).stdout).toBe(sheet.stdout);
  expect((await cli('release', 'show', '--datasheet', '--json')).code).toBe(2);
}, 240_000);

it('a diff without ids takes the draft that was built last, also when it was built before', async () => {
  writeBicycleShop(shop, { days: 50 });
  const first = await draftOf();
  writeBicycleShop(shop, { days: 60 });
  const second = await draftOf();
  const to = async (): Promise<string> => (JSON.parse((await cli('release', 'diff', '--json')).stdout) as { readonly to: string }).to;
  expect(await to()).toBe(second);
  writeBicycleShop(shop, { days: 50 });
  expect(await draftOf()).toBe(first);
  expect(await to()).toBe(first);
}, 240_000);

it('an answer becomes a golden question with its document, its words and nobody’s address', async () => {
  const server = await startFootnote({ data });
  try {
    const opened = await fetch(`${server.url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ siteKey: 'demo' }),
    });
    const { token } = (await opened.json()) as SessionResponse;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const asked = await fetch(`${server.url}/api/v1/conversations/new/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ clientId: 'golden-one', text: `I am at jo@bloggs.example.org. ${RETURN_QUESTION}` }),
    });
    const { conversationId, messageId } = (await asked.json()) as AskAccepted;
    const answerOf = async () =>
      (
        (await (await fetch(`${server.url}/api/v1/conversations/${conversationId}/messages`, { headers })).json()) as MessagesResponse
      ).messages.find((message) => message.answersMessageId === messageId)?.answer;
    await expect.poll(answerOf, { timeout: 60_000 }).toBeTruthy();
    const answer = await answerOf();

    const before = readFileSync(questions, 'utf8');
    const run = await cli('golden', 'add', '--from-answer', answer?.id ?? '', '--critical', '--tags', 'returns, money', '--json');
    expect(run.code, run.stderr).toBe(0);
    const added = JSON.parse(run.stdout) as { readonly text: string; readonly facts: readonly string[] };
    expect(added).toMatchObject({
      id: 'g-002',
      split: 'check',
      documents: ['returns.md'],
      expect: 'answered',
      critical: true,
      tags: ['returns', 'money'],
    });
    expect(added.text).toContain(RETURN_QUESTION);
    expect(added.text).not.toContain('bloggs');
    expect(added.facts.join(' ')).toContain('within 45 days');
    expect(readFileSync(questions, 'utf8').startsWith(before)).toBe(true);
    expect((await cli('golden', 'list', '--tag', 'money')).stdout).toMatch(/^g-002 .*critical/u);

    const again = await cli('golden', 'add', '--from-answer', answer?.id ?? '');
    expect({ code: again.code, said: again.stderr }).toEqual({
      code: 1,
      said: expect.stringMatching(/^evaluation-data-invalid: .* as g-002/u) as string,
    });

    // It guards from now on: what is a draft now answers otherwise.
    writeBicycleShop(shop, { days: 60 });
    const held = await cli('ingest', shop, '--publish');
    expect({ code: held.code, named: held.stdout.includes('g-002: critical') }).toEqual({ code: 6, named: true });

    const unknown = await cli('golden', 'add', '--from-answer', 'nobody');
    expect({ code: unknown.code, said: unknown.stderr.startsWith('unknown-answer: ') }).toEqual({ code: 1, said: true });
    writeFileSync(questions, 'not json\n');
    expect((await cli('golden', 'add', '--from-answer', answer?.id ?? '')).stderr).toMatch(/^evaluation-data-invalid: /u);
    expect(readFileSync(questions, 'utf8')).toBe('not json\n');
  } finally {
    await server.stop();
  }
}, 240_000);
