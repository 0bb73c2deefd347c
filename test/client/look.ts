import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FOLDER = resolve('test-output/screens');

export interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Takes a picture of a state and lets axe judge it; returns what axe objects to. */
export async function look(page: Page, name: string): Promise<readonly Violation[]> {
  mkdirSync(FOLDER, { recursive: true });
  // Longer than any transition: half-faded words are neither what people read nor what axe should judge.
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  // Evaluated over the debugging protocol, so the page's own policy (no foreign script) stays as it is.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} :: ${failureSummary ?? ''}`),
    }));
  });
}

/** Whether the page scrolls sideways, which nobody should have to do. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
