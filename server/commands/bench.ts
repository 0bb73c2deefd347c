import { parseArgs } from 'node:util';
import { benchIngest } from './bench-ingest.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';

/** `footnote bench ingest <folder>… [--sample N | --passages N] [--seed N]` */
export async function bench(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { passages: { type: 'string' }, sample: { type: 'string' }, seed: { type: 'string' } },
  });
  const [task, ...sets] = positionals;
  if (task !== 'ingest' || sets.length === 0)
    throw new UsageError(
      'Say what to measure and on what: footnote bench ingest <folder with corpus.jsonl>… [--sample N | --passages N] [--seed N]',
    );
  const passages = numberOf('--passages', values.passages);
  const sample = numberOf('--sample', values.sample);
  if (passages !== undefined && sample !== undefined) throw new UsageError('--sample and --passages exclude each other.');
  const size = { ...(passages === undefined ? {} : { passages }), ...(sample === undefined ? {} : { sample }) };
  return benchIngest(sets, { seed: numberOf('--seed', values.seed) ?? 1, ...size }, context);
}

function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} takes a whole number from 1.`);
  return number;
}
