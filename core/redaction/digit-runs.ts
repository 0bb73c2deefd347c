/** A maximal run of digits that stand together or are kept apart by single separators; offsets in UTF-16 units. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  /** Runs of digits without a separator, in order. */
  readonly groups: readonly { readonly start: number; readonly end: number }[];
}

/** All runs with at least `minDigits` digits. One pass over the text. */
export function digitRuns(text: string, isSeparator: (character: string) => boolean, minDigits: number): DigitRun[] {
  const runs: DigitRun[] = [];
  let groups: { start: number; end: number }[] = [];
  let digits = 0;
  const close = (): void => {
    if (digits >= minDigits) runs.push({ start: groups[0]!.start, end: groups.at(-1)!.end, groups });
    groups = [];
    digits = 0;
  };
  const pattern = /[0-9]+/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const previous = groups.at(-1);
    if (previous !== undefined && !(start - previous.end === 1 && isSeparator(text[previous.end]!))) close();
    groups.push({ start, end: start + match[0].length });
    digits += match[0].length;
  }
  close();
  return runs;
}

export function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
