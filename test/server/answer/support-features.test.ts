import { describe, expect, it } from 'vitest';
import type { KeywordIndex } from '../../../core/ports/keyword-index.js';
import { conceptsOf } from '../../../server/answer/concepts.js';
import { questionType } from '../../../server/answer/question-type.js';
import { supportFeatures } from '../../../server/answer/support-features.js';
import { createThesaurus } from '../../../server/answer/thesaurus.js';

/** Every word is known and weighs the same: the features are about words, not about a corpus. */
const KEYWORDS: KeywordIndex = {
  search: () => Promise.resolve([]),
  holding: () => [],
  idf: () => 2,
  listTerms: () => [],
  maxIdf: 5,
  close: () => Promise.resolve(),
};

function check(text: string, sentence: string, heading = ''): Record<string, number> {
  const concepts = conceptsOf(text, 'en', KEYWORDS, createThesaurus('cheap | inexpensive\n'));
  const question = { rawText: text, text, modelText: text, language: 'en', history: [], audiences: ['public'] };
  return supportFeatures(question, questionType(text), concepts, sentence, heading);
}

describe('an answer against its question', () => {
  it('finds nothing missing where every word of the question stands in the sentence or above it', () => {
    const features = check('Which plan includes cheap backups?', 'Backups are inexpensive.', 'Included in every plan');
    expect(features['solidMissingInUnit']).toBe(0);
    expect(features['allSolidInUnit']).toBe(1);
  });

  it('counts what the sentence leaves out, and a name more than once', () => {
    const features = check('Does the desk connect to Slack?', 'The desk connects to the server.');
    expect(features['solidMissingShare']).toBeGreaterThan(0);
    expect(features['namesMissingInUnit']).toBe(1);
    expect(check('Does the desk connect to Slack?', 'The desk connects to Slack.')['namesMissingInUnit']).toBe(0);
  });

  it('sees a word of the same family as half there', () => {
    const features = check('Who destroyed the archive?', 'The destruction of the archive was ordered by the council.');
    expect(features['solidMissingShare']).toBeGreaterThan(0);
    expect(features['solidMissingLoosely']).toBe(0);
  });

  it('notices an opposite and a negation', () => {
    expect(check('Which release was the first?', 'This release was the last.')['opposite']).toBe(1);
    expect(check('Which release was the first?', 'This release was the first, not the last.')['opposite']).toBe(0);
    expect(check('Can I export chats?', 'Chats cannot be exported.')['negationDiffers']).toBe(1);
  });

  it('asks for a number where the question does', () => {
    expect(check('How many agents may sign in?', 'Agents sign in with a password.')['typeMissing']).toBe(1);
    expect(check('How many agents may sign in?', 'Up to 20 agents sign in.')['typeMissing']).toBe(0);
  });
});
