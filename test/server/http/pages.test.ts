import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../../support/server.js';

let server: TestServer;
afterEach(() => server.close());

describe('the pages', () => {
  it('come from the build, under a strict policy, with what other websites may fetch marked so', async () => {
    server = await openTestServer();
    const client = join(server.folder, 'client');
    for (const folder of ['demo', 'desk', 'assets']) mkdirSync(join(client, folder), { recursive: true });
    writeFileSync(join(client, 'demo', 'index.html'), '<script src="/widget.js" data-site-key="demo" async></script>');
    writeFileSync(join(client, 'desk', 'index.html'), '<div id="desk"></div>');
    writeFileSync(join(client, 'assets', 'chat-abc.js'), 'export {}');
    writeFileSync(join(client, 'widget.js'), 'void 0');
    const get = (path: string) => fetch(`${server.url}${path}`, { redirect: 'manual' });

    const demo = await get('/demo');
    expect(demo.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(demo.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(await demo.text()).toContain('data-site-key="demo"');
    expect((await get('/desk')).status).toBe(200);
    expect((await get('/')).headers.get('location')).toBe('/demo');
    const asset = await get('/assets/chat-abc.js');
    expect([asset.headers.get('cache-control'), asset.headers.get('access-control-allow-origin')]).toEqual([
      'public, max-age=31536000, immutable',
      '*',
    ]);
    const widget = await get('/widget.js');
    expect([widget.status, widget.headers.get('cross-origin-resource-policy')]).toEqual([200, 'cross-origin']);
    for (const path of [
      '/assets/../footnote.db',
      '/assets/%2e%2e/%2e%2e/footnote.db',
      '/assets/nothing.js',
      '/keys/installation.key',
      '/problems/none',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect((await get('/problems/text-empty')).status).toBe(200);
  });

  it('say what to do when they are not built', async () => {
    server = await openTestServer();
    expect(await (await fetch(`${server.url}/demo`)).json()).toMatchObject({
      code: 'not-ready',
      detail: expect.stringContaining('npm run build') as string,
    });
    expect((await fetch(`${server.url}/widget.js`)).status).toBe(404);
  });
});
