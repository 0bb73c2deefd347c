import { isLetterOrDigit } from './digit-runs.js';
import type { Finding, Recognizer } from './redact.js';
import { findWords, wordList } from './word-starts.js';

/** Bank identifiers (ISO 9362): four letters, a country, two and perhaps three more. Many words look so; a word must name it. */
export const bicCodes: Recognizer = {
  type: 'BIC_CODE',
  find(text) {
    const findings: Finding[] = [];
    for (const label of findWords(text, LABELS)) {
      const from = label.index + label[0].length;
      const match = CODE.exec(text.slice(from, from + 60));
      if (match === null) continue;
      const code = match[1]!;
      const start = from + match[0].length - code.length;
      const end = start + code.length;
      // In small letters only right behind the label: "swift transfers" is no code.
      const isWord = !/[0-9]/.test(code) && code !== code.toUpperCase();
      if (isLetterOrDigit(text[end]) || isWord || !COUNTRIES.has(code.slice(4, 6).toUpperCase()) || start < (findings.at(-1)?.end ?? 0))
        continue;
      findings.push({
        start,
        end,
        type: 'BIC_CODE',
        confidence: 0.8,
        explanation: 'the shape of a bank identifier, after a word that names one',
      });
    }
    return findings;
  },
};

const LABELS = wordList(['bic', 'swift'], (words) => `(?<![A-Za-z])(?:${words})(?![A-Za-z])`, 'i');
const CODE =
  /^(?:[\s/:,.()-]{0,4}(?:swift|bic|code|no|nr|number|is|ist|est|es|è)){0,4}[\s/:,.()="-]{0,4}([A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?)(?![A-Za-z0-9])/i;
const COUNTRIES = new Set(
  'AD AE AF AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BJ BN BO BR BS BW BY CA CH CI CL CM CN CO CR CU CV CY CZ DE DK DO DZ EC EE EG ES ET FI FJ FR GA GB GE GH GI GR GT HK HN HR HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KR KW KY KZ LA LB LI LK LT LU LV LY MA MC MD ME MG MK MM MN MO MT MU MX MY MZ NA NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SE SG SI SK SM SN SV SY TH TN TR TT TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW'.split(
    ' ',
  ),
);
