/** `footnote eval moderation`: how much abuse and hatred the guard notices, and how often it takes other words for it. */
import { z } from 'zod';
import { shippedGuard } from '../answer/fitted.js';
import { MODERATION_THRESHOLD, moderationFeatures, moderationPrior } from '../answer/moderation.js';
import {
  type DetectorRecipe,
  flaggedFigures,
  judgeWith,
  type LabelledMeasurement,
  type LabelledOptions,
  readLabelled,
  summarize,
} from './labelled.js';

export const moderationRow = z.looseObject({
  id: z.string(),
  text: z.string(),
  label: z.string(),
  /** What a row of a functional test tests. */
  functionality: z.string().optional(),
  language: z.string().optional(),
});
const ABUSIVE: ReadonlySet<string> = new Set(['hate', 'offensive']);
export const MODERATION_RECIPE: DetectorRecipe = { prior: moderationPrior(), l2: 3e-2 };

export async function measureModeration(
  folders: readonly string[],
  options: LabelledOptions,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LabelledMeasurement> {
  const rows = await readLabelled(folders, moderationRow, describeModeration, options);
  const detector = {
    features: moderationFeatures,
    shipped: shippedGuard().moderation,
    threshold: MODERATION_THRESHOLD,
    recipe: MODERATION_RECIPE,
  };
  return summarize(await judgeWith(rows, detector, options, onProgress, signal), flaggedFigures, options.seed);
}

export function describeModeration(row: z.infer<typeof moderationRow>): { isTrue: boolean; group: string; slices: string[] } {
  return {
    isTrue: ABUSIVE.has(row.label),
    group: row.id,
    slices: [
      `label.${row.label}`,
      ...(row.functionality === undefined ? [] : [`functionality.${row.functionality}`]),
      ...(row.language === undefined ? [] : [`language.${row.language}`]),
    ],
  };
}
