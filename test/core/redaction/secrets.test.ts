/** Keys, passwords and what else is told by its shape or by a word beside it. Values are made up; none opens anything. */
import { describe, expect, it } from 'vitest';
import { recognizersFor } from '../../../core/redaction/recognizers.js';
import { redact } from '../../../core/redaction/redact.js';

const recognizers = recognizersFor('message', { names: false });
const inMessage = (text: string): string => redact(text, recognizers).text;
// Put together here, so that no scanner takes this file for a leak.
const key = (prefix: string, length: number, alphabet = 'a9Kx2Lm7Qp4Rt8Zw'): string =>
  prefix + alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);

describe('in a message', () => {
  it.each([
    ['API_KEY', key('AKIA', 16, 'Q7ZT2MXW9KLPB4RV')],
    ['API_KEY', key('ghp_', 36)],
    ['API_KEY', key('sk-proj-', 40)],
    ['API_KEY', key('sk_live_', 24)],
    ['API_KEY', key('xoxb-', 30)],
    ['API_KEY', key('AIza', 35)],
    ['API_KEY', `${key('eyJ', 20)}.${key('eyJ', 40)}.${key('S', 30)}`],
    ['CONNECTION_STRING', 'postgres://app:s3cr3t@db.internal:5432/shop'],
    ['MAC_ADDRESS', '3c:22:fb:a1:09:7e'],
    ['MAC_ADDRESS', '3C-22-FB-A1-09-7E'],
    ['POSTAL_ADDRESS', '742 Evergreen Terrace'],
    ['POSTAL_ADDRESS', 'Hauptstraße 12, 10115 Berlin'],
    ['POSTAL_ADDRESS', '12 rue de la Paix, 75002 Paris'],
    ['POSTAL_ADDRESS', 'calle Mayor 5, 28013 Madrid'],
    ['POSTAL_ADDRESS', 'P.O. Box 1234'],
    ['POSTAL_ADDRESS', 'SW1A 1AA'],
  ])('%s is replaced: %s', (type, value) => {
    expect(inMessage(`Look: ${value} , thanks`)).toBe(`Look: [${type}] , thanks`);
  });

  it.each([
    ['my password is Tr0ub4dor&3', 'my password is [PASSWORD]'],
    ['Password: hunter2!', 'Password: [PASSWORD]!'],
    ['PIN: 4821', 'PIN: [PASSWORD]'],
    ['username: jdoe42', 'username: [USER_NAME]'],
    ['my login is j.doe', 'my login is [USER_NAME]'],
    ['I was born on 3 May 1984', 'I was born on [DATE_OF_BIRTH]'],
    ['date of birth: 1984-05-03', 'date of birth: [DATE_OF_BIRTH]'],
    ['geboren am 03.05.1984', 'geboren am [DATE_OF_BIRTH]'],
    ['BIC: DEUTDEFF500', 'BIC: [BIC_CODE]'],
    ['the swift code is NEDSZAJJ', 'the swift code is [BIC_CODE]'],
    ['ITIN 912-70-1234', 'ITIN [US_ITIN]'],
    ['SSN 536-22-8726, 05/01/1980', 'SSN [US_SSN], 05/01/1980'],
  ])('a word names it: %s', (text, expected) => {
    expect(inMessage(text)).toBe(expected);
  });

  it('a private key goes whole, also one whose end is missing', () => {
    const line = key('', 64);
    const pem = (name: string): string => `-----BEGIN ${name}-----\n${line}\n${line}\n-----END ${name}-----`;
    expect(inMessage(`Here:\n${pem('RSA PRIVATE KEY')}\nthanks`)).toBe('Here:\n[PRIVATE_KEY]\nthanks');
    expect(inMessage(`Here:\n-----BEGIN PRIVATE KEY-----\n${line}\n${line}`)).toBe('Here:\n[PRIVATE_KEY]');
    expect(inMessage(`Here:\n${pem('CERTIFICATE')}`)).toContain('CERTIFICATE');
  });

  it.each([
    'My password is wrong and I forgot my username.',
    'How do I reset the password? The PIN is required.',
    'Password: required, user name: optional',
    'MAIL_PASSWORD=sendgrid_api_key, &password=new_password, "password": "PASSWORD"',
    'Change password: Settings > Account',
    'Where do I put the API key? It says api_key=your-api-key-here-please',
    'I was born in Leeds and the shop opened on 3 May 1984',
    'Swift transfers take two days, a swift response is better',
    'The meeting is on 12 March 2026, the invoice of 03.05.2026 is late',
    'Order 100-2233-4455 costs 1.299,00 EUR, version 2.14.3',
    'Tracking number 1Z999AA10123456784 has not moved',
    'Step 4 Main Menu, way to go, drive 3 Apps',
    'The colours #aabbcc and 00:00:00:00:00:00 stay',
  ])('nothing is seen in: %s', (text) => {
    expect(inMessage(text)).toBe(text);
  });
});
