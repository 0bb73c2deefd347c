import type { Finding, Recognizer } from './redact.js';

/** Addresses of services with a password in them: `scheme://name:password@host…`, the whole address (RFC 3986, 3.2.1). */
export const connectionStrings: Recognizer = {
  type: 'CONNECTION_STRING',
  find(text) {
    const findings: Finding[] = [];
    for (let sign = text.indexOf('://'); sign >= 0; sign = text.indexOf('://', sign + 3)) {
      const scheme = /[A-Za-z][A-Za-z0-9+.-]{1,20}$/.exec(text.slice(Math.max(0, sign - 22), sign))?.[0];
      const rest = CREDENTIALS.exec(text.slice(sign + 3, sign + 703))?.[0];
      if (scheme === undefined || rest === undefined) continue;
      const [start, end] = [sign - scheme.length, sign + 3 + rest.length];
      findings.push({
        start,
        end,
        type: 'CONNECTION_STRING',
        confidence: 0.95,
        explanation: 'the address of a service with a password in it',
      });
    }
    return findings;
  },
};

const CREDENTIALS = /^[^\s:@/"'<>]{0,100}:[^\s@/"'<>]{1,200}@[^\s"'<>)\]}]{1,400}/;
