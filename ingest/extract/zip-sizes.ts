export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

const END_RECORD = 0x06054b50;
const CENTRAL_ENTRY = 0x02014b50;

/**
 * The entries of a zip archive by its central directory (PKWARE APPNOTE 4.3.12), without unpacking anything. Undefined
 * when there is no whole directory. Sizes are those the archive declares.
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes plus a comment of at most 65,535.
  let end = bytes.length - 22;
  for (const lowest = Math.max(0, end - 65_535); end >= lowest; end--) if (view.getUint32(end, true) === END_RECORD) break;
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) return undefined;
  const count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== CENTRAL_ENTRY) return undefined;
    const nameLength = view.getUint16(position + 28, true);
    // A size of 0xffffffff points to a 64-bit field: nothing that large is a document, so it counts as it stands.
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength)),
      packedBytes: view.getUint32(position + 20, true),
      unpackedBytes: view.getUint32(position + 24, true),
    });
    position += 46 + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }
  return entries;
}
