import type { Finding, Recognizer } from './redact.js';
import { findWords, wordList } from './word-starts.js';

/**
 * Passwords and codes that stand after a word that names them. After a sign of assignment almost anything is one; after
 * "is" it must look like one, since "my password is wrong" is the commonest sentence of a help desk.
 */
export const passwords: Recognizer = {
  type: 'PASSWORD',
  find(text) {
    const findings: Finding[] = [];
    for (const name of findWords(text, NAMES)) {
      const from = name.index + name[0].length;
      const match = VALUE.exec(text.slice(from, from + 100));
      if (match === null) continue;
      const [whole, sign = '', quote = '', quoted, bare = ''] = match;
      const raw = quoted ?? bare;
      const value = quote === '' ? raw.replace(/[.,;:!?)\]}]+$/, '') : raw;
      const start = from + whole.length - raw.length - (quote === '' ? 0 : 1);
      const isAssigned = /[:=]/.test(sign);
      if (
        !isPassword(
          value,
          isAssigned,
          quote !== '',
          /pin|code|tan|otp/i.test(name[0]),
          /^[ \t]*(?:[\r\n]|$)/.test(text.slice(from + whole.length, from + whole.length + 20)),
        ) ||
        start < (findings.at(-1)?.end ?? 0)
      )
        continue;
      const explanation = isAssigned ? 'stands after a word for a password and a sign' : 'looks like a password, after a word for one';
      findings.push({ start, end: start + value.length, type: 'PASSWORD', confidence: isAssigned ? 0.8 : 0.7, explanation });
    }
    return findings;
  },
};

const NAMES = wordList(
  [
    'pass[ -]?(?:word|code|phrase|wort)',
    'passwd',
    'pwd',
    'pw',
    'kennwort',
    'mot de passe',
    'mdp',
    'contrase[ñn]a',
    'clave',
    'senha',
    'wachtwoord',
    'has[łl]o',
    'парол[ья]',
    'parola',
    'şifre',
    'lösenord',
    'salasana',
    'adgangskode',
    'passord',
    'jelszó',
    'heslo',
    'parool',
    'κωδικός',
    'סיסמה',
    'كلمة (?:المرور|السر)',
    'पासवर्ड',
    '密码',
    '密碼',
    'パスワード',
    '비밀번호',
    'mật khẩu',
    'pin(?:[ -]?code)?',
    'security code',
    'one[- ]time code',
    'otp',
    'tan',
  ],
  (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`,
  'iu',
);
const VALUE =
  /^(?:\s(?:for|of|to|von|für|de|pour|para)\s[\p{L}\d ]{1,24})?((?:"|'|`)?\s{0,2}(?::=|=>|[:=：]|(?:is|was|ist|war|est|es|era|é|è|är|er|to|at|on|jest|это|は|是)(?:\s(?:now|set to|still|jetzt))?(?:\s?:)?\s)\s{0,3})(?:(["'`“])([^"'`”\n]{3,64})["'`”]|(\S{3,64}))/iu;

function isPassword(value: string, isAssigned: boolean, isQuoted: boolean, isCode: boolean, isLast: boolean): boolean {
  if (value.length < 3 || /^[[<{(*•·.…_-]+/.test(value) || /^\$\{?|^process\.|^env\b/i.test(value)) return false;
  // "new_password", "SENDGRID_API_KEY": what an example writes where the value belongs.
  if (/passw(?:or)?d|api_?key|\byour|example|placeholder|^\p{Lu}+(?:_\p{Lu}+)+$/iu.test(value) && !/[0-9]/.test(value)) return false;
  const isWord = /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$|^[\p{L}'’-]+$/u.test(value);
  if (isCode && /^[0-9]{4,10}$/.test(value)) return true;
  if (isQuoted) return !/\s.*\s/.test(value);
  // "Change password: Settings > Account": a plain word is one only where nothing follows it on its line.
  if (isWord) return isAssigned && isLast && value.length >= 4 && !STATES.has(value.toLowerCase());
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /[0-9]/, /[^\p{L}\p{N}]/u].filter((pattern) => pattern.test(value)).length;
  return (isAssigned ? classes >= 1 : classes >= 2) && value.length >= 4 && !/^[0-9]{1,3}[-–]?/.exec(value)?.[0].includes(value);
}

/** What a form or a sentence says about a password instead of telling it. */
const STATES = new Set(
  'required optional incorrect wrong invalid expired reset forgotten forgot missing empty unknown hidden none null true false yes no string text your the must should case this that enter choose change please here below above strong weak password username email protected encrypted needed minimum maximum falsch ungültig vergessen erforderlich obligatoire incorrect oublié requis incorrecta olvidada'.split(
    ' ',
  ),
);
