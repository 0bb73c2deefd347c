/** The imports of the tree, compared with the picture of the house in `.dependency-cruiser.cjs`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise, type Cruised } from './support/cruise.js';

const FOLDERS = ['core', 'ingest', 'server', 'client'];
/** Fewer mean that the cruiser looked somewhere else, and an empty house breaks no rule. */
const LEAST_MODULES = 100;

const { forbidden } = createRequire(import.meta.url)(resolve('.dependency-cruiser.cjs')) as { forbidden: { name: string }[] };

describe('the floors of the house', () => {
  let house: Cruised;
  beforeAll(async () => {
    house = await cruise(resolve('.'), FOLDERS);
  }, 300_000);

  it('sees the whole house', () => {
    const seen = house.modules.filter(({ source }) => FOLDERS.some((folder) => source.startsWith(`${folder}/`)));
    expect(seen.length).toBeGreaterThan(LEAST_MODULES);
    for (const folder of FOLDERS) expect(seen.filter(({ source }) => source.startsWith(`${folder}/`)).length, folder).toBeGreaterThan(10);
  });

  it('imports only downwards, in no circle, nothing dead, and packages only where they are the stage', () => {
    expect(house.violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`)).toEqual([]);
  });

  it('names every dependency that it ships', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    const imported = house.modules.flatMap((module) => module.dependencies.map(({ resolved }) => resolved));
    const unused = Object.keys(dependencies).filter(
      (name) => !imported.some((path) => path.includes(`node_modules/${name}/`) || path.includes(`node_modules/@types/${name}/`)),
    );
    expect(unused).toEqual([]);
  });
});

/**
 * A small house that breaks every rule. Each line is `rule | file | what it imports`; a name without a path is a package.
 * Files that only serve as a target are made empty.
 */
const BROKEN = `
  no circle | core/text/one.ts | core/text/two.ts
  no circle | core/text/two.ts | type core/text/one.ts
  no dead module | ingest/dead.ts | node:fs
  found | ingest/lost.ts | ingest/extract/nowhere.missing.ts
  floor: core/domain | core/domain/a.ts | type core/ports/clock.ts
  vendor: adapters only | core/domain/a.ts | zod
  no node in what a browser shares | core/domain/a.ts | node:fs
  floor: core/text | core/text/a.ts | core/redaction/a.ts
  vendor: core/text | core/text/a.ts | zod
  floor: core/redaction | core/redaction/a.ts | core/wire/a.ts
  vendor: core/redaction | core/redaction/a.ts | tinyld
  floor: core/wire | core/wire/a.ts | type core/ports/clock.ts
  vendor: core/wire | core/wire/a.ts | yaml
  floor: core/ports | core/ports/a.ts | type core/wire/b.ts
  vendor: adapters only | core/ports/a.ts | kysely
  floor: core/adapters | core/adapters/storage/a.ts | server/desk/b.ts
  floor: core/(?!log)[^/]+.ts | core/config.ts | core/text/b.ts
  floor: core/log.ts | core/log.ts | core/text/b.ts
  vendor: core/config.ts | core/config.ts | pino
  vendor: core/log.ts | core/log.ts | zod
  vendor: core/trace.ts | core/trace.ts | pino
  floor: ingest | ingest/a.ts | server/answer/b.ts
  vendor: adapters only | ingest/a.ts | cheerio
  vendor: ingest/extract | ingest/extract/a.ts | express
  vendor: ingest/fetch | ingest/fetch/a.ts | zod
  vendor: ingest/screen/toxic.ts | ingest/screen/toxic.ts | zod
  vendor: ingest/split.ts | ingest/split.ts | zod
  vendor: ingest/(facts|init-folder).ts | ingest/facts.ts | express
  adapters are opened by floor 4 | ingest/a.ts | type core/adapters/storage/b.ts
  floor: server/accounts | server/accounts/a.ts | core/wire/b.ts
  floor: server/webhooks | server/webhooks/a.ts | server/desk/b.ts
  floor: server/costs | server/costs/a.ts | server/desk/b.ts
  floor: server/answer | server/answer/a.ts | server/desk/b.ts
  vendor: server/curation/asked-file.ts | server/curation/asked-file.ts | express
  vendor: server/answer/guard.ts | server/answer/guard.ts | yaml
  vendor: server/answer/moderation.ts | server/answer/moderation.ts | yaml
  vendor: server/answer/policy.ts | server/answer/policy.ts | express
  vendor: server/(answer|curation|evaluation) | server/answer/a.ts | yaml
  floor: server/desk | server/desk/a.ts | server/governance/b.ts
  floor: server/governance | server/governance/a.ts | server/curation/b.ts
  floor: server/curation | server/curation/a.ts | server/http/b.ts
  floor: server/evaluation | server/evaluation/a.ts | type server/realtime/b.ts
  floor: server/(http|realtime) | server/http/a.ts | client/parts/b.ts
  vendor: server/(http|realtime) | server/http/a.ts | kysely
  vendor: server/http/corpus-retriever.ts | server/http/corpus-retriever.ts | zod
  vendor: server/realtime/reply.ts | server/realtime/reply.ts | kysely
  settings and loggers arrive as parameters | server/http/a.ts | core/log.ts
  nobody imports floor 4 | server/http/a.ts | type server/main.ts
  nobody imports floor 4 | server/http/a.ts | server/commands/b.ts
  floor: server/(commands/.+|[^/]+).ts | server/main.ts | client/parts/b.ts
  vendor: adapters only | server/main.ts | pino
  floor: client | client/desk/main.tsx | server/http/b.ts
  vendor: client | client/desk/main.tsx | zod
  the client takes types alone | client/desk/main.tsx | core/wire/b.ts
  widget, desk and console share only parts | client/desk/main.tsx | client/widget/b.ts
  redaction in the browser is the widget's | client/desk/main.tsx | core/redaction/email.ts
  ships with what it imports | core/adapters/storage/a.ts | fast-check
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.trim()))
  .map(([rule = '', from = '', to = '']) => ({ rule, from, isType: to.startsWith('type '), to: to.replace(/^type /u, '') }));

/** Imports that look much the same and are allowed. */
const SOUND = `
  core/domain/sound.ts | core/domain/other.ts
  core/text/sound.ts | tinyld
  core/adapters/storage/sound.ts | kysely
  ingest/extract/sound.ts | cheerio
  server/curation/sound.ts | server/evaluation/other.ts
  server/http/sound.ts | type core/log.ts
  server/commands/sound.ts | core/adapters/storage/other.ts
  client/widget/sound.ts | type core/wire/other.ts
  client/widget/sound.ts | client/parts/other.ts
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((part) => part.trim()))
  .map(([from = '', to = '']) => ({ from, isType: to.startsWith('type '), to: to.replace(/^type /u, '') }));

describe('a house that breaks every rule', () => {
  const root = mkdtempSync(join(tmpdir(), 'footnote-floors-'));
  let house: Cruised;
  beforeAll(async () => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    const files = new Map<string, string>();
    for (const { from, to, isType } of [...BROKEN, ...SOUND]) {
      const isOurs = to.includes('/') && !to.startsWith('@');
      if (isOurs && !to.includes('missing') && !files.has(to)) files.set(to, 'export interface Word {}\nexport const word = 1;\n');
      const address = isOurs ? `${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/u, '.js')}` : to;
      const imported = isType ? `import type { Word as Word${String(files.size)} } from '${address}';\n` : `import '${address}';\n`;
      files.set(from, imported + (files.get(from) ?? 'export interface Word {}\nexport const word = 1;\n'));
    }
    for (const [path, text] of files) write(path, text);
    const dependencies: Record<string, string> = {};
    for (const name of ['zod', 'yaml', 'pino', 'kysely', 'tinyld', 'cheerio', 'express', 'fast-check']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js', type: 'module' }));
      write(`node_modules/${name}/index.js`, 'export const word = 1;\n');
      if (name !== 'fast-check') dependencies[name] = '1.0.0';
    }
    write('package.json', JSON.stringify({ name: 'house', type: 'module', dependencies, devDependencies: { 'fast-check': '1.0.0' } }));
    write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', target: 'es2023' } }));
    house = await cruise(root, FOLDERS);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(BROKEN)('$from -> $to breaks "$rule"', ({ rule, from, to }) => {
    const broken = house.violations.filter((violation) => violation.rule === rule);
    if (rule === 'no dead module') expect(broken.map((violation) => violation.to)).toContain(from);
    else if (rule === 'no circle') expect(broken).not.toEqual([]);
    else if (rule === 'found') expect(broken.map((violation) => violation.from)).toContain(from);
    else {
      const found = broken.filter((violation) => violation.from === from).map((violation) => violation.to);
      expect(
        found.some((address) => address === to || `node:${address}` === to || address.includes(`node_modules/${to}/`)),
        found.join(', '),
      ).toBe(true);
    }
  });

  it('leaves no rule of the real house untried', () => {
    expect(new Set(BROKEN.map(({ rule }) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });

  it('objects to nothing that is allowed', () => {
    const sound = new Set(SOUND.map(({ from }) => from));
    expect(house.violations.filter(({ rule, from }) => sound.has(from) && rule !== 'no dead module')).toEqual([]);
  });
});
