/** Starting a server: the first time from documents, ever after from what was built then. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RETURN_QUESTION, writeBicycleShop } from '../support/bicycle-shop.js';
import { runCli, startFootnote, temporaryFolder } from '../support/footnote.js';

const folder = temporaryFolder('start');
afterAll(() => folder.remove());

/** Makes a process believe that the optional native module was never installed. */
const WITHOUT_HNSWLIB = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent("export function resolve(name, context, next) { if (name === 'hnswlib-node') throw new Error('not installed'); return next(name, context); }"));`,
  )}`,
};

describe('a server', () => {
  it('reads the documents at its first start only: the second needs none and serves the same release', async () => {
    const shop = join(folder.path, 'shop');
    const data = join(folder.path, 'data');
    writeBicycleShop(shop);
    const first = await startFootnote({ data }, ['--corpus', shop]);
    expect(first.stderr()).toContain('First start');
    expect(first.banner.corpus).toMatch(/^3 documents, \d+ passages$/);
    expect(first.banner.setupLink).toContain('/desk#setup=');
    expect(await first.stop()).toBe(0);

    rmSync(shop, { recursive: true });
    const second = await startFootnote({ data }, ['--corpus', shop]);
    expect(second.stderr()).not.toContain('First start');
    expect(second.banner.release).toBe(first.banner.release);
    expect(second.banner.corpus).toBe(first.banner.corpus);
    expect((await fetch(`${second.url}/demo`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  }, 90_000);

  it('starts with nothing published, says what to do, and takes up a release when there is one', async () => {
    const data = join(folder.path, 'later-data');
    const server = await startFootnote({ data });
    expect(server.banner).toMatchObject({ release: null, corpus: expect.stringContaining('npx footnote ingest') as string });
    const shop = join(folder.path, 'later-shop');
    writeBicycleShop(shop);
    expect((await runCli(['ingest', shop, '--publish'], { data })).code).toBe(0);
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 20_000 }).toBe(200);
    expect(await server.stop()).toBe(0);
  }, 90_000);
});

describe('without hnswlib-node', () => {
  it('the exact scan serves what was built with it or without, and the banner and `doctor` say so', async () => {
    const shop = join(folder.path, 'plain-shop');
    writeBicycleShop(shop);
    for (const [name, env] of [
      ['built-with', {}],
      ['built-without', WITHOUT_HNSWLIB],
    ] as const) {
      const data = join(folder.path, name);
      expect((await runCli(['ingest', shop, '--publish'], { data, env })).code).toBe(0);
      const asked = await runCli(['ask', RETURN_QUESTION], { data, env: WITHOUT_HNSWLIB });
      expect(asked).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('within 45 days') as string });
      const server = await startFootnote({ data, env: WITHOUT_HNSWLIB });
      expect(server.banner.vectorIndex).toMatch(/^exact scan \(hnswlib-node is not installed/);
      expect(await server.stop()).toBe(0);
      const checked = await runCli(['doctor'], { data, env: WITHOUT_HNSWLIB });
      expect(checked).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^note +hnswlib-node +not installed: the exact scan serves/m) as string,
      });
    }
    // What was built without it is served with it, where it is installed.
    expect((await runCli(['ask', RETURN_QUESTION], { data: join(folder.path, 'built-without') })).stdout).toContain('within 45 days');
  }, 120_000);
});
