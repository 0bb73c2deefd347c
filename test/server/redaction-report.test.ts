import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runCli, temporaryFolder } from '../support/footnote.js';

vi.setConfig({ testTimeout: 180_000 });
const folder = temporaryFolder('redaction-report');
afterAll(() => folder.remove());

const PAGE = `# Returns

Write to jo.bloggs@larch-bicycles.com or to help@larch.com within 30 days.

The office is at 12 Long Street, and a refund to card 4111 1111 1111 1111 takes five days.
`;

describe('the redaction report of an owner', () => {
  const source = join(folder.path, 'docs');
  mkdirSync(source);
  writeFileSync(join(source, 'returns.md'), PAGE);
  writeFileSync(join(source, 'footnote.yaml'), 'owner: Larch\nrights: owned\nlanguage: en\nallow-contacts:\n  - help@larch.com\n');
  const data = join(folder.path, 'data');

  it('is shown by a dry run, by document and kind, and holds no word of what was found', async () => {
    const told = await runCli(['ingest', source, '--dry-run'], { data });
    expect(told.stdout).toContain(
      'redaction  returns.md: 2 replaced; 1 kept, allow-listed; 1 kept by policy (EMAIL_ADDRESS 2, CREDIT_CARD 1, POSTAL_ADDRESS 1)',
    );
    const json = await runCli(['ingest', source, '--dry-run', '--json'], { data });
    const { documents } = JSON.parse(json.stdout) as {
      documents: { redaction: { notes: { type: string; outcome: string; line: number }[] } }[];
    };
    expect(documents[0]?.redaction.notes.map(({ type, outcome }) => `${type} ${outcome}`)).toEqual([
      'EMAIL_ADDRESS replaced',
      'EMAIL_ADDRESS allowed',
      'POSTAL_ADDRESS reported',
      'CREDIT_CARD replaced',
    ]);
    for (const raw of ['bloggs', '4111', 'Long Street', 'help@larch']) expect(told.stdout + told.stderr + json.stdout).not.toContain(raw);
  });

  it('is listed with the document once it is stored', async () => {
    expect((await runCli(['ingest', source], { data })).code).toBe(0);
    const { stdout } = await runCli(['document', 'show', 'returns.md'], { data });
    expect(stdout).toContain('redaction     2 replaced; 1 kept, allow-listed; 1 kept by policy');
    expect(stdout).toMatch(/line \d+ +replaced +CREDIT_CARD: passes the Luhn check/u);
    expect(stdout.slice(0, stdout.indexOf('passages of revision'))).not.toMatch(/bloggs|4111|Long Street/u);
  });
});
