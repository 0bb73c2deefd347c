import { describe, expect, it } from 'vitest';
import { wordMender } from '../../../core/text/mend-words.js';

const KNOWN = new Set(['hot', 'boy', 'parson', 'operetta', 'a', 'to', 'is', 'speck']);
const { mend } = wordMender(['human', 'operator', 'speak', 'talk', 'bot', 'to', 'with'], (word) => KNOWN.has(word));

describe('a word one slip away from the vocabulary', () => {
  it.each([
    ['a letter dropped', 'spak to a humn', 'speak to a human'],
    ['a letter doubled', 'sppeak to a huuman', 'speak to a human'],
    ['another key', 'apeak to a hunan', 'speak to a human'],
    ['letters swapped', 'psaek to a uhman', 'psaek to a human'],
    ['two slips in a long word', 'an opretaor', 'an operator'],
    ['two words run together', 'speakwith a human', 'speak with a human'],
  ])('%s', (_slip, said, meant) => {
    expect(mend(said)).toBe(meant);
  });

  it('keeps words of the dictionary, other words, addresses and everything between', () => {
    const said = 'The parson, a speck: hot-humn, humn.example.org, me@humn, humn_2 — операто́р; zzyzx  human.';
    expect(mend(said)).toBe(said);
  });

  it('mends the shortest words only where nothing else can be meant', () => {
    expect(mend('bto bott bo bog boy')).toBe('bot bot bo bog boy');
  });

  it('prefers what is nearer, then what is named first', () => {
    const { mend: choose } = wordMender(['agents', 'agent'], () => false);
    expect(choose('agen agens')).toBe('agent agents');
  });

  it('does not stumble over a message without blanks', () => {
    const long = 'humn'.repeat(100_000);
    expect(mend(long)).toBe(long);
  });
});
