/** Keys and passwords in a document. Redaction has replaced them; whoever owns a working one must revoke it all the same. */
import type { ScreenFinding } from '../../core/domain/finding.js';
import type { Finding } from '../../core/redaction/redact.js';

const SECRETS: Readonly<Record<string, string>> = {
  API_KEY: 'an access key',
  PRIVATE_KEY: 'a private key',
  CONNECTION_STRING: 'a connection string with its password',
  PASSWORD: 'a password',
};

export function findSecrets(redacted: readonly Pick<Finding, 'type' | 'explanation'>[]): ScreenFinding[] {
  const counts = new Map<string, { count: number; explanation: string }>();
  for (const { type, explanation } of redacted) {
    if (SECRETS[type] === undefined) continue;
    const known = counts.get(type);
    counts.set(type, { count: (known?.count ?? 0) + 1, explanation: known?.explanation ?? explanation });
  }
  return [...counts].map(([type, { count, explanation }]) => ({
    kind: 'secret',
    severity: 'notes',
    reason: `The file shows ${SECRETS[type] ?? 'a secret'}${count > 1 ? ` (${String(count)} in all)` : ''}. It was replaced; if it ever worked, revoke it.`,
    excerpt: `[${type}] ${explanation}`,
  }));
}
