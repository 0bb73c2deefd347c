import mammoth from 'mammoth';
import { refused, type Extraction } from './extraction.js';
import { extractMarkup } from './html.js';
import { listZip } from './zip-sizes.js';

const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 200;

/** Word documents, through mammoth's HTML: styles decide what is a heading or a list, comments and images are dropped. */
export async function extractDocx(bytes: Uint8Array): Promise<Extraction> {
  if (bytes.length === 0) return refused('empty', 'The file is empty: add text, or remove the file.');
  if (isCompoundFile(bytes)) {
    return refused('encrypted', 'The file is protected by a password or in the old .doc format: save it as DOCX without a password.');
  }
  const entries = listZip(bytes);
  if (entries === undefined)
    return refused('damaged', 'The file is not a whole DOCX file: open it in a word processor and save it again as DOCX.');
  // The declared sizes are checked before anything is unpacked; the memory cap of the process stands behind them.
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const worst = Math.max(
    0,
    ...entries.filter((entry) => entry.unpackedBytes > 1024 * 1024).map((entry) => entry.unpackedBytes / Math.max(1, entry.packedBytes)),
  );
  if (unpacked > MAX_UNPACKED_BYTES || (unpacked > 1024 * 1024 && unpacked / Math.max(1, packed) > MAX_RATIO) || worst > MAX_RATIO) {
    return refused(
      'damaged',
      'The file unpacks to far more than a document holds (a "zip bomb"): do not open it, and ask where it came from.',
    );
  }
  if (!entries.some((entry) => entry.name === '[Content_Types].xml')) {
    return refused('damaged', 'The file is a zip archive but not a DOCX file: open it in a word processor and save it as DOCX.');
  }
  let html: string;
  try {
    const read = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: NO_IMAGES },
    );
    html = read.value;
  } catch {
    return refused('damaged', 'The file is damaged: open it in a word processor and save it again as DOCX.');
  }
  return extractMarkup(html, {
    whenEmpty: refused('no-text', 'The document holds no text, perhaps only pictures: write out what they say.'),
  });
}

const NO_IMAGES = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Code'] => pre:fresh",
  "p[style-name='Source Code'] => pre:fresh",
];

/** An OLE compound file: what Word writes for a password-protected document, and for .doc. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
