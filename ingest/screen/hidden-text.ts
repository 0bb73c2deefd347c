/**
 * Text no reader sees is never indexed; this check asks why it is there. Comments, alternative texts and closed menus stand in most
 * honest files, so for those only the words decide. White on white, tiny or off the page is odd whatever it says.
 */
import type { ScreenFinding } from '../../core/domain/finding.js';
import { redactedExcerptOf } from './excerpt.js';
import { instructionScore } from './instructions.js';

export interface HiddenExcerpt {
  readonly how: string;
  readonly excerpt: string;
  readonly page?: number;
}

const ODD: ReadonlySet<string> = new Set(['same-colour', 'transparent', 'tiny', 'off-page', 'clipped', 'covered', 'hidden-layer']);
const LEAST_WORDS = 4;
/** Below the threshold for visible text: what is hidden and still speaks to an assistant is no accident. */
const LEAST_SCORE = 0.7;
const MAX_FINDINGS = 5;

export function findHiddenText(hidden: readonly HiddenExcerpt[]): ScreenFinding[] {
  return hidden
    .flatMap(({ how, excerpt, page }): ScreenFinding[] => {
      const where = `${how.replace(/-/gu, ' ')}${page === undefined ? '' : `, page ${String(page)}`}`;
      if (instructionScore(excerpt) >= LEAST_SCORE)
        return [
          {
            kind: 'hidden-text',
            severity: 'blocks',
            reason: `Text that no reader sees (${where}) speaks to the assistant: remove it from the file.`,
            excerpt: redactedExcerptOf(excerpt),
          },
        ];
      if (!ODD.has(how) || excerpt.split(/\s+/u).length < LEAST_WORDS) return [];
      return [
        {
          kind: 'hidden-text',
          severity: 'notes',
          reason: `Text that no reader sees was left out (${where}): make it visible if it is meant to be read, else remove it.`,
          excerpt: redactedExcerptOf(excerpt),
        },
      ];
    })
    .sort((one, other) => Number(other.severity === 'blocks') - Number(one.severity === 'blocks'))
    .slice(0, MAX_FINDINGS);
}
