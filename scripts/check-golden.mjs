/**
 * Checks `corpus/questions.jsonl` and measures how far its questions merely repeat the words of the documents.
 *
 * Run: `node scripts/check-golden.mjs [--verbose]`. Needs no package. Exit code 0 when the file is sound, 1 otherwise.
 *
 * Checked: the shape of every line, unique ids and texts, counts per kind, enough in both splits, documents that exist, and facts
 * that occur word for word in the text of the first expected document (of questions of several parts and wrong assumptions: of any). Further documents answer too, in words of their own.
 *
 * Overlap of a question = share of its distinct content words (stopwords removed, simple stems) found in that window of
 * 120 words, of any expected document, which holds the most of them. A question made of the document's own words flatters
 * retrieval, so 0.5 is the most that is allowed. The history of a follow-up does not count: it may quote the documents.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, '..', 'corpus');
const isVerbose = process.argv.includes('--verbose');

const minimumByKind = {
  answerable: 120,
  'follow-up': 40,
  'near-miss': 40,
  'out-of-scope': 20,
  person: 15,
  injection: 15,
  several: 10,
  'wrong-assumption': 10,
};
const minimumTotal = 250;
const outcomeByKind = {
  answerable: 'answered',
  'follow-up': 'answered',
  'near-miss': 'abstained',
  'out-of-scope': 'abstained',
  person: 'person',
  injection: 'refused',
  several: 'answered',
  'wrong-assumption': 'answered',
};
const allowedKeys = new Set([
  'id',
  'kind',
  'split',
  'text',
  'history',
  'documents',
  'facts',
  'expect',
  'audience',
  'language',
  'tags',
  'critical',
]);
/** Their parts stand in several documents, and what they assume is said in the words of the sentence that denies it. */
const measuredApart = new Set(['several', 'wrong-assumption']);
const windowWords = 120;
const maxOverlap = 0.5;

const stopwords = new Set(
  `a about above after again against all also am an and any anybody anyone anything are aren't arent as at be because been before being
below between both but by can can't cannot could couldn't did didn't do does doesn't doesnt doing don't dont down each else even ever every everybody
everything few for from further get gets getting go goes going got had has have having he her here hers him his how how's i i'd i'll i'm i've if in into is
isn't isnt it it's its itself just let let's like may me might mine more most much must my myself no nor not nothing now of off ok on once one only or other
our ours out over own please plz quite really same shall she should shouldn't so some somebody someone something still such than that that's the their
theirs them themselves then there there's these they they're this those through to too under until up upon ur us see many very was wasn't we we'd we'll we're we've were
what what's whats when where which while who who's whos whom whose why will with won't wont would wouldn't yes yet you you'd you'll you're you've your
yours yourself till`.split(/\s+/),
);

/** A light stem: enough that "keeps", "keeping" and "keep" meet. It errs towards meeting, so overlap is rather over- than underrated. */
function stem(word) {
  let w = word.replace(/'s$/, '').replaceAll("'", '');
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('es')) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);
  for (const ending of ['ing', 'ation', 'ed', 'ly', 'ment', 'er', 'ion']) {
    if (w.length - ending.length >= 3 && w.endsWith(ending)) {
      w = w.slice(0, -ending.length);
      break;
    }
  }
  if (w.length > 3 && w.at(-1) === w.at(-2)) w = w.slice(0, -1);
  return w.length > 3 && w.endsWith('e') ? w.slice(0, -1) : w;
}
const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
const contentStems = (text) =>
  wordsOf(text)
    .filter((word) => !stopwords.has(word))
    .map(stem);

const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
function plainText(path) {
  const isBuilt = /\.(pdf|docx)$/.test(path); // made by build-corpus-files.mjs from these texts
  const source = readFileSync(isBuilt ? join(here, 'corpus-text', path.replace(/\.(pdf|docx)$/, '.md')) : join(corpus, path), 'utf8');
  if (path.endsWith('.html')) {
    const body = source.replace(/<head[\s\S]*?<\/head>/i, ' ').replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ');
    return squeeze(
      body
        .replace(/<\/?(code|em|strong|b|i|a)\b[^>]*>/gi, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[name]),
    );
  }
  if (path.endsWith('.csv')) return squeeze(source.replaceAll('""', '"').replaceAll('"', ' '));
  return squeeze(
    source
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replaceAll('`', '')
      .replace(/^\s*(#+|-|\d+\.|\|)\s+/gm, '')
      .replaceAll(' | ', ' '),
  );
}
const textCache = new Map();
const textOf = (path) => textCache.get(path) ?? textCache.set(path, plainText(path)).get(path);

function bestOverlap(question, documents) {
  const wanted = [...new Set(contentStems(question))];
  if (wanted.length === 0) return { share: 0, shared: [] };
  let best = [];
  for (const path of documents) {
    const stems = wordsOf(textOf(path)).map(stem);
    for (let start = 0; start === 0 || start + windowWords <= stems.length + 20; start += 5) {
      const window = new Set(stems.slice(start, start + windowWords));
      const shared = wanted.filter((word) => window.has(word));
      if (shared.length > best.length) best = shared;
    }
  }
  return { share: best.length / wanted.length, shared: best };
}

const faults = [];
const rows = readFileSync(join(corpus, 'questions.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .flatMap((line, index) => {
    try {
      return [JSON.parse(line)];
    } catch (error) {
      faults.push(`line ${index + 1}: ${error.message}`);
      return [];
    }
  });

const ids = new Set();
const texts = new Set();
const counts = {};
const overlaps = [];
for (const row of rows) {
  const fault = (what) => faults.push(`${row.id ?? '(no id)'}: ${what}`);
  for (const key of Object.keys(row)) if (!allowedKeys.has(key)) fault(`unknown key ${key}`);
  if (!/^g-\d{3,}$/.test(row.id ?? '')) fault('id is not of the form g-001');
  if (ids.has(row.id)) fault('id is not unique');
  ids.add(row.id);
  if (!(row.kind in minimumByKind)) {
    fault(`unknown kind ${row.kind}`);
    continue;
  }
  if (row.split !== 'fit' && row.split !== 'check') {
    fault(`unknown split ${row.split}`);
    continue;
  }
  counts[row.kind] ??= { fit: 0, check: 0 };
  counts[row.kind][row.split] += 1;
  if (typeof row.text !== 'string' || row.text.trim() === '' || row.text.length > 4000) {
    fault('text is empty or too long');
    continue;
  }
  const textKey = JSON.stringify([row.text.toLowerCase(), row.history ?? []]);
  if (texts.has(textKey)) fault('same text and history as another question');
  texts.add(textKey);
  if (row.expect !== outcomeByKind[row.kind]) fault(`expect is ${row.expect}, a ${row.kind} question expects ${outcomeByKind[row.kind]}`);
  if (row.kind === 'follow-up' && !(Array.isArray(row.history) && row.history.length >= 2)) fault('a follow-up needs a history');
  for (const turn of row.history ?? []) {
    if (!['visitor', 'assistant'].includes(turn.role) || typeof turn.text !== 'string' || turn.text === '')
      fault('a turn of the history is malformed');
  }
  if (!Array.isArray(row.documents)) {
    fault('documents is not a list');
    continue;
  }
  if (
    row.facts !== undefined &&
    !(Array.isArray(row.facts) && row.facts.length > 0 && row.facts.every((item) => typeof item === 'string' && item !== ''))
  ) {
    fault('facts is malformed');
    continue;
  }

  for (const key of ['audience', 'language']) {
    if (row[key] !== undefined && (typeof row[key] !== 'string' || row[key] === '')) fault(`${key} is malformed`);
  }
  if (row.tags !== undefined && !(Array.isArray(row.tags) && row.tags.every((tag) => typeof tag === 'string' && tag !== '')))
    fault('tags is malformed');
  if (row.critical !== undefined && typeof row.critical !== 'boolean') fault('critical is not true or false');

  const isAnswered = row.expect === 'answered';
  if (!isAnswered) {
    if (row.documents.length > 0 || row.facts !== undefined) fault('names documents or facts although no answer is expected');
    continue;
  }
  if (row.documents.length === 0) {
    fault('no expected document');
    continue;
  }
  const missing = row.documents.filter((path) => !existsSync(join(corpus, path)));
  if (missing.length > 0) {
    fault(`no such document: ${missing.join(', ')}`);
    continue;
  }
  if (measuredApart.has(row.kind)) {
    const absent = (row.facts ?? []).filter(
      (item) => !row.documents.some((path) => textOf(path).includes(squeeze(item).replaceAll('`', ''))),
    );
    if (absent.length > 0) fault(`in none of its documents: ${absent.map((item) => JSON.stringify(item)).join(', ')}`);
    continue;
  }
  for (const [index, path] of row.documents.entries()) {
    const absent = (row.facts ?? []).filter((item) => !textOf(path).includes(squeeze(item).replaceAll('`', '')));
    if (index === 0 && absent.length > 0) fault(`not in ${path}: ${absent.map((item) => JSON.stringify(item)).join(', ')}`);
  }
  overlaps.push({ row, ...bestOverlap(row.text, row.documents) });
}

for (const [kind, minimum] of Object.entries(minimumByKind)) {
  const { fit, check } = counts[kind] ?? { fit: 0, check: 0 };
  if (fit + check < minimum) faults.push(`${kind}: ${fit + check} questions, at least ${minimum} wanted`);
  if (check < Math.floor(minimum / 2) || fit < check - 1)
    faults.push(`${kind}: ${check} check and ${fit} fit: check needs half the minimum, and fit as many`);
}
if (rows.length < minimumTotal) faults.push(`${rows.length} questions, at least ${minimumTotal} wanted`);

const tooClose = overlaps.filter(({ share }) => share > maxOverlap);
for (const { row, share, shared } of isVerbose ? overlaps : tooClose) {
  console.log(`${share > maxOverlap ? 'TOO CLOSE ' : ''}${row.id} ${share.toFixed(2)} ${row.text}  [${shared.join(' ')}]`);
}
for (const { row } of tooClose) faults.push(`${row.id}: more than half of its content words stand in one passage of the document`);

const cited = new Set(overlaps.flatMap(({ row }) => row.documents));
console.log('kind            fit  check  all');
for (const [kind, { fit, check }] of Object.entries(counts))
  console.log(`${kind.padEnd(14)} ${String(fit).padStart(4)} ${String(check).padStart(6)} ${String(fit + check).padStart(4)}`);
const mean = (items) => items.reduce((sum, { share }) => sum + share, 0) / Math.max(1, items.length);
console.log(`questions ${rows.length}, expected documents ${cited.size}`);
console.log(
  `overlap: mean ${mean(overlaps).toFixed(3)} (answerable ${mean(overlaps.filter(({ row }) => row.kind === 'answerable')).toFixed(3)}, follow-up ${mean(overlaps.filter(({ row }) => row.kind === 'follow-up')).toFixed(3)}), above ${maxOverlap}: ${tooClose.length}`,
);
for (const message of faults) console.error(`fault: ${message}`);
console.log(faults.length === 0 ? 'sound' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
