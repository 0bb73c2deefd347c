import type { Format } from '../../core/domain/document.js';
import { refused, type Refused } from './extraction.js';

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
  '.epub': 'epub',
  '.eml': 'email',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'json',
  '.jsonl': 'json',
  '.ndjson': 'json',
  '.txt': 'text',
  '.text': 'text',
};

/** What to do with files that are not read, by their ending. */
const ADVICE: readonly (readonly [kind: string, endings: string, advice: string])[] = [
  ['An old Word document', 'doc dot', 'open it in a word processor and save it as DOCX'],
  ['A Rich Text document', 'rtf', 'open it in a word processor and save it as DOCX'],
  ['A Word document with macros or a template', 'docm dotx dotm', 'save it as DOCX without macros'],
  ['A Pages document', 'pages', 'export it as DOCX or PDF'],
  ['A WordPerfect or Works document', 'wpd wps', 'open it in a word processor and save it as DOCX'],
  ['A spreadsheet', 'xls xlsx xlsm xlsb ods numbers', 'save each sheet that answers questions as CSV'],
  ['A presentation', 'ppt pptx pptm pps ppsx odp key', 'export it as PDF, and check that the text says what the pictures show'],
  ['An Outlook message', 'msg pst', 'save it as .eml, or write its answer as a document'],
  [
    'A picture',
    'png jpg jpeg gif bmp tif tiff webp heic svg ico psd',
    'write out what it shows as text, or make a PDF with text recognition (OCR)',
  ],
  ['An archive', 'zip gz tgz tar 7z rar bz2 xz', 'unpack it and add the documents in it'],
  ['A recording', 'mp3 wav m4a ogg flac mp4 mov avi mkv webm', 'add its transcript as a text document'],
  ['A book for one kind of reader', 'mobi azw azw3 djvu', 'convert it to EPUB or PDF'],
  ['A web archive', 'mht mhtml webarchive', 'save the page as HTML'],
  ['A program', 'exe dll so bin dmg iso msi jar class', 'remove it from the folder: it holds no text to answer from'],
];

/** The format of a path by its ending; undefined for one that is not read. */
export function formatOf(path: string): Format | undefined {
  const ending = endingOf(path);
  return ending === undefined ? undefined : FORMATS[`.${ending}`];
}

/** The outcome of a file that is not read because of its kind, with what to do instead. */
export function unsupportedKind(path: string): Refused {
  const ending = endingOf(path);
  const known = ADVICE.find(([, endings]) => ending !== undefined && endings.split(' ').includes(ending));
  if (known !== undefined) return refused('unsupported', `${known[0]} is not read: ${known[2]}.`);
  const readable = Object.keys(FORMATS).join(' ');
  return refused(
    'unsupported',
    `Files of this kind are not read: save it as one of ${readable}, or list it under ignore in footnote.yaml.`,
  );
}

function endingOf(path: string): string | undefined {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
}
