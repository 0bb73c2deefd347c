/** What redaction found, as a content owner reads it in the console: of what is live, and of an upload that became a draft. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireDocumentStory } from '../../core/wire/curation.js';
import { recognizersFor } from '../../core/redaction/recognizers.js';
import { strings } from '../../client/console/strings/en.js';
import { findChromium, openBrowser, type OpenedBrowser } from '../support/browser.js';
import { openCurationServer, OWNED, PASSWORD, type CurationServer } from '../support/curation.js';
import { look, scrollsSideways, type Violation } from './look.js';

const CONTACTS = `# Contacts of the workshop

## Who repairs

Write to jo.bloggs@larch-bicycles.com about repairs, or visit the workshop at 12 Long Street, which opens at nine.

A refund to the card 4111 1111 1111 1111 takes five days after the workshop has seen the bicycle.
`;
/** What may stand nowhere in a report. */
const FOUND = ['bloggs', '4111', 'Long Street'];
const MANY = Array.from({ length: 620 }, (_, at) => `Desk ${String(at)} answers at desk${String(at)}@larch-bicycles.com every day.`);

it('has words for every kind of finding', () => {
  const kinds = recognizersFor('document', { names: true }).map(({ type }) => type);
  expect(kinds.filter((kind) => strings.redaction.kinds[kind] === undefined)).toEqual([]);
});

describe.skipIf(findChromium() === undefined)('the redaction report in a browser', () => {
  let browser: OpenedBrowser;
  let server: CurationServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), openCurationServer()]);
    await server.operator.ingest('many.md', `# Desks\n\n${MANY.join('\n\n')}\n`, OWNED);
    const live = await server.operator.ingest('contacts.md', CONTACTS, OWNED);
    const published = await server.operator.publish(live.report?.releaseId ?? '');
    if (!published.isLive) throw new Error(JSON.stringify(published));
    await server.operator.ingest('contacts.md', `${CONTACTS}\nThe till takes transfers to DE89 3704 0044 0532 0130 00 as well.\n`, OWNED);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [1280, 800],
  ] as const)
    it(`says what was found, why and what became of it, without its characters, at ${String(width)} px`, async () => {
      const context = await browser.openContext({ viewport: { width, height }, colorScheme: width === 390 ? 'dark' : 'light' });
      const page: Page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const found: Record<string, readonly Violation[]> = {};
      const see = async (state: string): Promise<void> => {
        const name = `console-redaction-${state}-${String(width)}`;
        const violations = await look(page, name);
        if (violations.length > 0) found[name] = violations;
        expect(await scrollsSideways(page), name).toBe(false);
      };
      const report = page.getByRole('region', { name: 'Personal data found' });
      const notes = report.getByRole('listitem');

      await page.goto(`${server.url}/console`);
      await page.getByLabel('Sign-in name').fill('olga');
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();

      // With the keyboard alone: into the document, and back to where one was.
      const line = page.getByRole('link', { name: /^Contacts of the workshop/ });
      await line.focus();
      await page.keyboard.press('Enter');
      await report.waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Contacts of the workshop');
      expect(await notes.count()).toBe(3);
      await see('live');
      const card = notes.filter({ hasText: 'Payment card' });
      for (const words of ['Replaced', 'Why: passes the Luhn check', 'the card [CREDIT_CARD] takes']) await card.getByText(words).waitFor();
      const street = notes.filter({ hasText: 'Postal address' });
      for (const words of ['Kept by policy', 'visit the workshop at [POSTAL_ADDRESS]']) await street.getByText(words).waitFor();
      for (const raw of FOUND) expect(await report.textContent()).not.toContain(raw);
      await report.getByRole('button', { name: 'Kept by policy 1' }).focus();
      await page.keyboard.press('Space');
      expect(await notes.count()).toBe(1);
      await report.getByText('take it out of the file').waitFor();
      await report.getByLabel('Kind').selectOption({ label: 'Payment card' });
      await report.getByText('None of these among those listed.').waitFor();
      await see('none-of-these');
      await page.getByRole('link', { name: 'Back to the list' }).press('Enter');
      await line.waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('Contacts of the workshop');

      // An upload that became a draft has a report of its own, before anybody publishes it.
      await page.getByRole('link', { name: 'Upload' }).click();
      const upload = page.locator('.card', { hasText: 'contacts.md' }).first();
      await upload.getByText('3 identifiers replaced').waitFor();
      await see('upload');
      await upload.getByRole('link', { name: 'See what was found' }).click();
      await notes.filter({ hasText: 'Bank account (IBAN)' }).waitFor();
      expect(await notes.count()).toBe(4);
      await page.getByText('(not live yet)').waitFor();
      await page.getByRole('link', { name: /\(live\)/ }).click();
      await expect.poll(() => notes.count()).toBe(3);
      await page.goBack();
      await expect.poll(() => notes.count()).toBe(4);

      // More than a report lists: said so, and drawn in pages.
      await page.getByRole('link', { name: 'Documents' }).click();
      await page.getByRole('link', { name: /^Desks/ }).click();
      await report.getByText('All 620 were treated; the first 500 are listed here.').waitFor();
      expect(await notes.count()).toBe(10);
      await report.getByText('10 of 500 are shown.').waitFor();
      await report.getByRole('button', { name: 'Show more' }).click();
      expect(await notes.count()).toBe(20);
      await see('many');

      // Nothing found; and a document that an earlier version read.
      await page.goto(`${server.url}/console#documents`);
      await page.getByRole('link', { name: /^Battery care/ }).click();
      await report.getByText('Nothing in this text looks like personal data.').waitFor();
      await see('none');
      await page.route('**/api/v1/curation/documents/*', async (route) => {
        const story = (await (await route.fetch()).json()) as WireDocumentStory;
        await route.fulfill({ json: { ...story, redaction: null } });
      });
      await page.reload();
      await report.getByText('kept no report. Build a draft').waitFor();
      await see('unknown');
      await page.unroute('**/api/v1/curation/documents/*');

      // Slow, then not to be had, then there.
      let answer = (): void => undefined;
      const isAsked = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/api/v1/curation/documents/*', async (route) => {
        await isAsked;
        await route.abort();
      });
      await page.reload();
      await page.getByText('Loading…').waitFor();
      await see('loading');
      answer();
      await page.getByText('This could not be loaded.').waitFor();
      await see('failure');
      await page.unroute('**/api/v1/curation/documents/*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await report.waitFor();
      await context.close();
      expect(found).toEqual({});
    }, 120_000);
});
