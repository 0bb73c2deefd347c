/**
 * Dead code: exports that no program takes. A test is no use: what only tests call is dead weight. What a file uses itself
 * may be exported for its tests, or, being a type, because it stands in the signature of something exported; a value that
 * nobody else takes, not even a test, should not be exported.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const FOLDERS = /^(core|ingest|server|client)\//u;

/** `file#name` → who takes it, where that is no module of ours. */
const TAKEN_OUTSIDE: Readonly<Record<string, string>> = {
  'server/retriever.ts#openCorpusRetriever': 'the export of the package',
};
/** The contract of the network: schemas stand beside the types made from them, and a test is a client, too. */
const CONTRACT = /^core\/wire\//u;

interface Uses {
  /** By other modules. */
  readonly modules: Set<ts.Symbol>;
  /** By the module itself, beside the declaration. */
  readonly itself: Set<ts.Symbol>;
  readonly tests: Set<ts.Symbol>;
}

/**
 * @returns `file#name` of every export that should not be there
 * @param scripts texts of programs that run the compiled modules, where a name that occurs counts as used
 */
function needlessExports(root: string, files: readonly string[], options: ts.CompilerOptions, scripts: readonly string[]): string[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const pathOf = (source: ts.SourceFile): string => relative(root, source.fileName);
  const isOurs = (source: ts.SourceFile): boolean => !source.isDeclarationFile && FOLDERS.test(pathOf(source));
  const uses: Uses = { modules: new Set(), itself: new Set(), tests: new Set() };
  for (const source of program.getSourceFiles()) {
    if (isOurs(source) || pathOf(source).startsWith('test/')) collectUses(source, checker, uses, isOurs(source));
  }
  return program
    .getSourceFiles()
    .filter(isOurs)
    .flatMap((source) => {
      const module = checker.getSymbolAtLocation(source);
      if (module === undefined) return [];
      const isNeedless = (symbol: ts.Symbol): boolean => {
        if (uses.modules.has(symbol) || scripts.some((text) => new RegExp(`\\b${symbol.name}\\b`, 'u').test(text))) return false;
        if (CONTRACT.test(pathOf(source))) return !uses.itself.has(symbol) && !uses.tests.has(symbol);
        if (!uses.itself.has(symbol)) return true;
        const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0;
        return isValue && !uses.tests.has(symbol);
      };
      return checker
        .getExportsOfModule(module)
        .filter(isNeedless)
        .map((symbol) => `${pathOf(source)}#${symbol.name}`);
    });
}

/** Every symbol an identifier of this file stands for: a name that is passed on counts for the name and for what is behind it. */
function collectUses(source: ts.SourceFile, checker: ts.TypeChecker, uses: Uses, isOurs: boolean): void {
  const add = (symbol: ts.Symbol, at: ts.Node): void => {
    const declarations = symbol.declarations ?? [];
    if (declarations.every((declaration) => declaration.getSourceFile() !== source)) (isOurs ? uses.modules : uses.tests).add(symbol);
    else if (!declarations.some((declaration) => declaration.pos <= at.pos && at.end <= declaration.end)) uses.itself.add(symbol);
  };
  const addWithOrigin = (symbol: ts.Symbol | undefined, at: ts.Node): void => {
    for (let here = symbol; here !== undefined;) {
      // An exported name has two symbols, one inside its file and one outside.
      add(checker.getExportSymbolOfSymbol(here), at);
      here = (here.flags & ts.SymbolFlags.Alias) === 0 ? undefined : checker.getImmediateAliasedSymbol(here);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) addWithOrigin(checker.getSymbolAtLocation(node), node);
    if (ts.isShorthandPropertyAssignment(node)) addWithOrigin(checker.getShorthandAssignmentValueSymbol(node), node);
    // `const { name } = await import('./file.js')`
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) addWithOrigin(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    // `import * as all`: whoever takes a module whole takes every name of it.
    if (ts.isNamespaceImport(node)) {
      const module = checker.getAliasedSymbol(checker.getSymbolAtLocation(node.name) ?? checker.getSymbolAtLocation(node) ?? fail());
      if ((module.flags & ts.SymbolFlags.Module) !== 0)
        for (const symbol of checker.getExportsOfModule(module)) addWithOrigin(symbol, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function fail(): never {
  throw new Error('an import without a name');
}

it('exports nothing that nobody takes', { timeout: 300_000 }, () => {
  const root = resolve('.');
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve('tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read');
  expect(config.fileNames.filter((file) => FOLDERS.test(relative(root, file))).length).toBeGreaterThan(100);
  const scripts = [
    'bin/footnote.mjs',
    'scripts/fit-defaults.mjs',
    'scripts/fit-guard.mjs',
    'scripts/build-name-lists.mjs',
    'test/support/crash-server.mjs',
  ].map((file) => readFileSync(file, 'utf8'));
  const needless = needlessExports(root, config.fileNames, config.options, scripts);
  expect(needless.filter((name) => !(name in TAKEN_OUTSIDE))).toEqual([]);
  expect(Object.keys(TAKEN_OUTSIDE).filter((name) => !needless.includes(name))).toEqual([]);
});

it('would notice', () => {
  const root = mkdtempSync(join(tmpdir(), 'footnote-dead-'));
  try {
    const write = (path: string, text: string): string => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return join(root, path);
    };
    write('package.json', '{"type":"module"}');
    const files = [
      write(
        'core/a.ts',
        `export const taken = 1; export const dead = 2; export type DeadWord = 1; export interface Lazy { x: 1 }
         export function again(): void { again(); }
         export interface Given { x: 1 } export const onlyHere = 3; export const tested = onlyHere;
         console.log(onlyHere, tested, {} as Given); export const testedOnly = 1; export const whole = 1;`,
      ),
      write('core/e.ts', 'export const up = 1;'),
      write('core/b.ts', "export { taken } from './a.js'; export type { Lazy } from './a.js';"),
      write(
        'server/c.ts',
        `import { taken } from '../core/b.js'; import * as e from '../core/e.js'; const { lazily } = await import('./d.js');
         console.log(taken, lazily, e); type L = import('../core/a.js').Lazy; console.log({} as L);`,
      ),
      write('server/d.ts', 'export const lazily = 1; export const scripted = 1; export default 4;'),
      write('test/a.test.ts', "import { tested, testedOnly } from '../core/a.js'; console.log(tested, testedOnly);"),
    ];
    const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    expect(needlessExports(root, files, options, ["import { scripted } from '../dist/server/d.js'"]).sort()).toEqual([
      'core/a.ts#DeadWord',
      'core/a.ts#again',
      'core/a.ts#dead',
      'core/a.ts#onlyHere',
      'core/a.ts#testedOnly',
      'core/a.ts#whole',
      'core/b.ts#Lazy',
      'server/d.ts#default',
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
