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
  it('cuts where the script changes, and leaves Chinese particles and question words out of the content', () => {
    expect(tokenize('API密钥30天').map((token) => token.term)).toEqual(['api', '密钥', '30', '天']);
    expect(contentTokens('我的密码在哪里？', 'zh').map((token) => token.term)).toEqual(['密码', '码在']);
  });
  it('takes the article off what French writes in one', () => {
    expect(contentTokens("Où changer l'adresse d’expédition ?", 'fr').map((token) => token.word)).toEqual([
      'changer',
      'adresse',
      'expédition',
    ]);
    expect(contentTokens("It's Mary's", 'en').map((token) => token.word)).toEqual(["mary's"]);
  });
  it('knows the function words of each language', () => {
    expect(contentTokens('Wie lange habe ich Zeit, die Ware zu testen?', 'de').map((token) => token.word)).toEqual([
      'lange',
      'zeit',
      'ware',
      'testen',
    ]);
    expect(contentTokens('¿Cuánto tiempo tengo para devolver el pedido?', 'es').map((token) => token.word)).toEqual([
      'tiempo',
      'devolver',
      'pedido',
    ]);
    expect(contentTokens('the die is cast', 'en').map((token) => token.word)).toEqual(['die', 'cast']);
  });
  it('keeps offsets into the text', () => {
    const text = 'Print the label';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end).toLowerCase()).toBe(token.word);
  });
});
