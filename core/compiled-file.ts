import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Address of a compiled file that a child process or a worker can run. Sources run as TypeScript under the test runner,
 * but a fresh process starts plain JavaScript: from `dist/` this is the sibling itself, from the sources the same path
 * under `<root>/dist`.
 *
 * @param importMetaUrl `import.meta.url` of the caller
 * @param name the compiled file relative to the caller, such as `./extract-child.js`
 * @throws Error that says to build first when the file is not there
 */
export function compiledFile(importMetaUrl: string, name: string): URL {
  const wanted = fileURLToPath(new URL(name, importMetaUrl));
  const root = findRoot(dirname(wanted));
  const inRoot = relative(root, wanted);
  const compiled = inRoot.startsWith(`dist${sep}`) ? wanted : join(root, 'dist', inRoot);
  if (!existsSync(compiled)) throw new Error(`${relative(root, compiled)} is not there: run npm run build first`);
  return pathToFileURL(compiled);
}

function findRoot(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, 'package.json'))) return here;
    if (here === dirname(here)) throw new Error(`no package.json above ${folder}`);
  }
}
