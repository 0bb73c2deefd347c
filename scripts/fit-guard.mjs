// Fits the weights of the guard that ship: node scripts/fit-guard.mjs <folder of evaluation sets>. Needs `npm run build` before; writes
// server/answer/fitted/guard.json.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fitGuard } from '../dist/server/evaluation/fit-guard.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the evaluation sets: node scripts/fit-guard.mjs <folder>');
  process.exit(2);
}
const here = new URL('../', import.meta.url);
const fitted = await fitGuard(folder, fileURLToPath(new URL('test/eval/moderation', here)), (line) => console.error(line));
await writeFile(new URL('server/answer/fitted/guard.json', here), `${JSON.stringify(fitted, undefined, 2)}\n`);
