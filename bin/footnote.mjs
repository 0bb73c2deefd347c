#!/usr/bin/env node
// Starts the compiled command; in a checkout whose sources are newer than the build it builds first.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function builtAt() {
  try {
    return JSON.parse(readFileSync(join(root, 'dist/built.json'), 'utf8')).at;
  } catch {
    return 0; // never built, or not to the end
  }
}

const isCheckout = existsSync(join(root, 'tsconfig.build.json'));
if (
  isCheckout &&
  process.env.FOOTNOTE_NO_BUILD !== '1' &&
  builtAt() < Math.max(...['core', 'ingest', 'server', 'client'].map((folder) => newest(join(root, folder))))
) {
  process.stderr.write('Building Footnote (once after every change)…\n');
  const { build } = await import('./build.mjs');
  await build();
}
// Whoever reads our output may have read enough (`footnote … | head`): that is no failure.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const { run } = await import('../dist/server/cli.js');
process.exitCode = await run(process.argv.slice(2), process.env);
