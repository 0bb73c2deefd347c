/** `footnote eval handoff`: does the guard know who wants a person? What decides are rules, so there is nothing to fit. */
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import { wantsPerson } from '../answer/intents-person.js';
import { flaggedFigures, type LabelledMeasurement, type LabelledOptions, readLabelled, summarize } from './labelled.js';

const handoffRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  wants_human: z.boolean(),
  label: z.string().optional(),
  class: z.string().optional(),
  language: z.string().optional(),
  half: z.string().optional(),
});

export async function measureHandoff(
  folders: readonly string[],
  options: LabelledOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LabelledMeasurement> {
  if (options.folds > 0 || options.fit !== undefined)
    throw new AppError(
      'evaluation-data-invalid',
      'Rules decide who wants a person, and rules learn nothing: measure without --fit and --folds.',
    );
  const rows = await readLabelled(
    folders,
    handoffRow,
    (row) => ({
      isTrue: row.wants_human,
      group: row.id,
      slices: [
        ...(row.class === undefined ? [] : [`class.${row.class}`]),
        ...(row.language === undefined ? [] : [`language.${row.language}`]),
        ...(row.half === undefined ? [] : [`half.${row.half}`]),
        ...(row.label === undefined ? [] : [`label.${row.label}`]),
      ],
    }),
    options,
  );
  const judged = rows.map((row, index) => {
    if (index % 500 === 0) {
      onProgress(index, rows.length);
      signal.throwIfAborted();
    }
    const isFlagged = wantsPerson(row.text);
    return { ...row, isFlagged, probability: isFlagged ? 1 : 0 };
  });
  return summarize(judged, flaggedFigures, options.seed);
}
