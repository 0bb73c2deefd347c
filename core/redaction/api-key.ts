import { longWords } from './long-words.js';
import type { Finding, Recognizer } from './redact.js';

/**
 * Keys and tokens: the prefixes that their makers publish so that scanners can find them, signed web tokens (RFC 7519), and
 * long values without a pattern right after a word that names a key.
 */
export const apiKeys: Recognizer = {
  type: 'API_KEY',
  find(text) {
    const findings: Finding[] = [];
    const take = (start: number, value: string, confidence: number, explanation: string): void => {
      findings.push({ start, end: start + value.length, type: 'API_KEY', confidence, explanation });
    };
    let named = 0;
    for (const word of longWords(text)) {
      const words = text.slice(word.start, word.end);
      for (const match of words.matchAll(PREFIXED)) {
        const value = match[0].replace(/[.]+$/, '');
        if (isVaried(value)) take(word.start + match.index, value, 0.95, 'begins like the keys of a known service');
      }
      if (words.includes('eyJ'))
        for (const match of words.matchAll(TOKEN)) take(word.start + match.index, match[0], 1, 'a signed web token');
      if (!/[0-9]/.test(words) || !/[A-Za-z]/.test(words)) continue;
      // Words that name a key stand before the value or, where a sign joins the two, in the same run.
      const before = Math.max(named, word.start - MAX_BEFORE);
      named = word.end;
      for (const match of text.slice(before, word.end).matchAll(NAMED)) {
        const from = before + match.index + match[0].length;
        const value = VALUE.exec(text.slice(from, from + 240));
        if (value !== null && isVaried(value[1]!) && /[0-9]/.test(value[1]!) && /[A-Za-z]/.test(value[1]!)) {
          take(from + value[0].length - value[1]!.length, value[1]!, 0.8, 'a long value without a pattern, after a word that names a key');
        }
      }
    }
    return findings.sort((a, b) => a.start - b.start);
  },
};

/** A name of a key ("shared access key"), the words between and the signs before a value. */
const MAX_BEFORE = 60;

const PREFIXED = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:` +
    [
      '(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA)[0-9A-Z]{16}', // Amazon Web Services
      'gh[pousr]_[A-Za-z0-9]{30,100}', // GitHub
      'github_pat_[A-Za-z0-9_]{22,120}',
      'gl(?:pat|ptt|dt|rt)-[A-Za-z0-9_-]{20,60}', // GitLab
      'sk-(?:proj-|ant-|or-|svcacct-)?[A-Za-z0-9_-]{20,220}', // OpenAI, Anthropic
      '(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,120}', // Stripe
      'xox[abeoprs]-[A-Za-z0-9-]{10,120}', // Slack
      'xapp-[0-9]-[A-Za-z0-9-]{10,120}',
      'AIza[0-9A-Za-z_-]{35}', // Google
      'ya29\\.[0-9A-Za-z_-]{20,200}',
      'GOCSPX-[0-9A-Za-z_-]{20,40}',
      'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,60}', // SendGrid
      'npm_[A-Za-z0-9]{30,60}',
      'pypi-[A-Za-z0-9_-]{30,200}',
      'hf_[A-Za-z0-9]{30,50}',
      'do[opr]_v1_[a-f0-9]{64}', // DigitalOcean
      'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}', // Shopify
      'sq0[a-z]{3}-[0-9A-Za-z_-]{22,50}', // Square
      'EAA[A-Za-z0-9]{30,220}', // Meta
      'key-[0-9a-f]{32}', // Mailgun
      '(?:AC|SK)[0-9a-f]{32}', // Twilio
      'dapi[0-9a-f]{32}', // Databricks
      'lin_api_[A-Za-z0-9]{30,60}',
      'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', // Postman
      'hvs\\.[A-Za-z0-9_-]{20,120}', // HashiCorp Vault
      'age-secret-key-1[0-9a-z]{50,64}',
      '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}', // Telegram
    ].join('|') +
    ')(?![A-Za-z0-9])',
  'g',
);
const TOKEN = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,4000}(?:\.[A-Za-z0-9_-]{10,1000})?/g;
const NAMED =
  /(?:api[ _-]?key|access[ _-]?key|secret[ _-]?key|private[ _-]?key|account[ _-]?key|client[ _-]?secret|shared[ _-]?access[ _-]?key|auth[ _-]?token|access[ _-]?token|refresh[ _-]?token|bearer|\btoken|\bsecret|\bcredentials?|authorization: basic|x-api-key|schlüssel|clé d'api|clave(?: de api)?)/gi;
const VALUE =
  /^(?:[ _-]?(?:id|key|value))?["']?(?:\s?(?:is|ist|est|es)\b)?\s{0,2}(?::=|=>|[:=])?\s{0,2}["'`]?([A-Za-z0-9_+/.~-]{16,200}={0,2})(?![A-Za-z0-9])/i;

/** Not "your-api-key-here" or "xxxxxxxxxxxx": at least 2.8 bits for each character (Shannon), and no run of words. */
function isVaried(value: string): boolean {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits >= 2.8 && !/(?:your|example|placeholder|replace|insert|xxxx|1234567890abc)/i.test(value);
}
