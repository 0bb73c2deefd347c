/**
 * BM25 over plain typed arrays (Robertson & Zaragoza 2009), in immutable files. Postings are grouped by audience: each group has
 * its own terms, lengths and statistics, so words of one audience change no score of another.
 *
 * A file holds whole numbers only: how often a term stands in a passage and how long the passage is. What a term is worth
 * depends on all passages of an index, so it is computed when the files of an index (a base, and a delta beside it) are
 * opened together without the passages that were removed since. A base with a delta therefore scores as one file over the same passages
 * would, to the last bit.
 *
 * File: "FNPOST2\n", u32 byte length of a JSON header, the header, then per group in header order: terms (UTF-8, sorted,
 * joined by \n), passage numbers (u32, ascending, stored as deltas), their lengths (u32), document frequencies (u32), postings: passage numbers
 * (u32, ascending per term, stored as deltas) and frequencies (u16). Lengths and frequencies are in quarters.
 */
import type { KeywordHit, KeywordIndex, WeightedTerm } from '../../ports/keyword-index.js';
import { createSearcher, firstFrom, type PostingList } from './search-postings.js';
import { PARTS_PER_TERM, type TermRows } from './term-rows.js';

export interface Bm25Parameters {
  readonly k1: number;
  readonly b: number;
}
const BM25: Bm25Parameters = { k1: 1.2, b: 0.75 };

const MAGIC = 'FNPOST2\n';
/** An impact, the saturated frequency of a term, is at most k1 + 1 and held as a share of that. */
const IMPACT_STEPS = 65_535;

interface GroupHeader {
  readonly audience: string;
  readonly passages: number;
  readonly terms: number;
  readonly postings: number;
  readonly termBytes: number;
}
interface Header {
  readonly passages: number;
  readonly groups: readonly GroupHeader[];
}

/** What a file says of one audience, as it stands there. */
interface StoredGroup {
  readonly audience: string;
  readonly terms: readonly string[];
  readonly members: Uint32Array;
  readonly lengths: Uint32Array;
  readonly documentFrequencies: Uint32Array;
  readonly deltas: Uint32Array;
  readonly frequencies: Uint16Array;
}

/** One audience of an open index. */
interface Group {
  readonly audience: string;
  readonly passages: number;
  readonly termNumbers: ReadonlyMap<string, number>;
  /** Where the postings of term t begin; one longer than the terms. */
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
  readonly impacts: Uint16Array;
  /** Of each term, its largest impact. */
  readonly largest: Uint16Array;
  readonly idf: Float32Array;
}

/** A postings file, and the number in the index of each of its passages; below zero for one that was removed. */
export interface PostingsPart {
  readonly bytes: Uint8Array;
  readonly numbers: Int32Array;
}

export interface Postings extends KeywordIndex {
  /** Distinct terms over all audiences. */
  readonly terms: number;
}

/** Serialises the terms of passages numbered by their position. @param audiences one per row */
export function buildPostings(rows: TermRows, audiences: readonly string[]): Uint8Array {
  const groups = [...new Set(audiences)].sort().map((audience) => buildGroup(rows, audiences, audience));
  const header = Buffer.from(JSON.stringify({ passages: rows.rows, groups: groups.map((group) => group.header) } satisfies Header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([Buffer.from(MAGIC), length, header, ...groups.flatMap((group) => group.parts)]);
}

function buildGroup(rows: TermRows, audiences: readonly string[], audience: string): { header: GroupHeader; parts: Buffer[] } {
  const members: number[] = [];
  const counts = new Uint32Array(rows.names.length);
  for (let row = 0; row < rows.rows; row += 1) {
    if (audiences[row] !== audience) continue;
    members.push(row);
    for (let entry = rows.starts[row]!; entry < rows.starts[row + 1]!; entry += 1) counts[rows.terms[entry]!]! += 1;
  }
  const used = [...counts.keys()].filter((term) => counts[term]! > 0);
  used.sort((one, other) => (rows.names[one]! < rows.names[other]! ? -1 : 1));
  const documentFrequencies = new Uint32Array(used.length);
  const next = new Uint32Array(rows.names.length);
  let postings = 0;
  used.forEach((term, position) => {
    documentFrequencies[position] = counts[term]!;
    next[term] = postings;
    postings += counts[term]!;
  });
  // Rows come in ascending order, so each term's passages do, too: one pass, no sorting.
  const deltas = new Uint32Array(postings);
  const frequencies = new Uint16Array(postings);
  const previous = new Uint32Array(rows.names.length);
  for (const row of members) {
    for (let entry = rows.starts[row]!; entry < rows.starts[row + 1]!; entry += 1) {
      const term = rows.terms[entry]!;
      const at = next[term]!;
      deltas[at] = row - previous[term]!;
      frequencies[at] = rows.frequencies[entry]!;
      previous[term] = row;
      next[term] = at + 1;
    }
  }
  const termBlob = Buffer.from(used.map((term) => rows.names[term]!).join('\n'));
  const memberDeltas = Uint32Array.from(members, (row, position) => row - (members[position - 1] ?? 0));
  const lengths = Uint32Array.from(members, (row) => rows.lengths[row]!);
  return {
    header: { audience, passages: members.length, terms: used.length, postings, termBytes: termBlob.length },
    parts: [termBlob, bytesOf(memberDeltas), bytesOf(lengths), bytesOf(documentFrequencies), bytesOf(deltas), bytesOf(frequencies)],
  };
}

function bytesOf(array: Uint32Array | Uint16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** Reads a file. Whoever calls this has checked its checksum; bounds are still checked here. */
function readStored(bytes: Uint8Array): { header: Header; groups: StoredGroup[] } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, MAGIC.length).toString() !== MAGIC) throw new Error('not a postings file');
  let at = MAGIC.length + 4;
  const headerLength = buffer.readUInt32LE(MAGIC.length);
  const header = JSON.parse(buffer.subarray(at, at + headerLength).toString()) as Header;
  at += headerLength;
  const take = (length: number): Buffer => {
    if (at + length > buffer.length) throw new Error('a postings file is shorter than its header says');
    const part = buffer.subarray(at, at + length);
    at += length;
    return part;
  };
  const groups = header.groups.map((group): StoredGroup => {
    const terms = take(group.termBytes).toString();
    const members = new Uint32Array(aligned(take(group.passages * 4)));
    for (let index = 1; index < members.length; index += 1) members[index]! += members[index - 1]!;
    return {
      audience: group.audience,
      terms: group.terms === 0 ? [] : terms.split('\n'),
      members,
      lengths: new Uint32Array(aligned(take(group.passages * 4))),
      documentFrequencies: new Uint32Array(aligned(take(group.terms * 4))),
      deltas: new Uint32Array(aligned(take(group.postings * 4))),
      frequencies: new Uint16Array(aligned(take(group.postings * 2))),
    };
  });
  return { header, groups };
}

/** Opens files made by `buildPostings` as one index over the passages they have left. */
export function openPostings(
  parts: readonly PostingsPart[],
  passages = parts.reduce((sum, part) => sum + part.numbers.filter((number) => number >= 0).length, 0),
  parameters: Bm25Parameters = BM25,
): Postings {
  const stored = parts.map(({ bytes, numbers }) => {
    const read = readStored(bytes);
    if (read.header.passages !== numbers.length) throw new Error('a postings file and the list of passages disagree');
    return { groups: read.groups, numbers };
  });
  const audiencesHeld = [...new Set(stored.flatMap(({ groups }) => groups.map((group) => group.audience)))].sort();
  const groups = audiencesHeld.map((audience) =>
    joinGroups(
      audience,
      stored.flatMap(({ groups: own, numbers }) => own.filter((group) => group.audience === audience).map((group) => ({ group, numbers }))),
      parameters,
    ),
  );
  const scale = (parameters.k1 + 1) / IMPACT_STEPS;
  const searcher = createSearcher(passages);
  const open = groups.find((group) => group.audience === 'public');
  const [only] = groups;

  return {
    terms:
      groups.length === 1 && only !== undefined
        ? only.termNumbers.size
        : new Set(groups.flatMap((group) => [...group.termNumbers.keys()])).size,
    listTerms: () => open?.termNumbers.keys() ?? [],
    maxIdf: inverseFrequency(1, open?.passages ?? 1),
    idf(term) {
      const number = open?.termNumbers.get(term);
      return number === undefined ? undefined : open?.idf[number];
    },
    holding: (term, { first, last, audiences }) =>
      groups.flatMap(({ audience, termNumbers, starts, numbers }) => {
        const number = termNumbers.get(term);
        if (number === undefined || !audiences.includes(audience)) return [];
        const held: number[] = [];
        const end = starts[number + 1]!;
        for (let at = firstFrom(numbers, starts[number]!, end, first); at < end && numbers[at]! <= last; at += 1) held.push(numbers[at]!);
        return held;
      }),
    search(query: readonly WeightedTerm[], { topK, audiences }): Promise<KeywordHit[]> {
      const hits = groups
        .filter(({ audience }) => audiences.includes(audience))
        .flatMap((group) => {
          const lists = query.flatMap(({ term, weight }): PostingList[] => {
            const number = group.termNumbers.get(term);
            if (number === undefined || weight <= 0) return [];
            const factor = weight * group.idf[number]! * scale;
            return [{ from: group.starts[number]!, to: group.starts[number + 1]!, factor, most: factor * group.largest[number]! }];
          });
          return searcher.best(group, lists, topK);
        });
      // A passage is of one audience, so lists of several only need to be merged.
      hits.sort((one, other) => other.bm25 - one.bm25 || one.passage - other.passage);
      return Promise.resolve(hits.slice(0, topK));
    },
    close: () => Promise.resolve(),
  };
}

/** One audience over all files: its statistics are those of the passages that are left. */
function joinGroups(
  audience: string,
  parts: readonly { readonly group: StoredGroup; readonly numbers: Int32Array }[],
  { k1, b }: Bm25Parameters,
): Group {
  let passages = 0;
  let lengthSum = 0;
  for (const { group, numbers } of parts) {
    group.members.forEach((member, position) => {
      if (numbers[member]! < 0) return;
      passages += 1;
      lengthSum += group.lengths[position]!;
    });
  }
  const meanLength = lengthSum / Math.max(1, passages) || 1;
  const names: string[] = [];
  const termNumbers = new Map<string, number>();
  const counts: number[] = [];
  const kept = parts.map(({ group, numbers }) => {
    const ofTerm = new Uint32Array(group.terms.length);
    let at = 0;
    group.terms.forEach((term, position) => {
      let left = 0;
      let member = 0;
      for (const end = at + group.documentFrequencies[position]!; at < end; at += 1) {
        member += group.deltas[at]!;
        group.deltas[at] = member; // from here on the passage itself
        if (numbers[member]! >= 0) left += 1;
      }
      if (left === 0) return; // no passage holds it any more: nobody may learn that one did
      let number = termNumbers.get(term);
      if (number === undefined) {
        number = names.length;
        names.push(term);
        termNumbers.set(term, number);
        counts.push(0);
      }
      counts[number]! += left;
      ofTerm[position] = number + 1;
    });
    return ofTerm;
  });
  const starts = new Uint32Array(names.length + 1);
  const idf = new Float32Array(names.length);
  counts.forEach((count, number) => {
    starts[number + 1] = starts[number]! + count;
    idf[number] = inverseFrequency(count, passages);
  });
  const next = starts.slice();
  const postings = starts[names.length]!;
  const held = new Uint32Array(postings);
  const impacts = new Uint16Array(postings);
  const largest = new Uint16Array(names.length);
  parts.forEach(({ group, numbers }, part) => {
    const damping = new Float64Array(numbers.length);
    group.members.forEach((member, position) => {
      damping[member] = k1 * (1 - b + (b * group.lengths[position]!) / meanLength);
    });
    let from = 0;
    group.documentFrequencies.forEach((count, position) => {
      const number = kept[part]![position]! - 1;
      const end = from + count;
      for (let index = from; number >= 0 && index < end; index += 1) {
        const member = group.deltas[index]!;
        const passage = numbers[member]!;
        if (passage < 0) continue;
        const frequency = group.frequencies[index]! / PARTS_PER_TERM;
        const at = next[number]!;
        held[at] = passage;
        // tf·(k1+1) / (tf + k1·(1−b+b·len/avg)), as a share of k1+1
        const impact = Math.max(1, Math.round((frequency / (frequency + damping[member]!)) * IMPACT_STEPS));
        impacts[at] = impact;
        if (impact > largest[number]!) largest[number] = impact;
        next[number] = at + 1;
      }
      from = end;
    });
  });
  if (parts.length > 1)
    for (let number = 0; number < names.length; number += 1) sortList(held, impacts, starts[number]!, starts[number + 1]!);
  return { audience, passages, termNumbers, starts, numbers: held, impacts, largest, idf };
}

/** A delta's passages lie between those of its base: a list of both is put in order. */
function sortList(numbers: Uint32Array, impacts: Uint16Array, from: number, to: number): void {
  let index = from + 1;
  while (index < to && numbers[index - 1]! < numbers[index]!) index += 1;
  if (index >= to) return;
  const steps = IMPACT_STEPS + 1;
  const both = Float64Array.from({ length: to - from }, (_, at) => numbers[from + at]! * steps + impacts[from + at]!).sort();
  both.forEach((pair, at) => {
    numbers[from + at] = Math.floor(pair / steps);
    impacts[from + at] = pair % steps;
  });
}

/** ln(1 + (N − n + ½) / (n + ½)): positive for every frequency. */
function inverseFrequency(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function aligned(part: Buffer): ArrayBuffer {
  return part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer;
}
