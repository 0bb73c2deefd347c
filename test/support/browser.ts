import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium, or undefined where there is none: tests with a browser are then skipped by name. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  return undefined;
}

export interface OpenedBrowser {
  /** One visitor or agent: cookies and storage of a context are its own. */
  openContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Opens a fresh Chromium, with a profile that is removed when it is closed. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'footnote-browser-'));
  const first = await chromium.launchPersistentContext(profile, { executablePath, args: FLAGS, headless: true });
  const browser = first.browser();
  if (browser === null) throw new Error('The browser did not start.');
  return {
    openContext: (options) => browser.newContext(options),
    async close() {
      await first.close();
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
