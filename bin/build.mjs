// Builds everything that runs: the server (dist/), what it reads beside its code, and the pages and widget (dist/client).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClient } from './build-client.mjs';
import { buildVendor } from './build-vendor.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @param {{client?: boolean}} options */
export async function build({ client = true } = {}) {
  const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (compiled.status !== 0) throw new Error('The server did not compile: see the messages above.');
  await buildVendor(`${root}dist`);
  for (const folder of ['server/answer/phrases', 'server/answer/thesaurus', 'server/answer/fitted']) {
    rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
    mkdirSync(`${root}dist/${folder}`, { recursive: true });
    cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true });
  }
  if (client) await buildClient();
  writeFileSync(`${root}dist/built.json`, `${JSON.stringify({ at: Date.now(), client })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
