/** What a message wants, with its slips. The sentences are ours; how often the rules are right is for `footnote eval handoff`. */
import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../server/answer/intents.js';

describe('a wish for a person', () => {
  it.each([
    'I want to talk to a human',
    'cna i tlak to a humna',
    'Conect me with a represenative plese',
    'i ned to spek with somebdy',
    'no btos please',
    'i dont want a chatbto',
    'transfr me to an oeprator',
    'speakto a real perosn',
  ])('is heard in "%s"', (text) => {
    expect(intentOf(text)).toBe('wants-person');
  });

  it.each(['i dno’t need an agnet', 'What does an agetn see?', 'What is a personal agnet key?', 'How do I change the contact person?'])(
    'is not heard in "%s"',
    (text) => {
      expect(intentOf(text)).toBe('question');
    },
  );
});

describe('a cry for help', () => {
  it.each(['i want to kill myself', 'i wnat to kil myslef', 'thinking about sucide', 'i dont want to liev'])('is heard in "%s"', (text) => {
    expect(intentOf(text)).toBe('crisis');
  });

  it.each(['How do I kill a stuck process?', 'my phone is dying', 'Does the plan end with the year?'])('is not heard in "%s"', (text) => {
    expect(intentOf(text)).toBe('question');
  });
});
