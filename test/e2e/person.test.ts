/**
 * The main job, in two browsers, on the real corpus with real answers: ask, check a source, judge, reach a person. Takes a picture
 * of each step at phone and at desktop width into test-output/e2e/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AskAccepted, MessagesResponse, SessionResponse, WireAnswer } from '../../core/wire/http.js';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { ROOT, startFootnote, temporaryFolder, type RunningFootnote } from '../support/footnote.js';

const SIZES: Readonly<Record<number, BrowserContextOptions>> = {
  390: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  1280: { viewport: { width: 1280, height: 800 } },
};
const PICTURES = join(ROOT, 'test-output/e2e');
const PASSWORD = 'correct horse battery staple';
const MOST_CANDIDATES = 25;
/** Long enough for anything that should not happen to happen. */
const QUIET_MS = 1_000;

const folder = temporaryFolder('person');
const data = join(folder.path, 'data');
let server: RunningFootnote;
const { 'suggested-questions': suggested } = parse(readFileSync(join(ROOT, 'corpus/policy.yaml'), 'utf8')) as {
  readonly 'suggested-questions': readonly string[];
};

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await startFootnote({ data }, ['--corpus', 'corpus']);
}, 180_000);
afterAll(async () => {
  await server.stop();
  folder.remove();
});

async function post<T>(path: string, body: unknown, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${server.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

/** What one visitor gets for one first question. */
async function answerTo(text: string, nth: number): Promise<WireAnswer> {
  const { token } = await post<SessionResponse>('/sessions', { siteKey: 'demo' });
  const { conversationId } = await post<AskAccepted>('/conversations/new/messages', { clientId: `question-${String(nth)}`, text }, token);
  let answer: WireAnswer | undefined;
  await expect
    .poll(
      async () => {
        const response = await fetch(`${server.url}/api/v1/conversations/${conversationId}/messages`, {
          headers: { authorization: `Bearer ${token}` },
        });
        answer = ((await response.json()) as MessagesResponse).messages.find(({ kind }) => kind === 'assistant')?.answer;
        return answer !== undefined;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  return answer as WireAnswer;
}

/** The first suggested question that is answered; else a golden one, so that this journey does not wait for the answers' tuning. */
async function findAnswered(): Promise<string> {
  const golden = readFileSync(join(ROOT, 'corpus/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly text: string });
  const candidates = [...suggested, ...golden.filter(({ kind }) => kind === 'answerable').map(({ text }) => text)].slice(
    0,
    MOST_CANDIDATES,
  );
  for (const [nth, text] of candidates.entries()) if ((await answerTo(text, nth)).outcome === 'grounded') return text;
  throw new Error(`None of ${String(candidates.length)} questions about the corpus is answered.`);
}

describe('the demo', () => {
  it('answers every question it suggests, from the documents', async () => {
    const outcomes: Record<string, string> = {};
    for (const [nth, text] of suggested.entries()) outcomes[text] = (await answerTo(text, nth)).outcome;
    expect(outcomes).toEqual(Object.fromEntries(suggested.map((text) => [text, 'grounded'])));
  }, 60_000);
});

describe.skipIf(findChromium() === undefined)('a visitor and an agent in two browsers', () => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it.each(Object.keys(SIZES).map(Number))(
    'ask, check a source, judge, hand over and back, at a width of %i',
    async (width) => {
      const question = await findAnswered();
      // What the assistant would answer, were it not silent.
      const meanwhile = suggested.find((text) => text !== question) ?? 'How do I install Footnote?';
      const refused: string[] = [];
      const open = async (path: string): Promise<Page> => {
        const page = await (await browser.openContext({ ...SIZES[width], colorScheme: 'light', reducedMotion: 'reduce' })).newPage();
        page.setDefaultTimeout(20_000);
        page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
        page.on('pageerror', (error) => refused.push(error.message));
        await page.goto(`${server.url}${path}`);
        return page;
      };
      let step = 0;
      const see = async (page: Page, name: string): Promise<void> => {
        step += 1;
        await page.waitForTimeout(350); // longer than any transition
        await page.screenshot({ path: join(PICTURES, `${String(width)}-${String(step).padStart(2, '0')}-${name}.png`) });
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
          `${name} scrolls sideways`,
        ).toBe(false);
      };

      // The visitor asks and checks.
      const visitor = await open('/demo');
      await see(visitor, 'demo');
      const turns = visitor.locator('footnote-chat .turn.assistant:not(.live)');
      const ask = async (text: string): Promise<void> => {
        await visitor.getByLabel('Your question').fill(text);
        await visitor.getByRole('button', { name: 'Send', exact: true }).click();
      };
      await visitor.locator('footnote-chat .launcher').click();
      await visitor.locator('footnote-chat .notice').getByText('AI assistant').waitFor();
      expect(await visitor.locator('footnote-chat .turn').count()).toBe(0);
      await see(visitor, 'ai-notice');
      await ask(question);
      await visitor.locator('footnote-chat .support').waitFor();
      expect(await turns.locator('.claim').count()).toBeGreaterThan(0);
      expect(await turns.locator('.badge', { hasText: 'AI' }).count()).toBe(1);
      await see(visitor, 'answered');
      await visitor.getByText('Why this answer?').click();
      await see(visitor, 'why');
      await visitor.getByText('Why this answer?').click();
      await visitor
        .getByRole('button', { name: /^Source 1/ })
        .first()
        .click();
      const quote = await visitor.locator('footnote-chat .sheet mark').innerText();
      expect(quote.trim()).not.toBe('');
      await visitor.getByText('Loading the passage').waitFor({ state: 'detached' });
      await see(visitor, 'citation');
      const [source] = await Promise.all([
        visitor.context().waitForEvent('page'),
        visitor.getByRole('link', { name: /^Open the source/ }).click(),
      ]);
      await source.waitForLoadState();
      const marked = source.locator('mark');
      const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(flat((await marked.allInnerTexts()).join(' '))).toContain(flat(quote));
      const box = await source.locator('#passage').boundingBox();
      const height = SIZES[width]?.viewport?.height ?? 0;
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? height) + Math.min(box?.height ?? 0, 60)).toBeLessThanOrEqual(height);
      await see(source, 'source-page');
      await source.screenshot({ path: join(PICTURES, `${String(width)}-source-whole.png`), fullPage: true });
      await source.close();
      await visitor.keyboard.press('Escape');

      await visitor.getByRole('button', { name: 'This did not help' }).click();
      await visitor.getByLabel('Something is missing').check();
      const comment = `It does not name the other plan (${String(width)}).`;
      await visitor.getByLabel('Anything else? (optional)').fill(comment);
      await see(visitor, 'feedback');
      await visitor.getByRole('button', { name: 'Send feedback' }).click();
      await visitor.getByText('Your feedback was stored').waitFor();
      const database = new Sqlite(join(data, 'footnote.db'), { readonly: true });
      expect(database.prepare('SELECT vote, reasons FROM feedback WHERE comment = ?').all(comment)).toEqual([
        { vote: 'down', reasons: '["incomplete"]' },
      ]);
      database.close();

      // A person takes over.
      await visitor.locator('footnote-chat .to-person').click();
      await visitor.getByText('You are next.').waitFor();
      await see(visitor, 'waiting');
      const isFirst = server.banner.setupLink !== null && width === Number(Object.keys(SIZES)[0]);
      const link = new URL(server.banner.setupLink ?? `${server.url}/desk`);
      const agent = await open(isFirst ? link.pathname + link.hash : '/desk');
      if (isFirst) {
        await agent.getByLabel('Your name').fill('Ada Byrne');
        await agent.getByLabel('Sign-in name').fill('ada');
        await agent.getByLabel('Password', { exact: true }).fill(PASSWORD);
        await see(agent, 'set-up');
        await agent.getByRole('button', { name: 'Create the account' }).click();
      } else {
        await agent.getByLabel('Sign-in name').fill('ada');
        await agent.getByLabel('Password', { exact: true }).fill(PASSWORD);
        await see(agent, 'sign-in');
        await agent.getByRole('button', { name: 'Sign in' }).click();
      }
      await agent.locator('.queue-entry').getByText(question).waitFor();
      await see(agent, 'queue');
      await agent.locator('.queue-entry').click();
      await agent.locator('.entry.visitor').getByText(question).waitFor();
      await agent.getByText('The customer did not find this helpful.').waitFor();
      await agent.getByRole('button', { name: 'Take', exact: true }).click();
      await visitor.getByText('Ada Byrne is helping you').waitFor();
      await see(visitor, 'with-a-person');

      // The assistant is silent meanwhile.
      const answersBefore = await turns.count();
      await ask(meanwhile);
      await agent.locator('.entry.visitor').getByText(meanwhile).waitFor();
      await agent.getByLabel('Reply to the customer').fill('Hello, this is Ada. I have read your question.');
      await see(agent, 'reply');
      await agent.getByRole('button', { name: 'Send reply' }).click();
      await visitor.getByText('Hello, this is Ada.').waitFor();
      await agent.getByRole('button', { name: 'Internal note' }).click();
      await agent.getByLabel('Note for colleagues').fill('A note that stays at the desk.');
      await agent.getByRole('button', { name: 'Add note' }).click();
      await agent.locator('.entry.note').waitFor();
      await see(agent, 'note');
      await visitor.waitForTimeout(QUIET_MS);
      expect(await turns.count()).toBe(answersBefore);
      expect(await visitor.getByText('stays at the desk').count()).toBe(0);
      await see(visitor, 'reply-seen');

      // And speaks again when the conversation is handed back.
      await agent.getByRole('button', { name: 'Hand back' }).click();
      await visitor.getByText('handed the conversation back').waitFor();
      await ask(question);
      await expect.poll(() => turns.count(), { timeout: 20_000 }).toBe(answersBefore + 1);
      await see(visitor, 'handed-back');
      await visitor.reload();
      await visitor.getByText('Hello, this is Ada.').waitFor();
      expect(await visitor.getByText('stays at the desk').count()).toBe(0);

      await visitor.locator('footnote-chat .to-person').click();
      await visitor.getByText('You are next.').waitFor();
      await agent.getByRole('button', { name: 'Take', exact: true }).click();
      await agent.getByRole('button', { name: 'Resolve' }).click();
      await visitor.getByText('This conversation is closed').waitFor();
      await see(visitor, 'resolved');
      await see(agent, 'resolved-at-the-desk');
      await agent.context().close();
      await visitor.context().close();
      // The desk asks who is signed in before anybody is.
      expect(refused.filter((text) => !text.includes('status of 401'))).toEqual([]);
    },
    180_000,
  );
});
