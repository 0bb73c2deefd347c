import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AppError, ERROR_CODES } from '../../../core/domain/errors.js';
import { PROBLEMS, toAppError, toProblem } from '../../../server/http/problem.js';

it('explains every error code in docs/problems.md, and no other', () => {
  const explained = [...readFileSync('docs/problems.md', 'utf8').matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code);
  expect(explained.sort()).toEqual([...ERROR_CODES].sort());
  expect(Object.keys(PROBLEMS).sort()).toEqual([...ERROR_CODES].sort());
});

it('tells a visitor nothing of a failure without a name', () => {
  const error = toAppError(new Error('SELECT secret FROM staff'));
  expect(error.code).toBe('internal');
  expect(JSON.stringify(toProblem(error, { instance: '/x', requestId: 'r' }))).not.toContain('secret');
});

it('carries the time to wait', () => {
  const error = new AppError('too-many-requests', 'Wait.', { retryable: true, retryAfterMs: 1_500 });
  expect(toProblem(error, { instance: '/x', requestId: 'r' })).toMatchObject({ status: 429, retryable: true, retryAfterMs: 1_500 });
});
