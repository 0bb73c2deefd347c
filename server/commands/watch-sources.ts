/** `footnote ingest --watch`: reads folders again when something in them changed and then stayed as it is for a moment. */
import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AppError } from '../../core/domain/errors.js';
import { type CommandContext, type ExitCode, UsageError } from './command.js';

/** An editor writes a file in several steps, a copy many files: one run for all of them. */
const QUIET_MS = 400;

/**
 * Runs once, then after each change, until Ctrl-C, which ends it with 0. A run that fails is told and the next change tries
 * again; what is live stays live.
 */
export async function watchSources(
  sources: readonly string[],
  once: () => Promise<ExitCode>,
  { terminal, signal }: Pick<CommandContext, 'terminal' | 'signal'>,
): Promise<ExitCode> {
  for (const source of sources) {
    const found = await stat(source).catch(() => undefined);
    if (found?.isDirectory() !== true) throw new UsageError(`--watch follows folders; ${source} is none.`);
  }
  let changed = false;
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const note = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, QUIET_MS);
  };
  const watchers: FSWatcher[] = sources.map((source) => watch(source, { recursive: true }, note));
  for (const watcher of watchers) watcher.on('error', note); // a folder inside was removed while it was looked at
  const stop = (): void => wake();
  signal.addEventListener('abort', stop, { once: true });
  try {
    while (!signal.aborted) {
      changed = false;
      try {
        await once();
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        terminal.endProgress();
        if (error.code === 'cancelled') break;
        terminal.warn(`${error.code}: ${error.message}`);
      }
      terminal.say('Watching for changes. Ctrl-C stops.');
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isTold()) resolve();
      });
    }
    return 0;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    for (const watcher of watchers) watcher.close();
  }

  function isTold(): boolean {
    return changed || signal.aborted;
  }
}
