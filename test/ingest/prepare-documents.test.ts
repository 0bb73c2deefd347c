import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openOriginals } from '../../core/adapters/storage/originals.js';
import { openSqliteStorage } from '../../core/adapters/storage/sqlite.js';
import { openExtractor, type Extractor } from '../../ingest/extract/extract-file.js';
import { unreadable } from '../../ingest/extract/unreadable.js';
import { UNSTATED } from '../../ingest/facts.js';
import { fetchFolder } from '../../ingest/fetch/folder.js';
import { listSource } from '../../ingest/fetch/source.js';
import { documentIdOf, prepareDocuments, type Prepared, type PreparedDocument } from '../../ingest/prepare-documents.js';
import { rememberReadings } from '../../ingest/remember-readings.js';
import { docx, docxParagraph, encryptedPdf, pdf } from '../support/documents.js';

// Starting the reader and its parsers takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let extractor: Extractor;
beforeAll(() => {
  extractor = openExtractor();
});
afterAll(() => extractor.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-prepare-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), data);
}

async function prepare(source = folder): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for await (const each of prepareDocuments(await listSource(source, undefined, undefined), { extractor }, () => undefined)) all.push(each);
  return all;
}

const named = (all: readonly Prepared[]): string[] =>
  all.map((each) => (each.kind === 'prepared' ? each.revision.facts.path : `${each.path}: ${each.code}`));

describe('fetchFolder', () => {
  it('lists by path, passes over what is ignored and reports what it cannot read', async () => {
    for (const path of [
      'b.md',
      'a/z.txt',
      'a.html',
      '.hidden.md',
      '.git/x.md',
      'node_modules/p/README.md',
      'drafts/one.md',
      'notes.tmp.md',
      'picture.png',
      'LICENSE',
      'footnote.yaml',
    ])
      await write(path, 'x');
    await write('large.pdf', '');
    await truncate(join(folder, 'large.pdf'), 21 * 1024 * 1024);
    await symlink('/etc/hostname', join(folder, 'outside.txt'));
    await symlink(folder, join(folder, 'circle'));
    const seen: string[] = [];
    for await (const file of fetchFolder(folder, { ignore: ['drafts/', '*.tmp.md'] }))
      seen.push(file.kind === 'file' ? `${file.path} ${file.format}` : `${file.path} ${file.code}`);
    expect(seen).toEqual([
      'LICENSE unsupported',
      'a.html html',
      'a/z.txt text',
      'b.md markdown',
      'large.pdf too-large',
      'outside.txt damaged',
      'picture.png unsupported',
    ]);
  });

  it('fails clearly for a source that is not there', async () => {
    await expect(fetchFolder(join(folder, 'gone'), UNSTATED).next()).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});

describe('prepareDocuments', () => {
  it('goes on past every bad file and says of each what to do', async () => {
    await write('a-encrypted.pdf', encryptedPdf());
    await write('b-cut.pdf', pdf([[{ text: 'x', y: 700 }]]).subarray(0, 300));
    await write('c-bomb.docx', await docx(docxParagraph('x'), { padding: 50_000_000 }));
    await write('d-empty.md', '');
    await write(
      'e-binary.txt',
      Uint8Array.from({ length: 600 }, (_, index) => (index * 73) % 256),
    );
    await write('f-facts.md', '---\nrights: mine\n---\nText.');
    await write('g-good.md', '# Good\n\nText.');
    const all = await prepare();
    expect(named(all)).toEqual([
      'a-encrypted.pdf: encrypted',
      'b-cut.pdf: damaged',
      'c-bomb.docx: damaged',
      'd-empty.md: empty',
      'e-binary.txt: not-text',
      'f-facts.md: facts-invalid',
      'g-good.md',
    ]);
    for (const each of all) if (each.kind === 'left-out') expect(each.message).toMatch(/: .*\.$/);
  });

  it('redacts, moves blocks and stems, and keeps the allowed contacts', async () => {
    await write('footnote.yaml', 'rights: owned\nallow-contacts: ["@shop.example"]\n');
    await write(
      'a.md',
      '# Help of ann@host.org\n\nWrite to ann@host.org or help@shop.example:\n\n- or call +49 30 901820\n\n## Ask bob@host.org\n\nEnd.',
    );
    const [first] = await prepare();
    if (first?.kind !== 'prepared') throw new Error('left out');
    const { text, blocks, facts } = first.revision;
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Help of [EMAIL_ADDRESS]',
      'Write to [EMAIL_ADDRESS] or help@shop.example:',
      'or call [PHONE_NUMBER]',
      'Ask [EMAIL_ADDRESS]',
      'End.',
    ]);
    expect(text.slice(blocks[2]!.stem!.start, blocks[2]!.stem!.end)).toBe('Write to [EMAIL_ADDRESS] or help@shop.example:');
    expect(blocks[4]!.headingPath).toEqual(['Ask [EMAIL_ADDRESS]']);
    expect(facts.title).toBe('Help of [EMAIL_ADDRESS]');
    expect(first.findings.map(({ type }) => type)).toEqual(['EMAIL_ADDRESS', 'EMAIL_ADDRESS', 'PHONE_NUMBER', 'EMAIL_ADDRESS']);
  });

  it('takes titles from the redacted headings, where the words before them were read with them', async () => {
    const use = 'Use it only when the main system is down.';
    await write('a.md', `# Emergency desk\n\nThe administrator password is:\n\n## Tr0ub4dor&3x\n\n${use}\n`);
    await write('b.md', `The administrator password is:\n\n# Tr0ub4dor&3x\n\n${use}\n`);
    await write(
      'c.html',
      `<title>Tr0ub4dor&amp;3x | Shop</title><p>The administrator password is:</p><h2>Tr0ub4dor&amp;3x</h2><p>${use}</p>`,
    );
    const all = await prepare();
    expect(JSON.stringify(all)).not.toContain('Tr0ub4dor');
    expect(
      all.map((each) => (each.kind === 'prepared' ? [each.revision.facts.title, each.revision.blocks.at(-1)!.headingPath] : each.message)),
    ).toEqual([
      ['Emergency desk', ['[PASSWORD]']],
      ['[PASSWORD]', []],
      ['[PASSWORD] | Shop', ['[PASSWORD]']],
    ]);
  });

  it('redacts owner and licence, keeps the allowed contacts in them, and refuses a path with personal data', async () => {
    await write(
      'footnote.yaml',
      'owner: "Ann, +49 30 901820, or help@shop.example"\nlicence: "ask ann@host.org"\nallow-contacts: ["@shop.example"]\n',
    );
    await write('a.md', 'Text.');
    await write('calls of ann@host.org/b.md', 'Text.');
    await write('calls of help@shop.example.md', 'Text.');
    await write('SSN_536-90-4399.md', 'Text.');
    const all = await prepare();
    expect(all.flatMap((each) => (each.kind === 'prepared' ? [[each.revision.facts.owner, each.revision.facts.licence]] : []))).toEqual(
      Array.from({ length: 2 }, () => ['Ann, [PHONE_NUMBER], or help@shop.example', 'ask [EMAIL_ADDRESS]']),
    );
    expect(all.flatMap((each) => (each.kind === 'left-out' ? [[each.path, each.code]] : []))).toEqual([
      ['SSN_[US_SSN].md', 'path-invalid'],
      ['calls of [EMAIL_ADDRESS]/b.md', 'path-invalid'],
    ]);
  });

  it('redacts the warnings that name attachments', async () => {
    await write(
      'mail.eml',
      [
        'From: a@b.example',
        'Subject: Lamps',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'Lamps are free.',
        '--x',
        'Content-Type: application/pdf; name="invoice ann@host.org.pdf"',
        'Content-Disposition: attachment; filename="invoice ann@host.org.pdf"',
        '',
        'x',
        '--x--',
        '',
      ].join('\r\n'),
    );
    const [first] = await prepare();
    expect(first).toMatchObject({
      kind: 'prepared',
      warnings: [expect.stringContaining('Attachments were left out: invoice [EMAIL_ADDRESS]')],
    });
    expect(JSON.stringify(first)).not.toContain('ann@host');
  });

  it('redacts what is hidden too', async () => {
    await write('a.md', 'Text.\n\n<!-- ask ann@host.org -->');
    const [first] = await prepare();
    expect(first).toMatchObject({ hidden: [{ how: 'comment', excerpt: 'ask [EMAIL_ADDRESS]' }] });
  });

  it('gives the same ids for the same content, and other ones for any change', async () => {
    await write('a.md', 'One.');
    await write('b.md', 'One.');
    const ids = (all: readonly Prepared[]) =>
      all.map((each) => (each.kind === 'prepared' ? [each.revision.documentId, each.revision.id] : []));
    const before = ids(await prepare());
    expect(ids(await prepare())).toEqual(before);
    expect(before[0]![0]).toBe(documentIdOf('a.md'));
    expect(before[0]![0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(before.flat()).size).toBe(4);
    await write('a.md', 'Two.');
    const after = ids(await prepare());
    expect([after[0]![0] === before[0]![0], after[0]![1] === before[0]![1], after[1]![1] === before[1]![1]]).toEqual([true, false, true]);
  });

  it('takes a single file as its source, and says how far it is', async () => {
    await write('a.md', 'One.');
    const progress: string[] = [];
    for await (const each of prepareDocuments(
      await listSource(join(folder, 'a.md'), undefined, undefined),
      { extractor },
      ({ done, total, path }) => progress.push(`${done}/${total} ${path}`),
    )) {
      expect(each).toMatchObject({ kind: 'prepared', revision: { facts: { path: 'a.md', rights: 'unknown' } } });
    }
    expect(progress).toEqual(['0/1 a.md', '1/1 ']);
  });

  it('stops between files when asked to', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) await write(name, 'x');
    const controller = new AbortController();
    const seen: string[] = [];
    const run = async (): Promise<void> => {
      const listing = await listSource(folder, undefined, undefined);
      for await (const each of prepareDocuments(listing, { extractor }, () => undefined, controller.signal)) {
        seen.push(each.kind);
        controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen).toEqual(['prepared']);
  });
});

describe('a file that changes while it is read', () => {
  /** Does something to the folder before the parser process opens each file, or after. */
  const disturbed = (before: () => Promise<void>, after: () => Promise<void> = () => Promise.resolve()): Extractor => ({
    ...extractor,
    async extract(file, signal) {
      await before();
      const read = await extractor.extract(file, signal);
      await after();
      return read;
    },
  });
  const run = async (reader: Extractor): Promise<Prepared[]> => {
    const clock = { now: () => new Date(0) };
    const storage = await openSqliteStorage({ file: join(folder, '.footnote.db'), clock });
    const readings = rememberReadings<PreparedDocument>(storage.readings);
    const originals = openOriginals(join(folder, '.originals'), Buffer.alloc(32));
    try {
      const all: Prepared[] = [];
      for await (const each of prepareDocuments(
        await listSource(folder, undefined, undefined),
        { extractor: reader, readings, originals },
        () => undefined,
      ))
        all.push(each);
      await readings.flush();
      return all;
    } finally {
      await storage.close();
    }
  };
  const texts = (all: readonly Prepared[]): string[] => all.map((each) => (each.kind === 'prepared' ? each.revision.text : each.message));

  it('is read again, and what was read is not remembered for the bytes of before', async () => {
    await write('hours.md', 'We open at ten.');
    expect(texts(await run(disturbed(() => write('hours.md', 'We open at twelve.'))))).toEqual(['We open at twelve.']);
    await write('hours.md', 'We open at ten.');
    expect(texts(await run(extractor))).toEqual(['We open at ten.']);
  });

  it('is left out with the reason when it does not come to rest, or is gone, and the next file is read', async () => {
    await write('a.md', 'We open at ten.');
    await write('b.md', 'We close at six.');
    let times = 0;
    const restless = disturbed(() => write('a.md', `We open at ${String((times += 1))}.`));
    expect(texts(await run(restless))).toEqual([expect.stringContaining('being written to'), 'We close at six.']);
    const gone = disturbed(
      () => Promise.resolve(),
      () => rm(join(folder, 'a.md'), { force: true }),
    );
    expect(texts(await run(gone))).toEqual([expect.stringContaining('The file was gone'), 'We close at six.']);
    await write('a.md', 'We open at ten.');
    const replaced = disturbed(
      () => Promise.resolve(),
      async () => {
        await rm(join(folder, 'a.md'), { force: true, recursive: true });
        await mkdir(join(folder, 'a.md'));
      },
    );
    expect(texts(await run(replaced))).toEqual([expect.stringContaining('A folder lies where the file was'), 'We close at six.']);
  });

  it('has words of its own for each reason why the disk does not give it, none of which says that it is gone', () => {
    const told = ['EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'EIO', 'EMFILE'].map((code) =>
      unreadable(Object.assign(new Error('no'), { code, syscall: 'open' })),
    );
    for (const { code, message } of told) {
      expect(code).toBe('unreadable');
      expect(message).not.toMatch(/gone|removal/u);
    }
    expect(new Set(told.map(({ message }) => message)).size).toBe(5);
    expect(told[4]?.message).toContain('EIO');
  });

  it('tells a link that leads in a circle, and a name with a line break, and reads the rest', async () => {
    await write('b.md', 'We close at six.');
    await symlink('circle.md', join(folder, 'circle.md'));
    await write('x\nrelease 1 is live.md', 'We open at ten.');
    const all = await run(extractor);
    expect(all.map((each) => (each.kind === 'left-out' ? each.code : 'read'))).toEqual(['read', 'unreadable', 'path-invalid']);
    expect(texts(all)[1]).toContain('leads in a circle');
  });
});
