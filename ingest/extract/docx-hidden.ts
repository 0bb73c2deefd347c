import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { BLACK, isSameColour, parseColour, WHITE, type Colour } from './css-colour.js';
import type { HiddenHow } from './extraction.js';
import type { HiddenTexts } from './hidden-text.js';

/**
 * Takes out of a Word document's body the runs that no reader sees: hidden (`w:vanish`), in the colour of their ground, or
 * smaller than two points, each by itself, by its styles and what these are based on, or by the defaults of the document (ECMA-376 part 1,
 * 17.3.2 and 17.7). Deleted revisions are reported and left
 * to the converter, which passes them over. Undefined when there is nothing to take out.
 */
export function withoutHiddenRuns(documentXml: string, stylesXml: string, hidden: HiddenTexts): string | undefined {
  if (!SUSPECT.test(documentXml) && !SUSPECT.test(stylesXml)) return undefined;
  const $ = load(documentXml, { xml: true });
  const styles = readStyles(load(stylesXml, { xml: true }));
  for (const element of $('w\\:del, w\\:moveFrom').toArray()) hidden.add('deleted', $(element).find('w\\:delText, w\\:t').text());
  const gone: Element[] = [];
  for (const run of $('w\\:r').toArray()) {
    const how = howHidden($, run, styles);
    if (how === undefined) continue;
    hidden.add(how, $(run).find('w\\:t').text());
    gone.push(run);
  }
  if (gone.length === 0) return undefined;
  $(gone).remove();
  return $.xml();
}

/** Most documents have none of these, and are then not parsed twice. */
const SUSPECT =
  /<w:(?:vanish|webHidden|specVanish|del|moveFrom)\b|<w:color\b[^>]{0,200}w:val="(?!000000|auto)|<w:sz\b[^>]{0,80}w:val="[1-4]"/;

interface Look {
  readonly isVanished: boolean | undefined;
  readonly colour: Colour | undefined;
  readonly ground: Colour | undefined;
  /** What a paragraph has under all its words; a run's own ground lies over it. */
  readonly paper: Colour | undefined;
  /** In half points. */
  readonly size: number | undefined;
}

function howHidden($: CheerioAPI, run: Element, styles: Styles): HiddenHow | undefined {
  const paragraph = $(run).closest('w\\:p');
  const own = $(run).children('w\\:rPr');
  const marks = paragraph.children('w\\:pPr');
  const direct = lookOf(own, marks);
  const table = $(run).closest('w\\:tbl').children('w\\:tblPr').children('w\\:tblStyle').attr('w:val');
  const levels = [
    styles.of('character', own.children('w\\:rStyle').attr('w:val')),
    styles.of('paragraph', marks.children('w\\:pStyle').attr('w:val')),
    ...(table === undefined ? [] : [styles.of('table', table)]),
  ];
  const looks = [direct, ...levels, styles.defaults];
  const first = <Name extends keyof Look>(name: Name): Look[Name] | undefined =>
    looks.map((look) => look[name]).find((value) => value !== undefined);
  // Styles toggle: a run is hidden where an odd number of levels hide it (17.7.3); what stands at the run itself, or for the whole document, decides.
  const byStyles = levels.filter(({ isVanished }) => isVanished === true).length % 2 === 1;
  if (direct.isVanished ?? (styles.defaults.isVanished === true || byStyles)) return 'not-displayed';
  const size = first('size');
  if (size !== undefined && size < 4) return 'tiny';
  const colour = first('colour') ?? BLACK;
  const cell = $(run).closest('w\\:tc');
  const ground = first('ground') ?? first('paper') ?? shadeOf(cell.children('w\\:tcPr'));
  if (ground !== undefined) return isSameColour(colour, ground) ? 'same-colour' : undefined;
  // The style of a table, or the filling of a shape, may lay a colour under the words that is not said here.
  const isOnUnknown =
    cell.closest('w\\:tbl').children('w\\:tblPr').children('w\\:tblStyle').length > 0 || $(run).closest('w\\:txbxContent').length > 0;
  return !isOnUnknown && isSameColour(colour, WHITE) ? 'same-colour' : undefined;
}

interface Styles {
  /** What a style says with all that it is based on; the default of its kind where none is named. */
  of(kind: 'character' | 'paragraph' | 'table', id: string | undefined): Look;
  /** For every run of the document. */
  readonly defaults: Look;
}

/** Word takes no longer chain of styles. */
const MAX_BASES = 20;

function readStyles($: CheerioAPI): Styles {
  const stated = new Map<string, { readonly look: Look; readonly base: string | undefined }>();
  const defaults = new Map<string, string>();
  $('w\\:style').each((_, style) => {
    const id = $(style).attr('w:styleId');
    if (id === undefined) return;
    stated.set(id, {
      look: lookOf($(style).children('w\\:rPr'), $(style).children('w\\:pPr')),
      base: $(style).children('w\\:basedOn').attr('w:val'),
    });
    if (/^(?:1|true|on)$/.test($(style).attr('w:default') ?? '')) defaults.set($(style).attr('w:type') ?? '', id);
  });
  const whole = new Map<string, Look>();
  const resolve = (id: string | undefined): Look => {
    const known = whole.get(id ?? '');
    if (known !== undefined) return known;
    let look = NOTHING_STATED;
    let next = id;
    for (let step = 0; next !== undefined && step < MAX_BASES; step += 1) {
      const style = stated.get(next);
      if (style === undefined) break;
      look = {
        isVanished: look.isVanished ?? style.look.isVanished,
        colour: look.colour ?? style.look.colour,
        ground: look.ground ?? style.look.ground,
        paper: look.paper ?? style.look.paper,
        size: look.size ?? style.look.size,
      };
      next = style.base;
    }
    whole.set(id ?? '', look);
    return look;
  };
  return {
    of: (kind, id) => resolve(id !== undefined && stated.has(id) ? id : defaults.get(kind)),
    defaults: lookOf(
      $('w\\:docDefaults').children('w\\:rPrDefault').children('w\\:rPr'),
      $('w\\:docDefaults').children('w\\:pPrDefault').children('w\\:pPr'),
    ),
  };
}

const NOTHING_STATED: Look = { isVanished: undefined, colour: undefined, ground: undefined, paper: undefined, size: undefined };

function lookOf(properties: ReturnType<CheerioAPI>, ofParagraph: ReturnType<CheerioAPI>): Look {
  const flag = ['w\\:vanish', 'w\\:webHidden', 'w\\:specVanish'].map((name) => properties.children(name)).find((found) => found.length > 0);
  const colour = properties.children('w\\:color').attr('w:val');
  const size = Number(properties.children('w\\:sz').attr('w:val') ?? Number.NaN);
  const highlight = properties.children('w\\:highlight').attr('w:val');
  return {
    isVanished: flag === undefined ? undefined : !/^(?:0|false|off)$/.test(flag.attr('w:val') ?? 'true'),
    colour: colour === undefined ? undefined : colour === 'auto' ? READABLE : parseColour(`#${colour}`),
    ground: shadeOf(properties) ?? (highlight === undefined ? undefined : (parseColour(highlight) ?? UNKNOWN)),
    paper: shadeOf(ofParagraph),
    size: Number.isNaN(size) ? undefined : size,
  };
}

/** A highlight of a name that is not known hides nothing. */
const UNKNOWN: Colour = [-1000, -1000, -1000, 1];

/** Word chooses it so that the words can be read on their ground; stated, it goes before a colour that would be inherited. */
const READABLE: Colour = [1000, 1000, 1000, 1];

function shadeOf(properties: ReturnType<CheerioAPI>): Colour | undefined {
  const fill = properties.children('w\\:shd').attr('w:fill');
  return fill === undefined || fill === 'auto' ? undefined : (parseColour(`#${fill}`) ?? UNKNOWN);
}
