/**
 * Exact search in the bytes of files; nothing is parsed, so nothing can hide from it behind a format that is not compressed. All texts are
 * looked for in one pass: the first four bytes of each are hashed into a small table, as Wu and Manber do (TR 94-17, University of
 * Arizona), without their shifts: hundreds of short texts leave little to skip.
 */

/** @returns for each text that occurs, in UTF-8 or UTF-16LE, the name of a file it occurs in */
export async function searchFiles(
  files: readonly string[],
  texts: readonly string[],
  readPieces: (file: string) => AsyncIterable<Buffer>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const find = createFinder(texts);
  const found = new Map<string, string>();
  for (const file of files) {
    for await (const piece of readPieces(file)) {
      signal.throwIfAborted();
      for (const text of find(piece)) if (!found.has(text)) found.set(text, file);
    }
  }
  return found;
}

interface Form {
  readonly text: string;
  readonly bytes: Buffer;
}

/** Bytes that are compared at once. */
const ANCHOR = 4;
const TABLE_BITS = 16;

function createFinder(texts: readonly string[]): (piece: Buffer) => ReadonlySet<string> {
  const forms = texts.flatMap((text): Form[] => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ]);
  const short = forms.filter(({ bytes }) => bytes.length < ANCHOR);
  const byAnchor = new Map<number, Form[]>();
  const table = new Uint8Array(1 << TABLE_BITS);
  for (const form of forms) {
    if (form.bytes.length < ANCHOR) continue;
    const anchor = form.bytes.readInt32LE(0);
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), form]);
    table[slotOf(anchor)] = 1;
  }
  return (piece) => {
    const found = new Set(short.filter(({ bytes }) => piece.includes(bytes)).map(({ text }) => text));
    if (piece.length < ANCHOR) return found;
    let window = piece.readInt32LE(0);
    for (let at = 0; ; at += 1) {
      if (table[slotOf(window)] === 1)
        for (const { text, bytes } of byAnchor.get(window) ?? [])
          if (!found.has(text) && at + bytes.length <= piece.length && bytes.compare(piece, at, at + bytes.length) === 0) found.add(text);
      const next = at + ANCHOR;
      if (next >= piece.length) return found;
      window = (window >>> 8) | (piece[next]! << 24);
    }
  };
}

/** Multiplicative hashing (Knuth, TAOCP 6.4). */
function slotOf(anchor: number): number {
  return Math.imul(anchor, 0x9e3779b1) >>> (32 - TABLE_BITS);
}
