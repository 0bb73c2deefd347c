// Writes core/redaction/name-lists: what the recognizer of names knows by heart. Sources: the locale data of @faker-js/faker and
// the lexicon of compromise, both MIT (notices in the folder), and `name-lists-own.txt` beside this script, which is written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { fold, spellingFeatures, BUCKETS } from '../dist/core/redaction/name-spelling.js';

const folder = new URL('../core/redaction/name-lists/', import.meta.url);
const LATIN = /^[a-z'-]+$/;

/** Everything in a tree of locale data that is a string. */
function strings(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value !== null && typeof value === 'object')
    return 'value' in value && 'weight' in value ? strings(value.value) : Object.values(value).flatMap(strings);
  return [];
}
const parts = (text) =>
  fold(text)
    .split(/[\s-]+/u)
    .map((part) => part.replace(/^['.]+|['.]+$/gu, ''))
    .filter((part) => part.length > 1 && /^[\p{L}\p{M}']+$/u.test(part));
const pattern = /[{}#]/;

const given = new Set();
const family = new Set();
const words = new Set();
const places = new Set();
const organisations = new Set();

for (const locale of Object.values(allLocales)) {
  const { person = {}, location = {}, word = {} } = locale;
  for (const text of strings([person.first_name, person.middle_name]))
    if (!pattern.test(text)) for (const part of parts(text)) given.add(part);
  for (const text of strings(person.last_name)) if (!pattern.test(text)) for (const part of parts(text)) family.add(part);
  for (const text of strings([
    location.city_name,
    location.country,
    location.state,
    location.county,
    location.continent,
    location.language,
  ]))
    if (!pattern.test(text) && text.length > 2) places.add(fold(text));
  for (const text of strings(word)) for (const part of parts(text)) if (LATIN.test(part)) words.add(part);
}
const { en } = allLocales;
for (const text of strings([
  en.airline?.airline,
  en.vehicle?.manufacturer,
  en.vehicle?.model,
  en.cell_phone,
  en.app,
  en.database?.engine,
  en.science?.chemicalElement,
  en.music?.genre,
]))
  if (/^[A-Za-z][A-Za-z .&-]+$/.test(text)) organisations.add(fold(text));
for (const text of strings([
  en.commerce,
  en.company,
  en.hacker,
  en.finance,
  en.food,
  en.color,
  en.animal,
  en.person.job_area,
  en.person.job_descriptor,
  en.person.job_type,
  en.location.direction,
  en.location.street_suffix,
  en.team,
]))
  if (!pattern.test(text)) for (const part of parts(text)) if (LATIN.test(part)) words.add(part);

const PEOPLE = new Set(['FemaleName', 'MaleName', 'FirstName', 'LastName', 'Person']);
const PLACES = new Set(['City', 'Country', 'Region', 'Place', 'Demonym']);
const GROUPS = new Set(['Organization', 'SportsTeam']);
for (const [text, tag] of Object.entries(nlp.model().one.lexicon)) {
  const tags = [tag].flat();
  const has = (set) => tags.some((one) => set.has(one));
  if (tags.includes('LastName')) for (const part of parts(text)) family.add(part);
  else if (tags.includes('Person')) continue;
  else if (has(PEOPLE)) for (const part of parts(text)) given.add(part);
  else if (has(PLACES)) places.add(fold(text));
  else if (has(GROUPS)) organisations.add(fold(text));
  else for (const part of parts(text)) words.add(part);
}

// Hand-written lines: `section: words`.
for (const line of readFileSync(new URL('name-lists-own.txt', import.meta.url), 'utf8').split('\n')) {
  const [section, list] = line.split(': ');
  const into = { given, family, words, organisations, 'not given': given, 'not family': family, 'not words': words }[section ?? ''];
  if (into === undefined || list === undefined) continue;
  for (const one of list.split(section === 'organisations' ? ', ' : ' '))
    section.startsWith('not ') ? into.delete(fold(one)) : into.add(fold(one));
}

const write = (name, set, separator = ' ') => {
  const lines = [];
  // Lines of a readable length, so that a change shows as a change of its own.
  for (const one of [...set].sort()) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + one.length <= 140) lines[lines.length - 1] = last + separator + one;
    else lines.push(one);
  }
  writeModule(name, lines);
  process.stdout.write(`${name}: ${set.size}\n`);
};
/** A module that holds one text: it loads wherever the recognizers do, without a file system. */
function writeModule(name, lines) {
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `/** Written by scripts/build-name-lists.mjs; sources in README.md. */\nexport default \`\n${lines.join('\n')}\n\`;\n`,
  );
}
write('given', given);
write('family', family);
write('words', words);
write('places', places, ', ');
write('organisations', organisations, ', ');

// Spelling: is a word that stands in no list written like a name? Logistic regression over hashed letter groups, names against
// ordinary words, places and organisations; stochastic gradient descent in a fixed order, so the same lists give the same file.
const rows = [];
const isLatin = (word) => LATIN.test(word) && word.length > 2;
for (const word of new Set([...given, ...family])) if (isLatin(word) && !words.has(word) && !places.has(word)) rows.push([word, 1]);
for (const word of new Set([...words, ...[...places, ...organisations].flatMap((text) => text.split(/[\s-]+/u))]))
  if (isLatin(word) && !given.has(word) && !family.has(word)) rows.push([word, 0]);
let state = 1;
const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const shuffled = rows
  .map((row) => [random(), row])
  .sort(([a], [b]) => a - b)
  .map(([, row]) => row);
const held = shuffled.slice(0, 3_000);
const learned = shuffled.slice(3_000);
const names = learned.filter(([, isName]) => isName === 1).length;
const weights = new Float64Array(BUCKETS + 1);
const score = (word) => spellingFeatures(word).reduce((sum, bucket) => sum + weights[bucket], weights[BUCKETS]);
for (let round = 0; round < 12; round += 1) {
  const rate = 0.15 / (1 + round);
  for (const [word, isName] of learned) {
    // Both kinds weigh the same, however many there are.
    const balance = isName === 1 ? learned.length / (2 * names) : learned.length / (2 * (learned.length - names));
    const error = (isName - 1 / (1 + Math.exp(-score(word)))) * balance;
    for (const bucket of spellingFeatures(word)) weights[bucket] += rate * (error - 0.002 * weights[bucket]);
    weights[BUCKETS] += rate * error;
  }
}
const right = held.filter(([word, isName]) => score(word) > 0 === (isName === 1)).length;
process.stdout.write(`spelling: ${((100 * right) / held.length).toFixed(1)} % of ${held.length} held-out words told right\n`);
// A signed byte each, in sixteenths.
const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * 16))));
writeModule(
  'spelling',
  Buffer.from(bytes.buffer)
    .toString('base64')
    .match(/.{1,140}/g) ?? [],
);
