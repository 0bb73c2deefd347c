import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '../../core/log.js';
import { openServer, type OpenedServer, type OpenServerOptions } from '../../server/main.js';
import { policy, promptAnswerer } from '../support/server.js';

let folder: string;
const opened: OpenedServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-main-'));
});
afterEach(async () => {
  for (const server of opened.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const silent = (): void => undefined;
const log: Log = { debug: silent, info: silent, warn: silent, error: silent };

async function open(config: Partial<OpenServerOptions['config']> = {}): Promise<OpenedServer> {
  const server = await openServer({
    config: {
      dataFolder: join(folder, 'data'),
      port: 0,
      host: '127.0.0.1',
      origins: [],
      policyPath: undefined,
      fetchAllow: [],
      fetchDelayMs: 0,
      workers: 0,
      logLevel: 'silent',
      ...config,
    },
    log,
    clock: { now: () => new Date() },
    redactMessage: (text) => text,
    clientFolder: join(folder, 'client'),
    openAnswering: () => Promise.resolve({ answerer: promptAnswerer, policy: () => policy, releaseId: () => null }),
  });
  opened.push(server);
  return server;
}

describe('opening a server', () => {
  it('gives its address, the setup link and the site key, and can be closed twice', async () => {
    const server = await open();
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.setupLink).toMatch(/\/desk#setup=[\w-]{43}$/);
    expect(server.siteKey).toBe('demo');
    await server.close();
    await server.close();
    await expect(fetch(`${server.address}/livez`)).rejects.toThrow();
  });

  it('knows the site key "demo" on loopback only', async () => {
    const server = await open({ host: '0.0.0.0' });
    expect(server.siteKey).toMatch(/^site_[0-9a-f]{24}$/);
    const session = (siteKey: string) =>
      fetch(`${server.address}/api/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ siteKey }),
      });
    expect((await session('demo')).status).toBe(403);
    expect((await session(server.siteKey)).status).toBe(201);
  });

  it('on a folder that is served says so and disturbs nothing', async () => {
    const server = await open();
    await expect(open()).rejects.toMatchObject({
      code: 'data-folder-busy',
      message: expect.stringContaining(join(folder, 'data')) as string,
    });
    expect((await fetch(`${server.address}/livez`)).status).toBe(200);
  });

  it('on a busy port names the setting, and leaves the folder free', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(open({ port })).rejects.toMatchObject({ code: 'port-busy', message: expect.stringContaining('FOOTNOTE_PORT') as string });
    await new Promise((resolve) => other.close(resolve));
    await open({ port });
  });

  it('on an address of another machine names the setting', async () => {
    await expect(open({ host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('FOOTNOTE_HOST') as string,
    });
  });

  it('in a folder that cannot be says what to do', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(open({ dataFolder: join(folder, 'file', 'data') })).rejects.toMatchObject({ code: 'data-folder-unusable' });
  });
});
