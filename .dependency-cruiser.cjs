/**
 * The floors of the house, as rules: imports go down, never up, never in a circle, types included; a vendor package is
 * imported only where it is the stage. `test/floors.test.ts` runs these rules over the tree, and over a small tree that
 * breaks each of them. Two tables say it all; the rules below are made from them.
 */

/** Floor by floor: what the modules of a folder may import besides each other. A path that ends in `/` is a folder. */
const FLOORS = {
  // Floor 0
  'core/domain/': [],
  // Floor 1
  'core/text/': ['core/domain/'],
  'core/redaction/': ['core/domain/', 'core/text/'],
  'core/wire/': ['core/domain/'],
  'core/ports/': ['core/domain/'],
  'core/adapters/': ['core/domain/', 'core/ports/', 'core/text/', 'core/redaction/', 'core/compiled-file.ts'],
  'core/(?!log)[^/]+\\.ts': ['core/domain/'],
  'core/log.ts': ['core/domain/', 'core/redaction/'],
  // Floor 2
  'ingest/': ['core/domain/', 'core/ports/', 'core/text/', 'core/redaction/', 'core/compiled-file.ts'],
  'server/accounts/': ['core/domain/', 'core/ports/', 'core/text/'],
  'server/webhooks/': ['core/domain/', 'core/ports/', 'core/text/'],
  'server/costs/': ['core/domain/', 'core/ports/', 'core/text/'],
  'server/answer/': ['core/domain/', 'core/ports/', 'core/text/', 'core/redaction/'],
  'server/desk/': ['core/domain/', 'core/ports/', 'core/text/', 'core/redaction/', 'server/answer/'],
  'server/governance/': ['core/domain/', 'core/ports/', 'core/text/', 'core/redaction/', 'server/answer/', 'server/desk/', 'ingest/'],
  // Floor 3
  'server/curation/': [
    'core/domain/',
    'core/ports/',
    'core/text/',
    'core/redaction/',
    'server/answer/',
    'server/desk/',
    'server/governance/',
    'ingest/',
    'server/evaluation/',
  ],
  'server/evaluation/': [
    'core/domain/',
    'core/ports/',
    'core/text/',
    'core/redaction/',
    'server/answer/',
    'server/desk/',
    'server/governance/',
    'ingest/',
    'server/curation/',
  ],
  'server/(http|realtime)/': ['core/(domain|ports|wire|text|redaction)/', 'core/(log|trace).ts', 'server/(?!commands/)[^/]+/', 'ingest/'],
  // The words of the assistant's domain reach the browser as types; the recognizers named here need no library.
  'client/': ['core/domain/', 'core/wire/', 'core/redaction/(email|payment-card|iban|digit-runs)\\.ts'],
  // Floor 4: opens adapters and passes them down.
  'server/(commands/.+|[^/]+)\\.ts': ['core/', 'ingest/', 'server/'],
};

/** Where a vendor package may be imported. Whatever is not listed here is the adapters' alone. */
const VENDORS = {
  'core/text/': ['tinyld', 'snowball-stemmers'],
  'core/redaction/': ['libphonenumber-js', 'compromise', 'tldts'],
  'core/wire/': ['zod'],
  'core/config.ts': ['zod', 'yaml'],
  'core/log.ts': ['pino'],
  'core/trace.ts': ['@opentelemetry/api'],
  'ingest/extract/': ['cheerio', 'csv-parse', 'domhandler', 'jszip', 'mammoth', 'markdown-it', 'pdfjs-dist', 'postal-mime', 'yaml'],
  'ingest/split.ts': ['@langchain/textsplitters'],
  'ingest/fetch/': ['cheerio', 'robots-parser'],
  'ingest/screen/toxic.ts': ['obscenity'],
  'ingest/(facts|init-folder).ts': ['yaml', 'zod'],
  'server/curation/asked-file.ts': ['yaml', 'zod'],
  'server/answer/guard.ts': ['obscenity', 'zod'],
  'server/answer/moderation.ts': ['obscenity'],
  'server/answer/policy.ts': ['yaml', 'zod'],
  'server/(answer|curation|evaluation)/': ['zod'],
  'server/http/corpus-retriever.ts': ['@langchain/core'],
  // The wrapper of all socket handlers takes the schema of their request: zod's types.
  'server/realtime/reply.ts': ['socket.io', 'zod'],
  'server/(http|realtime)/': [
    'express',
    'express-serve-static-core',
    'socket.io',
    'helmet',
    'jose',
    'openid-client',
    'rate-limiter-flexible',
    'prom-client',
    '@modelcontextprotocol/server',
  ],
  'client/': ['preact', 'uplot', 'socket.io-client'],
};

/** Where programs begin; every other module is reached from one of these, or is dead. */
const ENTRIES = [
  '^server/cli\\.ts$',
  '^server/retriever\\.ts$', // what other programs import
  '^ingest/extract/extract-child\\.ts$', // a process of its own
  '^server/commands/curation-child\\.ts$', // likewise
  '^core/adapters/snapshot/build-worker\\.ts$', // a thread of its own
  '^client/demo/demo\\.ts$',
  '^client/desk/main\\.tsx$',
  '^client/console/main\\.tsx$',
  '^client/widget/(loader\\.ts|chat\\.tsx)$',
  '^server/evaluation/fit-defaults\\.ts$', // scripts/fit-defaults.mjs, which runs the compiled one
  '^server/evaluation/fit-guard\\.ts$', // scripts/fit-guard.mjs, likewise
];

const OURS = '^(core|ingest|server|client)/';
/** `core/log.ts` → `^core/log\.ts$`; `core/text/` → `^core/text/`. */
const pattern = (path) => `^${path.endsWith('/') ? path : `${path.replace(/(?<!\\)\.ts$/, '\\.ts')}$`}`;
const named = (path) => path.replace(/\\/g, '').replace(/\/$/, '');

const floors = Object.entries(FLOORS).map(([folder, below]) => ({
  name: `floor: ${named(folder)}`,
  comment: `May import ${[folder, ...below].join(' ')}`,
  severity: 'error',
  from: { path: pattern(folder) },
  to: {
    path: OURS,
    pathNot: [folder, ...below].map(pattern),
  },
}));

const packages = (names) => `(^|/)node_modules/(@types/)?(${names.join('|').replace(/[./]/g, '\\$&')})/`;
const isVendor = { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'] };
// A module in two rows of the table may import what either allows, so each row forbids only what the wider rows do not have.
const vendors = Object.entries(VENDORS).map(([folder, names], index, all) => ({
  name: `vendor: ${named(folder)}`,
  comment: `May import ${names.join(' ')}`,
  severity: 'error',
  from: { path: pattern(folder), pathNot: all.slice(0, index).map(([narrower]) => pattern(narrower)) },
  to: { ...isVendor, pathNot: packages(names) },
}));

module.exports = {
  forbidden: [
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no dead module',
      severity: 'error',
      from: { path: ENTRIES },
      to: { path: OURS, pathNot: ['\\.d\\.ts$', ...ENTRIES], reachable: false },
    },
    {
      name: 'found',
      comment: 'Every import resolves.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^(\\.\\./)*dist/|hnswlib-node' },
    },
    ...floors,
    {
      name: 'adapters are opened by floor 4',
      severity: 'error',
      from: { path: OURS, pathNot: ['^core/adapters/', '^server/(commands/|[^/]+\\.ts$)'] },
      to: { path: '^core/adapters/' },
    },
    {
      name: 'nobody imports floor 4',
      severity: 'error',
      from: { path: OURS, pathNot: '^server/(commands/|[^/]+\\.ts$)' },
      to: { path: '^server/(commands/|(main|cli)\\.ts$)' },
    },
    {
      name: 'settings and loggers arrive as parameters',
      comment: 'Below floor 4 their types may be named, their makers not called.',
      severity: 'error',
      from: { path: OURS, pathNot: '^server/(commands/|[^/]+\\.ts$)' },
      to: { path: '^core/(config|log)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the client takes types alone',
      comment: 'zod would add 93 kB to a widget of 30 kB.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^core/(wire|domain)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'widget, desk and console share only parts',
      severity: 'error',
      from: { path: '^client/([^/]+)/' },
      to: { path: '^client/[^/]+/', pathNot: ['^client/$1/', '^client/parts/'] },
    },
    {
      name: "redaction in the browser is the widget's",
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/widget/' },
      to: { path: '^core/redaction/' },
    },
    {
      name: 'no node in what a browser shares',
      severity: 'error',
      from: { path: '^(client|core/(domain|text|redaction|wire|ports))/' },
      to: { dependencyTypes: ['core'] },
    },
    ...vendors,
    {
      name: 'vendor: adapters only',
      severity: 'error',
      from: { path: OURS, pathNot: ['^core/adapters/', ...Object.keys(VENDORS).map(pattern)] },
      to: isVendor,
    },
    {
      name: 'ships with what it imports',
      comment: 'What runs on a server is in `dependencies`; types, and what is bundled for the browser, may be a devDependency.',
      severity: 'error',
      from: { path: '^(core|ingest|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['(^|/)node_modules/', '^dist/'] },
    exclude: { path: ['^dist/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
