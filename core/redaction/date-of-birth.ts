import type { Finding, Recognizer } from './redact.js';
import { findWords, wordList } from './word-starts.js';

/** Dates within a few words of "born": numeric in any order, or with the month as a word. The date is the finding. */
export const datesOfBirth: Recognizer = {
  type: 'DATE_OF_BIRTH',
  find(text) {
    const findings: Finding[] = [];
    if (!/[0-9]/.test(text)) return findings;
    for (const name of namesIn(text)) {
      const from = name.index + name[0].length;
      const match = DATE.exec(text.slice(from, from + 60));
      if (match === null || from + match.index < (findings.at(-1)?.end ?? 0)) continue;
      const start = from + match.index + match[0].length - match[1]!.length;
      findings.push({
        start,
        end: start + match[1]!.length,
        type: 'DATE_OF_BIRTH',
        confidence: 0.85,
        explanation: 'a date next to a word for birth',
      });
    }
    return findings;
  },
};

const NAMES = wordList(
  [
    'born',
    'birth ?da(?:te|y)',
    'date of birth',
    String.raw`dob\.?`,
    String.raw`do\.b\.?`,
    String.raw`d\.o\.?b\.?`,
    'birth',
    'geboren',
    'geburtsdatum',
    'geburtstag',
    String.raw`geb\.`,
    'née?',
    'date de naissance',
    'naissance',
    'fecha de nacimiento',
    'nacimiento',
    'nacid[oa]',
    'data di nascita',
    'nat[oa]',
    'data de nascimento',
    'nascid[oa]',
    'geboortedatum',
    'data urodzenia',
    String.raw`urodz\p{L}*`,
    String.raw`ur\.`,
    'född',
    'födelsedatum',
    'fødselsdato',
    'født',
    'syntymäaika',
    'syntynyt',
    String.raw`dat\p{L}* narození`,
    'születési (?:dátum|idő)',
    'data nașterii',
    'doğum tarihi',
    'doğum',
    'дата рождения',
    'родил(?:ся|ась)',
    'дата народження',
    'ημερομηνία γέννησης',
    'תאריך לידה',
    'تاريخ الميلاد',
    'जन्म(?:तिथि| तिथि)?',
    'ngày sinh',
    'tanggal lahir',
    'วันเกิด',
  ],
  (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`,
  'iu',
);
/** Written without blanks around them. */
const UNSPACED_NAMES = wordList(['生年月日', '出生日期', '出生于', '생년월일'], (words) => words, 'u');
const DATE =
  /^(?:[\s:=(,.-]{0,4}(?:\p{L}{1,10}\s){0,3}[\s:=(,.-]{0,3})((?:19|20)[0-9]{2}[-./ ][0-9]{1,2}[-./ ][0-9]{1,2}|[0-9]{1,2}\s?[-./ ]\s?[0-9]{1,2}\s?[-./ ]\s?(?:(?:19|20)?[0-9]{2})(?![0-9])|[0-9]{1,2}(?:st|nd|rd|th|\.|er|º|°)?\s(?:de\s|of\s)?\p{L}{3,12}\.?,?\s(?:de\s|of\s)?(?:19|20)?[0-9]{2}(?![0-9])|\p{L}{3,12}\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}\s?[年년]\s?[0-9]{1,2}\s?[月월]\s?[0-9]{1,2}\s?[日일]?)/iu;

function namesIn(text: string): readonly RegExpExecArray[] {
  const unspaced = findWords(text, UNSPACED_NAMES);
  const names = findWords(text, NAMES);
  return unspaced.length === 0 ? names : [...names, ...unspaced].sort((a, b) => a.index - b.index);
}
