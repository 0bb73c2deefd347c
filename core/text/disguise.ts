/** What a text may hide from a pattern though a program would read it: encoded runs, and letters that look like others. */

export interface DecodedRun {
  /** UTF-16 units of the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** What the run says once decoded. */
  readonly text: string;
}

/** Runs of base64 or hexadecimal that decode to readable words. Runs are bounded, so that work grows linearly. */
export function decodedRuns(text: string): DecodedRun[] {
  const found: DecodedRun[] = [];
  const add = (match: RegExpExecArray, decoded: string): void => {
    if (isReadable(decoded)) found.push({ start: match.index, end: match.index + match[0].length, text: decoded });
  };
  if (!/[A-Za-z0-9+/]{20}|(?:[0-9A-Fa-f]{2}[\s:]){11}/.test(text)) return found; // ordinary prose
  for (const match of text.matchAll(/[A-Za-z0-9+/]{20,4000}={0,2}/gu)) add(match, Buffer.from(match[0], 'base64').toString('utf8'));
  for (const match of text.matchAll(/(?:[0-9a-fA-F]{2}[\s:]?){12,2000}/gu))
    add(match, Buffer.from(match[0].replace(/[\s:]/gu, ''), 'hex').toString('utf8'));
  return found;
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
};

/** Cyrillic and Greek letters that pass for Latin ones, only inside words that also hold Latin letters. */
export function foldLookalikes(text: string): string {
  if (!/[\u0370-\u04ff]/u.test(text)) return text;
  return text.replace(/[\p{L}]+/gu, (word) =>
    /[a-z]/iu.test(word) ? [...word].map((letter) => LOOKALIKES[letter.toLowerCase()] ?? letter).join('') : word,
  );
}

function isReadable(text: string): boolean {
  return text.length >= 8 && /^[\x20-\x7e\s\u00a0-\u024f]+$/u.test(text) && (text.match(/[a-z]{2,}/giu) ?? []).length >= 3;
}
