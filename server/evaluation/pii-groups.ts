/** Are names of one group redacted as reliably as those of another? Lists of names, put into support sentences of our own. */
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import { redact, type Recognizer } from '../../core/redaction/redact.js';
import { seededRandom } from '../../core/text/random.js';
import { mean, type Metric, statistic } from './metrics.js';
import { readRows } from './read-data.js';

const nameRow = z.looseObject({ name: z.string(), part: z.string(), gender: z.string().nullish(), ethnicity: z.string().nullish() });

export interface NameGroup {
  readonly name: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** `{}` is the whole name, `{first}` and `{last}` its parts. Ordinary support sentences, with and without a cue. */
const SENTENCES = [
  'My name is {} and I cannot sign in to my account.',
  'Hello, this is {}. My parcel has not arrived yet.',
  'The order was placed by {} last Tuesday.',
  'Please send the invoice to {} at our office in Leeds.',
  'I spoke with {} yesterday about the refund.',
  'Can you add {} as a second user on our plan?',
  '{} called your hotline twice and nobody answered.',
  'The ticket for {} was charged twice, please check.',
  'Where is my refund?\n\nKind regards,\n{}',
  "{}'s subscription was cancelled without notice.",
  'Hi, {first} here, the app crashes when I open it.',
  'My husband {first} has forgotten his password.',
  'Thanks,\n{first}',
  'Dear Ms {last}, I still wait for an answer.',
  'You can reach Mr. {last} after five.',
];
const PAIRS_PER_FIRST = 3;

/** Groups with first and last names in `names.jsonl` of the folders. Throws `evaluation-data-invalid`. */
export async function readNameLists(folders: readonly string[]): Promise<NameGroup[]> {
  const rows = (await Promise.all(folders.map((folder) => readRows(join(folder, 'names.jsonl'), nameRow)))).flat();
  const groups = [...new Set(rows.flatMap((row) => (row.ethnicity === '' ? [] : (row.ethnicity ?? []))))].sort().map((name) => ({
    name,
    first: rows.filter((row) => row.ethnicity === name && row.part === 'first').map((row) => row.name),
    last: rows.filter((row) => row.ethnicity === name && row.part === 'last').map((row) => row.name),
  }));
  const whole = groups.filter((group) => group.first.length > 0 && group.last.length > 0);
  if (whole.length < 2)
    throw new AppError('evaluation-data-invalid', `${folders.join(', ')}: names.jsonl needs first and last names of at least two groups.`);
  return whole;
}

interface Asked {
  /** The first name: its sentences are drawn together. */
  readonly group: string;
  readonly people: string;
  readonly value: number;
}

/** @returns `redactionRecallGap` (best group less worst) and, per group, `names.recall` */
export function measureNameGroups(
  groups: readonly NameGroup[],
  recognizers: readonly Recognizer[],
  seed: number,
  signal: AbortSignal,
): { metrics: Record<string, Metric>; slices: Record<string, Record<string, Metric>> } {
  const random = seededRandom(seed);
  const rows: Asked[] = [];
  for (const { name: people, first, last } of groups) {
    for (const given of first) {
      signal.throwIfAborted();
      for (let pair = 0; pair < PAIRS_PER_FIRST; pair += 1) {
        const family = last[Math.floor(random() * last.length)] ?? '';
        for (const sentence of SENTENCES)
          rows.push({ people, group: `${people}:${given}`, value: isGone(sentence, given, family, recognizers) });
      }
    }
  }
  const recall = (part: readonly Asked[]): number => part.reduce((sum, row) => sum + row.value, 0) / part.length;
  const gap = (part: readonly Asked[]): number => {
    const shares = groups
      .map(({ name }) => part.filter((row) => row.people === name))
      .filter((list) => list.length > 0)
      .map(recall);
    return Math.max(...shares) - Math.min(...shares);
  };
  return {
    metrics: { redactionRecallGap: statistic(rows, gap, seed) },
    slices: Object.fromEntries(
      groups.map(({ name }) => [
        `group.${name}`,
        {
          'names.recall': mean(
            rows.filter((row) => row.people === name),
            seed,
          ),
        },
      ]),
    ),
  };
}

function isGone(sentence: string, first: string, last: string, recognizers: readonly Recognizer[]): number {
  const written = { '{}': `${first} ${last}`, '{first}': first, '{last}': last };
  const slot = /\{\w*\}/u.exec(sentence);
  if (slot === null) return 0;
  const name = written[slot[0] as keyof typeof written];
  const text = sentence.replace(slot[0], () => name);
  const covered = redact(text, recognizers).findings.reduce(
    (sum, finding) => sum + Math.max(0, Math.min(finding.end, slot.index + name.length) - Math.max(finding.start, slot.index)),
    0,
  );
  return covered >= 0.9 * name.length ? 1 : 0;
}
