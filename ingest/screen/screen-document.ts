/** Every check that needs one document alone. */
import type { Revision } from '../../core/domain/document.js';
import { DEFAULT_SCREENING, type ScreenFinding, type ScreeningPolicy } from '../../core/domain/finding.js';
import { type Finding, numberOfPlaceholder, PLACEHOLDER } from '../../core/redaction/redact.js';
import { findHiddenText, type HiddenExcerpt } from './hidden-text.js';
import { findInstructions } from './instructions.js';
import { findOddLanguage } from './language.js';
import { findMissingRights } from './rights.js';
import { findSecrets } from './secrets.js';
import { findToxic } from './toxic.js';
import { type Words, wordsOf } from '../../core/text/words.js';

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
    ...findSecrets([...redacted, ...outsideTheText(revision).flatMap(({ words: stated }) => replacedIn(stated))]),
    ...outsideTheText(revision).flatMap((stated) => screenStated(stated, facts.language)),
    ...findOddLanguage(text, words, facts.language),
    ...findMissingRights(facts),
  ];
}

interface StatedWords {
  readonly where: string;
  readonly words: string;
}

/** What customers read of a document besides its text. A title that is a heading of the text was read there; so were all headings. */
function outsideTheText({ facts, text, blocks }: Revision): StatedWords[] {
  const isHeading = blocks.some(({ kind, start, end }) => kind === 'heading' && text.slice(start, end) === facts.title);
  return [
    ...(isHeading ? [] : [{ where: 'title', words: facts.title }]),
    { where: 'owner', words: facts.owner },
    { where: 'licence', words: facts.licence },
  ];
}

function screenStated({ where, words: text }: StatedWords, language: string): ScreenFinding[] {
  const words = wordsOf(text);
  const found = [
    ...findInstructions({ text, blocks: [{ kind: 'heading', headingPath: [], start: 0, end: text.length }] }, words),
    ...findToxic(text, words, language),
  ];
  return found.map((finding) => ({ ...finding, reason: `In the ${where}: ${finding.reason}` }));
}

/** Facts are redacted before they come here; what stood in them is told by what stands in its place. */
function replacedIn(text: string): Pick<Finding, 'type' | 'explanation'>[] {
  return [...text.matchAll(PLACEHOLDER)].map(([placeholder]) => ({
    type: numberOfPlaceholder(placeholder).type as Finding['type'],
    explanation: 'stood in the title or another fact of the document',
  }));
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
