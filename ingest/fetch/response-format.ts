import type { Format } from '../../core/domain/document.js';
import { formatOf } from '../extract/formats.js';

/** Largest file that is read, from a disk or from the web. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/json': 'json',
  'application/x-ndjson': 'json',
  'application/jsonl': 'json',
  'application/epub+zip': 'epub',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'email',
};

/**
 * The format of a response. What the server says decides; where it says nothing definite (`text/plain`,
 * `application/octet-stream`, no type), the ending of the address does.
 */
export function formatOfResponse(contentType: string | undefined, pathname: string): Format | undefined {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const stated = BY_MEDIA_TYPE[mediaType];
  if (stated !== undefined) return stated;
  if (mediaType === 'text/plain') return formatOf(pathname) ?? 'text';
  if (mediaType === '' || mediaType === 'application/octet-stream') return formatOf(pathname);
  return undefined;
}
