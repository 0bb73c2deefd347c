import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisiveFirst, statementAsked } from '../../../server/answer/decisive.js';
import type { RankedUnit } from '../../../server/answer/rank-units.js';
import { askOf, saidIn } from '../../support/ask-shop.js';
import { snapshotOf, type TestSnapshot } from '../../support/passages.js';

/** Sentences about the neighbourhood of a question stand before the one that decides it. */
const CLUB: Readonly<Record<string, string>> = {
  'membership.md': `# Membership\n\n## Members under 16\n\nMembers under 16 train on Saturday mornings in the small hall. The trainer keeps a list of the members under 16. Members under 16 need the signature of a parent.\n\n## Guests\n\nGuests sign the guest book at the desk. Guests of a member train for free in the first month. Guests cannot use the sauna.\n\n## Leaving\n\nMembers leave the club with a letter to the office. A membership is not cancelled by telephone.`,
  'lockers.md': `# Lockers\n\n## Keys\n\nThe office hands out locker keys on weekdays. A lost locker key costs 15 euros. Locker keys must be returned in the evening.\n\n## Food\n\nThe kitchen sells sandwiches and drinks until eight. Food is not allowed in the lockers.`,
  'rooms.md': `# Rooms\n\n## Booking\n\nRooms are booked on the website or at the desk. Rooms with a projector are on the first floor. Only members can book rooms with a projector.\n\n## Dogs\n\nDogs wait in the yard, where there is water. Dogs are not allowed in the rooms.`,
};
const DECIDED: readonly (readonly [question: string, sentence: string])[] = [
  ['Do members under 16 need the signature of a parent?', 'Members under 16 need the signature of a parent.'],
  ['Can guests use the sauna?', 'Guests cannot use the sauna.'],
  ['Is a membership cancelled by telephone?', 'A membership is not cancelled by telephone.'],
  ['Must locker keys be returned in the evening?', 'Locker keys must be returned in the evening.'],
  ['Is food allowed in the lockers?', 'Food is not allowed in the lockers.'],
  ['Can guests book rooms with a projector?', 'Only members can book rooms with a projector.'],
  ['Are dogs allowed in the rooms?', 'Dogs are not allowed in the rooms.'],
  ['Do guests of a member train for free?', 'Guests of a member train for free in the first month.'],
];

let club: TestSnapshot;
let ask: ReturnType<typeof askOf>;
beforeAll(async () => {
  club = await snapshotOf(CLUB);
  ask = askOf(club);
});
afterAll(() => club.close());

describe('a question for a yes or no', () => {
  it.each(DECIDED)('%s', async (question, sentence) => {
    const answer = await ask(question);
    expect(saidIn(answer)).toContain(sentence);
    expect(saidIn(answer)).not.toMatch(/^(?:yes|no)\b/iu);
  });

  it('is led by the sentence that decides, though another was thought likelier', () => {
    const units = unitsOf(
      'Locker keys are handed out on weekdays.',
      'A lost locker key costs 15 euros.',
      'Locker keys must be returned in the evening.',
    );
    expect(first('Must locker keys be returned in the evening?', units)).toBe('Locker keys must be returned in the evening.');
  });
  it('is led by a denial as by a confirmation', () => {
    const units = unitsOf('Guests sign the book.', 'Guests cannot use the sauna.');
    expect(first('Can guests use the sauna?', units)).toBe('Guests cannot use the sauna.');
  });
  it('leaves a first sentence that decides where it is', () => {
    const units = unitsOf('Guests can use the sauna on Sundays.', 'Guests cannot use the sauna.');
    expect(first('Can guests use the sauna?', units)).toBe('Guests can use the sauna on Sundays.');
  });
  it('lifts no sentence that speaks of less than was asked, of another name, or that is a question itself', () => {
    const units = unitsOf('The sauna opens at nine.', 'Guests cannot use the lift.', 'Can guests use the sauna?');
    expect(first('Can guests use the sauna?', units)).toBe('The sauna opens at nine.');
  });
  it('lifts no sentence that was thought far less likely', () => {
    const units = unitsOf('The sauna opens at nine.', 'Guests cannot use the sauna.').map((unit, index) => ({
      ...unit,
      unitScore: -3 * index,
    }));
    expect(first('Can guests use the sauna?', units)).toBe('The sauna opens at nine.');
  });
  it('changes nothing for other questions', () => {
    const units = unitsOf('Guests sign the book.', 'Guests cannot use the sauna.');
    expect(first('How do guests use the sauna?', units)).toBe('Guests sign the book.');
  });
});

describe('the statement a question asks the truth of', () => {
  it.each([
    ['Does the warranty cover damage by water?', 'the warranty cover damage by water'],
    ['Is cash accepted?', 'cash is accepted'],
    ['ok, so can I use it abroad', 'I can use it abroad'],
    ['Why is cash accepted?', undefined],
  ])('%s', (question, statement) => {
    expect(statementAsked(question)).toBe(statement);
  });
  it('is found in linear time', () => {
    expect(statementAsked(`is ${'so and '.repeat(100_000)}`)).toBeUndefined();
  });
});

function first(text: string, units: readonly RankedUnit[]): string | undefined {
  return decisiveFirst({ text, language: 'en' }, units)[0]?.text;
}

function unitsOf(...texts: readonly string[]): RankedUnit[] {
  const passage = { ...club.snapshot.passage(0), title: 'House rules', headingPath: [] };
  const candidate = { passage, document: club.snapshot.listDocuments()[0]!, rankScore: 0, features: {} };
  return texts.map((text, index) => ({
    candidate,
    rank: 0,
    index,
    text,
    unit: { kind: 'paragraph', start: index, end: index + text.length },
    features: {},
    unitScore: -0.5 * index,
  }));
}
