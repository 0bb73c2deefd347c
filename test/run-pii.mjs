// `npm run pii:generated`: the generated set of disguised personal data in its long form; leaves data and misses in test-output/pii-generated.
import { spawnSync } from 'node:child_process';

const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/core/redaction/generated.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FOOTNOTE_FULL: '1' },
});
process.exit(run.status ?? 1);
