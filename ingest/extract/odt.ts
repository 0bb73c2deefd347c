import { load, type CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { refused, type Extraction } from './extraction.js';
import { gatherHiddenTexts, type HiddenTexts } from './hidden-text.js';
import { extractMarkup } from './html.js';
import { declaresEntities, ENTITY_REFUSAL, openZip } from './open-zip.js';

/**
 * OpenDocument text (ODF 1.3). Its body is rewritten as HTML, the look of a style as inline style, so that what hides text is
 * judged in one place. Headers and footers live in another part and are not read.
 */
export async function extractOdt(bytes: Uint8Array): Promise<Extraction> {
  const zip = await openZip(bytes, 'ODT');
  if ('kind' in zip) return zip;
  const manifest = (await zip.readText('META-INF/manifest.xml')) ?? '';
  if (/encryption-data/.test(manifest)) return refused('encrypted', 'The document is protected by a password: save it without one.');
  const content = await zip.readText('content.xml');
  if (content === undefined) return refused('damaged', 'The file is a zip archive but not an ODT file: save it again as ODT.');
  const [styles = '', meta = ''] = [await zip.readText('styles.xml'), await zip.readText('meta.xml')];
  if ([content, styles, meta, manifest].some(declaresEntities)) return ENTITY_REFUSAL;
  const $ = load(content, { xml: true });
  const body = $('office\\:text').first();
  if (body.length === 0)
    return refused('unsupported', 'The file holds no text document, perhaps a spreadsheet or a drawing: export it as PDF or CSV.');
  const hidden = gatherHiddenTexts();
  const looks = new Map([...looksOf(load(styles, { xml: true })), ...looksOf($)]);
  const html = body
    .contents()
    .toArray()
    .map((node) => write(node, $, looks, hidden))
    .join('');
  const $meta = load(meta, { xml: true });
  for (const name of ['dc\\:description', 'dc\\:subject', 'meta\\:keyword']) hidden.add('metadata', $meta(name).text());
  const title = $meta('dc\\:title').first().text().trim();
  const language = $meta('dc\\:language').first().text().trim();
  return extractMarkup(html, {
    ...(title === '' ? {} : { title }),
    ...(language === '' ? {} : { language }),
    hidden: hidden.list(),
    warnings: hidden.warnings(),
    whenEmpty: refused('no-text', 'The document holds no text, perhaps only pictures: write out what they say.'),
  });
}

/** Inline CSS of each style, by its name, and `numbered` for each list that counts, by `list` and its name; a style begins as the one it is based on. */
function looksOf($: CheerioAPI): [string, string][] {
  const own = new Map<string, { css: string; parent: string | undefined }>();
  $('style\\:style').each((_, style) => {
    const name = $(style).attr('style:name');
    if (name === undefined) return;
    const css = ['fo:color', 'fo:background-color', 'fo:font-size', 'text:display']
      .flatMap((property) => {
        const value = $(style)
          .children()
          .toArray()
          .map((part) => part.attribs[property])
          .find((each) => each !== undefined);
        return value === undefined ? [] : [`${property.split(':')[1] ?? ''}:${value}`];
      })
      .join(';');
    own.set(name, { css, parent: $(style).attr('style:parent-style-name') });
  });
  const lists = $('text\\:list-style')
    .toArray()
    .filter((list) => $(list).children('[text\\:level="1"]').is('text\\:list-level-style-number'))
    .map((list): [string, string] => [`list ${$(list).attr('style:name') ?? ''}`, 'numbered']);
  const texts = [...own].map(([name, { css, parent }]): [string, string] => {
    let whole = css;
    let above = parent === undefined ? undefined : own.get(parent);
    for (let steps = 0; above !== undefined && steps < 20; steps++) {
      whole = `${above.css};${whole}`;
      above = above.parent === undefined ? undefined : own.get(above.parent);
    }
    return [name, whole];
  });
  return [...texts, ...lists];
}

function write(node: AnyNode, $: CheerioAPI, looks: ReadonlyMap<string, string>, hidden: HiddenTexts): string {
  if (node.nodeType === TEXT) return escape((node as unknown as { readonly data: string }).data);
  if (!('attribs' in node) || !('tagName' in node)) return '';
  const element: Element = node;
  const inside = (): string => element.children.map((child) => write(child, $, looks, hidden)).join('');
  const wrap = (tag: string): string => {
    const look = looks.get(element.attribs['text:style-name'] ?? element.attribs['table:style-name'] ?? '') ?? '';
    return `<${tag}${look.replace(/;/g, '') === '' ? '' : ` style="${escape(look)}"`}>${inside()}</${tag}>`;
  };
  switch (element.tagName) {
    case 'text:h':
      return wrap(`h${Math.min(Math.max(Number(element.attribs['text:outline-level'] ?? 1) || 1, 1), 6)}`);
    case 'text:p':
      return /^Title$/.test(element.attribs['text:style-name'] ?? '') ? wrap('h1') : wrap('p');
    case 'text:list':
      return wrap(looks.get(`list ${element.attribs['text:style-name'] ?? ''}`) === 'numbered' ? 'ol' : 'ul');
    case 'text:list-item':
    case 'text:list-header':
      return wrap('li');
    case 'table:table':
      return wrap('table');
    case 'table:table-header-rows':
      return inside().replaceAll('<td', '<th').replaceAll('</td>', '</th>');
    case 'table:table-row':
      return wrap('tr');
    case 'table:table-cell':
    case 'table:covered-table-cell':
      return wrap('td');
    case 'text:span':
      return wrap('span');
    case 'text:s':
    case 'text:tab':
      return ' ';
    case 'text:line-break':
      return '<br>';
    case 'office:annotation':
      hidden.add('comment', $(element).text());
      return '';
    case 'text:tracked-changes':
      hidden.add('deleted', $(element).find('text\\:deletion').text());
      return '';
    case 'text:hidden-text':
      hidden.add('not-displayed', element.attribs['text:string-value'] ?? $(element).text());
      return '';
    case 'text:hidden-paragraph':
      return '';
    case 'svg:title':
    case 'svg:desc':
      hidden.add('alternative-text', $(element).text());
      return '';
    case 'text:section':
      if (element.attribs['text:display'] !== 'none') return wrap('div');
      hidden.add('not-displayed', $(element).text());
      return '';
    case 'text:number': // the printed bullet or figure of a list item
    case 'text:table-of-content':
    case 'office:forms':
    case 'text:sequence-decls':
    case 'math:math':
      return '';
    default:
      return inside();
  }
}

const TEXT = 3;

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
