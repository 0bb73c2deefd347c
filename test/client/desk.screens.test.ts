import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { buildClient } from './build-client.js';
import { look, scrollsSideways, type Violation } from './look.js';
import { scriptAnswer } from './stub-answers.js';
import { screens } from './screens.js';
import { startStubServer, STUB_PASSWORD, STUB_SETUP_TOKEN, type StubServer } from './stub-server.js';

describe.skipIf(findChromium() === undefined)('the desk in a browser', () => {
  let browser: OpenedBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = await buildClient();
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  function fillDesk(stub: StubServer): void {
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    stub.addThread({ id: 'conversation-waiting-1', escalation: 'queued', waitingSince: ago(72), reason: 'nothing-relevant' });
    stub.add('conversation-waiting-1', { kind: 'visitor', text: 'How do I put the chat on my own website?' });
    stub.add('conversation-waiting-1', {
      kind: 'assistant',
      text: '',
      answer: scriptAnswer('How do I put the chat there?', 'answer-00000001'),
      vote: 'down',
    });
    stub.add('conversation-waiting-1', { kind: 'visitor', text: 'And what will the weather be?' });
    stub.add('conversation-waiting-1', { kind: 'assistant', text: '', answer: scriptAnswer('weather', 'answer-00000002') });
    stub.add('conversation-waiting-1', { kind: 'event', text: 'person-requested' });
    stub.addThread({ id: 'conversation-waiting-2', escalation: 'queued', waitingSince: ago(4) });
    stub.add('conversation-waiting-2', {
      kind: 'visitor',
      text: 'My address is [EMAIL], please call me back about the invoice that I received twice in one week and cannot explain to my bookkeeper.',
    });
    stub.addThread({
      id: 'conversation-contact-1',
      escalation: 'left-contact',
      waitingSince: ago(900),
      contact: { name: 'Grace', address: 'grace@example.org' },
    });
    stub.add('conversation-contact-1', { kind: 'visitor', text: 'Is anybody there?' });
    const other = stub.addThread({ id: 'conversation-other-01', escalation: 'active', ownerId: 'staff-other-01' });
    other.conversation = { ...other.conversation, ownerName: 'Boris Okafor' };
    stub.add('conversation-other-01', { kind: 'visitor', text: 'Thanks, that is what I needed.' });
  }

  for (const { width, colorScheme, size } of screens()) {
    it(`shows every state at ${width} px, ${colorScheme}, with nothing axe objects to`, async () => {
      const stub = await startStubServer(folder);
      const context = await browser.openContext({ ...size, colorScheme });
      const page: Page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const found: Record<string, readonly Violation[]> = {};
      const problems: string[] = [];
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      const see = async (state: string): Promise<void> => {
        const name = `desk-${state}-${width}-${colorScheme}`;
        const violations = await look(page, name);
        if (violations.length > 0) found[name] = violations;
        expect(await scrollsSideways(page), name).toBe(false);
      };
      const isPhone = width < 768;
      const backToQueue = async (): Promise<void> => {
        if (isPhone) await page.getByRole('button', { name: 'Back to the queue' }).click();
      };

      await page.goto(`${stub.url}/desk#setup=${STUB_SETUP_TOKEN}`);
      await page.getByLabel('Your name').fill('Ada Byrne');
      await see('00-setup');
      expect(page.url()).not.toContain(STUB_SETUP_TOKEN);
      await page.getByLabel('Sign-in name').fill('ada');
      await page.getByLabel('Password', { exact: true }).fill(STUB_PASSWORD);
      await page.getByRole('button', { name: 'Create the account' }).click();
      await page.getByText('Nobody is waiting').waitFor();
      await see('01-empty');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('Sign-in name').fill('ada');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('is not right').waitFor();
      await see('02-sign-in-refused');
      await page.getByLabel('Password', { exact: true }).fill(STUB_PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Live').waitFor();

      fillDesk(stub);
      await page.getByText('1 h 12 min').waitFor();
      expect(await page.title()).toContain('(3)');
      await see('03-queue');
      await page.getByRole('button', { name: 'And what will the weather be?' }).click();
      await page.getByText('2 sources used').click();
      await see('04-transcript');
      await page.getByRole('button', { name: 'Take', exact: true }).click();
      await page.getByRole('button', { name: 'Hand back' }).waitFor();
      await page.getByLabel('Reply to the customer').fill('Hello, I am looking at it now.\nWhich server do you run?');
      await see('05-taken');
      await page.keyboard.press('Control+Enter');
      await page.locator('.entry.agent .words').waitFor();
      await page.getByRole('button', { name: 'Internal note' }).click();
      await page.getByLabel('Note for colleagues').fill('Third time this month: the page on origins is hard to find.');
      await see('06-note');
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.locator('.entry.note').waitFor();
      await page.getByRole('button', { name: 'Reply', exact: true }).click();
      await page.getByLabel('Reply to the customer').fill('FAIL this one');
      await page.getByRole('button', { name: 'Send reply' }).click();
      await page.getByText('Not sent').waitFor();
      await see('07-failed');
      await page.getByRole('button', { name: 'Remove' }).click();

      await backToQueue();
      await page.getByRole('button', { name: 'Is anybody there?' }).click();
      await page.getByText('Take the conversation to see them').waitFor();
      await page.getByRole('button', { name: 'Take', exact: true }).click();
      await page.getByText('grace@example.org').waitFor();
      await see('08-contact');
      await page.getByRole('button', { name: 'Resolve' }).click();
      await page.getByText('This conversation is resolved').waitFor();
      await see('09-resolved');
      await backToQueue();
      await page.getByRole('button', { name: 'Thanks, that is what' }).click();
      await page.getByText('Take the conversation to reply').waitFor();
      await see('10-of-a-colleague');
      await context.setOffline(true);
      await page.getByText('The connection is gone').waitFor();
      await see('11-offline');
      await context.setOffline(false);
      await context.close();
      await stub.close();

      expect(found).toEqual({});
      expect(problems.filter((text) => /Content Security Policy|TypeError|Uncaught/.test(text))).toEqual([]);
    }, 300_000);
  }
});
