import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowContacts, recognizersFor } from '../../../core/redaction/recognizers.js';
import { redact } from '../../../core/redaction/redact.js';

const inMessage = (text: string): string => redact(text, recognizersFor('message')).text;
const inDocument = (text: string): string => redact(text, recognizersFor('document')).text;

describe('redact', () => {
  it.each([
    ['Write to ann.lee+shop@mail.host.org, please.', 'Write to [EMAIL_ADDRESS], please.'],
    ['(jürgen@müller.de)', '([EMAIL_ADDRESS])'],
    ['My card 4111 1111 1111 1111 12/27 was charged', 'My card [CREDIT_CARD] 12/27 was charged'],
    ['card 5500-0055-5555-5559.', 'card [CREDIT_CARD].'],
    ['amex 378282246310005', 'amex [CREDIT_CARD]'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [IBAN_CODE] please'],
    ['pay to gb29nwbk60161331926819', 'pay to [IBAN_CODE]'],
    ['SSN 536-22-8726', 'SSN [US_SSN]'],
    ['my social security number is 536228726', 'my social security number is [US_SSN]'],
    ['from 8.8.4.4 and 2a00:1450:4001:81b::200e', 'from [IP_ADDRESS] and [IP_ADDRESS]'],
    ['Call me at (415) 555-2671 today', 'Call me at [PHONE_NUMBER] today'],
    ['ring +49 30 901820 or +442083661177', 'ring [PHONE_NUMBER] or [PHONE_NUMBER]'],
    ['my number is 020 7183 8750 x12', 'my number is [PHONE_NUMBER]'],
    ['Tel.: 0171 2345678', 'Tel.: [PHONE_NUMBER]'],
  ])('replaces %s', (text, expected) => {
    expect(inMessage(text)).toBe(expected);
  });

  it.each([
    'Order 4111111111111112 has shipped',
    'Your order number is 1002 3345 8876',
    'On 2026-11-22 at 14:30, or 22.11.2026',
    'It costs 1 250 000 USD or 12.500.000 €',
    'Update to version 1.2.3.4 of the firmware',
    'Tested on PHP 5.4, 5.5, 5.6, 7.0, 7.1',
    'Listen on 127.0.0.1 or ::1, see 192.0.2.17 and 2001:db8::5',
    'ISBN 978-3-16-148410-0',
    'Set FOOTNOTE_PORT=3000 and open port 65535',
    'std::vector and a::b and 12:30:45',
    'Clone git@github.com:owner/name.git',
    'invoice 2024-000123456, case 900-12-34567',
    'Opening hours 2019-2024, pages 1200-1300',
    'Look at example dot com for more',
    'commit 0123456789abcdef0123 in 10.5 seconds',
    'Nothing personal stands here.',
  ])('leaves %s', (text) => {
    expect(inMessage(text)).toBe(text);
  });

  it('sees through full-width digits, zero-width characters and spelled-out addresses', () => {
    expect(inMessage('card ４１１１ １１１１ １１１１ １１１１ ok')).toBe('card [CREDIT_CARD] ok');
    expect(inMessage('card 4111\u200b1111\u200b1111\u200b1111 ok')).toBe('card [CREDIT_CARD] ok');
    expect(inMessage('write to ann (at) host dot com now')).toBe('write to [EMAIL_ADDRESS] now');
    expect(inMessage('ann [at] mail [dot] host [dot] org')).toBe('[EMAIL_ADDRESS]');
    expect(inMessage('it is ann at host dot com')).toBe('it is [EMAIL_ADDRESS]');
    expect(inMessage('call ٠٣٠ ٩٠١ ٨٢٠ ٥٥ me')).not.toContain('٩٠١');
  });

  it('keeps what belongs to no person in documents, but not in messages', () => {
    for (const text of ['Call 1-800-772-1213 between 8 and 7', 'Open 192.168.1.1 in a browser']) {
      expect(inDocument(text)).toBe(text);
      expect(inMessage(text)).not.toBe(text);
    }
  });

  it("keeps the organisation's own contact data", () => {
    const allows = allowContacts(['help@shop.example', '@press.shop.example', '+49 30 901820']);
    const text = 'help@shop.example, ann@press.shop.example, +49-30-901820, bob@shop.example';
    expect(redact(text, recognizersFor('document'), allows).text).toBe(
      'help@shop.example, ann@press.shop.example, +49-30-901820, [EMAIL_ADDRESS]',
    );
  });

  it('settles overlaps once, the longest first, and reports them in order', () => {
    const { findings, text } = redact('x 4111 1111 1111 1111 y a@b.org', recognizersFor('message'));
    expect(findings.map(({ type }) => type)).toEqual(['CREDIT_CARD', 'EMAIL_ADDRESS']);
    expect(text).toBe('x [CREDIT_CARD] y [EMAIL_ADDRESS]');
    expect(findings.every(({ explanation }) => !/\d{4}/.test(explanation))).toBe(true);
  });

  it('finds nothing in what it has redacted', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a@b.org', '4111111111111111', '536-22-8726', ' ', 'call ', '+49 30 901820', '8.8.8.8', 'word', '\n', '１２'),
          { maxLength: 12 },
        ),
        (parts) => {
          const once = redact(parts.join('; '), recognizersFor('message'));
          expect(redact(once.text, recognizersFor('message')).findings).toEqual([]);
        },
      ),
    );
  });

  it('reports spans inside the text it was given, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { findings } = redact(text, recognizersFor('message'));
        let last = 0;
        for (const { start, end } of findings) {
          expect(start >= last && end > start && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });

  it.each([
    ['digits', '1'],
    ['spaced digits', '1 '],
    ['fours', '4 '],
    ['grouped fours', '4111 '],
    ['parentheses', '('],
    ['plus signs', '+1'],
    ['at signs', '@'],
    ['short addresses', 'a@a'],
    ['dots', 'a.'],
    ['address without end', 'a@a.'],
    ['colons', ':'],
    ['hexadecimal groups', 'ab:'],
    ['double colons', '1::'],
    ['octets', '1.'],
    ['account openings', 'DE89 '],
    ['account openings without space', 'DE8'],
    ['social numbers', '536-22-'],
    ['spelled at', 'a (at) '],
    ['spelled dot', 'a dot '],
    ['bare at', 'a at '],
    ['full width', '１'],
    ['zero width', '\u200b'],
    ['mixed separators', '1-(.)'],
    ['phone words', 'call 030 1234 '],
    ['dashes', '-'],
  ])(
    // How long it takes is measured by scripts/bench-redaction.mjs; work that grew with the square would not end here.
    'comes to an end on a megabyte of %s, with spans in order',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { findings, text: redacted } = redact(text, recognizersFor('message'));
      expect(findings.every(({ start, end }, index) => start < end && start >= (findings[index - 1]?.end ?? 0))).toBe(true);
      expect(redacted.length).toBeGreaterThan(0);
    },
    120_000,
  );
});

it('settles a megabyte in which everything overlaps', () => {
  const text = `${'ab.cd@'.repeat(200_000)}ab.cd`;
  expect(inDocument(text).length).toBeLessThan(text.length);
});
