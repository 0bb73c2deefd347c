import type { BrowserContextOptions } from 'playwright-core';

const SIZES = {
  320: { viewport: { width: 320, height: 640 } },
  390: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  1280: { viewport: { width: 1280, height: 800 } },
} satisfies Record<number, BrowserContextOptions>;

export interface Screen {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly size: BrowserContextOptions;
}

/** The screens every state is looked at on; all six with FOOTNOTE_SCREENS=all, else the narrowest and the widest. */
export function screens(): readonly Screen[] {
  const all = (['light', 'dark'] as const).flatMap((colorScheme) =>
    Object.entries(SIZES).map(([width, size]) => ({ width: Number(width), colorScheme, size })),
  );
  if (process.env['FOOTNOTE_SCREENS'] === 'all') return all;
  return all.filter(({ width, colorScheme }) => (width === 320 && colorScheme === 'light') || (width === 1280 && colorScheme === 'dark'));
}
