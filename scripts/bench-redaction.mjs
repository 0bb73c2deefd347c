// Measures how fast redaction is: node scripts/bench-redaction.mjs [folder with corpus.jsonl] [--mb N] [--only SHAPE, or --only '' for none]. Needs `npm run build` before.
// Processor seconds of this process, on ordinary text (the corpus, or else corpus/ of this repository) and on a megabyte each of
// shapes made to be slow; the slowest recognizer of each shape is named. Nothing is random: seed 0.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = process.env['FOOTNOTE_BENCH_DIST'] ?? new URL('../dist/', import.meta.url).href;
const { recognizersFor } = await import(new URL('core/redaction/recognizers.js', root).href);
const { redact } = await import(new URL('core/redaction/redact.js', root).href);
const { plainView } = await import(new URL('core/redaction/plain-view.js', root).href);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mb: { type: 'string', default: '1' }, only: { type: 'string' } },
});
const MEGABYTE = Number(values.mb) * 1_000_000;
const PARTS = 200_000;

const SHAPES = {
  digits: '1',
  'spaced digits': '1 ',
  'spaced digits, two lines': '1\n',
  fours: '4 ',
  'grouped fours': '4111 ',
  'card groups': '4111-1111-1111-1112 ',
  'nine digits': '536228726 ',
  'eleven digits': '44051401358 ',
  'thirteen digits': '8001015009088 ',
  'eighteen digits': '110105194912310021 ',
  'nine digits after words': 'bsn ssn nif sin 536228726, ',
  years: 'in 2024 ',
  dates: '22.11.2026, ',
  parentheses: '(',
  'plus signs': '+1',
  'at signs': '@',
  'short addresses': 'a@a',
  addresses: 'ann@host.org ',
  dots: 'a.',
  'address without end': 'a@a.',
  domains: 'a.com ',
  'labels without end': 'abc.def',
  schemes: 'http://',
  colons: ':',
  'hexadecimal groups': 'ab:',
  'double colons': '1::',
  octets: '1.',
  'account openings': 'DE89 ',
  'account openings without space': 'DE8',
  'letters and digits': 'A1 ',
  codes: 'AB123456 ',
  'words with digits': 'abcde12345 ',
  'social numbers': '536-22-',
  'spelled at': 'a (at) ',
  'spelled dot': 'a dot ',
  'bare at': 'a at ',
  'number words': 'one two three ',
  'full width': '１',
  'zero width': '\u200b',
  'mixed separators': '1-(.)',
  'phone words': 'call 030 1234 ',
  'phone words without digits': 'call me phone ',
  dashes: '-',
  'key words': 'password: token= ',
  'key prefixes': 'sk-',
  'web tokens': 'eyJ',
  'PEM lines': '-----BEGIN RSA PRIVATE KEY-----\n',
  'birth words': 'born on ',
  'house numbers': '12 Main ',
  capitals: 'Aaa ',
  'one long word': 'Aa',
  towns: 'Aaa Bbb, CA ',
  streets: 'via rua calle ',
  quotes: '"',
};

const spent = (work) => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
const perRecognizer = (recognizers, text) => {
  const { text: view } = plainView(text);
  const times = recognizers.map((one) => ({ name: one.type, ms: spent(() => one.find(view)) }));
  return [{ name: 'plain view', ms: spent(() => plainView(text)) }, ...times];
};
const row = (name, ms, bytes, rest = '') =>
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms ${(bytes / 1e6 / (ms / 1000)).toFixed(2).padStart(9)} MB/s  ${rest}`);

const ordinary = ordinaryText(positionals[0]);
const bytes = Buffer.byteLength(ordinary.join(''));
const source = ['core/redaction', 'core/text'].flatMap((folder) => filesIn(new URL(`${folder}/`, root)));
const version = createHash('sha256');
for (const file of source) version.update(readFileSync(file));
const named = `${(bytes / 1e6).toFixed(1)} MB in ${ordinary.length} texts, ${Object.keys(SHAPES).length} shapes of ${values.mb} MB, seed 0`;
console.log(`bench redaction: ${named}, redaction ${version.digest('hex').slice(0, 12)}, Node ${process.version}`);

const places = [
  ['document', recognizersFor('document')],
  ['message, names off', recognizersFor('message', { names: false })],
  ['message, names on', recognizersFor('message', { names: true })],
];
for (const [name, recognizers] of places) {
  for (const pass of ['first', 'second']) {
    const ms = spent(() => {
      for (const text of ordinary) redact(text, recognizers);
    });
    row(`${name}, ${pass} pass`, ms, bytes);
  }
}
const totals = new Map();
for (const text of ordinary) for (const { name, ms } of perRecognizer(places[0][1], text)) totals.set(name, (totals.get(name) ?? 0) + ms);
for (const [name, ms] of [...totals].sort(([, a], [, b]) => b - a)) row(`  of it ${name}`, ms, bytes);

for (const [name, unit] of Object.entries(SHAPES)) {
  if (values.only !== undefined && (values.only === '' || !name.includes(values.only))) continue;
  const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
  const ms = spent(() => redact(text, places[1][1]));
  const slowest = perRecognizer(places[1][1], text).sort((a, b) => b.ms - a.ms);
  row(
    name,
    ms,
    text.length,
    slowest
      .slice(0, 3)
      .map((one) => `${one.name} ${one.ms.toFixed(0)}`)
      .join(', '),
  );
}

/** Texts of some 200 KB: whole documents, joined. */
function ordinaryText(folder) {
  const texts =
    folder === undefined
      ? readdirSync(new URL('../corpus/', import.meta.url)).flatMap((name) =>
          name.endsWith('.md') ? [readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')] : [],
        )
      : readFileSync(join(folder, 'corpus.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).text);
  const joined = texts.join('\n\n');
  return Array.from({ length: Math.ceil(joined.length / PARTS) }, (_, part) => joined.slice(part * PARTS, (part + 1) * PARTS));
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => new URL(name, folder));
}
