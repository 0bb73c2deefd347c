// `npm run test:full`: the heavy suites in their long form (20 kills of each kind, and one at every write of a publish, every screen at every width).
import { spawnSync } from 'node:child_process';

const suites = [
  'test/e2e/kill-ingest.test.ts',
  'test/e2e/kill-publish.test.ts',
  'test/e2e/disk-trouble.test.ts',
  'test/e2e/kill-chat.test.ts',
  'test/core/adapters/snapshot/damage.test.ts',
  'test/e2e/rollback.test.ts',
  'test/e2e/canaries.test.ts',
  'test/client/widget.screens.test.ts',
  'test/client/desk.screens.test.ts',
];
const built = spawnSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...suites], {
  stdio: 'inherit',
  env: { ...process.env, FOOTNOTE_FULL: '1', FOOTNOTE_SCREENS: 'all' },
});
process.exit(run.status ?? 1);
