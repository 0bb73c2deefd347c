import JSZip from 'jszip';
import { refused, type Refused } from './extraction.js';
import { listZip } from './zip-sizes.js';

const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
const MAX_RATIO = 200;
const MAX_ENTRIES = 10_000;

/** The parts of a document that is a zip archive. Nothing is ever written to disk, so a name that climbs out of its folder is only a name. */
export interface DocumentZip {
  readonly names: readonly string[];
  /** Undefined when there is no such part. */
  read(name: string): Promise<Uint8Array | undefined>;
  readText(name: string): Promise<string | undefined>;
}

/**
 * Opens an archive whose declared sizes are sane; they are checked before anything is unpacked, and what is unpacked against
 * them (the memory cap of the process stands behind both).
 * @param kind how the owner calls the format, such as `DOCX`
 */
export async function openZip(bytes: Uint8Array, kind: string): Promise<DocumentZip | Refused> {
  if (isCompoundFile(bytes)) {
    return refused('encrypted', `The file is protected by a password or in the old .doc format: save it as ${kind} without a password.`);
  }
  const entries = listZip(bytes);
  if (entries === undefined) {
    return refused('damaged', `The file is not a whole ${kind} file: open it in the program that made it and save it again as ${kind}.`);
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const worst = Math.max(
    0,
    ...entries.filter((entry) => entry.unpackedBytes > 1024 * 1024).map((entry) => entry.unpackedBytes / Math.max(1, entry.packedBytes)),
  );
  const isBomb =
    unpacked > MAX_UNPACKED_BYTES || (unpacked > 1024 * 1024 && unpacked / Math.max(1, packed) > MAX_RATIO) || worst > MAX_RATIO;
  if (isBomb || entries.length > MAX_ENTRIES) {
    return refused(
      'damaged',
      'The file unpacks to far more than a document holds (a "zip bomb"): do not open it, and ask where it came from.',
    );
  }
  const damaged = refused('damaged', `The file is damaged: open it in the program that made it and save it again as ${kind}.`);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return damaged;
  }
  const declared = new Map(entries.map((entry) => [entry.name, entry.unpackedBytes]));
  const read = async (name: string): Promise<Uint8Array | undefined> => {
    const file = zip.file(name);
    if (file === null) return undefined;
    const content = await file.async('uint8array');
    if (content.length > Math.max(declared.get(name) ?? 0, 1024)) throw new Error('a part is larger than the archive says');
    return content;
  };
  return {
    names: entries.map(({ name }) => name),
    read,
    async readText(name) {
      const content = await read(name);
      return content === undefined ? undefined : decodeXml(content);
    },
  };
}

/** XML says its encoding by a mark or is UTF-8 (XML 1.0, 4.3.3). */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

/**
 * True when the XML declares entities of its own, which no office program writes: a few of them unfold into gigabytes, and
 * others name files of this machine.
 */
export function declaresEntities(xml: string): boolean {
  return /<!ENTITY/i.test(xml);
}

export const ENTITY_REFUSAL = refused(
  'damaged',
  'The file defines entities of its own, which a document never needs and attacks use: do not open it, and ask where it came from.',
);

/** An OLE compound file: what Word writes for a password-protected document, and for .doc. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
