/**
 * The golden gate: what was right in the live release must be right in the next one. A lost question counts against what the
 * policy allows; a critical question that is wrong counts whatever it was before. Answers are kept in the release file, so
 * the live release is asked only what it was never asked.
 */
import type { GateCase, GateResult } from '../../../core/domain/gate.js';
import type { Policy } from '../../../core/domain/policy.js';
import { faultOf, type GoldenAnswer } from '../../evaluation/ask-golden.js';
import type { GoldenQuestion } from '../../evaluation/golden-question.js';

/** A question with what the live release (if any) and the next one answer. */
export interface ComparedQuestion {
  readonly question: GoldenQuestion;
  readonly before: GoldenAnswer | undefined;
  readonly after: GoldenAnswer;
}

export type Comparison = 'same' | 'changed' | 'lost' | 'gained' | 'new';

/**
 * A question as the live release was judged on it, where the next one is not judged on it the same way: without `after` it is gone,
 * else it was reworded or expects something else now, and the next release's answer to the old words stands here.
 */
export interface FormerQuestion {
  readonly question: GoldenQuestion;
  readonly before: GoldenAnswer | undefined;
  readonly after: GoldenAnswer | undefined;
  /** The row that took its place. */
  readonly now: GoldenQuestion | undefined;
}

/** `lost` and `gained` speak of being right; `changed` of other words or documents with the same verdict; `new` was never asked before. */
export function compare({ question, before, after }: ComparedQuestion): Comparison {
  if (before === undefined) return 'new';
  const wasRight = faultOf(question, before) === undefined;
  const isRight = faultOf(question, after) === undefined;
  if (wasRight !== isRight) return wasRight ? 'lost' : 'gained';
  const isSame = before.outcome === after.outcome && before.text === after.text && before.documents.join(' ') === after.documents.join(' ');
  return isSame ? 'same' : 'changed';
}

/** @param former what the live release was judged on otherwise: a net with holes cut into it must not look whole */
export function goldenGate(
  compared: readonly ComparedQuestion[],
  { gates }: Pick<Policy, 'gates'>,
  former: readonly FormerQuestion[] = [],
): GateResult {
  const about = { gate: 'golden' as const, tried: compared.length, allowed: gates.allowed.golden };
  const cut = former.flatMap(weakened);
  if (compared.length === 0 && cut.length === 0)
    return { ...about, outcome: 'not-run', cases: [], note: 'the corpus has no questions.jsonl' };
  const wrong = compared.flatMap((one) => {
    const fault = faultOf(one.question, one.after);
    return fault === undefined ? [] : [{ one, fault }];
  });
  const critical = wrong.filter(({ one }) => one.question.critical);
  const lost = wrong.filter(({ one }) => !one.question.critical && compare(one) === 'lost');
  const share = compared.length === 0 ? 0 : (compared.length - wrong.length) / compared.length;
  const isTooFew = share < gates.goldenRightAtLeast;
  const cases: GateCase[] = [
    ...critical.map(({ one, fault }) => toCase(one, `critical: ${fault}`)),
    ...lost.map(({ one, fault }) => toCase(one, `lost: ${fault}`)),
    ...cut.filter(({ name }) => ![...critical, ...lost].some(({ one }) => one.question.id === name)),
    ...(isTooFew
      ? wrong.filter(({ one }) => !one.question.critical && compare(one) !== 'lost').map(({ one, fault }) => toCase(one, `wrong: ${fault}`))
      : []),
  ];
  const isMet = critical.length === 0 && lost.length + cut.length <= gates.allowed.golden && !isTooFew;
  const right = `${String(compared.length - wrong.length)} of ${String(compared.length)} right`;
  return { ...about, outcome: isMet ? 'met' : 'not-met', cases, note: isTooFew ? `${right}, fewer than the policy asks for` : right };
}

/** A row that is gone is a case whatever it would say: the next release would not be judged on it either. */
function weakened({ question, before, after, now }: FormerQuestion): GateCase[] {
  const words = `Asked: "${shorten(question.text)}"`;
  const advice = 'put it back into questions.jsonl, or sign for it';
  if (now === undefined || after === undefined)
    return [{ name: question.id, detail: `gone: the live release was judged on it; ${advice}. ${words}` }];
  const fault = faultOf(question, after);
  if (fault !== undefined && (question.critical || compare({ question, before, after }) === 'lost'))
    return [toCase({ question, before, after }, `lost by what was asked and expected until now: ${fault}; ${advice}`)];
  return question.critical && !now.critical
    ? [{ name: question.id, detail: `no longer critical: the live release was held to it; ${advice}. ${words}` }]
    : [];
}

function toCase({ question, before, after }: ComparedQuestion, detail: string): GateCase {
  const was = before === undefined || before.text === '' ? '' : ` Before: "${shorten(before.text)}"`;
  const now = after.text === '' ? '' : ` Now: "${shorten(after.text)}"`;
  return { name: question.id, detail: `${detail}. Asked: "${shorten(question.text)}"${was}${now}` };
}

function shorten(text: string, length = 160): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
