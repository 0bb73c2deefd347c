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
  last = text.length <= MAX_KEPT ? { text, groups } : { text: '', groups: [] };
  return groups;
}

const MAX_KEPT = 4_000_000;
let last: { readonly text: string; readonly groups: readonly DigitGroup[] } = { text: '', groups: [] };

/** All runs with at least `minDigits` digits. One pass over the text. */
export function digitRuns(text: string, options: RunOptions): DigitRun[] {
  return runsOf(text, digitGroups(text), options);
}

/** The runs inside a run that narrower options see. */
export function splitRun(text: string, run: DigitRun, options: RunOptions): DigitRun[] {
  return runsOf(text, run.groups, options);
}

function runsOf(text: string, all: readonly DigitGroup[], { separators, maxGap, minDigits }: RunOptions): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: DigitGroup[] = [];
  let digits = 0;
  const close = (): void => {
    if (digits >= minDigits) runs.push({ start: groups[0]!.start, end: groups.at(-1)!.end, groups });
    groups = [];
    digits = 0;
  };
  for (const group of all) {
    const previous = groups.at(-1);
    if (previous !== undefined && !isGap(text, previous.end, group.start, separators, maxGap)) close();
    groups.push(group);
    digits += group.end - group.start;
  }
  close();
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
