/** Whatever somebody types or has lying around: one clear sentence, the right exit code, and nothing lost. */
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RETURN_QUESTION, SHOP_SETTINGS, writeBicycleShop } from '../support/bicycle-shop.js';
import { docx, docxParagraph, encryptedPdf, pdf, SCANNED_PAGE } from '../support/documents.js';
import { ROOT, runCli, startFootnote, temporaryFolder, type CliOptions, type CliRun } from '../support/footnote.js';

const folder = temporaryFolder('bad-input');
const data = join(folder.path, 'data');
const shop = join(folder.path, 'shop');
const cli = (args: readonly string[], options: Partial<CliOptions> = {}): Promise<CliRun> => runCli(args, { data, ...options });
/** A folder below the test's own, with these files. */
function folderWith(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder.path, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

/** One sentence for a person on standard error, nothing of the program's insides. */
function expectRefusal(run: CliRun, code: number, words: string | RegExp): void {
  expect(run.stderr).toMatch(words);
  expect(run.stderr).not.toMatch(/\n\s+at /);
  expect(run.stderr).not.toContain('internal:');
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.code).toBe(code);
}

beforeAll(async () => {
  writeBicycleShop(shop);
  const run = await cli(['ingest', shop, '--publish']);
  expect(run.code, run.stderr).toBe(0);
}, 240_000);
afterAll(async () => {
  // Nothing of the above has cost the release that was live before.
  const asked = await cli(['ask', RETURN_QUESTION]);
  folder.remove();
  expect(asked.stdout).toContain('within 45 days');
  expect(asked.code).toBe(0);
}, 240_000);

describe('an ingest', () => {
  it('of a folder that is empty, unreadable or missing says so and leaves what is live', async () => {
    const empty = folderWith('empty', {});
    const unreadable = folderWith('unreadable', { 'photo.bin': 'xx', 'logo.png': 'yy', 'footnote.yaml': SHOP_SETTINGS });
    expectRefusal(await cli(['ingest', empty, '--publish']), 1, /^corpus-empty: Nothing to ingest from .*: it holds no files\. Add /);
    expectRefusal(await cli(['ingest', unreadable, '--publish']), 1, /none of its 2 files could be used \(logo\.png: unsupported/);
    expectRefusal(await cli(['ingest', join(folder.path, 'nowhere'), '--publish']), 1, /^source-unreadable: .*nowhere cannot be read/);
  }, 240_000);

  it('leaves out files that are encrypted, cut off, without text or a bomb, each with its reason, and publishes the others', async () => {
    const whole = pdf([[{ text: 'Some words that nobody will read to the end.', y: 700 }]]);
    const mixed = folderWith('mixed', {
      'footnote.yaml': SHOP_SETTINGS,
      'good.md': '# Opening hours\n\n## When the shop is open\n\nThe shop is open from nine to six on weekdays.\n',
      'encrypted.pdf': encryptedPdf(),
      'truncated.pdf': whole.subarray(0, whole.length - 60),
      'scanned.pdf': pdf([[]], { extra: SCANNED_PAGE }),
      'bomb.docx': await docx(docxParagraph('x'), { padding: 50_000_000 }),
    });
    const other = join(folder.path, 'mixed-data');
    const run = await cli(['ingest', mixed, '--publish'], { data: other });
    expect(run.code).toBe(5);
    for (const line of [
      /^left out {2}encrypted\.pdf \(encrypted\): .+$/m,
      /^left out {2}truncated\.pdf \(damaged\): .+$/m,
      /^left out {2}scanned\.pdf \(no-text\): .+$/m,
      /^left out {2}bomb\.docx \(damaged\): .+$/m,
    ]) {
      expect(run.stderr).toMatch(line);
    }
    expect(run.stdout).toMatch(/^1 document, 1 passage, .* 4 files left out\nrelease [0-9a-f]{32} is live\n$/);
    const asked = await cli(['ask', 'When is the shop open?'], { data: other });
    expect(asked.stdout).toContain('The shop is open from nine to six on weekdays.');
  }, 240_000);

  it('without stated rights names `footnote init`, after which it works', async () => {
    const mine = folderWith('mine', { 'parking.md': '# Parking\n\nVisitors park behind the red barn. The barn has twelve places.\n' });
    const other = join(folder.path, 'mine-data');
    expectRefusal(await cli(['ingest', mine, '--publish'], { data: other }), 3, /^rights-unknown: .*parking\.md.*footnote init/);
    expectRefusal(
      await cli(['init', mine, '--owner', 'Larch', '--rights', 'perhaps'], { data: other }).then(firstLine),
      2,
      /^Rights must be one of owned, /,
    );
    expect(await cli(['init', mine, '--owner', 'Larch', '--rights', 'owned'], { data: other })).toMatchObject({ code: 0, stderr: '' });
    expectRefusal(await cli(['init', mine, '--owner', 'Larch', '--rights', 'owned'], { data: other }), 3, /^config-invalid: .*--overwrite/);
    expect((await cli(['ingest', mine, '--publish'], { data: other })).code).toBe(0);
    expect((await cli(['ask', 'Where do visitors park?'], { data: other })).stdout).toContain('behind the red barn');
  }, 240_000);

  it('with a mistake in policy.yaml names every mistake before any work', async () => {
    const broken = join(folder.path, 'broken-policy');
    cpSync(shop, broken, { recursive: true });
    writeFileSync(join(broken, 'policy.yaml'), 'answer:\n  max-claims: many\ndesk:\n  time-zone: Mars/Olympus\ncolour: red\n');
    expectRefusal(
      await cli(['ingest', broken, '--publish']),
      3,
      /^config-invalid: Correct .*policy\.yaml: .*answer\.max-claims.*time-zone.*colour/,
    );
    writeFileSync(join(broken, 'policy.yaml'), 'assistant: "never closed\n');
    expectRefusal(await cli(['ingest', broken, '--publish']), 3, /^config-invalid: .*policy\.yaml is no valid YAML/);
  }, 240_000);
});

describe('a setting', () => {
  it('that is wrong is named, with every other one, and never with its value', async () => {
    const run = await cli(['doctor'], { env: { FOOTNOTE_PORT: 'abc', FOOTNOTE_ORIGINS: 'secret.example/path', FOOTNOTE_LOG: 'loud' } });
    expectRefusal(run, 3, /^config-invalid: Settings need repair: .*FOOTNOTE_PORT.*FOOTNOTE_ORIGINS.*FOOTNOTE_LOG/);
    expect(run.stderr).not.toMatch(/abc|secret\.example|loud/);
  }, 240_000);
});

describe('a command line', () => {
  it.each([
    ['no command', [], /^Usage: footnote <command>/],
    ['an unknown command', ['frobnicate'], /^There is no command "frobnicate"/],
    ['an unknown option', ['ingest', 'shop', '--fast'], /^Unknown option '--fast'/],
    ['a missing question', ['ask'], /^Ask one question, in quotes/],
    ['two sources of the truth', ['ingest', 'shop', '--draft', '--publish'], /exclude each other/],
    ['an unknown task', ['eval', 'beauty'], /^There is no task "beauty"/],
    ['a bad requirement', ['eval', 'golden', '--require', 'recall'], /^--require wants/],
  ])(
    'with %s is answered with its usage and exit 2',
    async (_, args, words) => {
      const run = await cli(args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(words);
      expect(run.stderr).toContain('Usage: footnote');
      expect(run.stderr).not.toMatch(/\n\s+at /);
    },
    60_000,
  );
});

describe('a reader of the output', () => {
  it('that has read enough and goes away is no failure', async () => {
    const { stdout, stderr } = await promisify(execFile)(
      'sh',
      ['-c', `{ "$0" bin/footnote.mjs release list; echo "exit $?" >&2; } | true`, process.execPath],
      {
        cwd: ROOT,
        env: { PATH: process.env['PATH'] ?? '', FOOTNOTE_NO_BUILD: '1', FOOTNOTE_DATA: data },
      },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'exit 0\n' });
  }, 240_000);
});

describe('a question', () => {
  it('that is empty or too long is refused with what to do', async () => {
    expectRefusal(await cli(['ask', '  \t ']), 1, /^text-empty: The question is empty/);
    expectRefusal(await cli(['ask', 'a'.repeat(5_000)]), 1, /^text-too-long: The question has 5000 characters; 4000 are allowed/);
  }, 240_000);

  it('of emoji, control characters or from right to left gets an answer in words, never a failure', async () => {
    for (const text of ['😀😀', '\u0001\u0002\u0007', 'كم يوما لدي لإعادة الدراجة؟', '\u202e?elcycib a nruter I od woH']) {
      const run = await cli(['ask', text]);
      expect(run, JSON.stringify(text)).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout.trim()).not.toBe('');
      expect(run.stdout).not.toContain('\u202e');
    }
    const hidden = await cli(['ask', 'How long\u0001 do I have to\u200b return a bicycle?']);
    expect(hidden.stdout).toContain('within 45 days');
  }, 240_000);
});

describe('a measurement', () => {
  it('of a folder that is not there, or that holds no questions, says what is missing', async () => {
    expectRefusal(await cli(['eval', 'retrieval', join(folder.path, 'nowhere')]), 1, /^evaluation-data-invalid: .*corpus\.jsonl/);
    expectRefusal(await cli(['eval', 'golden']), 1, /^evaluation-data-invalid: No golden questions at .*questions\.jsonl/);
  }, 240_000);

  it('that misses what is required ends with exit 6 and names the metric', async () => {
    const source = join(folder.path, 'measured');
    cpSync(shop, source, { recursive: true });
    const question = {
      id: 'g-1',
      kind: 'answerable',
      split: 'check',
      text: RETURN_QUESTION,
      documents: ['returns.md'],
      facts: ['45 days'],
      expect: 'answered',
    };
    writeFileSync(join(source, 'questions.jsonl'), `${JSON.stringify(question)}\n`);
    const measured = await cli(['eval', 'golden', source, '--json']);
    expect(measured.code, measured.stderr).toBe(0);
    const { metrics } = JSON.parse(measured.stdout) as { readonly metrics: Readonly<Record<string, { readonly value: number }>> };
    const [name] = Object.entries(metrics).find(([, metric]) => metric.value <= 1) ?? [];
    const missed = await cli(['eval', 'golden', source, '--require', `${String(name)}>=2`]);
    expect(missed.stderr).toContain(`not met: ${String(name)}`);
    expect(missed.code).toBe(6);
  }, 240_000);
});

describe('a data folder', () => {
  it('that another server uses is refused, and the first one goes on', async () => {
    const first = await startFootnote({ data });
    try {
      expectRefusal(
        await cli(['serve'], { env: { FOOTNOTE_PORT: '0' } }),
        3,
        /^data-folder-busy: Another Footnote serves the data folder .* Stop that one first/,
      );
      expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    } finally {
      expect(await first.stop()).toBe(0);
    }
  }, 240_000);

  it('that is a file, or may not be written, is refused', async () => {
    const file = join(folderWith('a-file', { data: 'not a folder' }), 'data');
    for (const command of [['serve'], ['ask', 'Hello?'], ['ingest', shop, '--publish']]) {
      expectRefusal(
        await cli(command, { data: file, env: { FOOTNOTE_PORT: '0' } }),
        3,
        /^data-folder-unusable: The data folder .* cannot be used\. Give this account write access/,
      );
    }
    const readOnly = folderWith('read-only', {});
    chmodSync(folder.path, 0o755);
    chmodSync(readOnly, 0o555);
    const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const command of [['serve'], ['ingest', shop, '--publish']]) {
      expectRefusal(await cli(command, { data: readOnly, env: { FOOTNOTE_PORT: '0' }, ...uid }), 3, /^data-folder-unusable: /);
    }
  }, 240_000);
});

describe('a port', () => {
  it('that another program uses is named, with the setting that changes it', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expectRefusal(
        await cli(['serve'], { env: { FOOTNOTE_PORT: String(port) } }),
        3,
        new RegExp(`^port-busy: Port ${String(port)} .* in use.*FOOTNOTE_PORT`),
      );
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  }, 240_000);
});

describe('a damaged snapshot', () => {
  const damagedData = join(folder.path, 'damaged-data');
  const snapshot = (): string => {
    const [name] = readdirSync(join(damagedData, 'snapshots'));
    return join(damagedData, 'snapshots', String(name));
  };

  function damage(file: string): () => void {
    const path = join(snapshot(), file);
    const bytes = readFileSync(path);
    const changed = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    changed.writeUInt8(changed.readUInt8(middle) ^ 0x55, middle);
    writeFileSync(path, changed);
    return () => writeFileSync(path, bytes);
  }

  it('is found by its checksum whichever file it is in, and the file is named', async () => {
    cpSync(data, damagedData, { recursive: true });
    const files = readdirSync(snapshot()).sort();
    expect(files).toEqual(expect.arrayContaining(['embedder.bin', 'manifest.json', 'passages.db', 'postings.bin', 'vectors.f32']));
    for (const file of files) {
      const mend = damage(file);
      const asked = await cli(['ask', RETURN_QUESTION], { data: damagedData });
      expectRefusal(asked, 1, new RegExp(`^snapshot-damaged: The snapshot ${snapshot()} is damaged: .*Run .npx footnote doctor --repair`));
      // A manifest that still reads but says something else is found out by the files it describes.
      if (file !== 'manifest.json') expect(asked.stderr).toContain(`: ${file} is not the file that was written`);
      mend();
    }
  }, 240_000);

  it('leaves the desk reachable and nothing answered, shows in `doctor`, and is built again by the next ingest', async () => {
    damage('vectors.f32');
    damage('passages.db');
    const server = await startFootnote({ data: damagedData });
    expect(server.stderr()).toMatch(/^snapshot-damaged: .* is damaged: .*checksum/mu);
    expect((await fetch(`${server.url}/desk`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect(await server.stop()).toBe(0);
    const checked = await cli(['doctor'], { data: damagedData });
    expect(checked.code).toBe(1);
    expect(checked.stdout).toMatch(new RegExp(`^broken +snapshot-damaged +The snapshot ${snapshot()}`, 'm'));
    const repaired = await cli(['ingest', shop, '--publish'], { data: damagedData });
    expect(repaired.code, repaired.stderr).toBe(0);
    expect((await cli(['doctor'], { data: damagedData })).code).toBe(0);
    expect((await cli(['ask', RETURN_QUESTION], { data: damagedData })).stdout).toContain('within 45 days');
  }, 240_000);

  it('is no reason to lose a release whose file was damaged: the next ingest writes it again', async () => {
    const releases = join(damagedData, 'releases');
    const [name] = readdirSync(releases);
    const file = join(releases, String(name));
    writeFileSync(file, readFileSync(file, 'utf8').replace('"maxClaims": 4', '"maxClaims": 5'));
    expectRefusal(await cli(['ask', RETURN_QUESTION], { data: damagedData }), 1, /^snapshot-damaged: The release file /);
    expect((await cli(['ingest', shop, '--publish'], { data: damagedData })).code).toBe(0);
    expect((await cli(['doctor'], { data: damagedData })).code).toBe(0);
  }, 240_000);
});

/** Usage follows the sentence; the sentence is what is judged. */
function firstLine(run: CliRun): CliRun {
  return { ...run, stderr: `${run.stderr.split('\n')[0] ?? ''}\n` };
}
