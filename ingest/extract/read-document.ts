import { extractCsv } from './csv.js';
import { extractDocx } from './docx.js';
import { extractEmail } from './email.js';
import { extractEpub } from './epub.js';
import { refused, type Extraction, type ExtractionInput } from './extraction.js';
import { extractHtml } from './html.js';
import { extractJson } from './json.js';
import { extractMarkdown } from './markdown.js';
import { extractOdt } from './odt.js';
import { extractPdf } from './pdf.js';
import { extractText } from './text.js';

/** Reads one file in this process. Parsers may hang or exhaust memory on hostile files: call it in a killable child. */
export async function readDocument({ format, bytes }: ExtractionInput): Promise<Extraction> {
  if (bytes.length === 0) return refused('empty', 'The file is empty: add text, or remove the file.');
  switch (format) {
    case 'markdown':
      return extractMarkdown(bytes);
    case 'html':
      return extractHtml(bytes);
    case 'pdf':
      return extractPdf(bytes);
    case 'docx':
      return extractDocx(bytes);
    case 'csv':
      return extractCsv(bytes);
    case 'text':
      return extractText(bytes);
    case 'json':
      return extractJson(bytes);
    case 'epub':
      return extractEpub(bytes);
    case 'odt':
      return extractOdt(bytes);
    case 'email':
      return extractEmail(bytes);
  }
}
