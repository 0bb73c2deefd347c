/**
 * BM25 over plain typed arrays (Robertson & Zaragoza 2009), one immutable file per snapshot. Postings are grouped by
 * audience: each group has its own terms, lengths and statistics, so words of one audience change no score of another.
 *
 * File: "FNPOST1\n", u32 byte length of a JSON header, the header, then per group in header order: terms (UTF-8, sorted,
 * joined by \n), document frequencies (u32), passage numbers (u32, ascending per term, stored as deltas), impacts (u16).
 * An impact is the saturated term frequency tf·(k1+1)/(tf+k1·(1−b+b·len/avg)), at most k1+1, quantised to 1/65535 of that.
 */
import type { KeywordHit, KeywordIndex, WeightedTerm } from '../../ports/keyword-index.js';
import type { PassageTerms } from '../../text/passage-terms.js';

export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}
const BM25: Bm25Parameters = { k1: 1.2, b: 0.75 };

const MAGIC = 'FNPOST1\n';

interface GroupHeader {
  readonly audience: string;
  readonly passages: number;
  readonly terms: number;
  readonly postings: number;
  readonly termBytes: number;
}
interface Header {
  readonly passages: number;
  readonly impactScale: number;
  readonly groups: readonly GroupHeader[];
}
interface Group {
  readonly audience: string;
  readonly passages: number;
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Where the postings of term t begin; one longer than the terms. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly impacts: Uint16Array;
  readonly idf: Float32Array;
}

/** Serialises an index over passages numbered by their position. */
export function buildPostings(
  passages: readonly { readonly terms: PassageTerms; readonly audience: string }[],
  parameters: Bm25Parameters = BM25,
): Uint8Array {
  const impactScale = parameters.k1 + 1;
  const audiences = [...new Set(passages.map((passage) => passage.audience))].sort();
  const groups = audiences.map((audience) => buildGroup(passages, audience, parameters, impactScale));
  const header = Buffer.from(
    JSON.stringify({ passages: passages.length, impactScale, groups: groups.map((group) => group.header) } satisfies Header),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([Buffer.from(MAGIC), length, header, ...groups.flatMap((group) => group.parts)]);
}

function buildGroup(
  passages: readonly { readonly terms: PassageTerms; readonly audience: string }[],
  audience: string,
  { k1, b }: Bm25Parameters,
  impactScale: number,
): { header: GroupHeader; parts: Buffer[] } {
  const members = passages.flatMap((passage, number) => (passage.audience === audience ? [{ number, terms: passage.terms }] : []));
  const meanLength = members.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, members.length) || 1;
  const lists = new Map<string, { number: number; impact: number }[]>();
  for (const { number, terms } of members) {
    const damping = k1 * (1 - b + (b * terms.length) / meanLength);
    for (const [term, frequency] of terms.frequencies) {
      const impact = Math.round(((frequency * (k1 + 1)) / (frequency + damping) / impactScale) * 65_535);
      let list = lists.get(term);
      if (list === undefined) lists.set(term, (list = []));
      list.push({ number, impact: Math.max(1, impact) });
    }
  }
  const terms = [...lists.keys()].sort();
  const postings = terms.reduce((sum, term) => sum + (lists.get(term)?.length ?? 0), 0);
  const frequencies = new Uint32Array(terms.length);
  const deltas = new Uint32Array(postings);
  const impacts = new Uint16Array(postings);
  let at = 0;
  terms.forEach((term, index) => {
    const list = lists.get(term) ?? [];
    frequencies[index] = list.length;
    let previous = 0;
    for (const { number, impact } of list) {
      deltas[at] = number - previous;
      impacts[at] = impact;
      previous = number;
      at += 1;
    }
  });
  const termBlob = Buffer.from(terms.join('\n'));
  return {
    header: { audience, passages: members.length, terms: terms.length, postings, termBytes: termBlob.length },
    parts: [termBlob, bytesOf(frequencies), bytesOf(deltas), bytesOf(impacts)],
  };
}

function bytesOf(array: Uint32Array | Uint16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** Opens what `buildPostings` made. Whoever calls this has checked the file's checksum; bounds are still checked here. */
export function openPostings(bytes: Uint8Array): KeywordIndex {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, MAGIC.length).toString() !== MAGIC) throw new Error('postings.bin: not a postings file');
  let at = MAGIC.length + 4;
  const headerLength = buffer.readUInt32LE(MAGIC.length);
  const header = JSON.parse(buffer.subarray(at, at + headerLength).toString()) as Header;
  at += headerLength;
  const take = (length: number): Buffer => {
    if (at + length > buffer.length) throw new Error('postings.bin: shorter than its header says');
    const part = buffer.subarray(at, at + length);
    at += length;
    return part;
  };
  const groups: Group[] = header.groups.map((group) => {
    const terms = take(group.termBytes).toString().split('\n');
    const frequencies = new Uint32Array(aligned(take(group.terms * 4)));
    const numbers = new Uint32Array(aligned(take(group.postings * 4)));
    const impacts = new Uint16Array(aligned(take(group.postings * 2)));
    const starts = new Uint32Array(group.terms + 1);
    const idf = new Float32Array(group.terms);
    let sum = 0;
    frequencies.forEach((frequency, term) => {
      starts[term] = sum;
      let number = 0;
      for (let index = sum; index < sum + frequency; index += 1) {
        number += numbers[index] ?? 0;
        numbers[index] = number;
      }
      sum += frequency;
      idf[term] = inverseFrequency(frequency, group.passages);
    });
    starts[group.terms] = sum;
    return {
      audience: group.audience,
      passages: group.passages,
      termNumbers: new Map(group.terms === 0 ? [] : terms.map((term, index) => [term, index])),
      starts,
      numbers,
      impacts,
      idf,
    };
  });
  const scale = header.impactScale / 65_535;
  const scores = new Float32Array(header.passages);
  const matched = new Float32Array(header.passages);
  const open = groups.find((group) => group.audience === 'public');

  return {
    maxIdf: inverseFrequency(1, open?.passages ?? 1),
    idf(term) {
      const number = open?.termNumbers.get(term);
      return number === undefined ? undefined : open?.idf[number];
    },
    search(query: readonly WeightedTerm[], { topK, audiences }): Promise<KeywordHit[]> {
      const touched: number[] = [];
      for (const group of groups) {
        if (!audiences.includes(group.audience)) continue;
        for (const { term, weight } of query) {
          const number = group.termNumbers.get(term);
          if (number === undefined || weight === 0) continue;
          const factor = weight * (group.idf[number] ?? 0) * scale;
          const end = group.starts[number + 1] ?? 0;
          for (let index = group.starts[number] ?? 0; index < end; index += 1) {
            const passage = group.numbers[index] ?? 0;
            if (scores[passage] === 0) touched.push(passage);
            scores[passage] = (scores[passage] ?? 0) + factor * (group.impacts[index] ?? 0);
            matched[passage] = (matched[passage] ?? 0) + weight * (group.idf[number] ?? 0);
          }
        }
      }
      const hits = touched.map((passage) => ({ passage, bm25: scores[passage] ?? 0, matched: matched[passage] ?? 0 }));
      for (const passage of touched) {
        scores[passage] = 0;
        matched[passage] = 0;
      }
      hits.sort((one, other) => other.bm25 - one.bm25 || one.passage - other.passage);
      return Promise.resolve(hits.slice(0, topK));
    },
    close: () => Promise.resolve(),
  };
}

/** ln(1 + (N − n + ½) / (n + ½)): positive for every frequency. */
function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function aligned(part: Buffer): ArrayBuffer {
  return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer;
}
