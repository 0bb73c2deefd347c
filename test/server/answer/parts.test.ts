import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../server/answer/parts.js';

const labels = (message: string, language?: string): string[] => partsOf(message, language).map(({ label }) => label);

describe('a message that asks several things', () => {
  it.each([
    ['How do I install it and which port does it use?', ['How do I install it?', 'Which port does it use?']],
    ['What does delivery cost? And can I return it?', ['What does delivery cost?', 'Can I return it?']],
    [
      'How do I install the server, which port does it use and where are the logs kept?',
      ['How do I install the server?', 'Which port does it use?', 'Where are the logs kept?'],
    ],
    [
      'Tell me how to charge the battery and where the charger is sold.',
      ['Tell me how to charge the battery', 'Where the charger is sold'],
    ],
    ['How long is the warranty, and how long does a repair take?', ['How long is the warranty?', 'How long does a repair take?']],
    ['Who repairs the frame and who pays for the parts?', ['Who repairs the frame?', 'Who pays for the parts?']],
    [
      'Is it possible to change my address, and if so, how long does it take?',
      ['Is it possible to change my address?', 'How long does it take?'],
    ],
    ['what happens when i cancel and do i get a refund', ['What happens when i cancel', 'Do i get a refund']],
  ])('is cut: %j', (message, expected) => {
    expect(labels(message)).toEqual(expected);
  });

  it.each([
    ['¿Cuánto cuesta el envío y puedo devolver la bicicleta?', ['¿Cuánto cuesta el envío?', '¿Puedo devolver la bicicleta?'], 'es'],
    [
      'Combien coûte la livraison et comment puis-je retourner le vélo ?',
      ['Combien coûte la livraison?', 'Comment puis-je retourner le vélo?'],
      'fr',
    ],
    ['Wie lange dauert die Lieferung und was kostet sie?', ['Wie lange dauert die Lieferung?', 'Was kostet sie?'], 'de'],
    ['怎么退货,运费是多少?', ['怎么退货?', '运费是多少?'], 'zh'],
  ])('is cut in other languages: %j', (message, expected, language) => {
    expect(labels(message, language)).toEqual(expected);
  });

  it.each([
    'What are your terms and conditions?',
    'Is the frame sold in black and white?',
    'How do I install and configure the widget?',
    'Can I log in and do the setup?',
    'What is the difference between how releases work and how drafts work?',
    'Can I return an item which is used and which has no box?',
    'How do I return it? Why?',
    'How do I return an item? Which steps?',
    'How can we update safely, is there a fixed procedure?',
    'Hello! My bicycle came yesterday. How do I return it?',
    'If I move abroad, what do I need and is it free?',
    'Do you deliver to Spain, France and Italy?',
    'Where and when can I pick it up?',
    'The battery is empty and the display is dark.',
    'That is good to know. What does the delivery cost?',
    'What did the court say in Larch v. Birch about returns?',
    'and?',
    '',
  ])('stays whole: %j', (message) => {
    expect(partsOf(message)).toEqual([{ text: message, label: message, leans: false }]);
  });

  it('keeps what leads to a question with it, and says which part leans on the ones before', () => {
    expect(partsOf('I bought a bicycle in May. How do I return it and what does the delivery cost? I live in Spain.')).toEqual([
      { text: 'I bought a bicycle in May. How do I return it?', label: 'How do I return it?', leans: false },
      { text: 'What does the delivery cost? I live in Spain.', label: 'What does the delivery cost?', leans: false },
    ]);
    expect(partsOf('How do I install the server and which port does it use?').map(({ leans }) => leans)).toEqual([false, true]);
  });

  it('keeps what is too much with the last part', () => {
    const asked = ['port', 'folder', 'price', 'colour', 'size', 'weight', 'owner'].map((word) => `Which ${word} does the server use?`);
    expect(labels(asked.join(' '))).toEqual([...asked.slice(0, 4), asked.slice(4).join(' ')]);
  });

  it.each(['and ', 'how do i x and ', 'what, ', '? ', 'which that and which ', 'y qué ', '怎么,', 'do you ', "it's and "])(
    'reads the longest message of %j, and more, without hanging',
    (unit) => {
      const startedMs = performance.now();
      partsOf(unit.repeat(Math.floor(4_000 / unit.length)));
      partsOf(unit.repeat(Math.ceil(1_000_000 / unit.length)));
      // A bound on work, not on speed.
      expect(performance.now() - startedMs).toBeLessThan(5_000);
    },
  );
});
