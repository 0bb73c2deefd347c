import type { z } from 'zod';
import { AppError } from '../domain/errors.js';

/** What came over the network, in the shape of its schema. Throws `invalid-request` naming the fields to repair, never their values. */
export function parse<Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const mistakes = read.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`);
  throw new AppError('invalid-request', `Repair these fields: ${mistakes.join('; ')}.`, { cause: read.error });
}
