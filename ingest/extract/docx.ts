import { load } from 'cheerio';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { withoutHiddenRuns } from './docx-hidden.js';
import { refused, type Extraction } from './extraction.js';
import { gatherHiddenTexts } from './hidden-text.js';
import { extractMarkup } from './html.js';
import { declaresEntities, ENTITY_REFUSAL, openZip, type DocumentZip } from './open-zip.js';

/** Word documents, through mammoth's HTML: styles decide what is a heading or a list; headers, footers, comments and pictures are left out. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  const zip = await openZip(bytes, 'DOCX');
  if ('kind' in zip) return zip;
  if (!zip.names.includes('[Content_Types].xml')) {
    return refused('damaged', 'The file is a zip archive but not a DOCX file: open it in a word processor and save it as DOCX.');
  }
  const damaged = refused('damaged', 'The file is damaged: open it in a word processor and save it again as DOCX.');
  const hidden = gatherHiddenTexts();
  let html: string;
  let title = '';
  try {
    const parts = await partsOf(zip);
    if (parts.all.some(declaresEntities)) return ENTITY_REFUSAL;
    for (const words of parts.comments) hidden.add('comment', words);
    for (const words of parts.descriptions) hidden.add('metadata', words);
    title = parts.title;
    const cleaned = withoutHiddenRuns(parts.body, parts.styles, hidden);
    const buffer =
      cleaned === undefined ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : await replaced(bytes, parts.path, cleaned);
    const read = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: NO_IMAGES },
    );
    html = read.value;
  } catch {
    return damaged;
  }
  return extractMarkup(html, {
    ...(title === '' ? {} : { title }),
    hidden: hidden.list(),
    warnings: hidden.warnings(),
    whenEmpty: refused('no-text', 'The document holds no text, perhaps only pictures: write out what they say.'),
  });
}

interface Parts {
  readonly path: string;
  readonly body: string;
  readonly styles: string;
  readonly comments: readonly string[];
  readonly descriptions: readonly string[];
  readonly title: string;
  readonly all: readonly string[];
}

async function partsOf(zip: DocumentZip): Promise<Parts> {
  const relations = (await zip.readText('_rels/.rels')) ?? '';
  const target = /officeDocument"[^>]{0,300}Target="\/?([^"]{1,300})"|Target="\/?([^"]{1,300})"[^>]{0,300}officeDocument"/.exec(relations);
  const path = target?.[1] ?? target?.[2] ?? 'word/document.xml';
  const read = async (name: string): Promise<string> => (await zip.readText(name)) ?? '';
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const [body, styles, comments, core] = [
    await read(path),
    await read(`${folder}styles.xml`),
    await read(`${folder}comments.xml`),
    await read('docProps/core.xml'),
  ];
  const $comments = load(comments, { xml: true });
  const $core = load(core, { xml: true });
  return {
    path,
    body,
    styles,
    comments: $comments('w\\:comment')
      .toArray()
      .map((comment) => $comments(comment).find('w\\:t').text()),
    descriptions: ['dc\\:subject', 'dc\\:description', 'cp\\:keywords'].map((name) => $core(name).text()),
    title: $core('dc\\:title').first().text().trim(),
    all: [relations, body, styles, comments, core],
  };
}

async function replaced(bytes: Uint8Array, path: string, xml: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(path, xml);
  return zip.generateAsync({ type: 'nodebuffer' });
}

const NO_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Code'] => pre:fresh",
  "p[style-name='Source Code'] => pre:fresh",
];
