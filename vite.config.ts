/**
 * Three builds behind one `vite build`, because three things must not share their files: the pages (demo and desk), the
 * chat with its socket as a chunk of its own, and the loader, a classic script with the hashed name of the chat written
 * into it. Output, below dist/client:
 *   widget.js            the loader, the one stable name
 *   assets/*             everything hashed, to be cached for ever
 *   demo/index.html, desk/index.html, console/index.html
 */
import { resolve } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin, type UserConfig } from 'vite';

const client = resolve(import.meta.dirname, 'client');

const shared = {
  configFile: false,
  root: client,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} satisfies InlineConfig;
const target = 'es2022';
/** Style sheets use what these read (`color-scheme`, `inset`, nesting is not used), so nothing is written twice. */
const cssTarget = ['chrome123', 'firefox121', 'safari17.5'];

async function buildChat(outDir: string): Promise<string> {
  const result = await build({
    ...shared,
    // Chunks are found beside the chat, on whatever host it was loaded from.
    base: './',
    build: {
      outDir,
      emptyOutDir: false,
      target,
      cssTarget,
      modulePreload: false,
      rolldownOptions: {
        input: { chat: resolve(client, 'widget/chat.tsx') },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' },
      },
    },
  });
  if (!('output' in result)) throw new Error('The chat was not built in one piece.');
  const entry = result.output.find((file) => file.type === 'chunk' && file.isEntry);
  if (entry === undefined) throw new Error('The chat has no entry.');
  return entry.fileName;
}

async function buildLoader(outDir: string, chatFile: string): Promise<void> {
  await build({
    ...shared,
    define: { CHAT_PATH: JSON.stringify(chatFile) },
    build: {
      outDir,
      emptyOutDir: false,
      target,
      cssTarget,
      rolldownOptions: {
        input: { widget: resolve(client, 'widget/loader.ts') },
        // A classic script: only that knows its own address and site key.
        output: { format: 'iife', entryFileNames: 'widget.js', codeSplitting: false },
      },
    },
  });
}

function widget(): Plugin {
  let outDir = '';
  return {
    name: 'footnote-widget',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await buildLoader(outDir, await buildChat(outDir));
    },
  };
}

const pages = {
  root: client,
  publicDir: false,
  oxc: shared.oxc,
  plugins: [widget()],
  build: {
    outDir: resolve(import.meta.dirname, 'dist/client'),
    emptyOutDir: true,
    target,
    cssTarget,
    modulePreload: false,
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        demo: resolve(client, 'demo/index.html'),
        desk: resolve(client, 'desk/index.html'),
        console: resolve(client, 'console/index.html'),
      },
    },
  },
} satisfies UserConfig;

// The test runner reads this file too where it finds none of its own; its root is the repository.
export default defineConfig(({ mode }) => (mode === 'test' ? {} : pages));
