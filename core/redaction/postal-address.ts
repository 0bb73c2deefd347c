import { digitGroups, type DigitGroup } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';
import { findWords, wordList, type WordList } from './word-starts.js';

/**
 * Postal addresses by their shapes: a house number and a street word in the order of the language, with town and postcode
 * where they follow; post office boxes; British postcodes and American ones after a state. None is without digits, so each search
 * starts at these or at a word for a street, whichever stands in front.
 */
export const postalAddresses: Recognizer = {
  type: 'POSTAL_ADDRESS',
  find(text) {
    const findings: Finding[] = [];
    const groups = digitGroups(text);
    if (groups.length === 0) return findings;
    for (const shape of SHAPES) {
      for (const match of matchesOf(shape, text, groups)) {
        const { confidence, explanation } = shape;
        findings.push({ start: match.index, end: match.index + match[0].length, type: 'POSTAL_ADDRESS', confidence, explanation });
      }
    }
    return findings.sort((a, b) => a.start - b.start);
  },
};

function matchesOf(shape: Shape, text: string, groups: readonly DigitGroup[]): readonly RegExpExecArray[] {
  if (shape.begins === 'word') return findWords(text, shape.words);
  if (shape.begins === 'anywhere')
    return groups.some(({ start, end }) => shape.mayEnd(text, start, end)) ? [...text.matchAll(shape.pattern)] : [];
  const matches: RegExpExecArray[] = [];
  let done = 0;
  for (const { start, end } of groups) {
    if (start < done || end - start > shape.maxDigits) continue;
    shape.pattern.lastIndex = start;
    const match = shape.pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    done = shape.pattern.lastIndex;
  }
  return matches;
}

/** Words that may begin with a capital, though the names around them must. */
function eitherCase(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

const US_TAIL = String.raw`(?:,? (?:Apt|Suite|Ste|Unit|Flat|Floor|#)\.? ?[0-9A-Z-]{1,6})?(?:,?[ \n](?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,3},? [A-Z]{2},? [0-9]{5}(?:-[0-9]{4})?)?`;
const CODE_TOWN = String.raw`(?:,?[ \n](?:[A-Z]{1,2}-)?[0-9]{4,5}(?: [A-Z]{2})?[ ]\p{Lu}[\p{L}'’.-]{1,24}(?:[ -]\p{Lu}[\p{L}'’-]{1,24}){0,2})?`;

type Shape = { readonly confidence: number; readonly explanation: string } & (
  | { readonly begins: 'digits'; /** Sticky. */ readonly pattern: RegExp; readonly maxDigits: number }
  | { readonly begins: 'word'; readonly words: WordList }
  // The digits of every match fulfil `mayEnd`, which is cheap.
  | { readonly begins: 'anywhere'; readonly pattern: RegExp; readonly mayEnd: (text: string, start: number, end: number) => boolean }
);

const BEHIND_STREET =
  /(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|ring|gracht|straat|laan|plein|gatan|gata|gen|väg|vej|gade|katu|tie|utca|út|tér|Sokak|Caddesi|Cad\.|Sok\.|Straße|Strasse|Allee|Platz|Weg) (?:No[:.] ?)?$/;

const SHAPES: readonly Shape[] = [
  {
    begins: 'digits',
    maxDigits: 6,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}.-])[0-9]{1,6}[A-Za-z]?,? (?:(?:N|S|E|W|North|South|East|West)\.? )?(?:\p{Lu}[\p{L}'’.-]{1,24} |[0-9]{1,3}(?:st|nd|rd|th) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Parkway|Pkwy|Circle|Cir|Highway|Hwy|Close|Crescent|Gardens|Grove|Mews|Row|Walk|Trail)(?!\p{L})\.?${US_TAIL}`,
      'uy',
    ),
    confidence: 0.75,
    explanation: 'a house number, a name and a word for a street',
  },
  {
    begins: 'anywhere',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|ring|gracht|straat|laan|plein|gatan|gata|vägen|väg|vej|gade|katu|tie)|\p{Lu}[\p{L}-]{1,24} (?:Straße|Strasse|Allee|Platz|Weg|utca|út|tér|Sokak|Caddesi|Cad\.|Sok\.)) (?:No[:.] ?)?[0-9]{1,4} ?[a-z]?(?!\p{L})${CODE_TOWN}`,
      'gu',
    ),
    confidence: 0.75,
    explanation: 'a street and a house number behind it',
    mayEnd: (text, start) => /[ :.]/.test(text[start - 1] ?? '') && BEHIND_STREET.test(text.slice(Math.max(0, start - 14), start)),
  },
  {
    begins: 'digits',
    maxDigits: 4,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])[0-9]{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:${eitherCase(String.raw`rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai|cours|route|passage|square`)}) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:[ -]\p{Lu}?[\p{L}'’-]{1,24}){0,3}${CODE_TOWN}`,
      'uy',
    ),
    confidence: 0.75,
    explanation: 'a house number and a word for a street',
  },
  {
    begins: 'word',
    words: wordList(
      String.raw`calle c/ avenida avda\. plaza paseo carrer via viale piazza corso largo rua travessa praça ul\. ulica al\. os\. ulice ул\. улица проспект пр-т пер\. вул\. str\. strada bulevardul οδός`.split(
        ' ',
      ),
      (words) =>
        String.raw`(?<![\p{L}\p{N}])(?:${eitherCase(words)}) ?(?:(?:de|del|della|dei|da|do|dos|das|la|el|los|las) ){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}?[\p{L}'’-]{1,24}){0,3},? (?:n[.º°o]{0,2} ?|nr\.? ?|д\. ?|č\. ?)?[0-9]{1,4}(?:[ /-]?[0-9A-Za-z]{1,3})?(?!\p{L})${CODE_TOWN}`,
      'u',
    ),
    confidence: 0.7,
    explanation: 'a word for a street, a name and a house number',
  },
  {
    begins: 'word',
    words: wordList(
      ['P\\. ?O\\. ?Box', 'PO Box', 'Postfach', 'Boîte postale', 'Apartado(?: postal)?', 'Postbus', 'Casella postale'],
      (words) => String.raw`(?<!\p{L})(?:${words})[ :]{1,2}[0-9]{1,6}${CODE_TOWN}`,
      'u',
    ),
    confidence: 0.75,
    explanation: 'a post office box',
  },
  {
    begins: 'anywhere',
    mayEnd: (text, start, end) =>
      end - start === 1 && isCapital(text, end) && isCapital(text, end + 1) && /[ R]/.test(text[start - 1] ?? ''),
    pattern:
      /(?<![A-Z0-9-])(?:GIR ?0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW]) [0-9][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/g,
    confidence: 0.7,
    explanation: 'a British postcode',
  },
  {
    begins: 'anywhere',
    mayEnd: (text, start, end) => end - start === 5 && /[A-Z]{2},? $/.test(text.slice(Math.max(0, start - 4), start)),
    pattern:
      /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,3},? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? [0-9]{5}(?:-[0-9]{4})?(?![0-9])/gu,
    confidence: 0.75,
    explanation: 'a town, a state and its postcode',
  },
];

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 65 && unit <= 90;
}
