/** Exact search in the bytes of files; nothing is parsed, so nothing can hide from it behind a format that is not compressed. */

/** @returns for each text that occurs, in UTF-8 or UTF-16LE, the name of a file it occurs in */
export async function searchFiles(
  files: readonly string[],
  texts: readonly string[],
  readPieces: (file: string) => AsyncIterable<Buffer>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const wanted = texts.map((text) => ({ text, forms: [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] }));
  const found = new Map<string, string>();
  for (const file of files) {
    for await (const piece of readPieces(file)) {
      signal.throwIfAborted();
      for (const { text, forms } of wanted) {
        if (!found.has(text) && forms.some((form) => piece.includes(form))) found.set(text, file);
      }
    }
  }
  return found;
}
