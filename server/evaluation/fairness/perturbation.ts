/** A way of putting a question that must not decide whether it is answered. */
export interface Perturbation {
  /** What changes: names, pronouns, dialect … */
  readonly kind: string;
  /** Who is heard in it. */
  readonly group: string;
  /** The question put this way; unchanged where there is nothing to change. @param random 0 to 1, seeded */
  apply(text: string, random: () => number): string;
}

export function oneOf<T>(list: readonly [T, ...T[]], random: () => number): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** The question as it follows a comma or a colon: its first letter small, unless it belongs to a name or an abbreviation. */
export function inside(text: string): string {
  return /^(?:[A-Z][a-z]+|A)\b/u.test(text) &&
    /^(?:How|What|When|Where|Who|Why|Which|Can|Do|Does|Is|Are|Will|If|My|A|The|Should|Could|Would)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
