import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { holdsOnScreen } from './media-condition.js';

/** Declared values of the properties that can hide text, by property. */
export type Declared = Readonly<Record<string, string>>;

const HIDING =
  /^(?:display|scale|translate|zoom|filter|visibility|opacity|font|font-size|letter-spacing|color|background|background-color|background-image|position|inset(?:-(?:inline|block)(?:-start|-end)?)?|left|right|top|bottom|text-indent|margin|margin-left|margin-top|margin-inline-start|margin-block-start|clip|clip-path|width|height|max-width|max-height|(?:max-)?(?:inline|block)-size|overflow|overflow-x|overflow-y|transform|content-visibility|-webkit-text-fill-color)$/;
const MAX_RULES = 5_000;
const MAX_SELECTOR = 200;
const MAX_VALUE = 400;

/** Declarations of one rule or attribute; what is marked important goes before all that is not (CSS Cascade 4, section 6.4). */
export interface Declarations {
  readonly normal: Declared;
  readonly important: Declared;
}

const NONE: Declarations = { normal: {}, important: {} };

/** What holds in the end. @param attribute the style of the element itself */
export function cascaded(rules: Declarations = NONE, attribute: Declarations = NONE): Declared {
  return { ...rules.normal, ...attribute.normal, ...rules.important, ...attribute.important };
}

export function parseDeclarations(text: string): Declarations {
  const normal: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const declaration of plain(text).split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!HIDING.test(property)) continue;
    const value = collapsed(declaration.slice(colon + 1)).toLowerCase();
    const mark = /! ?important$/.exec(value);
    if (mark === null) normal[property] = value.slice(0, MAX_VALUE);
    else important[property] = value.slice(0, Math.min(MAX_VALUE, mark.index)).trim();
  }
  return { normal, important };
}

/** A value as patterns may look at it: short, and with no run of white space that they would try from every place in it. */
export function shortValue(value: string): string {
  return collapsed(value).slice(0, MAX_VALUE);
}

function collapsed(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}

/** As a browser reads it: `d\69splay` is `display:none` (CSS Syntax 3, sections 4.3.2 and 4.3.7). */
function plain(text: string): string {
  return withoutComments(text).replace(
    /\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|([^0-9a-f\r\n\f]))/gi,
    (_, code: string | undefined, sign: string) => {
      const point = Number.parseInt(code ?? '', 16);
      return code === undefined ? sign : point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '\ufffd';
    },
  );
}

/**
 * What the `<style>` elements of a page declare for each element, weaker rules first, then the later ones. Rules for other
 * media than a common screen (`media-condition.ts`) and selectors with pseudo-classes are passed over: they describe another moment.
 * Candidates are looked up by the id, class or tag of a selector's last part, so the cost follows the matches.
 */
export function styleRules($: CheerioAPI, css: readonly string[]): ReadonlyMap<Element, Declarations> {
  const rules = css.flatMap(parseRules).slice(0, MAX_RULES);
  const styles = new Map<Element, Declarations>();
  if (rules.length === 0) return styles;
  const byKey = new Map<string, Element[]>();
  const note = (key: string, element: Element): void => {
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [element]);
    else list.push(element);
  };
  $('*').each((_, element) => {
    if (!('attribs' in element)) return;
    note(element.tagName, element);
    note('*', element);
    if (element.attribs.id !== undefined) note(`#${element.attribs.id}`, element);
    for (const name of new Set((element.attribs.class ?? '').split(/\s+/))) if (name !== '') note(`.${name}`, element);
  });
  rules.sort((one, other) => one.weight - other.weight);
  for (const { selector, key, isSimple, declared } of rules) {
    for (const element of byKey.get(key) ?? []) {
      if (!isSimple && !matches($, element, selector)) continue;
      const before = styles.get(element) ?? NONE;
      styles.set(element, {
        normal: { ...before.normal, ...declared.normal },
        important: { ...before.important, ...declared.important },
      });
    }
  }
  return styles;
}

function matches($: CheerioAPI, element: Element, selector: string): boolean {
  try {
    return $(element).is(selector);
  } catch {
    return false; // A selector that cannot be parsed matches nothing, in a browser too.
  }
}

interface Rule {
  readonly selector: string;
  /** What the last part of the selector can be looked up by. */
  readonly key: string;
  /** True when the key says all. */
  readonly isSimple: boolean;
  readonly weight: number;
  readonly declared: Declarations;
}

function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const text = withoutComments(css);
  let position = 0;
  // Blocks that hold rules and apply (`@media screen`) are entered; all others with an at-sign are passed over whole.
  while (position < text.length) {
    const open = text.indexOf('{', position);
    if (open < 0) break;
    const before = text.slice(position, open);
    const head = before
      .slice(before.lastIndexOf(';') + 1)
      .replace(/^[\s}]+/, '')
      .trim();
    if (head.startsWith('@')) {
      const media = /^@media\b([^]*)$/i.exec(head)?.[1];
      const applies = media === undefined ? /^@layer\b|^@supports\b(?![^]*(?<!:)\bnot\b)/i.test(head) : holdsOnScreen(media);
      position = applies ? open + 1 : endOfBlock(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    const end = close < 0 ? text.length : close;
    const declared = parseDeclarations(text.slice(open + 1, end));
    if (Object.keys(declared.normal).length + Object.keys(declared.important).length > 0)
      for (const selector of head.split(',')) rules.push(...ruleOf(selector.trim(), declared));
    position = end + 1;
  }
  return rules;
}

/** In one pass: a pattern would start over at every opening mark that is never closed. */
function withoutComments(css: string): string {
  return css
    .split('/*')
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.indexOf('*/');
      return end < 0 ? '' : part.slice(end + 2);
    })
    .join(' ')
    .replace(/<!--|-->/g, ' ');
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  const brace = /[{}]/g;
  brace.lastIndex = open;
  for (let match = brace.exec(text); match !== null; match = brace.exec(text)) {
    depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return brace.lastIndex;
  }
  return text.length;
}

function ruleOf(selector: string, declared: Declarations): Rule[] {
  if (selector === '' || selector.length > MAX_SELECTOR || selector.includes(':')) return [];
  const last = /[^\s>+~]+$/.exec(selector)?.[0] ?? '';
  const key = /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0]?.toLowerCase() ?? '*';
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  const weight = count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[/g) * 100 + count(/(?:^|[\s>+~])[a-z]/gi);
  return [{ selector, key, isSimple: key === selector.toLowerCase() || key === selector, weight, declared }];
}
