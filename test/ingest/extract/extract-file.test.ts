import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openExtractor, type Extractor } from '../../../ingest/extract/extract-file.js';
import { docx, docxParagraph, encryptedPdf, pdf, utf8 } from '../../support/documents.js';

// Starting the reader and its parsers takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const markdown = (text: string): Parameters<Extractor['extract']>[0] => ({ format: 'markdown', path: 'a.md', bytes: utf8(text) });

/** Reads one file in a process of its own. */
async function extractFile(
  file: Parameters<Extractor['extract']>[0],
  limits: Parameters<typeof openExtractor>[0] = {},
  signal?: AbortSignal,
): ReturnType<Extractor['extract']> {
  const extractor = openExtractor(limits);
  try {
    return await extractor.extract(file, signal);
  } finally {
    await extractor.close();
  }
}

describe('the extractor', () => {
  it('reads many files in one process, and each as a process of its own would', async () => {
    const extractor = openExtractor();
    try {
      const all = await Promise.all(Array.from({ length: 40 }, (_, index) => extractor.extract(markdown(`# Page ${index}\n\nText.`))));
      expect(all.map((each) => each.kind === 'extracted' && each.title)).toEqual(Array.from({ length: 40 }, (_, index) => `Page ${index}`));
      expect(await extractor.extract({ format: 'pdf', path: 'a.pdf', bytes: encryptedPdf() })).toMatchObject({
        kind: 'refused',
        code: 'encrypted',
      });
      expect(await extractor.extract({ format: 'docx', path: 'a.docx', bytes: await docx(docxParagraph('Words.')) })).toMatchObject({
        kind: 'extracted',
        text: 'Words.',
      });
    } finally {
      await extractor.close();
    }
  }, 30_000);

  it('kills a reader that is too slow, and reads the next file', async () => {
    const extractor = openExtractor({ processorMs: 2_000 });
    try {
      expect(await extractor.extract(markdown('first'))).toMatchObject({ text: 'first' });
      // Just not nested deep enough to be refused at sight, many times over.
      const nested = `${'<div>'.repeat(2_900)}${'</div>'.repeat(2_900)}`.repeat(80);
      const slow = { format: 'html', path: 'a.html', bytes: utf8(nested) } as const;
      expect(await extractor.extract(slow)).toMatchObject({ kind: 'refused', code: 'too-slow' });
      expect(await extractor.extract(markdown('second'))).toMatchObject({ text: 'second' });
    } finally {
      await extractor.close();
    }
  }, 30_000);

  it('leaves no core, which would hold text that is not redacted, when it ends a reader', async () => {
    const ownLimit = (soft: string): Buffer => execFileSync('prlimit', ['--pid', String(process.pid), `--core=${soft}:`]);
    const before = process.cwd();
    const extractor = openExtractor({ processorMs: 2_000, maxMemoryMb: 24 });
    process.chdir(folder);
    ownLimit('unlimited');
    try {
      const nested = `${'<div>'.repeat(2_900)}${'</div>'.repeat(2_900)}`.repeat(80);
      const files = [markdown('a *b* c\n\n'.repeat(200_000)), { format: 'html', path: 'a.html', bytes: utf8(nested) } as const];
      for (const file of files) expect(await extractor.extract(file)).toMatchObject({ kind: 'refused' });
      expect(readdirSync(folder).filter((name) => name.startsWith('core'))).toEqual([]);
    } finally {
      ownLimit('0');
      process.chdir(before);
      await extractor.close();
    }
  }, 60_000);

  it('counts the processor, not the clock, while other programs have it', async () => {
    const extractor = openExtractor({ processorMs: 1_500 });
    try {
      expect(await extractor.extract(markdown('first'))).toMatchObject({ text: 'first' });
      const reading = extractor.extract(markdown('a *b* c\n\n'.repeat(4_000)));
      const [child] = readFileSync(`/proc/${String(process.pid)}/task/${String(process.pid)}/children`, 'utf8')
        .trim()
        .split(' ')
        .map(Number)
        .slice(-1);
      process.kill(child ?? 0, 'SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      process.kill(child ?? 0, 'SIGCONT');
      expect(await reading).toMatchObject({ kind: 'extracted' });
    } finally {
      await extractor.close();
    }
  }, 30_000);

  it('stops a reader that waits without working, by the clock', async () => {
    const extractor = openExtractor({ timeoutMs: 1_000 });
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    try {
      expect(await extractor.extract({ format: 'text', path: 'pipe.txt', absolutePath: pipe })).toMatchObject({ code: 'too-slow' });
    } finally {
      await extractor.close();
    }
  }, 30_000);

  it('survives a reader that runs out of memory', async () => {
    const extractor = openExtractor({ maxMemoryMb: 24 });
    try {
      expect(await extractor.extract(markdown('a *b* c\n\n'.repeat(200_000)))).toMatchObject({ kind: 'refused', code: 'too-large' });
      expect(await extractor.extract({ format: 'text', path: 'b.txt', bytes: utf8('Small.') })).toMatchObject({ text: 'Small.' });
    } finally {
      await extractor.close();
    }
  }, 60_000);

  it('caps what comes in and what goes out', async () => {
    const large = join(folder, 'large.txt');
    await writeFile(large, 'x');
    await truncate(large, 21 * 1024 * 1024);
    expect(await extractFile({ format: 'text', path: 'large.txt', absolutePath: large })).toMatchObject({
      kind: 'refused',
      code: 'too-large',
    });
    expect(await extractFile(markdown('word '.repeat(1_000)), { maxOutputBytes: 1_000 })).toMatchObject({
      kind: 'refused',
      code: 'too-large',
    });
  });

  it('stops when asked to, and goes on for others', async () => {
    const extractor = openExtractor();
    try {
      const controller = new AbortController();
      const reading = extractor.extract(markdown('> '.repeat(60_000)), controller.signal);
      setTimeout(() => controller.abort(), 200);
      await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
      expect(await extractor.extract({ format: 'pdf', path: 'a.pdf', bytes: pdf([[{ text: 'Words.', y: 700 }]]) })).toMatchObject({
        text: 'Words.',
      });
    } finally {
      await extractor.close();
    }
  }, 30_000);

  it('reports a file that has gone', async () => {
    expect(await extractFile({ format: 'text', path: 'gone.txt', absolutePath: join(folder, 'gone.txt') })).toMatchObject({
      kind: 'refused',
      code: 'unreadable',
    });
  });
});
