import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/domain/document.js';
import { gatherHiddenTexts } from '../../ingest/extract/hidden-text.js';
import { redactAddress, redactDocument } from '../../ingest/redact.js';
import { redactHidden } from '../../ingest/redact-hidden.js';

const TEXT = [
  'Offices and people',
  '',
  'Write to jo.bloggs@larch-bicycles.example or to help@larch.example at any time of the day.',
  'The card 4111 1111 1111 1111 belongs to Jo; the office is at 12 Long Street.',
].join('\n');
const blocks: Block[] = [
  { kind: 'paragraph', start: 0, end: 20, headingPath: [], page: 1 },
  { kind: 'paragraph', start: 20, end: TEXT.length, headingPath: [], page: 2 },
];

describe('the redaction report', () => {
  const { report } = redactDocument({ text: TEXT, blocks }, ['help@larch.example']);

  it('names every finding with its place, its reason and what became of it', () => {
    expect(report.notes.map(({ type, line, page, outcome }) => ({ type, line, page, outcome }))).toEqual([
      { type: 'EMAIL_ADDRESS', line: 3, page: 2, outcome: 'replaced' },
      { type: 'EMAIL_ADDRESS', line: 3, page: 2, outcome: 'allowed' },
      { type: 'CREDIT_CARD', line: 4, page: 2, outcome: 'replaced' },
      { type: 'POSTAL_ADDRESS', line: 4, page: 2, outcome: 'reported' },
    ]);
    expect(report.notes[2]?.explanation).toContain('Luhn');
    expect(report.counts).toEqual({ replaced: 2, allowed: 1, reported: 1 });
  });

  it('shows the words around a place and holds no character of what was found, also where it stays', () => {
    expect(report.notes[0]?.excerpt).toBe('Write to [EMAIL_ADDRESS] or to [EMAIL_ADDRESS] at any time of…');
    const told = JSON.stringify(report);
    for (const raw of ['bloggs', 'larch', '4111', 'Long Street']) expect(told).not.toContain(raw);
    expect(report.notes[3]?.excerpt).toContain('[POSTAL_ADDRESS]');
  });

  it('counts all and lists the first of very many', () => {
    const many = redactDocument({ text: 'a@b.example\n'.repeat(900), blocks: [] }).report;
    expect(many.counts.replaced).toBe(900);
    expect(many.notes).toHaveLength(500);
    expect(many.notes.at(-1)?.line).toBe(500);
  });
});

describe('the address of a document', () => {
  it('shows no mailbox, key or password, and keeps its numbers', () => {
    expect(redactAddress('https://help.larch.com/reset?user=jo.bloggs@larch-bicycles.com&step=2')).toBe(
      'https://help.larch.com/reset?user=[EMAIL_ADDRESS]&step=2',
    );
    expect(redactAddress('https://help.larch.com/reset?user=jo.bloggs%40larch-bicycles.com')).not.toContain('bloggs');
    const plain = 'https://help.larch.com/hc/en-us/articles/360012345678-Refunds?ref=4111111111111111';
    expect(redactAddress(plain)).toBe(plain);
  });
});

describe('a hidden text that is kept in pieces', () => {
  it('is redacted before it is cut: no address survives as two halves', () => {
    for (let lead = 1_960; lead <= 2_000; lead++) {
      const texts = gatherHiddenTexts();
      texts.add('tiny', `${'x'.repeat(lead - 1)} jo.bloggs@larch-bicycles.com ${'and so on '.repeat(300)}`, 3);
      texts.add('comment', 'Another one: ada@larch-bicycles.com.');
      const pieces = redactHidden(texts.list(), []);
      expect(JSON.stringify(pieces)).not.toMatch(/bloggs|bicycles|ada@/u);
      expect(pieces.map(({ excerpt }) => excerpt).join(' ')).toContain('[EMAIL_ADDRESS]');
      expect(pieces.every(({ excerpt }) => excerpt.length <= 2_000)).toBe(true);
      expect(pieces.at(-1)).toEqual({ how: 'comment', excerpt: 'Another one: [EMAIL_ADDRESS].' });
    }
  });
});
