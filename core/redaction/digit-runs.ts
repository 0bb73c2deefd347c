/** Digits that stand together. Offsets in UTF-16 units. */
export interface DigitGroup {
  readonly start: number;
  readonly end: number;
}

/** A maximal run of digit groups that are kept apart by a few separators only. */
export interface DigitRun extends DigitGroup {
  /** In order; at least one. */
  readonly groups: readonly DigitGroup[];
}

interface RunOptions {
  /** Every character between two groups is one of these. */
  readonly separators: string;
  /** How many characters may stand between two groups. */
  readonly maxGap: number;
  readonly minDigits: number;
}

/** What people put between the groups of an identifier: also line breaks, and signs meant to hide it. */
export const ANY_SEPARATORS = ' \t\r\n.-/_,*|·:~+()[]\'"\\';

/** Every maximal group of digits. The last answer is kept, since each recognizer of a text asks for the same one. */
export function digitGroups(text: string): readonly DigitGroup[] {
  if (text === last.text) return last.groups;
  const groups: DigitGroup[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    while (isDigit(text.charCodeAt(at + 1))) at++;
    groups.push({ start, end: at + 1 });
  }
  // A long text is not held on to for the sake of a short one's speed.
  last = text.length <= MAX_KEPT ? { text, groups, runs: new Map() } : { text: '', groups: [], runs: new Map() };
  return groups;
}

const MAX_KEPT = 4_000_000;
let last: { readonly text: string; readonly groups: readonly DigitGroup[]; readonly runs: Map<RunOptions, readonly DigitRun[]> } = {
  text: '',
  groups: [],
  runs: new Map(),
};

/** Runs in which a national identifier may stand. */
export const IDENTIFIER_RUNS: RunOptions = { separators: ANY_SEPARATORS, maxGap: 4, minDigits: 8 };

/** All runs with at least `minDigits` digits, in one pass over the groups; the same options are not read twice. */
export function digitRuns(text: string, options: RunOptions): readonly DigitRun[] {
  const groups = digitGroups(text);
  if (groups.length === 0) return [];
  const known = groups === last.groups ? last.runs.get(options) : undefined;
  const runs = known ?? runsOf(text, groups, options);
  if (groups === last.groups) last.runs.set(options, runs);
  return runs;
}

/** The runs inside a run that narrower options see. */
export function splitRun(text: string, run: DigitRun, options: RunOptions): DigitRun[] {
  return runsOf(text, run.groups, options);
}

/**
 * The ways to read a run in which several numbers may stand side by side ("44051401359, 22.11.1944"): whole, cut at a comma, a
 * line end or several signs, and cut at every blank. Of each way only the parts whose count of digits fits.
 */
export function* readingsOf(text: string, run: DigitRun, fits: (digits: number) => boolean): Generator<readonly DigitRun[]> {
  if (fits(countDigits(run))) yield [run];
  if (run.groups.length === 1) return;
  yield cut(run, fits, (from, to) => to - from > 1 || COMMA_OR_LINE_END.includes(text[from]!));
  yield cut(run, fits, (from, to) => to - from > 1 || COMMA_OR_BLANK.includes(text[from]!));
}

const COMMA_OR_LINE_END = ',\n\r';
const COMMA_OR_BLANK = ', \t\n\r';

function cut({ groups }: DigitRun, fits: (digits: number) => boolean, isCut: (from: number, to: number) => boolean): DigitRun[] {
  const parts: DigitRun[] = [];
  let [first, digits] = [0, 0];
  for (let index = 0; index < groups.length; index++) {
    const { start, end } = groups[index]!;
    digits += end - start;
    const next = groups[index + 1];
    if (next !== undefined && !isCut(end, next.start)) continue;
    if (fits(digits) && index - first < MAX_GROUPS)
      parts.push({ start: groups[first]!.start, end, groups: groups.slice(first, index + 1) });
    [first, digits] = [index + 1, 0];
  }
  return parts;
}

/** No identifier that is told by its digits has more. */
const MAX_GROUPS = 20;

export function countDigits({ groups }: DigitRun): number {
  let digits = 0;
  for (const { start, end } of groups) digits += end - start;
  return digits;
}

function runsOf(text: string, all: readonly DigitGroup[], { separators, maxGap, minDigits }: RunOptions): DigitRun[] {
  const runs: DigitRun[] = [];
  let [first, digits] = [0, 0];
  for (let index = 0; index < all.length; index++) {
    const { start, end } = all[index]!;
    digits += end - start;
    const next = all[index + 1];
    if (next !== undefined && isGap(text, end, next.start, separators, maxGap)) continue;
    if (digits >= minDigits) runs.push({ start: all[first]!.start, end, groups: all.slice(first, index + 1) });
    [first, digits] = [index + 1, 0];
  }
  return runs;
}

function isGap(text: string, from: number, to: number, separators: string, maxGap: number): boolean {
  if (to - from > maxGap) return false;
  for (let at = from; at < to; at++) if (!separators.includes(text[at]!)) return false;
  return true;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/** An underscore is neither: it may be emphasis or a separator. */
export function isLetterOrDigit(character: string | undefined): boolean {
  if (character === undefined) return false;
  const unit = character.charCodeAt(0);
  if (unit < 128) return isDigit(unit) || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return /[\p{L}\p{N}]/u.test(character);
}

/** Ideographs, kana, hangul and Thai are written without spaces: an identifier may begin right after one. */
export function isUnspaced(character: string | undefined): boolean {
  return (
    character !== undefined &&
    character > '\u0dff' &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u.test(character)
  );
}

/** Whether an identifier may begin after, or end before, this character. */
export function isBorder(character: string | undefined): boolean {
  return !isLetterOrDigit(character) || isUnspaced(character);
}

/**
 * Letters that stand for digits ("4l11 O111") written as digits, character by character, inside words that hold a digit
 * and nothing else. For recognizers with a checksum, as a second reading.
 */
export function withLookAlikeDigits(text: string): string {
  if (!/[0-9][OoQIl|]|[OoQIl|][0-9]/.test(text)) return text;
  return text.replace(/(?<![\p{L}\p{N}])[0-9OoQIl|]{2,40}(?![\p{L}\p{N}])/gu, (word) =>
    /[0-9]/.test(word) ? word.replace(/[OoQ]/g, '0').replace(/[Il|]/g, '1') : word,
  );
}
