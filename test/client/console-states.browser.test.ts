/** The console where things are not as usual: nothing there, too much there, nothing to be had, and answers that changed. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { HIRE, HIRE_QUESTION, openCurationServer, OWNED, PASSWORD, type CurationServer } from '../support/curation.js';
import { look, scrollsSideways, type Violation } from './look.js';

const WIDTHS = [
  [390, 844],
  [1280, 800],
] as const;
const PARTS = 240;
const QUESTIONS = [
  { id: 'days', text: 'How long do I have to return a bicycle?', documents: ['returns.md'], facts: ['45 days'] },
  { id: 'frame', text: 'How long is the frame covered by the warranty?', documents: ['warranty.md'], facts: ['ten years'] },
  { id: 'charge', text: 'How long does a full charge of the battery take?', documents: ['battery.md'], facts: ['four hours'] },
  { id: 'hire', text: HIRE_QUESTION, documents: ['hire.md'], facts: ['38 euros'] },
].map((row, index) => ({ kind: 'answerable', split: index % 2 === 0 ? 'fit' : 'check', expect: 'answered', ...row }));

describe.skipIf(findChromium() === undefined)('the console where things are not as usual', () => {
  let browser: OpenedBrowser;
  let full: CurationServer;
  let empty: CurationServer;
  const found: Record<string, readonly Violation[]> = {};
  beforeAll(async () => {
    browser = await openBrowser();
    full = await openCurationServer({ extraDocuments: PARTS, questions: QUESTIONS });
    empty = await openCurationServer({ isEmpty: true });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await full?.close();
    await empty?.close();
  });

  /** Signed in at a size, with a way to look at a state. */
  async function open(server: CurationServer, [width, height]: readonly [number, number]) {
    const context: BrowserContext = await browser.openContext({ viewport: { width, height } });
    const page: Page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const see = async (state: string): Promise<void> => {
      const name = `console-${state}-${String(width)}`;
      const violations = await look(page, name);
      if (violations.length > 0) found[name] = violations;
      expect(await scrollsSideways(page), name).toBe(false);
      expect(found).toEqual({});
    };
    await page.goto(`${server.url}/console`);
    await page.getByLabel('Sign-in name').fill('olga');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Documents', exact: true, level: 2 }).waitFor();
    return { context, page, see };
  }
  const tab = (page: Page, name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();

  for (const size of WIDTHS) {
    const at = `at ${String(size[0])} px`;

    it(`says on each of its parts that nothing is there yet ${at}`, async () => {
      const { context, page, see } = await open(empty, size);
      await page.getByText('No documents yet').waitFor();
      await see('empty-documents');
      for (const [name, words] of [
        ['Waiting', 'Nothing waits for a decision.'],
        ['Upload', 'Nothing was uploaded yet.'],
        ['Releases', 'No releases yet.'],
      ] as const) {
        await tab(page, name);
        await page.getByText(words).waitFor();
        await see(`empty-${name.toLowerCase()}`);
      }
      await context.close();
    }, 120_000);

    it(`shows hundreds of documents in pages, and finds one by its path ${at}`, async () => {
      const { context, page, see } = await open(full, size);
      await page.getByText('100 of 2').waitFor();
      expect(await page.locator('.cards > .card').count()).toBe(100);
      await see('many-documents');
      await page.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => page.locator('.cards > .card').count()).toBe(200);
      await page.getByLabel('Filter by path').fill('part-231');
      await page.getByRole('link', { name: /^Part 231/ }).waitFor();
      expect(await page.locator('.cards > .card').count()).toBe(1);
      await see('many-filtered');
      await page.getByLabel('Filter by path').fill('no such thing');
      await page.getByText('No document fits the filter.').waitFor();
      await context.close();
    }, 120_000);

    it(`says what could not be loaded, tries again, and says that the connection is gone ${at}`, async () => {
      const { context, page, see } = await open(full, size);
      await page.getByText('Battery care').waitFor();
      await page.route('**/api/v1/curation/releases', (route) => route.abort());
      await tab(page, 'Releases');
      await page.getByText('This could not be loaded.').waitFor();
      await see('load-failure');
      await page.unroute('**/api/v1/curation/releases');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('live', { exact: true }).waitFor();
      await context.setOffline(true);
      await page.getByText('The connection is gone.').waitFor();
      expect(await page.getByText('live', { exact: true }).count()).toBe(1); // what was read stays to be read
      expect(await page.getByText('This could not be loaded.').count()).toBe(0);
      await see('offline');
      await context.setOffline(false);
      await page.getByText('The connection is gone.').waitFor({ state: 'detached' });
      await context.close();
    }, 120_000);
  }

  it('puts several uploads into one draft and shows golden questions side by side, by what became of them', async () => {
    full.writeQuestions([
      ...QUESTIONS,
      { ...QUESTIONS[0], id: 'label', text: 'Where do I ask for a return label?', documents: ['returns.md'], facts: ['returns page'] },
    ]);
    const returns = (days: number): string =>
      `# Returns and refunds\n\n## How long you have\n\nYou can return a bicycle within ${String(days)} days of delivery. The bicycle must be clean and complete.\n\n## How to send it back\n\nAsk for a return label on the returns page.\n`;
    const battery =
      '# Battery care\n\n## Charging\n\nA full charge of the battery takes four hours, and the charger shows a green light at the end.\n';
    const { context, page, see } = await open(full, [1280, 800]);
    await tab(page, 'Upload');
    await page.getByLabel('Owner').fill(OWNED.owner);
    await page.getByLabel('Rights').selectOption('owned');
    await page.locator('input[type=file]').setInputFiles(
      [
        ['hire.md', HIRE],
        ['battery.md', battery],
        ['returns.md', returns(60)],
      ].map(([name = '', text = '']) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) })),
    );
    const draft = page.getByRole('button', { name: 'Look at the draft' });
    await expect.poll(() => draft.count(), { timeout: 240_000, interval: 500 }).toBe(3);
    await see('several-uploads');
    await page.locator('.card', { hasText: 'returns.md' }).first().getByRole('button', { name: 'Look at the draft' }).click();
    await page.getByText('new: hire.md').waitFor();
    for (const path of ['battery.md', 'returns.md']) await page.getByText(`changed: ${path}`).waitFor();
    const kinds = page.getByRole('group', { name: 'Golden questions' }).getByRole('button');
    await kinds.first().waitFor();
    expect(await kinds.allTextContents()).toEqual(['Not the same 4', 'lost 1', 'changed 1', 'new 1', 'gained 1', 'same 1']);
    await page.getByRole('button', { name: 'lost 1', exact: true }).click();
    const sides = page.locator('.compared .sides p');
    expect(await sides.allTextContents()).toMatchObject([
      expect.stringContaining('within 45 days') as string,
      expect.stringContaining('within 60 days') as string,
    ]);
    await page.locator('.compared').first().scrollIntoViewIfNeeded();
    await see('golden-lost');
    await page.getByRole('button', { name: /^Not the same/ }).click();
    await see('golden-all');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.compared').first().scrollIntoViewIfNeeded();
    expect(await look(page, 'console-golden-all-390')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await context.close();
  }, 400_000);

  it('says why a job could not be cancelled', async () => {
    const { context, page, see } = await open(full, [390, 844]);
    await tab(page, 'Upload');
    await page.route('**/cancel', (route) => route.abort());
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'lamp.md', mimeType: 'text/markdown', buffer: Buffer.from('# Lamp\n\nThe lamp shines for nine hours.\n') }]);
    const card = page.locator('.card', { hasText: 'lamp.md' }).first();
    await card.getByRole('button', { name: 'Cancel' }).click();
    await card.getByText('It could not be cancelled. The server could not be reached.').waitFor();
    await see('cancel-failure');
    await page.unroute('**/cancel');
    await card.getByRole('button', { name: 'Cancel' }).click();
    await card.getByText('Cancelled').waitFor();
    await context.close();
  }, 120_000);
});
