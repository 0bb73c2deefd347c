import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { BLACK, isSameColour, parseColour, WHITE, type Colour } from './css-colour.js';
import { parseDeclarations, styleRules, type Declared } from './css-rules.js';
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
      const own = { ...rules.get(node), ...parseDeclarations(node.attribs.style ?? '') };
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
}

const PAGE: Look = { colour: BLACK, ground: WHITE, fontPx: 16, isVisible: true, isIndentedAway: false };

function howHidden(look: Look): HiddenHow | undefined {
  if (!look.isVisible) return 'not-displayed';
  if (look.isIndentedAway) return 'off-page';
  if (look.fontPx < 3) return 'tiny';
  if (look.colour[3] <= 0.05) return 'transparent';
  return look.ground !== undefined && isSameColour(look.colour, look.ground) ? 'same-colour' : undefined;
}

/** A box that is hidden with everything in it. */
function hiddenBox(element: Element, own: Declared): HiddenHow | undefined {
  const { attribs, tagName } = element;
  // A browser shows `hidden="until-found"` on search; to a reader of the page it is hidden all the same.
  if (attribs.hidden !== undefined || own.display === 'none' || own['content-visibility'] === 'hidden') return 'not-displayed';
  if (tagName === 'template' || tagName === 'noscript' || (tagName === 'dialog' && attribs.open === undefined)) return 'not-displayed';
  if (attribs['aria-hidden'] === 'true') return 'aria-hidden';
  if (own.opacity !== undefined && Number.parseFloat(own.opacity) <= (own.opacity.endsWith('%') ? 5 : 0.05)) return 'transparent';
  if (/scale(?:x|y|3d)?\(\s*0(?:\.0\d*)?\s*[,)]/.test(own.transform ?? '')) return 'tiny';
  if (/^0(?:\.0\d*)?(?:\s|$)/.test(own.scale ?? '')) return 'tiny';
  if (/translate(?:x|y|3d)?\([^)]{0,40}-(?:\d{4,}|[5-9]\d\d)(?:\.\d+)?px/.test(own.transform ?? '')) return 'off-page';
  const isPlaced = /^(?:absolute|fixed|relative)$/.test(own.position ?? '');
  if (isPlaced && ['left', 'top', 'right', 'bottom'].some((side) => isFarOut(own[side]))) return 'off-page';
  if (isFarOut(own['margin-left']) || isFarOut(own['margin-top'])) return 'off-page';
  if (/rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)/.test(own.clip ?? '')) return 'clipped';
  if (/^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0|polygon\(\s*0 0\s*\))/.test(own['clip-path'] ?? '')) return 'clipped';
  const isCut = /hidden|clip/.test(`${own.overflow ?? ''} ${own['overflow-x'] ?? ''} ${own['overflow-y'] ?? ''}`);
  const sizes = [own.width, own.height, own['max-width'], own['max-height']].map((size) => pixels(size, 16));
  return isCut && sizes.some((size) => size !== undefined && size <= 1) ? 'clipped' : undefined;
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
      (stated === undefined || stated === 'inherit' ? around.colour : UNKNOWN_INK),
    ground: ground === 'picture' ? undefined : ground === 'none' ? around.ground : ground,
    fontPx: fontOf(own, attribs, element.tagName, around.fontPx),
    isVisible: own.visibility === undefined || own.visibility === 'inherit' ? around.isVisible : !/hidden|collapse/.test(own.visibility),
    isIndentedAway: indent === undefined ? around.isIndentedAway : isFarOut(indent),
  };
}

/** Ink of a colour that cannot be told: it hides nothing. */
const UNKNOWN_INK: Colour = [-1000, -1000, -1000, 1];

function groundOf(own: Declared, bgcolor: string | undefined): Colour | 'picture' | 'none' {
  const stated = own['background-color'] ?? own.background ?? bgcolor;
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
  const size = own['font-size'] ?? /(?:^|\s)(\d*\.?\d+(?:px|pt|em|rem|%))(?:\s|\/)/.exec(own.font ?? '')?.[1];
  if (size !== undefined) return pixels(size, around) ?? 16;
  return tag === 'font' && attribs.size !== undefined ? 16 : around;
}

/** A CSS length; undefined where it depends on what only a browser knows. */
function pixels(value: string | undefined, em: number): number | undefined {
  const found = /^(-?\d*\.?\d+)(px|pt|em|rem|ex|ch|mm|cm|in|%)?$/.exec(value ?? '');
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
