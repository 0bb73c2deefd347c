import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Builds the client into a folder of its own, so that a test never empties the one a running server serves from. */
export async function buildClient(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'footnote-client-'));
  await build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'error', build: { outDir } });
  return outDir;
}
