import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { BLACK, blended, isSameColour, parseColour, WHITE, type Colour } from './css-colour.js';
import { cascaded, parseDeclarations, shortValue, styleRules, type Declared } from './css-rules.js';
import type { HiddenHow } from './extraction.js';
import type { HiddenTexts } from './hidden-text.js';

/**
 * Removes from a page what no reader sees and reports it, as far as the page itself says so: attributes, inline styles and
 * its own `<style>` rules. Stylesheets in other files are not fetched; what they hide is content here.
 */
export function dropHidden($: CheerioAPI, css: readonly string[], hidden: HiddenTexts): void {
  const rules = styleRules($, css);
  // Deep pages would overflow a recursive walk, so the way down is a list.
  const open: { node: AnyNode; around: Look }[] = $.root()
    .contents()
    .toArray()
    .reverse()
    .map((node) => ({ node, around: PAGE }));
  const gone: AnyNode[] = [];
  while (open.length > 0) {
    const { node, around } = open.pop()!;
    if (node.nodeType === TEXT) {
      const how = howHidden(around);
      if (how === undefined || node.data.trim() === '') continue;
      hidden.add(how, node.data);
      gone.push(node);
    } else if (node.nodeType === COMMENT) {
      // Conditional comments are markup for browsers of long ago; HTML reads the declaration of XML as a comment.
      if (!/^(?:\[if\b|\?xml\b)/i.test(node.data)) hidden.add('comment', node.data);
      gone.push(node);
    } else if ('attribs' in node) {
      const own = cascaded(rules.get(node), parseDeclarations(node.attribs.style ?? ''));
      for (const name of ['alt', 'title', 'aria-label', 'data-content']) {
        const words = node.attribs[name];
        if (words !== undefined && words.trim().split(/\s+/).length >= 3) hidden.add('alternative-text', words);
      }
      const how = hiddenBox(node, own);
      if (how !== undefined) {
        hidden.add(how, $(node).text());
        gone.push(node);
        continue;
      }
      const look = lookOf(node, own, around);
      for (let child = node.lastChild; child !== null; child = child.previousSibling) open.push({ node: child, around: look });
    }
  }
  $(gone).remove();
}

// DOM Level 1, section 1.3: numbers of the kinds of nodes.
const [TEXT, COMMENT] = [3, 8] as const;

/** What an element hands down to the words in it. */
interface Look {
  readonly colour: Colour;
  /** What lies under the words; undefined for a picture or a colour that cannot be told. */
  readonly ground: Colour | undefined;
  readonly fontPx: number;
  readonly isVisible: boolean;
  readonly isIndentedAway: boolean;
  /** Of all boxes around, one times the other: 1 lets nothing through. */
  readonly opacity: number;
  /** Letters lie over each other. */
  readonly isCrowded: boolean;
}

const PAGE: Look = { colour: BLACK, ground: WHITE, fontPx: 16, isVisible: true, isIndentedAway: false, opacity: 1, isCrowded: false };

/** Ink of which less is left: black on white has then a contrast of 1.26 to 1. */
const LEAST_INK = 0.1;

function howHidden(look: Look): HiddenHow | undefined {
  if (!look.isVisible) return 'not-displayed';
  if (look.isIndentedAway) return 'off-page';
  if (look.fontPx < 3 || look.isCrowded) return 'tiny';
  const [red, green, blue, alpha] = look.colour;
  const ink = alpha * look.opacity;
  if (ink < LEAST_INK) return 'transparent';
  return look.ground !== undefined && isSameColour(blended([red, green, blue, ink], look.ground), look.ground) ? 'same-colour' : undefined;
}

/** A box that is hidden with everything in it. */
function hiddenBox(element: Element, own: Declared): HiddenHow | undefined {
  const { attribs, tagName } = element;
  // A browser shows `hidden="until-found"` on search; to a reader of the page it is hidden all the same.
  if (attribs.hidden !== undefined || own.display === 'none' || own['content-visibility'] === 'hidden') return 'not-displayed';
  if (tagName === 'template' || tagName === 'noscript' || (tagName === 'dialog' && attribs.open === undefined)) return 'not-displayed';
  if (attribs['aria-hidden'] === 'true') return 'aria-hidden';
  if (shareOf(own.opacity) < LEAST_INK || shareOf(/opacity\(\s*([\d.]+%?)\s*\)/.exec(own.filter ?? '')?.[1]) < LEAST_INK)
    return 'transparent';
  const moved = movesOf(own.transform ?? '');
  if (moved.some(({ name, values }) => isFlat(name, values))) return 'tiny';
  if (NOTHING.test((own.scale ?? '').split(/\s+/)[0] ?? '') || NOTHING.test(own.zoom ?? '')) return 'tiny';
  // A percentage of the box itself moves it beside where it stands, as with a label over a button; only thousands lead out of any window.
  const shifts = [
    ...moved.filter(({ name }) => name.startsWith('translate')).flatMap(({ values }) => values),
    ...partsOf(own.translate),
  ].filter((shift) => !/^-?\d{0,3}(?:\.\d+)?%$/.test(shift));
  if (shifts.some((shift) => isFarOut(shift) || isFarRight(shift))) return 'off-page';
  const isPlaced = /^(?:absolute|fixed|relative|sticky)$/.test(own.position ?? '');
  if (isPlaced && PLACES.some((name) => partsOf(own[name]).some(isFarOut))) return 'off-page';
  // Far to the right lies nothing; far down lies the rest of a long page.
  if (isPlaced && ['left', 'right', 'inset-inline-start', 'inset-inline-end'].some((name) => isFarRight(own[name] ?? '')))
    return 'off-page';
  // Far out on both sides is how a box is made as wide as the window.
  const [top, right = top, , left = right] = partsOf(own.margin);
  if (isFarOut(top) || (isFarOut(left) && !isFarOut(right))) return 'off-page';
  if (['margin-left', 'margin-top', 'margin-inline-start', 'margin-block-start'].some((name) => isFarOut(own[name]))) return 'off-page';
  if (/rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)/.test(own.clip ?? '')) return 'clipped';
  if (isClippedAway(own['clip-path'] ?? '')) return 'clipped';
  const isCut = /hidden|clip/.test(`${own.overflow ?? ''} ${own['overflow-x'] ?? ''} ${own['overflow-y'] ?? ''}`);
  const sizes = SIZES.map((name) => (/[1-9].*%$/.test(own[name] ?? '') ? undefined : pixels(own[name], 16)));
  return isCut && sizes.some((size) => size !== undefined && size <= 1) ? 'clipped' : undefined;
}

const PLACES = [
  'left',
  'top',
  'right',
  'bottom',
  'inset',
  'inset-inline',
  'inset-block',
  'inset-inline-start',
  'inset-block-start',
  'inset-inline-end',
  'inset-block-end',
];
const SIZES = ['width', 'height', 'max-width', 'max-height', 'inline-size', 'block-size', 'max-inline-size', 'max-block-size'];
/** A factor that leaves less than a tenth. */
const NOTHING = /^(?:0|0?\.0\d*|0\.|\d(?:\.\d*)?%)$/;

/** 1 where nothing is stated. */
function shareOf(value: string | undefined): number {
  const number = Number.parseFloat(value ?? '');
  return Number.isNaN(number) ? 1 : number / (value?.endsWith('%') === true ? 100 : 1);
}

function partsOf(value: string | undefined): string[] {
  return (value ?? '').split(/[\s,]+/).filter((part) => part !== '');
}

interface Move {
  readonly name: string;
  readonly values: readonly string[];
}

/** The functions of a `transform`. */
function movesOf(transform: string): Move[] {
  return [...transform.slice(0, 400).matchAll(/([a-z0-9]+)\(([^()]*)\)/g)].map(([, name = '', values = '']) => ({
    name,
    values: partsOf(values),
  }));
}

/** Nothing is left of a box without width or height, nor of one that is seen from its edge. */
function isFlat(name: string, values: readonly string[]): boolean {
  if (name.startsWith('scale')) return values.slice(0, 2).some((value) => NOTHING.test(value)) && name !== 'scalez';
  if (name === 'rotatex' || name === 'rotatey') return /^-?(?:90|270)deg$|^-?0?\.[27]5turn$/.test(values[0] ?? '');
  return name === 'matrix' && [values[0], values[1]].every((value) => NOTHING.test(value ?? ''));
}

/** CSS Masking 1, section 5.1, for the shapes that leave nothing to see. */
function isClippedAway(path: string): boolean {
  const shape = /^(inset|circle|ellipse|polygon|rect|xywh)\(([^()]{0,400})\)/.exec(path);
  const values = shape?.[2] ?? '';
  switch (shape?.[1]) {
    case 'inset': {
      const sides = partsOf(values.split('round')[0]).map((side) =>
        side.endsWith('%') ? Number.parseFloat(side) : (pixels(side, 16) ?? 0) >= 500 ? 100 : 0,
      );
      const [top = 0, right = top, bottom = top, left = right] = sides;
      return top + bottom >= 99 || left + right >= 99;
    }
    case 'circle':
    case 'ellipse':
      return values.trim() !== '' && partsOf(values.split('at')[0]).some((radius) => (pixels(radius, 16) ?? 99) <= 1);
    case 'polygon':
      return (
        new Set(
          values
            .replace(/^\s*(?:evenodd|nonzero)\s*,/, '')
            .split(',')
            .map((point) => point.trim().replace(/(?<=\b0)(?:px|%)/g, '')),
        ).size < 3
      );
    case 'rect':
    case 'xywh':
      return partsOf(values)
        .slice(shape[1] === 'xywh' ? 2 : 0)
        .every((value) => pixels(value, 16) === 0);
    default:
      return false;
  }
}

function isFarRight(value: string): boolean {
  return (pixels(value, 16) ?? 0) >= 5_000 || /^(?:[2-9]\d{2,}|\d{4,})(?:vw)$/.test(value);
}

function isFarOut(value: string | undefined): boolean {
  const distance = pixels(value, 16);
  return (distance !== undefined && distance <= -500) || /^-(?:[1-9]\d{2,})(?:%|vw|vh)/.test(value ?? '');
}

function lookOf(element: Element, own: Declared, around: Look): Look {
  const { attribs } = element;
  const stated =
    own['-webkit-text-fill-color'] ??
    own.color ??
    (element.tagName === 'font' ? attribs.color : element.tagName === 'body' ? attribs.text : undefined);
  const ground = own['background-image'] !== undefined && own['background-image'] !== 'none' ? 'picture' : groundOf(own, attribs.bgcolor);
  const indent = own['text-indent'];
  return {
    colour:
      (stated === undefined ? undefined : parseColour(stated)) ??
      (stated === undefined || /^(?:inherit|unset|currentcolor)$/.test(stated) ? around.colour : UNKNOWN_INK),
    ground: ground === 'picture' ? undefined : ground === 'none' ? around.ground : ground,
    fontPx: fontOf(own, attribs, element.tagName, around.fontPx),
    isVisible: own.visibility === undefined || own.visibility === 'inherit' ? around.isVisible : !/hidden|collapse/.test(own.visibility),
    isIndentedAway: indent === undefined ? around.isIndentedAway : isFarOut(indent),
    opacity: around.opacity * shareOf(own.opacity),
    isCrowded:
      own['letter-spacing'] === undefined
        ? around.isCrowded
        : (pixels(own['letter-spacing'], 1) ?? 0) <= (own['letter-spacing'].endsWith('em') ? -0.8 : -12),
  };
}

/** Ink of a colour that cannot be told: it hides nothing. */
const UNKNOWN_INK: Colour = [-1000, -1000, -1000, 1];

function groundOf(own: Declared, bgcolor: string | undefined): Colour | 'picture' | 'none' {
  const stated = own['background-color'] ?? own.background ?? (bgcolor === undefined ? undefined : shortValue(bgcolor));
  if (stated === undefined || /^(?:none|inherit|initial|unset)$/.test(stated)) return 'none';
  const colour =
    parseColour(stated) ??
    stated
      .split(/\s+(?![^(]*\))/)
      .map(parseColour)
      .find((part) => part !== undefined);
  if (/url\(|gradient\(|var\(/.test(stated) || colour === undefined) return 'picture';
  // A ground that lets through most of what is under it shows that.
  return colour[3] < 0.5 ? 'none' : colour;
}

function fontOf(own: Declared, attribs: Readonly<Record<string, string>>, tag: string, around: number): number {
  const size = own['font-size'] ?? /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:px|pt|em|rem|%)|0)(?=[\s/])/.exec(own.font ?? '')?.[1];
  if (size !== undefined) return pixels(size, around) ?? 16;
  return tag === 'font' && attribs.size !== undefined ? 16 : around;
}

/** A CSS length; undefined where it depends on what only a browser knows. */
function pixels(value: string | undefined, em: number): number | undefined {
  const found = /^(-?(?:\d+(?:\.\d+)?|\.\d+))(px|pt|em|rem|ex|ch|mm|cm|in|%)?$/.exec(value ?? '');
  if (found?.[1] === undefined) return undefined;
  const number = Number(found[1]);
  switch (found[2]) {
    case undefined:
    case 'px':
      return number;
    case 'pt':
      return number * (4 / 3);
    case 'em':
      return number * em;
    case 'ex':
    case 'ch':
      return number * em * 0.5;
    case 'rem':
      return number * 16;
    case 'mm':
      return number * 3.78;
    case 'cm':
      return number * 37.8;
    case 'in':
      return number * 96;
    default:
      // Percentages are of the font only for the font itself; elsewhere zero is all that can be told.
      return number === 0 ? 0 : (number / 100) * em;
  }
}
