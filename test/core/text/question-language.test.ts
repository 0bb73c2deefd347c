import { expect, it } from 'vitest';
import { questionLanguage } from '../../../core/text/question-language.js';

it('tells a question by its function words', () => {
  const questions = [
    ['en', 'How long may I return a bike?'],
    ['de', 'Wie lange ist die Kündigungsfrist?'],
    ['es', '¿Cuánto cuesta el envío a las islas?'],
    ['fr', "Où puis-je changer l'adresse de livraison ?"],
    ['it', 'Come posso restituire un articolo?'],
    ['nl', 'Hoe kan ik mijn bestelling annuleren?'],
    ['zh', '我怎么修改送货地址？'],
    ['zh', 'API 密钥在哪里？'],
    ['ja', 'パスワードを変更するにはどうすればよいですか'],
    ['sv', 'Jag vill returnera min beställning, hur gör jag?'],
  ] as const;
  for (const [language, text] of questions) expect([questionLanguage(text, 'en'), text]).toEqual([language, text]);
});

it('does not let a slip of the finger change the language', () => {
  for (const text of [
    'how long mayy I keep a bikke before I returrn it?',
    'Is my acount vissible to the whole teem or just one agnt?',
    'postgres conection string for a read only replica',
    "whit's the latest Ah can send it back?",
  ])
    expect([questionLanguage(text, 'en'), text]).toEqual(['en', text]);
});

it('goes by the page where a text says nothing, and by the documents where it says little', () => {
  expect(questionLanguage('Widerruf?', 'en')).toBe('en');
  expect(questionLanguage('Widerruf?', 'de')).toBe('de');
  expect(questionLanguage('Créer un compte', 'en', new Set(['en', 'fr']))).toBe('fr');
  expect(questionLanguage('Crear una cuenta', 'en', new Set(['en', 'es']))).toBe('es');
  expect(questionLanguage("Where is Müller's office?", 'en', new Set(['en', 'de']))).toBe('en');
});

it.each(['Plus plan price', 'Pour spout', 'MIT license', 'man page', 'sin tax', 'Suspicion reports', 'los angeles store'])(
  'takes "%s" for English although one word of it is a function word elsewhere',
  (text) => {
    expect(questionLanguage(text, 'en', new Set(['en', 'fr', 'de', 'es']))).toBe('en');
  },
);

it.each(['Son discount', 'Die cutting machine'])('takes "%s" for English where all documents are', (text) => {
  expect(questionLanguage(text, 'en', new Set(['en']))).toBe('en');
});
