// Builds the pages, the chat and its loader into dist/client: the same as `npx vite build`.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export async function buildClient() {
  const { build } = await import('vite');
  // What is built is what is served, whatever the environment of the caller says.
  process.env['NODE_ENV'] = 'production';
  await build({ configFile: `${root}vite.config.ts`, mode: 'production', logLevel: 'warn' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildClient();
