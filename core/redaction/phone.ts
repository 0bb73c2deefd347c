import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/min';
import { isWordCharacter } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * Phone numbers. A cheap scan for digits that stand apart like a phone number's comes first; only what it leaves is given
 * to libphonenumber, which runs at about 3 MB/s. Digits count as a phone number when their shape is unmistakable (a `+`,
 * or the North American grouping), when words nearby speak of a phone, or when the number is valid in a country that
 * many write in without its prefix. Dates, amounts, versions and order numbers are told apart by shape and by the words before.
 */
export function phoneNumbers(options: { readonly keepsTollFree: boolean; readonly isStrict: boolean }): Recognizer {
  return {
    type: 'PHONE_NUMBER',
    find(text) {
      const findings: Finding[] = [];
      for (let match = next(text, 0); match !== undefined; match = next(text, match.end)) {
        const explanation = reasonFor(text, match, options);
        if (explanation !== undefined)
          findings.push({ start: match.start, end: match.end, type: 'PHONE_NUMBER', confidence: 0.7, explanation });
      }
      return findings;
    },
  };
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly digits: string;
}

// Seven to sixteen digits, at most three separators between two of them, perhaps an extension. All parts are bounded.
const CANDIDATE = /(?:\+\s?|\(\+?)?\(?[0-9](?:[ \u00a0().\-/–‑·]{0,3}[0-9]){6,15}/g;
const EXTENSION = /^\s{0,2}(?:x|ext\.?|extension|#)\s{0,2}[0-9]{1,6}(?![0-9])/i;

function next(text: string, from: number): Candidate | undefined {
  CANDIDATE.lastIndex = from;
  const match = CANDIDATE.exec(text);
  if (match === null) return undefined;
  const body = match[0];
  const extension = EXTENSION.exec(text.slice(match.index + body.length, match.index + body.length + 20))?.[0] ?? '';
  const end = match.index + body.length + extension.length;
  return { start: match.index, end, words: body, digits: body.replace(/[^0-9]/g, '') };
}

const SPEAKS_OF_PHONE =
  /\b(?:tele)?phone|\btel\b|\btel[.:]|\bcall(?:ed|ing|s)?\b|\bmobile|\bcell\b|\bfax\b|\bwhatsapp|\bsignal\b|\bsms\b|\bmessages?\s+to\b|\bdesk:|\btexts?\s+(?:me|us|to)\b|\bhot-?line|\bhelp-?line|\bdial|\breach(?:ed)?\b|\bcontact\b|\bring\s+(?:me|us)\b|\btelefon|\bhandy|\brufnummer|\bmobil\b|\bt[ée]l[ée]phone|\btel[ée]fono|\bm[óo]vil\b|\bm\.?\s*:|\bph\b|\bnumber\s+(?:is|was|to)\b|\b(?:my|your|his|her|their|our|new)\s+number\b|☎|📞/i;
const SPEAKS_OF_OTHER =
  /(?:\border|\binvoice|\bcase|\bticket|\bref(?:erence)?|\bversion|\bv|\brelease|\bbuild|\bisbn|\bissn|\bdoi|\bserial|\bsku|\barticle|\bpart|\bmodel|\baccount|\bcustomer|\btracking|\bparcel|\bclaim|\bpolicy|\bpatent|\bopinion|\bport|\brfc|\bbestell\w*|\brechnung\w*|\bid|\bpin|\bzip|\bform|\bomb|§)(?:\s?(?:no|nr|num|number|id|code|#))?\.?\s?(?:is|:|#|=|-)?\s{0,2}#?\s?$/i;

const LABEL = /(?:phone|\btel|mobile?|cell|fax|whatsapp|handy|telefon|desk|call|messages? to)(?:\s?(?:no|nr|number))?\.?[\s:]{0,4}$/i;

/** Why a candidate is a phone number; undefined when it is not one. */
function reasonFor(
  text: string,
  { start, end, words, digits }: Candidate,
  options: { readonly keepsTollFree: boolean; readonly isStrict: boolean },
): string | undefined {
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 24);
  if (isPartOfMore(text, start, end)) return undefined;
  if (digits.length > 15 || /^(\d)\1+$/.test(digits)) return undefined;
  if (options.keepsTollFree && isTollFree(digits)) return undefined;
  const hasPlus = words.includes('+');
  const isSpoken = SPEAKS_OF_PHONE.test(before) || /^\s{0,2}\(?(?:tel|phone|mobile|cell|fax|home|work|office|desk)\b/i.test(after);
  const isLabelled = LABEL.test(before) || /^\s{1,2}\(?(?:office|mobile|cell|fax|home)\b/i.test(after);
  if (!hasPlus && isDate(words)) return undefined;
  if (
    !hasPlus &&
    ((isOtherShape(words) && !isLabelled) || SPEAKS_OF_OTHER.test(before) || MEASURE.test(after) || /[$€£¥]\s?$/.test(before))
  )
    return undefined;
  if (hasPlus && digits.length >= 8)
    return isValidPhoneNumber(`+${digits}`) ? 'an international number that exists' : 'written like an international number';

  const isSeparated = /[0-9][^0-9]+[0-9]/.test(words);
  if (NORTH_AMERICAN.test(words.trim())) return 'grouped like a North American number';
  if (isSeparated && isSpoken) return 'separated digits, next to words that speak of a phone';
  if (isSpoken && digits.length >= 9 && digits.length <= 13 && isNear(before)) return 'digits right after words that speak of a phone';
  if (/^00[1-9]/.test(digits) && digits.length >= 11) {
    if (isSeparated || isValidPhoneNumber(`+${digits.slice(2)}`)) return 'written like an international number';
  }
  // Ungrouped digits without a word about a phone are more often an order number than a phone.
  if (!isSeparated || (options.isStrict && !/^\(?0/.test(words))) return undefined;
  if (digits.length < 9) return undefined;
  const country = countryOf(words, digits);
  return country === undefined ? undefined : `a valid number in ${country}`;
}

const NORTH_AMERICAN = /^(?:\+?0{0,2}1[ .\-–‑]?)?(?:\([2-9][0-9]{2}\)[ .\-–‑]{0,2}|[0-9]{3}[.\-–‑])[0-9]{3}[.\-–‑ ][0-9]{4}$/;
const MEASURE =
  /^\s?(?:€|\$|£|%|eur\b|usd\b|gbp\b|kg\b|km\b|mm\b|cm\b|mb\b|gb\b|kb\b|bytes?\b|ms\b|people\b|users\b|customers\b|pages\b|words\b)/i;

/** Next to a letter, a digit, or a sign that carries on (a path, an id, a decimal) it is a piece of something longer. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  if (isWordCharacter(text[start - 1]) || isWordCharacter(text[end])) return true;
  if (/[\p{L}\p{N}][-_./@=&]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/[:.]$/.test(text.slice(start - 1, start))) return true;
  if (/[0-9][.,:]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^(?:[-_./@=][\p{L}\p{N}]|[,:][0-9])/u.test(text.slice(end, end + 2));
}

function isDate(words: string): boolean {
  return (
    /^(?:19|20)\d{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])(?:\D|$)/.test(words) ||
    /^[0-3]?\d[-/.][0-3]?\d[-/.](?:19|20)\d{2}(?:\D|$)/.test(words)
  );
}

/** Amounts, versions, addresses of machines, ranges of years. */
function isOtherShape(words: string): boolean {
  const text = words.trim();
  return (
    /^\d{1,3}(?:[ .]\d{3})+$/.test(text) ||
    /^\d{1,3}(?:\.\d{1,3}){2,}$/.test(text) ||
    /^(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}$/.test(text) ||
    /^\d{3}-\d{2}-\d{4}$/.test(text) ||
    /^97[89][- ]/.test(text)
  );
}

/** A word about a phone within the last few words, not a sentence ago. */
function isNear(before: string): boolean {
  return SPEAKS_OF_PHONE.test(before.slice(-28)) && !/[.!?]\s[^.!?]*$/.test(before.slice(-28).replace(/\btel\.|\bno\.|\bnr\./gi, ''));
}

/** Numbers that cost the caller nothing belong to organisations, never to a person. */
function isTollFree(digits: string): boolean {
  return (
    /^(?:00)?1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
    /^0?800\d{5,8}$/.test(digits) ||
    /^(?:00)?(?:49|44|41|43|33|39|31|34)0?800\d{5,8}$/.test(digits)
  );
}

// Where most customers write from; a number is tried as a national one in each until one fits.
const COUNTRIES: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'BE',
  'AT',
  'CH',
  'IE',
  'PT',
  'SE',
  'NO',
  'DK',
  'FI',
  'PL',
  'CZ',
  'SK',
  'HU',
  'RO',
  'BG',
  'GR',
  'HR',
  'SI',
  'EE',
  'LV',
  'LT',
  'LU',
  'IS',
  'UA',
  'TR',
  'IL',
  'ZA',
  'NG',
  'KE',
  'EG',
  'MA',
  'IN',
  'PK',
  'BD',
  'CN',
  'JP',
  'KR',
  'TW',
  'SG',
  'MY',
  'TH',
  'PH',
  'ID',
  'VN',
  'AU',
  'NZ',
  'US',
  'MX',
  'BR',
  'AR',
  'CL',
  'CO',
];

function countryOf(words: string, digits: string): CountryCode | undefined {
  // Numbers written without a trunk prefix fit some country almost always; only the unmistakable ones are taken.
  if (!/^\(?0/.test(words)) return NORTH_AMERICAN_SPACED.test(words.trim()) && isValidPhoneNumber(digits, 'US') ? 'US' : undefined;
  return COUNTRIES.find((country) => isValidPhoneNumber(digits, country));
}

const NORTH_AMERICAN_SPACED = /^(?:1 )?[2-9][0-9]{2} [0-9]{3} [0-9]{4}$/;
