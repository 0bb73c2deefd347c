import type { Finding, Recognizer } from './redact.js';

/** Private keys in PEM (RFC 7468) and OpenSSH form, whole; one without an end reaches as far as its lines do. */
export const privateKeys: Recognizer = {
  type: 'PRIVATE_KEY',
  find(text) {
    const findings: Finding[] = [];
    for (let begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, begin + BEGIN.length)) {
      const header = /^-----BEGIN ((?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?)-----/.exec(text.slice(begin, begin + 80));
      if (header === null) continue;
      const end = endOf(text, begin + header[0].length, header[1]!);
      findings.push({
        start: begin,
        end,
        type: 'PRIVATE_KEY',
        confidence: 1,
        explanation: 'a private key between its begin and end lines',
      });
      begin = end - BEGIN.length;
    }
    return findings;
  },
};

const BEGIN = '-----BEGIN ';
const MAX_KEY = 20_000;

function endOf(text: string, from: number, name: string): number {
  const body = text.slice(from, from + MAX_KEY);
  const next = body.indexOf(BEGIN);
  const footer = `-----END ${name}-----`;
  const end = (next < 0 ? body : body.slice(0, next)).indexOf(footer);
  if (end >= 0) return from + end + footer.length;
  return from + /^(?:\s{0,4}[A-Za-z0-9+/=:\\-]{8,200}){0,200}/.exec(next < 0 ? body : body.slice(0, next))![0].length;
}
