import { expect, it } from 'vitest';
import { createMessageRedactor } from '../../../core/redaction/redact-message.js';
import { ask } from '../../../server/answer/ask.js';

const redactMessage = createMessageRedactor();
const turn = (text: string) => ({ text, history: [], audiences: ['public'], locale: 'en' });
/** An index of documents that speak of Rosalind Ellison. */
const keywords = { idf: (term: string) => (/^(?:rosalind|ellison)/u.test(term) ? 1 : undefined) };

it('keeps for retrieval a name that the documents use, and from a model every name', () => {
  const question = ask(turn('My name is Oluwaseun Adeyemi, what did Rosalind Ellison sign?'), redactMessage, { keywords });
  // Who asks is not searched for.
  expect(question.text).toBe('what did Rosalind Ellison sign?');
  expect(question.modelText).toBe('My name is , what did sign?');
});

it('takes names out for everyone when nothing is published', () => {
  expect(ask(turn('I spoke with Rosalind Ellison yesterday.'), redactMessage).text).toBe('I spoke with yesterday.');
});

it('leaves names in where the policy says so, and identifiers never', () => {
  const { text, modelText } = ask(turn('I am Oluwaseun Adeyemi, write to ann@example.com'), redactMessage, { names: false });
  expect(text).toBe('I am Oluwaseun Adeyemi, write to');
  expect(modelText).toBe(text);
});
