import { open } from 'node:fs/promises';

const PIECE_BYTES = 4 * 2 ** 20;
/** Longer than any identifier and any canary. */
const OVERLAP_BYTES = 512;

/** A file in pieces, each of which begins with the end of the one before, so that nothing hides on a border. */
export async function* readPieces(path: string): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r');
  try {
    for (let position = 0; ; position += PIECE_BYTES - OVERLAP_BYTES) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, position);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      if (bytesRead < PIECE_BYTES) return;
    }
  } finally {
    await handle.close();
  }
}
