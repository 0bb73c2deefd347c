/**
 * Damage: whatever happens to a file of a snapshot, opening it says which file, and no native code has read a byte of it by then.
 * The checks run in this process: had one of the native loaders been reached, `97 of 100` damaged graphs would open silently
 * and others would end the process, and with it this test.
 */
import { cpSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSnapshotFolder } from '../../../../core/adapters/snapshot/folder.js';
import { AppError } from '../../../../core/domain/errors.js';
import type { SnapshotId } from '../../../../core/domain/ids.js';
import { seededRandom } from '../../../../core/text/random.js';
import { rounds, SEED } from '../../../support/rounds.js';
import { build, pages } from '../../../support/snapshots.js';

const MUTATIONS = rounds(600, 100_000);
const parent = mkdtempSync(join(tmpdir(), 'footnote-damage-'));
const store = openSnapshotFolder(parent);
const corpus = pages(60);
let id: SnapshotId;
let otherId: SnapshotId;
beforeAll(async () => {
  const base = await build(store, corpus);
  id = (await build(store, { ...corpus, 'page-7.md': '# Page 7\n\n## Price\n\nThe price is 7 euros.\n' }, { previous: base.id })).id;
  otherId = (await build(store, pages(60, 4))).id;
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

type Random = () => number;
const whole = (random: Random, below: number): number => Math.floor(random() * below);

/** Each changes a copy of the snapshot and names the file it changed. */
const MUTATORS: Readonly<Record<string, (folder: string, name: string, bytes: Buffer, random: Random) => Buffer | undefined>> = {
  'bit flip': (_folder, _name, bytes, random) => {
    const at = whole(random, bytes.length);
    bytes[at] = bytes[at]! ^ (1 << whole(random, 8));
    return bytes;
  },
  'header damage': (_folder, _name, bytes, random) => {
    const at = whole(random, Math.min(128, bytes.length));
    bytes[at] = bytes[at]! ^ (1 + whole(random, 255));
    return bytes;
  },
  truncation: (_folder, _name, bytes, random) => bytes.subarray(0, whole(random, bytes.length)),
  extension: (_folder, _name, bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + whole(random, 5_000), whole(random, 256))]),
  'a block of zeros': (_folder, _name, bytes, random) => {
    const at = whole(random, bytes.length);
    const before = Buffer.from(bytes);
    bytes.fill(0, at, Math.min(bytes.length, at + 4_096));
    if (before.equals(bytes)) bytes[at] = 1;
    return bytes;
  },
  'another file in its place': (folder, name, bytes, random) => {
    const others = readdirSync(folder).filter((other) => other !== name);
    const other = readFileSync(join(folder, others[whole(random, others.length)]!));
    return other.equals(bytes) ? undefined : other;
  },
  'the file of another snapshot': (_folder, name, bytes) => {
    const path = join(parent, otherId, name);
    const other = readdirSync(join(parent, otherId)).includes(name) ? readFileSync(path) : Buffer.alloc(0);
    return other.equals(bytes) ? undefined : other;
  },
};

it(`refuses ${String(MUTATIONS)} mutated snapshots with the file named (seed ${String(SEED)})`, async () => {
  const random = seededRandom(SEED);
  const names = readdirSync(join(parent, id));
  expect(names).toHaveLength(9);
  const elsewhere = mkdtempSync(join(tmpdir(), 'footnote-mutant-'));
  const folder = join(elsewhere, id);
  const mutants = openSnapshotFolder(elsewhere);
  cpSync(join(parent, id), folder, { recursive: true });
  const originals = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const kinds = Object.keys(MUTATORS);
  let refused = 0;
  try {
    for (let round = 0; refused < MUTATIONS; round += 1) {
      const kind = kinds[round % kinds.length]!;
      const name = names[Math.floor(round / kinds.length) % names.length]!;
      const original = originals.get(name)!;
      const mutant = MUTATORS[kind]!(folder, name, Buffer.from(original), random);
      if (mutant === undefined) continue;
      writeFileSync(join(folder, name), mutant);
      const error: unknown = await mutants.open(id).then(
        async (opened) => opened.close(),
        (reason: unknown) => reason,
      );
      expect(error, `${kind} of ${name}, round ${String(round)}`).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe('snapshot-damaged');
      expect((error as AppError).message, kind).toContain(name);
      writeFileSync(join(folder, name), original);
      refused += 1;
    }
    await (await mutants.open(id)).close(); // what is left is whole again, so the refusals were for the mutations
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}, 3_600_000);

it('refuses a manifest that was edited, even where it is still valid JSON of the right shape', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'footnote-manifest-'));
  const folder = join(elsewhere, id);
  cpSync(join(parent, id), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const text = readFileSync(path, 'utf8');
  const edits: [RegExp | string, string][] = [
    [/"passages": \d+/, '"passages": 1'],
    [/"dimensions": \d+/, '"dimensions": 1'],
    [/"pipeline": "test"/, '"pipeline": "text"'],
    [/"sizeBytes": /, '"sizeBytes":  '],
    [/\n$/, '\n\n'],
    [/"revisions": \[\n +"[0-9a-f]+",/, '"revisions": ['],
    [/"base": "[0-9a-f]+"/, '"base": null'],
    [/"formatVersion": 2/, '"formatVersion": 1'],
    [text, ''],
    [text, '[]'],
    [text, 'null'],
  ];
  for (const [from, to] of edits) {
    const edited = typeof from === 'string' ? to : text.replace(from, to);
    expect(edited, String(from)).not.toBe(text);
    writeFileSync(path, edited);
    await expect(openSnapshotFolder(elsewhere).open(id), to).rejects.toMatchObject({ code: 'snapshot-damaged' });
  }
  rmSync(elsewhere, { recursive: true, force: true });
});

it('says of a snapshot of another format that it has to be built anew', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'footnote-format-'));
  cpSync(join(parent, id), join(elsewhere, id), { recursive: true });
  writeFileSync(join(elsewhere, id, 'manifest.json'), '{"formatVersion": 1}');
  await expect(openSnapshotFolder(elsewhere).open(id)).rejects.toThrow(
    'made by another version of Footnote: its manifest.json says format 1. Run `npx footnote ingest',
  );
  rmSync(elsewhere, { recursive: true, force: true });
});

it('refuses a folder under another name, a missing file, and a file that nobody listed', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'footnote-folder-'));
  const mutants = openSnapshotFolder(elsewhere);
  const fresh = (name: string): string => {
    rmSync(join(elsewhere, name), { recursive: true, force: true });
    cpSync(join(parent, id), join(elsewhere, name), { recursive: true });
    return join(elsewhere, name);
  };
  fresh(otherId);
  await expect(mutants.open(otherId)).rejects.toThrow('names another snapshot');
  for (const name of readdirSync(join(parent, id))) {
    rmSync(join(fresh(id), name));
    await expect(mutants.open(id)).rejects.toThrow(name);
  }
  // SQLite would roll this journal back into the database beside it.
  linkSync(join(fresh(id), 'passages.db'), join(elsewhere, id, 'passages.db-journal'));
  await expect(mutants.open(id)).rejects.toThrow('passages.db-journal does not belong there');
  truncateSync(join(fresh(id), 'vectors.hnsw'), 0);
  await expect(mutants.open(id)).rejects.toThrow('vectors.hnsw');
  rmSync(elsewhere, { recursive: true, force: true });
});
