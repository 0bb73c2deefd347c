import { applyEdits, UNCHANGED, type Edit, type OffsetMap } from '../text/offset-map.js';
import { plainView } from './plain-view.js';

/**
 * Replaces personal data by the name of its type. Recognizers only report spans; overlaps, order and replacement are
 * settled here, once. They read a plain view of the text (full-width digits as digits, zero-width characters gone,
 * "name (at) host dot com" as an address), so that disguise does not help; spans are those of the text as it was given.
 */

const FINDING_TYPES = [
  'PERSON',
  'EMAIL_ADDRESS',
  'PHONE_NUMBER',
  'CREDIT_CARD',
  'IBAN_CODE',
  'BIC_CODE',
  'US_SSN',
  'US_ITIN',
  'NATIONAL_ID',
  'IP_ADDRESS',
  'MAC_ADDRESS',
  'API_KEY',
  'PRIVATE_KEY',
  'CONNECTION_STRING',
  'PASSWORD',
  'DATE_OF_BIRTH',
  'POSTAL_ADDRESS',
  'URL',
  'DOMAIN_NAME',
  'USER_NAME',
] as const;

export type FindingType = (typeof FINDING_TYPES)[number];

export interface Finding {
  /** UTF-16 units of the text searched. */
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  /** 0 to 1, an order and no probability: 1 a checksum or a shape nothing else has, 0.5 a shape that leans on words nearby. */
  readonly confidence: number;
  /** Why it was taken for what it is, without its characters: for the curator's report. */
  readonly explanation: string;
}

export interface Recognizer {
  readonly type: FindingType;
  /** In order of their start; may overlap those of other recognizers. Work grows linearly with the text. */
  find(text: string): Finding[];
}

/** A recognizer at a place: what it finds is replaced there, or only reported. Replaced when not told. */
export interface PlacedRecognizer extends Recognizer {
  readonly action?: 'replace' | 'report';
}

/** True for the organisation's own contact data, which stay. Gets the characters found. */
export type Allows = (found: string, type: FindingType) => boolean;

/** The number of a value among those of its type in a conversation, from 1; the same for the same value. */
export type NumberOf = (value: string, type: FindingType) => number;

/** What was found and stays: the organisation's own contact data, or a type that this place only reports. */
interface KeptFinding extends Finding {
  readonly reason: 'allowed' | 'reported';
}

export interface Redacted {
  readonly text: string;
  /** What was replaced. Sorted, without overlaps, offsets into the text that was given. */
  readonly findings: readonly Finding[];
  /** What was found and stays. Sorted, without overlaps, also with those that were replaced. */
  readonly kept: readonly KeptFinding[];
  readonly edits: readonly Edit[];
  readonly map: OffsetMap;
}

interface Candidate {
  readonly finding: Finding;
  /** As the plain view has it. */
  readonly value: string;
  readonly priority: number;
  readonly fate: 'replace' | 'allowed' | 'reported';
}

/**
 * @param recognizers first ones win where two findings of equal length and confidence overlap
 * @param numberOf tells two values of one type apart in what is written in their place; without it none is numbered
 */
export function redact(
  text: string,
  recognizers: readonly PlacedRecognizer[],
  allows: Allows = () => false,
  numberOf?: NumberOf,
): Redacted {
  const view = plainView(text);
  const candidates: Candidate[] = [];
  for (const [priority, recognizer] of recognizers.entries()) {
    for (const finding of recognizer.find(view.text)) {
      const value = view.text.slice(finding.start, finding.end);
      candidates.push({
        priority,
        value,
        fate: allows(value, finding.type) ? 'allowed' : recognizer.action === 'report' ? 'reported' : 'replace',
        finding:
          view.map === UNCHANGED
            ? finding
            : { ...finding, start: view.map.toSource(finding.start), end: view.map.toSource(finding.end, 'end') },
      });
    }
  }
  if (candidates.length === 0) return { text, findings: [], kept: [], edits: [], map: UNCHANGED };
  const settled = settle(candidates);
  const replaced = settled.filter(({ fate }) => fate === 'replace');
  const edits = replaced.map(({ finding: { start, end, type }, value }) => ({
    start,
    end,
    replacement: placeholder(type, numberOf?.(sameWhateverItsWriting(value), type) ?? 1),
  }));
  const applied = applyEdits(text, edits);
  return {
    text: applied.text,
    findings: replaced.map(({ finding }) => finding),
    kept: settled.flatMap(({ finding, fate }) => (fate === 'replace' ? [] : [{ ...finding, reason: fate }])),
    edits,
    map: applied.map,
  };
}

/** `[EMAIL_ADDRESS]`; the second value of a conversation is `[EMAIL_ADDRESS 2]`. */
function placeholder(type: FindingType, number: number): string {
  return number === 1 ? `[${type}]` : `[${type} ${String(number)}]`;
}

/** Every placeholder that `redact` writes. */
export const PLACEHOLDER = new RegExp(String.raw`\[(?:${FINDING_TYPES.join('|')})(?: [0-9]{1,6})?\]`, 'gu');

export function numberOfPlaceholder(placeholder: string): { readonly type: string; readonly number: number } {
  const [type = '', number = '1'] = placeholder.slice(1, -1).split(' ');
  return { type, number: Number(number) };
}

/** Case, blanks and the signs between groups do not make another number, name or address. */
function sameWhateverItsWriting(value: string): string {
  const lower = value.toLowerCase();
  return lower.includes('@') ? lower.trim() : lower.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Settles overlaps group by group, where a group is what hangs together by overlaps. Own contact data shield what lies
 * in them (the domain of an allowed address). Among the others what is replaced comes before what is only reported, then
 * the longest wins, then the most certain, then the first recognizer; what is replaced covers all of the group that was to
 * be replaced, so that no half of an identifier is left standing.
 */
function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.finding.start - b.finding.start || b.finding.end - a.finding.end);
  const allowed = groupsOf(sorted.filter(({ fate }) => fate === 'allowed')).map(best);
  const others = outside(
    sorted.filter(({ fate }) => fate !== 'allowed'),
    allowed,
    'inside',
  );
  const replaced = groupsOf(others.filter(({ fate }) => fate === 'replace')).map((group) => {
    const winner = best(group);
    const start = group[0]!.finding.start;
    // No spread: a group may be a whole file, and arguments lie on the stack.
    const end = group.reduce((last, { finding }) => Math.max(last, finding.end), start);
    return { ...winner, finding: { ...winner.finding, start, end } };
  });
  const reported = groupsOf(
    outside(
      others.filter(({ fate }) => fate === 'reported'),
      replaced,
      'touching',
    ),
  ).map(best);
  return [...outside(allowed, replaced, 'touching'), ...replaced, ...outside(reported, allowed, 'touching')].sort(
    (a, b) => a.finding.start - b.finding.start,
  );
}

/** Runs of candidates in which each overlaps the ones before it. Candidates are sorted by their start. */
function groupsOf(sorted: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (candidate.finding.start < end) groups.at(-1)!.push(candidate);
    else groups.push([candidate]);
    end = Math.max(end, candidate.finding.end);
  }
  return groups;
}

function best(group: readonly Candidate[]): Candidate {
  return group.reduce((winner, candidate) => {
    const longer = lengthOf(candidate) - lengthOf(winner);
    const surer = candidate.finding.confidence - winner.finding.confidence;
    return longer > 0 || (longer === 0 && (surer > 0 || (surer === 0 && candidate.priority < winner.priority))) ? candidate : winner;
  });
}

function lengthOf({ finding }: Candidate): number {
  return finding.end - finding.start;
}

/** The candidates that lie in none of the shields, or touch none. Both are sorted, the shields do not overlap. */
function outside(sorted: readonly Candidate[], shields: readonly Candidate[], how: 'inside' | 'touching'): Candidate[] {
  let next = 0;
  return sorted.filter(({ finding }) => {
    while (next < shields.length && shields[next]!.finding.end <= finding.start) next++;
    const shield = shields[next]?.finding;
    if (shield === undefined || shield.start >= finding.end) return true;
    return how === 'inside' && !(shield.start <= finding.start && finding.end <= shield.end);
  });
}
