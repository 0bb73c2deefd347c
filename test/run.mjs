/**
 * `npm test`: builds, then runs every check and every suite, in full, and ends with one line: `N passed, N failed, N skipped`.
 * A check counts as one test. The exit code is 1 when anything failed, or, with CI=true, when anything was skipped: what is
 * not run proves nothing.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const reportFile = `${root}test-output/vitest.json`;
const node = process.execPath;

/** In the order of their cost for whoever reads the first failure; the build comes first because suites run what it makes. */
const CHECKS = [
  { name: 'build', command: [node, 'bin/build.mjs'] },
  { name: 'types', command: [node, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'] },
  { name: 'format', command: [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'lint', command: [node, 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'corpus files are what their texts make', command: [node, 'scripts/build-corpus-files.mjs', '--check'] },
  { name: 'golden questions are sound', command: [node, 'scripts/check-golden.mjs'] },
];
const SUITES = [node, 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const SLOWEST_FILES = 8;

/** Runs a program with its output on ours; resolves with its exit code, 1 where it was killed or did not start. */
function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: process.env });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The report does not say why a test was skipped, its file does: `skipIf(<condition>)`. */
function skipReason(file) {
  const conditions = [...readFileSync(file, 'utf8').matchAll(/\.skipIf\((.+?)\)\([`'"]/g)].map(([, condition]) => condition);
  if (conditions.some((condition) => condition.includes('findChromium'))) return 'no Chromium: install it or set CHROMIUM_PATH';
  if (conditions.some((condition) => condition.includes('hasStrace'))) return 'no strace: install it';
  if (conditions.some((condition) => condition.includes('canMount'))) return 'this account may not mount a disk: run it as root';
  return conditions.length > 0 ? `skipped if ${[...new Set(conditions)].join(', or if ')}` : 'the test names no reason';
}

const startedMs = Date.now();
const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
const say = (line) => process.stdout.write(`${line}\n`);

mkdirSync(`${root}test-output`, { recursive: true });
rmSync(reportFile, { force: true });

let passed = 0;
const failed = [];
const skipped = [];
for (const { name, command } of CHECKS) {
  const checkStartedMs = Date.now();
  say(`\n— ${name}`);
  const isPassed = (await run(command)) === 0;
  say(`${isPassed ? '✓' : '✗'} ${name} (${seconds(checkStartedMs)})`);
  if (isPassed) passed += 1;
  else failed.push(name);
}

say('\n— suites');
const suitesCode = await run(SUITES);
let report;
try {
  report = JSON.parse(readFileSync(reportFile, 'utf8'));
} catch {
  failed.push('suites: the test runner left no report');
}
for (const suite of report?.testResults ?? []) {
  const file = relative(root, suite.name);
  // A file that cannot be loaded, or whose hooks fail, has no failed test to show.
  if (suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed'))
    failed.push(`${file}: ${suite.message.split('\n')[0]}`);
  for (const { status, fullName } of suite.assertionResults) {
    const name = `${file}: ${fullName}`;
    if (status === 'passed') passed += 1;
    else if (status === 'failed') failed.push(name);
    else skipped.push(`${name} (${skipReason(suite.name)})`);
  }
}
// Errors outside of any test, such as an unhandled rejection, show only in the exit code.
if (suitesCode !== 0 && failed.length === 0) failed.push('suites: the test runner reported an error outside of the tests, see above');

const slowest = (report?.testResults ?? [])
  .map(({ name, startTime, endTime }) => ({ file: relative(root, name), ms: endTime - startTime }))
  .sort((a, b) => b.ms - a.ms)
  .slice(0, SLOWEST_FILES);
say('\nSlowest files:');
for (const { file, ms } of slowest) say(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${file}`);
say(`Everything: ${seconds(startedMs)}`);
if (skipped.length > 0) {
  say(`\n!!! SKIPPED: ${skipped.length} — nothing is known about these:`);
  for (const name of skipped) say(`!!!   ${name}`);
}
if (failed.length > 0) {
  say(`\nFAILED: ${failed.length}`);
  for (const name of failed) say(`  ✗ ${name}`);
}
if (process.env.CI === 'true' && skipped.length > 0) say('\nCI=true: a skipped test is a failure.');
process.exitCode = failed.length > 0 || (process.env.CI === 'true' && skipped.length > 0) ? 1 : 0;
say('');
say(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
