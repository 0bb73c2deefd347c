/** `asked.yaml`: what the owner of a corpus says people ask of its sections. Read and checked when a release is built, and kept in it. */
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import type { AskedQuestions } from '../answer/asked.js';

export const ASKED_FILE = 'asked.yaml';

/** So that one section cannot draw every question to itself. */
const MOST_PER_SECTION = 30;
const phrasing = z.string().trim().min(1, 'must not be empty').max(300, 'must have at most 300 characters');
const schema = z.record(
  z.string(),
  z.record(
    z.string(),
    z
      .array(phrasing)
      .min(1, 'needs a question')
      .max(MOST_PER_SECTION, `must have at most ${String(MOST_PER_SECTION)} questions`),
  ),
);

/**
 * @param redact takes identifiers out of a phrasing, as out of a document
 * @returns nothing asked where there is no such file
 * @throws AppError `config-invalid` that names every mistake with its place
 */
export async function readAsked(file: string, redact: (text: string) => string): Promise<AskedQuestions> {
  let yaml: string;
  try {
    yaml = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new AppError('source-unreadable', `${file} cannot be read: give this program the right to read it.`, { cause: error });
  }
  const document = parseDocument(yaml);
  const broken = document.errors.map((error) => error.message.split('\n')[0] ?? '');
  if (broken.length > 0) throw invalid(file, broken);
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw invalid(file, ['it refers to a part by an alias, write the part out']);
  }
  const read = schema.safeParse(raw ?? {});
  if (!read.success)
    throw invalid(
      file,
      read.error.issues.map(({ path, message }) => `${path.map(String).join(' > ') || 'the file'}: ${message}`),
    );
  return Object.fromEntries(
    Object.entries(read.data).map(([path, headings]) => [
      path,
      Object.fromEntries(Object.entries(headings).map(([heading, texts]) => [heading, texts.map(redact)])),
    ]),
  );
}

function invalid(file: string, mistakes: readonly string[]): AppError {
  return new AppError(
    'config-invalid',
    `Correct ${file}: ${mistakes.slice(0, 10).join('; ')}. It names documents by path, then headings, then lists of questions.`,
  );
}
