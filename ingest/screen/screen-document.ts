/** Every check that needs one document alone. */
import type { Revision } from '../../core/domain/document.js';
import { DEFAULT_SCREENING, type ScreenFinding, type ScreeningPolicy } from '../../core/domain/finding.js';
import type { Finding } from '../../core/redaction/redact.js';
import { findHiddenText, type HiddenExcerpt } from './hidden-text.js';
import { findInstructions } from './instructions.js';
import { findOddLanguage } from './language.js';
import { findMissingRights } from './rights.js';
import { findSecrets } from './secrets.js';
import { findToxic } from './toxic.js';
import type { Words } from '../../core/text/words.js';

export interface DocumentToScreen {
  /** After redaction: what findings quote may be stored and shown. */
  readonly revision: Revision;
  readonly hidden: readonly HiddenExcerpt[];
  readonly redacted: readonly Pick<Finding, 'type' | 'explanation'>[];
}

/** Findings of one document, before any policy. @param words those of the revision's text */
export function screenDocument({ revision, hidden, redacted }: DocumentToScreen, words: Words): ScreenFinding[] {
  const { text, facts } = revision;
  return [
    ...findInstructions(revision, words),
    ...findHiddenText(hidden),
    ...findToxic(text, words, facts.language),
    ...findSecrets(redacted),
    ...findOddLanguage(text, words, facts.language),
    ...findMissingRights(facts),
  ];
}

/** Findings with the severity the operator gives them, those that block first; what is off is gone. */
export function underPolicy(findings: readonly ScreenFinding[], { actions }: ScreeningPolicy): ScreenFinding[] {
  return findings
    .filter(({ kind }) => actions[kind] !== 'off')
    .map((finding): ScreenFinding => {
      const action = actions[finding.kind];
      if (action === 'note') return { ...finding, severity: 'notes' };
      return DEFAULT_SCREENING.actions[finding.kind] === 'note' ? { ...finding, severity: 'blocks' } : finding;
    })
    .sort((one, other) => Number(other.severity === 'blocks') - Number(one.severity === 'blocks'));
}

export function isBlocked(findings: readonly ScreenFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'blocks');
}
