/** Evaluation data from disk: JSONL, plain or gzipped, checked row by row. Offsets arrive in code points and leave in UTF-16 units. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';

const corpusRow = z.looseObject({ id: z.string(), title: z.string().default(''), text: z.string() });
export type CorpusRow = z.infer<typeof corpusRow>;

const turn = z.looseObject({ role: z.string(), text: z.string() });
const queryRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  relevant: z.array(z.string()).default([]),
  /** Of a question in another language than its `relevant` pages: those in its own. */
  relevant_same_language: z.array(z.string()).optional(),
  answerable: z.boolean().default(true),
  answerability: z.string().optional(),
  answer: z.string().nullish(),
  answers: z.array(z.string()).optional(),
  spans: z.array(z.looseObject({ doc: z.string(), start: z.number(), end: z.number() })).default([]),
  history: z.array(turn).default([]),
  turn: z.number().optional(),
  language: z.string().optional(),
});
export type QueryRow = z.infer<typeof queryRow>;

/** Rows of `<folder>/<name>` or `<name>.gz`. Throws `evaluation-data-invalid` naming file and line. */
export async function readRows<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const path = existsSync(file) ? file : `${file}.gz`;
  let text: string;
  try {
    const bytes = await readFile(path);
    text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  } catch (error) {
    throw new AppError('evaluation-data-invalid', `Cannot read ${file} (or ${file}.gz): give the folder that holds it.`, { cause: error });
  }
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => {
      let value: unknown;
      try {
        value = JSON.parse(line);
      } catch (error) {
        throw new AppError('evaluation-data-invalid', `${path}, line ${String(number)}: not JSON.`, { cause: error });
      }
      const read = schema.safeParse(value);
      if (!read.success)
        throw new AppError(
          'evaluation-data-invalid',
          `${path}, line ${String(number)}: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}.`,
        );
      return read.data;
    });
}

export function readCorpus(folder: string): Promise<CorpusRow[]> {
  return readRows(join(folder, 'corpus.jsonl'), corpusRow);
}

/** @param file another name than `queries.jsonl`, in the same folder or a path of its own */
export function readQueries(folder: string, file?: string): Promise<QueryRow[]> {
  return readRows(file === undefined ? join(folder, 'queries.jsonl') : existsSync(file) ? file : join(folder, file), queryRow);
}

/** UTF-16 offset of each code point of `text`, and of its end. */
export function codePointOffsets(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udbff]/u.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text)) return (codePoints) => codePoints;
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return (codePoints) => offsets[Math.min(codePoints, offsets.length - 1)] ?? at;
}
