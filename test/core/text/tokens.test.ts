import { describe, expect, it } from 'vitest';
import { contentTokens, tokenize } from '../../../core/text/tokens.js';

describe('tokens', () => {
  it('gives inflected words one term', () => {
    expect(contentTokens('refunds refunded refunding').map((token) => token.term)).toEqual(['refund', 'refund', 'refund']);
  });
  it('leaves function words out of the content', () => {
    expect(contentTokens('How do I return the item?').map((token) => token.word)).toEqual(['return', 'item']);
  });
  it('finds a setting by its whole name and by its parts', () => {
    expect(tokenize('FOOTNOTE_PORT').map((token) => token.word)).toEqual(['footnote_port', 'footnote', 'port']);
  });
  it('cuts Chinese into pairs of characters', () => {
    expect(tokenize('退货政策').map((token) => token.term)).toEqual(['退货', '货政', '政策']);
  });
  it('keeps offsets into the text', () => {
    const text = 'Print the label';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.word);
  });
});
