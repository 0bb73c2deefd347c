import { refused, type Refused } from './extraction.js';

/**
 * Bytes to text, without guessing from words: a byte order mark decides; else the pattern of zero bytes (UTF-16 and
 * UTF-32 of any text with Latin punctuation have them, always on the same side); else UTF-8 if it is valid; else
 * windows-1252, which old office programs write and which never fails.
 */
export function decode(bytes: Uint8Array, label?: string): string | Refused {
  if (bytes.length === 0) return refused('empty', 'The file is empty: add text, or remove the file.');
  const encoding = markedEncoding(bytes) ?? zeroPattern(bytes) ?? (label === undefined ? undefined : known(label));
  const text = encoding === undefined ? utf8OrWindows(bytes) : decodeAs(bytes, encoding);
  if (looksBinary(text)) {
    return refused(
      'not-text',
      'The file holds binary data, not text: save it as text, Markdown, HTML, PDF or DOCX, with the fitting ending.',
    );
  }
  return text.replace(/^\ufeff/, '');
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | (string & {});

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return undefined;
}

/** Looks where, within groups of four bytes, the zeros of the first 4 kB stand. */
function zeroPattern(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, 4096) & ~3;
  if (end < 4) return undefined;
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  for (let index = 0; index < end; index++) if (bytes[index] === 0) zeros[(index & 3) as 0 | 1 | 2 | 3]++;
  const groups = end / 4;
  const share = zeros.map((count) => count / groups) as [number, number, number, number];
  const [p, q, r, s] = share;
  if (p === 0 && q > 0.4 && r > 0.9 && s > 0.9) return 'utf-32le';
  if (s === 0 && p > 0.9 && q > 0.9 && r > 0.4) return 'utf-32be';
  if (q > 0.3 && s > 0.3 && p < 0.05 && r < 0.05) return 'utf-16le';
  if (p > 0.3 && r > 0.3 && q < 0.05 && s < 0.05) return 'utf-16be';
  return undefined;
}

function known(label: string): Encoding | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function utf8OrWindows(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-32le' && encoding !== 'utf-32be') return new TextDecoder(encoding).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let index = 0; index + 4 <= bytes.length; index += 4) {
    const point = view.getUint32(index, encoding === 'utf-32le');
    parts.push(point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}

// Text has no zero characters and next to no other controls; a compressed or executable file has them everywhere.
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index);
    if (
      unit === 0 ||
      unit === 0xfffd ||
      (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) ||
      (unit >= 127 && unit < 160)
    )
      controls++;
  }
  return controls > Math.max(2, sample.length * 0.02);
}
