import type { Finding, Recognizer } from './redact.js';
import { findWords, wordList } from './word-starts.js';

/** Names of accounts after a word that names them ("username: jdoe42", "my login is jdoe42"). */
export const userNames: Recognizer = {
  type: 'USER_NAME',
  find(text) {
    const findings: Finding[] = [];
    for (const name of findWords(text, NAMES)) {
      const from = name.index + name[0].length;
      const match = VALUE.exec(text.slice(from, from + 90));
      if (match === null) continue;
      const [whole, sign = '', value = ''] = match;
      const isAssigned = /[:=]/.test(sign);
      // After "is" a plain word is a word of the sentence; a name has a digit, a dot or an underscore in it.
      if (STATES.has(value.toLowerCase()) || !(isAssigned || /[0-9]|\p{L}[._]\p{L}|^@/u.test(value))) continue;
      const start = from + whole.length - value.length;
      findings.push({
        start,
        end: start + value.length,
        type: 'USER_NAME',
        confidence: 0.7,
        explanation: 'stands after a word for a user name',
      });
    }
    return findings;
  },
};

const NAMES = wordList(
  [
    'user[ _-]?(?:name|id)',
    'login(?: name)?',
    'account name',
    'screen ?name',
    'nick(?:name)?',
    'handle',
    'benutzername',
    'nutzername',
    'anmeldename',
    "nom d['’]utilisateur",
    'identifiant',
    'nombre de usuario',
    'usuario',
    'nome utente',
    'nome de usuário',
    'gebruikersnaam',
    'nazwa użytkownika',
    'användarnamn',
    'brugernavn',
    'brukernavn',
    'käyttäjätunnus',
    'kullanıcı adı',
    'имя пользователя',
    'логин',
    '用户名',
    'ユーザー名',
    '사용자 이름',
  ],
  (words) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`,
  'iu',
);
const VALUE =
  /^((?:"|')?\s{0,2}(?:[:=：]|(?:is|was|ist|est|es|è|é|är|er|jest|это|は|是)(?:\s?:)?\s)\s{0,3}["'`]?)(@?[\p{L}\p{N}][\p{L}\p{N}._-]{1,38}[\p{L}\p{N}])(?![\p{L}\p{N}@])/iu;
const STATES = new Set(
  'required optional not your the correct incorrect wrong invalid string email case taken available already unknown you and are null none true false'.split(
    ' ',
  ),
);
