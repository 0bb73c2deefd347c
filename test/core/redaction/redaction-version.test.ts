import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recognizersFor } from '../../../core/redaction/recognizers.js';
import { redact } from '../../../core/redaction/redact.js';
import { redactionVersion } from '../../../core/redaction/redaction-version.js';
import { generateItems } from '../../support/pii/generate.js';

describe('the version of redaction', () => {
  it('is raised whenever generated texts are redacted otherwise: raise it, then write the new digest here', () => {
    const recognizers = recognizersFor('document');
    const digest = createHash('sha256');
    for (const { text } of generateItems(60, 7)) {
      const { text: redacted, findings } = redact(text, recognizers);
      digest.update(JSON.stringify([redacted, findings.map(({ start, end, type }) => [start, end, type])]));
    }
    expect([redactionVersion().split(' ')[0], digest.digest('hex').slice(0, 16)]).toEqual(['2', 'ffa035a53865270f']);
  });

  it('names every recognizer with what documents do about it', () => {
    expect(redactionVersion(2)).toMatch(/^2 PRIVATE_KEY:replace .*EMAIL_ADDRESS:replace .*URL:report/u);
  });
});
