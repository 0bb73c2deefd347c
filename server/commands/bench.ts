import { parseArgs } from 'node:util';
import { benchIngest } from './bench-ingest.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';

/** `footnote bench ingest <folder>… [--passages N] [--seed N]` */
export async function bench(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { passages: { type: 'string' }, seed: { type: 'string' } },
  });
  const [task, ...sets] = positionals;
  if (task !== 'ingest' || sets.length === 0)
    throw new UsageError('Say what to measure and on what: footnote bench ingest <folder with corpus.jsonl>… [--passages N] [--seed N]');
  const passages = numberOf('--passages', values.passages);
  return benchIngest(sets, { seed: numberOf('--seed', values.seed) ?? 1, ...(passages === undefined ? {} : { passages }) }, context);
}

function numberOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} takes a whole number from 1.`);
  return number;
}
