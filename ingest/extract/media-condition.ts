/**
 * Whether a media query holds for somebody who reads a page on a common screen: a window of 1280 by 800 points, light, with a mouse.
 * Rules for narrow screens and for print describe another reader; a condition that everybody meets (`min-width: 1px`) hides from all.
 * What is not known here does not hold, nor does its negation. Media Queries 4, sections 2 and 4 to 6.
 */
const WIDTH = 1280;
const HEIGHT = 800;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['width', WIDTH],
  ['height', HEIGHT],
  ['device-width', WIDTH],
  ['device-height', HEIGHT],
  ['aspect-ratio', WIDTH / HEIGHT],
  ['resolution', 1],
  ['color', 8],
  ['monochrome', 0],
  ['grid', 0],
]);
const STATES: ReadonlyMap<string, string> = new Map([
  ['orientation', 'landscape'],
  ['hover', 'hover'],
  ['any-hover', 'hover'],
  ['pointer', 'fine'],
  ['any-pointer', 'fine'],
  ['prefers-color-scheme', 'light'],
  ['prefers-reduced-motion', 'no-preference'],
  ['prefers-contrast', 'no-preference'],
  ['scripting', 'enabled'],
  ['update', 'fast'],
  ['display-mode', 'browser'],
]);
const MAX_QUERY = 500;

export function holdsOnScreen(queries: string): boolean {
  if (queries.length > MAX_QUERY) return false;
  return queries
    .toLowerCase()
    .split(',')
    .some((query) => holds(query) === true);
}

/** Undefined is not known (Media Queries 4, section 3.2). */
type Known = boolean | undefined;

function holds(query: string): Known {
  const text = query.trim();
  const isNegated = /^not\s/.test(text);
  const rest = text.replace(/^(?:not|only)\s+/, '');
  const parts = rest.split(/\s+(and|or)\s+/);
  const terms = parts.filter((_, index) => index % 2 === 0).map(termHolds);
  // One that holds decides an `or`, one that does not an `and`; else one that is not known leaves it open.
  const decisive = parts.includes('or');
  const result = terms.includes(decisive) ? decisive : terms.includes(undefined) ? undefined : !decisive;
  return isNegated ? negated(result) : result;
}

function negated(known: Known): Known {
  return known === undefined ? undefined : !known;
}

function termHolds(term: string): Known {
  if (term === 'screen' || term === 'all') return true;
  // Another medium, such as print.
  if (/^[a-z-]+$/.test(term)) return false;
  const inner = /^\(\s*([^()]*)\s*\)$/.exec(term.replace(/^not\s*(?=\()/, ''))?.[1]?.trim();
  if (inner === undefined) return undefined;
  const result = featureHolds(inner);
  return term.startsWith('not') ? negated(result) : result;
}

/** `min-width: 1px`, `width >= 1px`, `1px <= width <= 900px`, `hover: hover`, `color`. */
function featureHolds(text: string): Known {
  const [name = '', value] = text.split(':').map((part) => part.trim());
  if (value !== undefined) {
    const bound = /^(min|max)-/.exec(name)?.[1];
    const number = NUMBERS.get(name.replace(/^(?:min|max)-/, ''));
    if (number === undefined) return STATES.has(name) ? STATES.get(name) === value : undefined;
    const limit = numberOf(value);
    if (limit === undefined) return undefined;
    return bound === 'min' ? number >= limit : bound === 'max' ? number <= limit : number === limit;
  }
  const range = text.split(/\s*(<=|>=|<|>|=)\s*/);
  if (range.length === 1 && !NUMBERS.has(name) && !STATES.has(name)) return undefined;
  if (range.length === 1) return (NUMBERS.get(name) ?? 0) > 0 || (STATES.has(name) && STATES.get(name) !== 'no-preference');
  const sides = [0, 2].filter((at) => range[at + 2] !== undefined).map((at) => compare(range[at]!, range[at + 1]!, range[at + 2]!));
  return sides.includes(false) ? false : sides.includes(undefined) ? undefined : true;
}

function compare(left: string, sign: string, right: string): Known {
  const [one, other] = [NUMBERS.get(left) ?? numberOf(left), NUMBERS.get(right) ?? numberOf(right)];
  if (one === undefined || other === undefined) return undefined;
  return sign === '<='
    ? one <= other
    : sign === '>='
      ? one >= other
      : sign === '<'
        ? one < other
        : sign === '>'
          ? one > other
          : one === other;
}

function numberOf(value: string): number | undefined {
  const ratio = /^(\d+(?:\.\d+)?|\.\d+)\s*\/\s*(\d+(?:\.\d+)?|\.\d+)$/.exec(value);
  if (ratio !== null) return Number(ratio[1]) / Number(ratio[2]);
  const found = /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|em|rem|pt|cm|mm|in|dppx|x|dpi|dpcm)?$/.exec(value);
  if (found === null) return undefined;
  const factor = { px: 1, em: 16, rem: 16, pt: 4 / 3, cm: 37.8, mm: 3.78, in: 96, dppx: 1, x: 1, dpi: 1 / 96, dpcm: 2.54 / 96 }[
    found[2] ?? 'px'
  ];
  return factor === undefined ? undefined : Number(found[1]) * factor;
}
