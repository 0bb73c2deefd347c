// Fits the numbers that ship: node scripts/fit-defaults.mjs <folder of evaluation sets>. Needs `npm run build` before; writes
// server/answer/fitted/*.json. `node scripts/fit-defaults.mjs <folder> groundedness` fits that one alone.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExtractiveComposer } from '../dist/core/adapters/model/extractive.js';
import { openSnapshotFolder } from '../dist/core/adapters/snapshot/folder.js';
import { createMessageRedactor } from '../dist/core/redaction/redact-message.js';
import { createThesaurus } from '../dist/server/answer/thesaurus.js';
import { fitDefaults } from '../dist/server/evaluation/fit-defaults.js';
import { fitGroundedness } from '../dist/server/evaluation/groundedness.js';

const [folder, only] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder holds the evaluation sets: node scripts/fit-defaults.mjs <folder>');
  process.exit(2);
}
const here = new URL('../', import.meta.url);
const groundedness = await fitGroundedness(folder, new AbortController().signal);
await writeFile(new URL('server/answer/fitted/groundedness.json', here), `${JSON.stringify(groundedness, undefined, 2)}\n`);
if (only === 'groundedness') process.exit(0);
const temporary = await mkdtemp(join(tmpdir(), 'footnote-fit-'));
try {
  const ports = {
    snapshots: openSnapshotFolder(temporary),
    composer: createExtractiveComposer(),
    thesaurus: createThesaurus(await readFile(new URL('server/answer/thesaurus/en.txt', here), 'utf8')),
    redactMessage: createMessageRedactor(),
  };
  const { rankers, calibration } = await fitDefaults(folder, ports, (line) => console.error(line), new AbortController().signal);
  await writeFile(new URL('server/answer/fitted/rankers.json', here), `${JSON.stringify(rankers, undefined, 2)}\n`);
  await writeFile(new URL('server/answer/fitted/calibration.json', here), `${JSON.stringify(calibration, undefined, 2)}\n`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
