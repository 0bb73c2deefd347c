/**
 * Promise 5 on the real command: identifiers of nobody, planted in documents and in customers' messages, are found in no byte that is kept.
 * Names stand in messages only. Lists what leaked.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { SessionResponse } from '../../core/wire/http.js';
import { createCanaries, formsOf } from '../../server/curation/canaries.js';
import { writeBicycleShop } from '../support/bicycle-shop.js';
import { namedSentence } from '../support/named-messages.js';
import { runCli, startFootnote, temporaryFolder } from '../support/footnote.js';
import { rounds, SEED } from '../support/rounds.js';
import { searchFolder } from '../support/search-folder.js';

const COUNT = rounds(300, 10_000);
/** Every so many canaries one is said by a customer, the others stand in documents. */
const MESSAGE_EVERY = rounds(10, 5);
const PER_DOCUMENT = 50;
const CUSTOMERS = 8;
const folder = temporaryFolder('canaries');
const data = join(folder.path, 'data');
const shop = join(folder.path, 'shop');
afterAll(() => folder.remove());

/** A connection that was cut while idle is tried anew, as clients do: the client id makes that the same message. */
async function sendMessage(url: string, token: string, body: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' };
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(`${url}/api/v1/conversations/new/messages`, { method: 'POST', headers, body });
      return await response.text();
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

it(`finds none of ${String(COUNT)} canaries in any file, log or answer (seed ${String(SEED)})`, async () => {
  const canaries = createCanaries(SEED, COUNT);
  const said = canaries.filter((_, index) => index % MESSAGE_EVERY === 0);
  /** Each customer says a name, too. */
  const names = said.map((_, index) => namedSentence(index));
  const written = canaries.filter((_, index) => index % MESSAGE_EVERY !== 0);
  mkdirSync(shop, { recursive: true });
  writeBicycleShop(shop);
  for (let at = 0; at < written.length; at += PER_DOCUMENT)
    writeFileSync(
      join(shop, `notes-${String(at)}.md`),
      `# Workshop notes ${String(at)}\n\n${written
        .slice(at, at + PER_DOCUMENT)
        .map(({ sentence }, index) => `## Note ${String(index)}\n\n${sentence} The bicycle stands in the workshop.`)
        .join('\n\n')}\n`,
    );
  const ingested = await runCli(['ingest', shop, '--publish'], { data, patienceMs: 1_200_000 });
  const server = await startFootnote({ data, env: { FOOTNOTE_LOG: 'debug' } });
  const answers: string[] = [];
  try {
    await Promise.all(
      Array.from({ length: CUSTOMERS }, async (_, customer) => {
        const opened = await fetch(`${server.url}/api/v1/sessions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ siteKey: 'demo' }),
        });
        const { token } = (await opened.json()) as SessionResponse;
        for (const [index, { sentence }] of said.entries()) {
          if (index % CUSTOMERS !== customer) continue;
          const body = JSON.stringify({
            clientId: `canary-${String(index)}`,
            text: `${names[index]?.sentence ?? ''} ${sentence} How long do I have to return a bicycle?`,
          });
          answers.push(await sendMessage(server.url, token, body));
        }
      }),
    );
    // While it runs: what is in the log of the database counts, too.
    const forms = [...canaries.flatMap(formsOf), ...names.map(({ name }) => name)];
    const talk = [...answers, ingested.stdout, ingested.stderr, server.stderr()].join('\n');
    const leaked = [...searchFolder(data, forms), ...forms.filter((form) => talk.includes(form)).map((form) => `${form} in what was said`)];
    expect(answers.length).toBe(said.length);
    expect(leaked).toEqual([]);
    // The search would find what is there: words beside the canaries are.
    expect(searchFolder(data, ['stands in the workshop'])).not.toEqual([]);
  } finally {
    await server.stop();
  }
}, 5_400_000);
