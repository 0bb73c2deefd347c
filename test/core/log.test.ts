import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLog } from '../../core/log.js';
import { temporaryFolder } from '../support/footnote.js';

const folder = temporaryFolder('log');
afterAll(() => folder.remove());

const EMAIL = 'jo.bloggs@larch-bicycles.com';
const SSN = '536-22-8726';
const CARD = '4111 1111 1111 1111';

/** Writes one event and reads the line that is in the file then. */
function written(name: string, fields: object, event = 'something happened'): { line: string; entry: Record<string, unknown> } {
  const file = join(folder.path, name);
  createLog('info', file).error(fields, event);
  const line = readFileSync(file, 'utf8');
  return { line, entry: JSON.parse(line) as Record<string, unknown> };
}

describe('what a log holds', () => {
  it('redacts what an error says, wherever it says it', () => {
    const cause = new Error(`no card ${CARD}`);
    const error = Object.assign(new Error(`cannot read "${EMAIL} ssn ${SSN}"`, { cause }), {
      detail: { row: [`phone: +49 30 901820, ${EMAIL}`] },
    });
    const { line, entry } = written('error.log', { error, nested: { error } });
    for (const raw of [EMAIL, 'bloggs', SSN, '4111', '901820']) expect(line).not.toContain(raw);
    expect(line).toContain('[EMAIL_ADDRESS]');
    expect(line).toContain('[US_SSN]');
    expect((entry['error'] as { stack: string }).stack).toContain('log.test.ts');
  });

  it('redacts fields and the name of the event, and leaves ids, codes, counts and times alone', () => {
    const fields = {
      text: `write to ${EMAIL}`,
      questionId: '0f3a9c77d1e24b5a8c6d',
      code: 'text-too-long',
      count: 4111,
      at: '2026-11-22T23:40:54.000Z',
    };
    const { line, entry } = written('fields.log', fields, `failed for ${EMAIL}`);
    expect(line).not.toContain('bloggs');
    expect(entry).toMatchObject({ ...fields, text: 'write to [EMAIL_ADDRESS]', msg: 'failed for [EMAIL_ADDRESS]' });
    expect(written('card.log', { number: '4111111111111111' }).entry['number']).toBe('[CREDIT_CARD]');
  });
});
