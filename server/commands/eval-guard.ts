/** The tasks of `footnote eval` that measure the guard: `scope`, `handoff`, `injection`, `moderation`. */
import { measureHandoff } from '../evaluation/handoff.js';
import { measureInjection } from '../evaluation/injection.js';
import type { LabelledMeasurement, LabelledOptions } from '../evaluation/labelled.js';
import { measureModeration } from '../evaluation/moderation.js';
import { measureScope } from '../evaluation/scope.js';
import { type CommandContext, UsageError } from './command.js';

const MEASURES = { scope: measureScope, handoff: measureHandoff, injection: measureInjection, moderation: measureModeration };
export type GuardTask = keyof typeof MEASURES;

export function isGuardTask(task: string): task is GuardTask {
  return task in MEASURES;
}

export function measureGuard(
  task: GuardTask,
  folders: readonly string[],
  options: LabelledOptions,
  { terminal, signal }: CommandContext,
): Promise<LabelledMeasurement> {
  if (folders.length === 0) throw new UsageError(`Say which folder holds data.jsonl: footnote eval ${task} <folder>…`);
  const onProgress = (done: number, total: number): void => {
    terminal.progress('Judging messages', done, total);
  };
  return MEASURES[task](folders, options, onProgress, signal);
}
