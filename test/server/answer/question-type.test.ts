import { expect, it } from 'vitest';
import { questionType } from '../../../server/answer/question-type.js';

it('knows the forms of another language in that language only', () => {
  expect(questionType('Comment puis-je payer ?', 'fr').wantsSteps).toBe(true);
  expect(questionType('Can I delete a comment?', 'en').wantsSteps).toBe(false);
  expect(questionType('hat sizes', 'en').isYesNo).toBe(false);
  expect(questionType('Hat das Rad Licht?', 'de').isYesNo).toBe(true);
  expect(questionType('可以退货吗？', 'zh').isYesNo).toBe(true);
});

it('reads a long message in one go', () => {
  const long = '可以'.repeat(50_000);
  expect(questionType(long, 'zh').isYesNo).toBe(false);
});
