// Puts the libraries of hundreds of modules that every command loads into one file each: opening 380 small files took a
// quarter of the time of a short command.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const LIBRARIES = ['cheerio', 'kysely', 'zod'];

/** Writes `<dist>/vendor/<library>.js` and points the compiled code at it. */
export async function buildVendor(dist) {
  const { rolldown } = await import('rolldown');
  rmSync(join(dist, 'vendor'), { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: dist,
    input: Object.fromEntries(LIBRARIES.map((library) => [library, library])),
    platform: 'node',
    // What cheerio offers browsers is what it offers here, but for fetching pages, which is our own fetcher's work.
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    logLevel: 'warn',
  });
  await bundle.write({ dir: join(dist, 'vendor'), format: 'esm', entryFileNames: '[name].js' });
  await bundle.close();

  const specifier = new RegExp(` from '(${LIBRARIES.join('|')})';`, 'g');
  for (const folder of ['core', 'ingest', 'server']) {
    for (const name of readdirSync(join(dist, folder), { recursive: true })) {
      if (!name.endsWith('.js')) continue;
      const path = join(dist, folder, name);
      const code = readFileSync(path, 'utf8');
      const changed = code.replace(specifier, (_, library) => ` from '${relative(dirname(path), join(dist, 'vendor', `${library}.js`))}';`);
      if (changed !== code) writeFileSync(path, changed);
    }
  }
}
