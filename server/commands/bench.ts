import { parseArgs } from 'node:util';
import { benchAnswer } from './bench-answer.js';
import { benchIngest } from './bench-ingest.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';

const USAGE =
  'Say what to measure and on what: footnote bench ingest <folder with corpus.jsonl>… [--sample N | --passages N] [--seed N], or footnote bench answer <folder with corpus.jsonl and queries.jsonl>… [--passages N[,N]] [--questions N] [--seed N] [--keep FOLDER]';

/** `footnote bench ingest|answer <folder>…` */
export async function bench(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      passages: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      questions: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const [task, ...sets] = positionals;
  if ((task !== 'ingest' && task !== 'answer') || sets.length === 0) throw new UsageError(USAGE);
  const seed = numberOf('--seed', values.seed) ?? 1;
  if (task === 'answer') {
    if (values.sample !== undefined) throw new UsageError('--sample is for bench ingest; bench answer takes --passages and --questions.');
    const sizes = (values.passages ?? '1000').split(',').map((one) => numberOf('--passages', one) ?? 0);
    const questions = numberOf('--questions', values.questions) ?? 1_000;
    return benchAnswer(sets, { sizes, questions, seed, keep: values.keep }, context);
  }
  if (values.questions !== undefined || values.keep !== undefined) throw new UsageError('--questions and --keep are for bench answer.');
  const passages = numberOf('--passages', values.passages);
  const sample = numberOf('--sample', values.sample);
  if (passages !== undefined && sample !== undefined) throw new UsageError('--sample and --passages exclude each other.');
  const size = { ...(passages === undefined ? {} : { passages }), ...(sample === undefined ? {} : { sample }) };
  return benchIngest(sets, { seed, ...size }, context);
}

function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} takes a whole number from 1.`);
  return number;
}
