import { expect, it } from 'vitest';
import { createContactSeal } from '../../../server/desk/seal-contact.js';

it('opens contact details with the same key and for the same conversation only', () => {
  const seal = createContactSeal(Buffer.alloc(32, 1));
  const contact = { name: 'Eve', address: 'eve@example.com' };
  const sealed = seal.seal(contact, 'conversation-1');
  expect(seal.seal(contact, 'conversation-1')).not.toBe(sealed);
  expect(seal.open(sealed, 'conversation-1')).toEqual(contact);
  expect(seal.open(sealed, 'conversation-2')).toBeUndefined();
  expect(createContactSeal(Buffer.alloc(32, 2)).open(sealed, 'conversation-1')).toBeUndefined();
  expect(seal.open(`${sealed.slice(0, -4)}AAAA`, 'conversation-1')).toBeUndefined();
  expect(seal.open('', 'conversation-1')).toBeUndefined();
});
