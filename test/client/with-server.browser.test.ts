import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { openTestServer, type TestServer } from '../support/server.js';
import { buildClient } from './build-client.js';

describe.skipIf(findChromium() === undefined)('a visitor and an agent on a real server', () => {
  let browser: OpenedBrowser;
  let server: TestServer;
  beforeAll(async () => {
    const folder = await buildClient();
    [browser, server] = await Promise.all([openBrowser(), openTestServer()]);
    cpSync(folder, join(server.folder, 'client'), { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function openPage(path: string): Promise<Page> {
    const page = await (await browser.openContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.url}${path}`);
    return page;
  }

  it('ask, cite, judge, hand over, reply, note, hand back and resolve; each sees what is theirs to see', async () => {
    const setupPath = new URL(server.opened.setupLink ?? '').pathname + new URL(server.opened.setupLink ?? '').hash;
    const visitor = await openPage('/demo');
    const refused: string[] = [];
    visitor.on('console', (message) => message.type() === 'error' && refused.push(message.text()));

    await visitor.locator('footnote-chat .launcher').click();
    await visitor.getByText('You are talking to an AI system.').waitFor();
    const ask = async (text: string): Promise<void> => {
      await visitor.getByLabel('Your question').fill(text);
      await visitor.keyboard.press('Enter');
    };
    await ask('My address is ada@example.org; how does this work?');
    await visitor.locator('.turn.assistant .claim').waitFor();
    await visitor.locator('.support').waitFor();
    expect(await visitor.locator('.turn.own .bubble').innerText()).toContain('ada@example.org');
    await visitor.getByRole('button', { name: /^Source 1/ }).click();
    await visitor.locator('.sheet mark').waitFor();
    await visitor.keyboard.press('Escape');
    await visitor.getByRole('button', { name: 'This helped' }).click();
    await visitor.getByText('Your feedback was stored').waitFor();

    const agent = await openPage(setupPath);
    await agent.getByLabel('Your name').fill('Ada Byrne');
    await agent.getByLabel('Sign-in name').fill('ada');
    await agent.getByLabel('Password', { exact: true }).fill('correct horse battery staple');
    await agent.getByRole('button', { name: 'Create the account' }).click();
    await agent.getByText('Nobody is waiting').waitFor();

    await visitor.locator('.to-person').click();
    await visitor.getByText('You are next.').waitFor();
    await agent.locator('.queue-entry').click();
    await agent.locator('.entry.visitor').getByText('[EMAIL_ADDRESS]').waitFor();
    await agent.getByText('The customer found this helpful.').waitFor();
    await agent.getByRole('button', { name: 'Take', exact: true }).click();
    await visitor.getByText('Ada Byrne is helping you').waitFor();

    await agent.getByLabel('Reply to the customer').fill('Hello, this is Ada.');
    await agent.keyboard.press('Control+Enter');
    await visitor.getByText('Hello, this is Ada.').waitFor();
    await agent.getByRole('button', { name: 'Internal note' }).click();
    await agent.getByLabel('Note for colleagues').fill('A note that stays at the desk.');
    await agent.getByRole('button', { name: 'Add note' }).click();
    await agent.locator('.entry.note').waitFor();
    await ask('Thank you, Ada');
    await agent.locator('.entry.visitor').getByText('Thank you, Ada').waitFor();
    expect(await visitor.locator('.turn.assistant').count()).toBe(1);

    await agent.getByRole('button', { name: 'Hand back' }).click();
    await visitor.getByText('handed the conversation back').waitFor();
    await ask('And does it answer again?');
    await expect.poll(() => visitor.locator('.turn.assistant .support').count()).toBe(2);

    await visitor.reload();
    await visitor.getByText('Hello, this is Ada.').waitFor();
    expect(await visitor.locator('.turn.own .bubble').first().innerText()).toContain('[EMAIL_ADDRESS]');
    expect(await visitor.getByText('stays at the desk').count()).toBe(0);

    await visitor.locator('.to-person').click();
    await visitor.getByText('Waiting for a person.', { exact: true }).waitFor();
    await visitor.getByRole('button', { name: 'Stop waiting' }).click();
    await visitor.getByText('You stopped waiting').waitFor();
    await visitor.locator('.to-person').click();
    await visitor.getByText('Waiting for a person.', { exact: true }).waitFor();
    await agent.getByRole('button', { name: 'Take', exact: true }).click();
    await agent.getByRole('button', { name: 'Resolve' }).click();
    await visitor.getByText('This conversation is closed').waitFor();
    await visitor.getByRole('button', { name: 'Start a new conversation' }).click();
    await ask('A new question');
    await visitor.locator('.support').waitFor();
    expect(await visitor.locator('.turn.own').count()).toBe(1);
    expect(refused.filter((text) => /Content Security Policy|CORS|Uncaught/.test(text))).toEqual([]);
    expect(server.failures).toEqual([]);
  }, 240_000);

  it('opens on the page of another website that is on the list', async () => {
    const body = (): string =>
      `<!doctype html><title>Shop</title><p>Shop</p><script src="${server.url}/widget.js" data-site-key="demo" async></script>`;
    const shop = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(body()));
    await new Promise<void>((done) => shop.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
    await server.restart({ origins: [origin] });
    const page = await (await browser.openContext()).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${origin}/`);
    await page.locator('footnote-chat .launcher').click();
    await page.getByText('You are talking to an AI system.').waitFor();
    await page.getByLabel('Your question').fill('How does this work?');
    await page.keyboard.press('Enter');
    await page.locator('.support').waitFor();
    await page.getByRole('button', { name: /^Source 1/ }).click();
    expect(await page.getByRole('link', { name: /^Open the source/ }).getAttribute('href')).toContain(server.url);
    await page.context().close();
    // A connection that a browser opened and never used would be waited for.
    shop.closeAllConnections();
    await new Promise((done) => shop.close(done));
  }, 120_000);
});
