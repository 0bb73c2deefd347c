import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { buildClient } from './build-client.js';
import { startStubServer, type StubServer } from './stub-server.js';

const gzipBytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

describe('the built client', () => {
  it('keeps the loader within 3 kB and the chat within 30 kB, compressed, with the socket apart', async () => {
    const folder = await buildClient();
    expect(gzipBytes(join(folder, 'widget.js'))).toBeLessThanOrEqual(3_000);
    const assets = readdirSync(join(folder, 'assets'));
    const chat = assets.find((name) => /^chat-.*\.js$/.test(name)) ?? '';
    const source = readFileSync(join(folder, 'assets', chat), 'utf8');
    const imported = [...source.matchAll(/from\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => name ?? '');
    const total = [chat, ...imported].reduce((sum, name) => sum + gzipBytes(join(folder, 'assets', name)), 0);
    expect(total).toBeLessThanOrEqual(30_000);
    expect(imported.some((name) => name.startsWith('live-socket'))).toBe(false);
    // The loader knows the chat's hashed name, and is a classic script without imports of its own.
    const loader = readFileSync(join(folder, 'widget.js'), 'utf8');
    expect(loader).toContain(`assets/${chat}`);
    expect(loader).not.toMatch(/^\s*(import|export)\b/m);
  }, 120_000);
});

describe.skipIf(findChromium() === undefined)('the widget as a guest of a page', () => {
  let browser: OpenedBrowser;
  let stub: StubServer;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await buildClient();
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page?.context().close();
    await stub?.close();
  });

  async function openDemo(prepare?: (page: Page) => Promise<unknown>): Promise<void> {
    stub = await startStubServer(folder);
    page = await (await browser.openContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(30_000);
    await prepare?.(page);
    await page.goto(`${stub.url}/demo`);
    await page.locator('footnote-chat .launcher').waitFor();
  }
  const openChat = async (): Promise<void> => {
    await page.locator('footnote-chat .launcher').click();
    await page.getByText('You are talking to an AI system').waitFor();
  };
  const send = async (text: string): Promise<void> => {
    await page.getByLabel('Your question').fill(text);
    await page.keyboard.press('Enter');
  };
  /** Class of the element that has the focus, inside the widget's shadow root. */
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className ?? document.activeElement?.className ?? '');

  it('moves the focus in on opening, back to the chip from a source, and back to the launcher on closing', async () => {
    await openDemo();
    await openChat();
    expect(await focused()).toContain('field');
    await send('How do I put the chat there?');
    await page.getByRole('button', { name: 'Source 1: Embed' }).first().click();
    await page.getByRole('dialog', { name: 'Source 1' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('chip');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('launcher');
    expect(await page.locator('.panel').count()).toBe(0);
  }, 90_000);

  it('is open again on the next page of the visit without taking the focus', async () => {
    await openDemo();
    await openChat();
    await page.reload();
    await page.getByText('You are talking to an AI system').waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }, 90_000);

  it('adds no global, no style and no layout shift to the page', async () => {
    await openDemo((fresh) =>
      fresh.addInitScript(() => {
        const names = new Set(Object.getOwnPropertyNames(window));
        Object.assign(window, { namesBefore: names });
      }),
    );
    await openChat();
    await send('How do I put the chat there?');
    await page.locator('.support').waitFor();
    const seen = await page.evaluate(async () => {
      const { namesBefore } = window as unknown as { namesBefore: Set<string> };
      const added = Object.getOwnPropertyNames(window).filter((name) => !namesBefore.has(name) && name !== 'namesBefore');
      const shift = await new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
            // What moves inside the chat is the chat's own business; nothing of the page may.
            const isOfPage = entry.sources.some(
              ({ node }) => node !== null && node.getRootNode() === document && node.nodeName !== 'FOOTNOTE-CHAT',
            );
            if (isOfPage) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      });
      return { added, shift, styles: document.querySelectorAll('style, [style]').length };
    });
    expect(seen).toEqual({ added: [], shift: 0, styles: 0 });
  }, 90_000);

  it('asks and answers over HTTP alone when no socket gets through', async () => {
    await openDemo();
    stub.settings.refusesSockets = true;
    await openChat();
    await send('How do I put the chat there?');
    await page.locator('.support', { hasText: 'Well supported' }).waitFor();
    expect(await page.locator('.turn.own').count()).toBe(1);
  }, 90_000);

  it('shows what could not be sent, sends it again on request, and has it stored once', async () => {
    await openDemo();
    await openChat();
    await send('How do I put the chat there?');
    await page.locator('.support').waitFor();
    await page.context().setOffline(true);
    await send('steps please');
    await page.getByText('Not sent').waitFor({ timeout: 20_000 });
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.support', { hasText: 'Partly supported' }).waitFor();
    const [thread] = [...stub.threads.values()];
    expect(thread?.messages.filter(({ text }) => text === 'steps please')).toHaveLength(1);
    expect(await page.locator('.turn.own').count()).toBe(2);
  }, 120_000);

  it('comes back after every drop of the connection with what happened meanwhile', async () => {
    await openDemo();
    await openChat();
    await send('hello');
    await page.getByText('What would you like to know?').waitFor();
    const [conversationId, thread] = [...stub.threads].at(-1) as [string, StubServer['threads'] extends Map<string, infer T> ? T : never];
    for (const name of ['Ada', 'Grace', 'Mary']) {
      stub.dropSockets();
      thread.conversation = { ...thread.conversation, status: 'escalated', escalation: 'active', ownerName: name };
      stub.add(conversationId, { kind: 'agent', text: `This is ${name}.`, authorName: name });
      await page.getByText(`${name} is helping you`).waitFor();
    }
    expect(await page.locator('.turn.agent .bubble').allTextContents()).toEqual(['This is Ada.', 'This is Grace.', 'This is Mary.']);
  }, 90_000);

  it('works where the browser blocks storage', async () => {
    await openDemo((fresh) =>
      fresh.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }),
    );
    await openChat();
    await send('hello');
    await page.getByText('What would you like to know?').waitFor();
  }, 90_000);

  it('shows hostile text as text', async () => {
    await openDemo();
    await openChat();
    await send('hello');
    await page.getByText('What would you like to know?').waitFor();
    const [thread] = [...stub.threads.values()];
    const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>[link](javascript:alert(1))';
    stub.add(thread?.conversation.id ?? '', { kind: 'agent', text: markup, authorName: '<b>Ada</b>' });
    await page.getByText(markup).waitFor();
    await page.getByText('<b>Ada</b>').waitFor();
    expect(await page.title()).toBe('Footnote help centre');
    expect(await page.locator('footnote-chat img, footnote-chat script').count()).toBe(0);
  }, 90_000);

  it('says why it could not open, and opens on the next try', async () => {
    await openDemo();
    stub.settings.sessionFails = true;
    await page.locator('footnote-chat .launcher').click();
    await page.getByText('The chat is being prepared').waitFor();
    stub.settings.sessionFails = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You are talking to an AI system').waitFor();
  }, 90_000);

  it('puts a question of the page into the field and lets the visitor send it', async () => {
    await openDemo();
    await page.getByRole('button', { name: 'How long are transcripts kept?' }).click();
    await expect.poll(() => page.getByLabel('Your question').inputValue()).toBe('How long are transcripts kept?');
    expect(stub.threads.size).toBe(0);
  }, 90_000);

  it('shows the parts of an answer under the questions they answer, and what is missing under its own', async () => {
    await openDemo();
    await openChat();
    await send('both of these, please');
    await page.locator('.support', { hasText: 'Partly supported' }).waitFor();
    const parts = page.locator('footnote-chat .part');
    expect(await parts.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'How do I put the chat on my site?',
      'Which websites may embed it?',
      'Who won the match?',
    ]);
    expect(await parts.nth(0).innerText()).toContain('quickest start');
    expect(await parts.nth(1).innerText()).toContain('FOOTNOTE_ORIGINS');
    expect(await parts.nth(2).innerText()).toContain('I did not find this in the documents.');
    await parts.nth(1).getByRole('button', { name: 'Source 2: Operating handbook' }).press('Enter');
    await page.getByRole('dialog', { name: 'Source 2' }).waitFor();
  }, 90_000);

  it('offers two readings as a named group, sends the one chosen by keyboard, and takes both away', async () => {
    await openDemo();
    await openChat();
    await send('What is it');
    const group = page.getByRole('group', { name: 'Choose one, or write more' });
    await group.waitFor();
    const choices = group.getByRole('button');
    expect(await choices.allInnerTexts()).toEqual(['The chat widget', 'The desk']);
    await choices.first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .locator('.turn.visitor', { hasText: 'The desk' })
      .or(page.locator('.own', { hasText: 'The desk' }))
      .first()
      .waitFor();
    await expect.poll(() => group.count()).toBe(0);
    expect(
      [...stub.threads.values()]
        .at(-1)
        ?.messages.filter(({ kind }) => kind === 'visitor')
        .map(({ text }) => text),
    ).toEqual(['What is it', 'The desk']);
  }, 90_000);

  it('says before the quote that the documents say otherwise, and in their language that a question is in another one', async () => {
    await openDemo();
    await openChat();
    await send('otherwise');
    // The quote is shown as it comes; what stands before it comes with the whole answer.
    await page.getByText('Our documents say otherwise:').waitFor();
    await page.getByText('quickest start').last().waitFor();
    const said = await page.locator('footnote-chat .turn.assistant').last().innerText();
    expect(said.indexOf('Our documents say otherwise:')).toBeGreaterThanOrEqual(0);
    expect(said.indexOf('Our documents say otherwise:')).toBeLessThan(said.indexOf('quickest start'));
    await send('¿Cuánto tarda?');
    await page.getByText('en inglés').waitFor();
    await page.getByText('The nearest pages').last().waitFor();
  }, 90_000);
});
