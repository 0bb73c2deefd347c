/** Golden questions as they stand in a corpus: `questions.jsonl`, one question a line. */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import { readRows } from './read-data.js';

/** One row of a questions.jsonl. The last four fields came later: rows without them mean what they always meant. */
export const goldenRow = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(['answerable', 'follow-up', 'near-miss', 'out-of-scope', 'person', 'injection', 'several', 'wrong-assumption']),
  split: z.enum(['fit', 'check']),
  text: z.string().min(1).max(4_000),
  history: z.array(z.object({ role: z.enum(['visitor', 'assistant', 'agent']), text: z.string() })).default([]),
  /** Paths of the documents that answer it. */
  documents: z.array(z.string()).default([]),
  /** Words the answer must say, whatever their case. */
  facts: z.array(z.string().min(1)).default([]),
  expect: z.enum(['answered', 'abstained', 'refused', 'person']),
  /** Whose eyes ask: `public`, or a label that sees more. */
  audience: z.string().default('public'),
  language: z.string().default('en'),
  tags: z.array(z.string().min(1)).default([]),
  /** A wrong answer to it stops a publish, whatever the policy allows. */
  critical: z.boolean().default(false),
});
export type GoldenQuestion = z.infer<typeof goldenRow>;

/** Rows of a questions.jsonl; an absent file is an empty list. Throws `evaluation-data-invalid` naming file and line. */
export async function readGolden(file: string): Promise<GoldenQuestion[]> {
  const rows = existsSync(file) ? await readRows(file, goldenRow) : [];
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id)) throw new AppError('evaluation-data-invalid', `${file}: two questions have the id ${id}. Give one of them another.`);
    ids.add(id);
  }
  return rows;
}
