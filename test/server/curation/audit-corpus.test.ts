import { describe, expect, it } from 'vitest';
import { auditCorpus, type AuditedText } from '../../../server/curation/audit-corpus.js';
import { biasGate } from '../../../server/curation/gates/bias.js';
import { policy } from '../../support/server.js';

const page = (text: string, path = 'help/page.md', language = 'en'): AuditedText => ({ path, language, text });

describe('the audit of a corpus', () => {
  it('finds gendered and loaded terms, each with its sentence and what to write instead', () => {
    const { slanted } = auditCorpus([
      page('Ask the chairman. A nurse signs and she sends the form. Wheelchair-bound visitors use the ramp. Ask her sister.'),
    ]);
    expect(slanted.map(({ kind, term }) => `${kind}: ${term}`)).toEqual([
      'gendered: chairman',
      'gendered: nurse signs and she',
      'loaded: Wheelchair-bound',
    ]);
    expect(slanted[2]).toMatchObject({ instead: 'wheelchair user', sentence: 'Wheelchair-bound visitors use the ramp.' });
  });

  it('tells hard pages from easy ones, in the scale of their language', () => {
    const easy = page('The cat sat on the mat. We go to the park. '.repeat(10), 'easy.md');
    const hard = page(
      'Administrative reconsideration necessitates comprehensive documentation regarding institutional eligibility determinations. '.repeat(
        10,
      ),
      'hard.md',
    );
    const { reading, coverage } = auditCorpus([easy, hard, page('Der Hund läuft schnell durch den Park. '.repeat(10), 'de/hund.md', 'de')]);
    expect(reading['en']?.hardest.map(({ path }) => path)).toEqual(['hard.md', 'easy.md']);
    expect(reading['de']?.scale).toBe('lix');
    expect(coverage).toEqual({ en: { '(top)': 2 }, de: { de: 1 } });
  });

  it('gates new loaded terms by name, and no more than the policy allows', () => {
    const fresh = [page('The elderly are served first.')];
    expect(biasGate(fresh, policy)).toMatchObject({ outcome: 'not-met', cases: [{ name: 'help/page.md' }] });
    expect(biasGate(fresh, { gates: { ...policy.gates, allowed: { ...policy.gates.allowed, bias: 1 } } }).outcome).toBe('met');
    expect(biasGate([page('Ask the chairman.')], policy).outcome).toBe('met');
    expect(biasGate([], policy).outcome).toBe('not-run');
  });
});
