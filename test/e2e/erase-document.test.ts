/** An erased document stands in no byte of the data folder, in no release and in no stored answer; the record of it does. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { AskAccepted, MessagesResponse, SessionResponse } from '../../core/wire/http.js';
import { documentIdOf } from '../../ingest/prepare-documents.js';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder } from '../support/footnote.js';
import { searchFolder } from '../support/search-folder.js';

const folder = temporaryFolder('erase');
const data = join(folder.path, 'data');
const shop = join(folder.path, 'shop');
afterAll(() => folder.remove());

const WORDS = ['quicksilver saddle', 'Ottilie'];
const SADDLE = `# The saddle of Ottilie\n\n## How long a quicksilver saddle lasts\n\nA quicksilver saddle lasts for seventeen years when Ottilie oils it.\n`;
const ASK = 'How long does a quicksilver saddle last?';

it('takes it out of every release, file, page and answer, while a server runs, and says so where it was cited', async () => {
  for (const days of [45, 60]) {
    writeBicycleShop(shop, { days });
    writeFileSync(join(shop, 'saddle.md'), SADDLE);
    expect((await runCli(['ingest', shop, '--publish'], { data })).code).toBe(0);
  }
  const server = await startFootnote({ data });
  try {
    const session = (await (
      await fetch(`${server.url}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ siteKey: 'demo' }),
      })
    ).json()) as SessionResponse;
    const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' };
    const ask = async (clientId: string, text: string): Promise<AskAccepted> =>
      (await (
        await fetch(`${server.url}/api/v1/conversations/new/messages`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ clientId, text }),
        })
      ).json()) as AskAccepted;
    const { conversationId, messageId } = await ask('question-one', ASK);
    const answerTo = async (id: string) =>
      (
        (await (await fetch(`${server.url}/api/v1/conversations/${conversationId}/messages`, { headers })).json()) as MessagesResponse
      ).messages.find((message) => message.answersMessageId === id);
    await expect.poll(() => answerTo(messageId), { timeout: 20_000 }).toBeDefined();
    const citation = (await answerTo(messageId))?.answer?.citations[0];
    expect(citation?.quote).toContain('seventeen years');
    expect(searchFolder(data, WORDS)).not.toEqual([]);

    const erase = ['document', 'erase', documentIdOf('saddle.md')];
    expect((await runCli(erase, { data })).code).toBe(2);
    const run = await runCli([...erase, '--by', 'Ada Wong', '--reason', 'asked by the person it names', '--json'], { data });
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ revisions: 1, releases: 2, answers: 1 });

    // The visitor's own words about it are the visitor's: they are not the document's.
    const left = searchFolder(data, [...WORDS, 'seventeen years']).filter((hit) => !hit.startsWith('quicksilver saddle in footnote.db'));
    expect(left).toEqual([]);
    const opened = await fetch(`${server.url}/api/v1/citations/${citation?.id ?? ''}`, { headers });
    expect(await opened.json()).toMatchObject({ citation: { quote: '[erased]' }, passage: { text: '[erased]' } });
    expect((await fetch(new URL(citation?.url ?? '', server.url))).status).toBe(404);

    // What is live answers without it, and so does what a roll-back brings.
    await expect
      .poll(async () => ((await (await fetch(`${server.url}/readyz`)).json()) as { readonly releaseId: string }).releaseId, {
        timeout: 30_000,
      })
      .not.toBe(server.banner.release);
    const doctor = await runCli(['doctor', '--json'], { data });
    expect(doctor.code, doctor.stdout).toBe(0);
    expect((await runCli(['ask', RETURN_QUESTION], { data })).stdout).toContain('60 days');
    const back = await runCli(['release', 'rollback', '--by', 'Ada Wong', '--reason', 'try'], { data });
    expect(back.code, back.stderr).toBe(0);
    expect((await runCli(['ask', RETURN_QUESTION], { data })).stdout).toContain('45 days');
    expect((await runCli(['ask', ASK], { data })).stdout).not.toContain('seventeen');
    expect((await runCli(['release', 'show', 'live'], { data })).stdout).toContain('by Ada Wong: asked by the person it names');
  } finally {
    await server.stop();
  }
  rmSync(join(shop, 'saddle.md'));
  const unknown = await runCli(['document', 'erase', 'f'.repeat(32), '--by', 'Ada', '--reason', 'x'], { data });
  expect({ code: unknown.code, named: unknown.stderr.includes('unknown-document') }).toEqual({ code: 1, named: true });
}, 240_000);
