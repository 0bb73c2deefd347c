/** What content owners start takes seconds of a processor; customers are answered meanwhile. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireJob, type WireJob } from '../../../core/wire/curation.js';
import { HIRE, openCurationServer, OWNED, type CurationServer } from '../../support/curation.js';

/** Takes redaction seconds on any machine: every line holds something to replace. */
const LONG = Array.from(
  { length: 60_000 },
  (_, line) => `Line ${String(line)}: write to person${String(line)}@mail.example or call +49 30 ${String(1_000_000 + line)} about it.`,
).join('\n\n');

describe('heavy work for content owners', () => {
  let server: CurationServer;
  let socket: Socket;
  beforeAll(async () => {
    server = await openCurationServer();
    socket = io(`${server.url}/curation`, {
      forceNew: true,
      transports: ['websocket'],
      extraHeaders: { cookie: server.operator.cookie },
    });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
  }, 120_000);
  afterAll(async () => {
    socket.disconnect();
    await server.close();
  });

  it('answers customers while a long upload is redacted, and stops it when asked', async () => {
    const { operator } = server;
    const order: string[] = [];
    const isRedacting = new Promise<void>((resolve) => {
      socket.on('ingest.progressed', (fact: unknown) => {
        const { step, state } = wireJob.parse(fact);
        if (order.at(-1) !== (step || state)) order.push(step || state);
        if (step.startsWith('Replacing personal data')) resolve();
      });
    });
    const job = (await (await operator.upload('long.txt', LONG, OWNED)).json()) as WireJob;
    await isRedacting;
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    order.push('livez');
    expect(await server.ask('What does it cost to repair a flat tyre?')).not.toBe('');
    order.push('answered');
    await operator.request('POST', `/jobs/${job.id}/cancel`);
    expect((await operator.ended(job.id)).state).toBe('cancelled');
    await expect.poll(() => order.at(-1)).toBe('cancelled');
    const asItWas = ['waiting', 'running', 'Reading the file', 'Replacing personal data in the file', 'livez'];
    expect(order.slice(0, asItWas.length)).toEqual(asItWas);
    expect(readdirSync(join(server.data, 'uploads'))).toEqual([]);
    // What was stopped in the middle holds no lock and no file.
    expect((await operator.ingest('hire.md', HIRE, OWNED)).state).toBe('done');
  }, 90_000);
});
