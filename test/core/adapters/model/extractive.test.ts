import { describe, expect, it } from 'vitest';
import { createExtractiveComposer } from '../../../../core/adapters/model/extractive.js';
import type { AdmittedQuestion } from '../../../../core/domain/answer.js';
import type { Unit } from '../../../../core/domain/document.js';
import type { Evidence, EvidenceUnit } from '../../../../core/ports/composer.js';

const QUESTION = {
  text: 'How long are transcripts kept?',
  language: 'en',
  history: [],
  audiences: ['public'],
} as unknown as AdmittedQuestion;

/** Units of the passages given, sentence after sentence; `beliefs` in the same order. The passages follow each other under one heading. */
function evidenceOf(
  passages: readonly (readonly string[])[],
  beliefs: readonly number[],
  heading = '',
  kind: Unit['kind'] = 'paragraph',
): Evidence {
  let at = 0;
  let number = 0;
  const units = passages.flatMap((sentences, passage) =>
    sentences.map((text, index): EvidenceUnit => {
      const start = at;
      at += text.length + 1;
      const probability = beliefs[number] ?? 0;
      number += 1;
      return { passage, index, text, probability, unit: { kind, start, end: start + text.length } };
    }),
  );
  const candidates = passages.map((_, place) => ({ passage: { number: place, revision: 'r', title: 'A page', headingPath: [heading] } }));
  return {
    passages: candidates as unknown as Evidence['passages'],
    units: units.sort((one, other) => other.probability - one.probability),
    wantsSteps: false,
  };
}

async function said(evidence: Evidence): Promise<string[]> {
  const texts: string[] = [];
  for await (const draft of createExtractiveComposer().compose(
    QUESTION,
    evidence,
    { maxClaims: 4, maxWords: 90 },
    new AbortController().signal,
  ))
    texts.push(draft.text);
  return texts;
}

describe('the composer that quotes', () => {
  it('adds the sentence beside the best one when there is some belief in it, in reading order', async () => {
    const evidence = evidenceOf(
      [['Transcripts are kept for 30 days.', 'After that a job removes them.', 'Backups differ.']],
      [0.5, 0.1, 0.05],
    );
    expect(await said(evidence)).toEqual(['Transcripts are kept for 30 days.', 'After that a job removes them.']);
  });

  it('wants much more belief in a sentence from elsewhere', async () => {
    const passages = [['Transcripts are kept for 30 days.'], ['Logs hold no text.']];
    expect(await said(evidenceOf(passages, [0.5, 0.1]))).toEqual(['Transcripts are kept for 30 days.']);
    expect(await said(evidenceOf(passages, [0.5, 0.4]))).toEqual(['Transcripts are kept for 30 days.', 'Logs hold no text.']);
  });

  it('adds no sentence that only points elsewhere', async () => {
    const evidence = evidenceOf([['Transcripts are kept for 30 days.', 'For more information, see Retention.']], [0.5, 0.4]);
    expect(await said(evidence)).toEqual(['Transcripts are kept for 30 days.']);
  });

  it('says the sentence before one that leans on it', async () => {
    const evidence = evidenceOf([['Open the settings page.', 'From there, select "Retention".']], [0.1, 0.9]);
    expect(await said(evidence)).toEqual(['Open the settings page.', 'From there, select "Retention".']);
  });

  it('adds nothing beyond sixty words', async () => {
    const long = `Transcripts ${'very '.repeat(50)}long.`;
    expect(await said(evidenceOf([[long, 'After that a job removes every one of them at night.']], [0.5, 0.4]))).toEqual([long]);
  });

  it('says the sentence before one that names a thing by "this"', async () => {
    const sentences = ['A parcel that nobody fetches goes back after 10 days.', 'We write to you before this period ends.'];
    expect(await said(evidenceOf([sentences], [0.02, 0.9]))).toEqual(sentences);
    expect(await said(evidenceOf([['Parcels go back.', 'Return this form within a week.']], [0.02, 0.9], 'Return form'))).toEqual([
      'Return this form within a week.',
    ]);
  });

  it('says the other case of a condition', async () => {
    const sentences = ['If you paid by card, the money goes back to the card.', 'Otherwise the office writes to you.', 'Ask us.'];
    expect(await said(evidenceOf([sentences], [0.9, 0.01, 0.01]))).toEqual(sentences.slice(0, 2));
  });

  it('begins with the first sentence of a section whose heading is what is asked, and of no other', async () => {
    const sentences = ['Transcripts are the words of a conversation.', 'They are stored.', 'A job removes old transcripts at night.'];
    const beliefs = [0.1, 0.01, 0.8];
    expect(await said(evidenceOf([sentences], beliefs, 'How transcripts are kept'))).toEqual([sentences[0], sentences[2]]);
    expect(await said(evidenceOf([sentences], beliefs, 'Backups of the server'))).toEqual([sentences[2]]);
  });

  it('says what is less likely before a sentence that only points elsewhere', async () => {
    const sentences = ['For details on transcripts, please see Retention.', 'Transcripts are kept for 30 days.'];
    expect(await said(evidenceOf([sentences], [0.6, 0.3]))).toEqual([sentences[1]]);
  });

  it('says a list as one run, never with a gap, and with the unit it was asked for', async () => {
    const steps = ['Open the page.', `Select ${'every '.repeat(84)}box.`, 'Press the button.', 'Wait.'];
    const evidence = evidenceOf([steps], [0.2, 0.1, 0.6, 0.1], '', 'step');
    expect(await said(evidence)).toEqual(['Select '.concat('every '.repeat(84), 'box.'), 'Press the button.', 'Wait.']);
  });

  it('says the steps around the best one of a list that is longer than what is said of lists, without a gap', async () => {
    const steps = Array.from({ length: 14 }, (_, at) => `Do number ${String(at + 1)}.`);
    const beliefs = (best: number): number[] => steps.map((_, at) => (at === best ? 0.9 : 0.005));
    expect(await said(evidenceOf([steps], beliefs(13), '', 'step'))).toEqual(steps.slice(2));
    expect(await said(evidenceOf([steps], beliefs(7), '', 'step'))).toEqual(steps.slice(1, 13));
    expect(await said(evidenceOf([steps], beliefs(0), '', 'step'))).toEqual(steps.slice(0, 12));
  });

  it('says an item alone when a remark cuts its list before it', async () => {
    const before = Array.from({ length: 8 }, (_, at) => `Colour ${String(at + 1)}`);
    const listed = evidenceOf([[...before, 'Others are sold out.', 'Green']], [...before.map(() => 0.04), 0.001, 0.15], '', 'list-item');
    const units = listed.units.map((unit) => (unit.index === 8 ? { ...unit, unit: { ...unit.unit, kind: 'paragraph' as const } } : unit));
    expect(await said({ ...listed, units })).toEqual(['Green']);
  });

  it('goes on with the steps that stand in the next passage of the section, and with a remark between two', async () => {
    const evidence = evidenceOf([['Open the page.', 'Press the button.'], ['Wait for the mail.']], [0.6, 0.2, 0.01], 'Keys', 'step');
    expect(await said(evidence)).toEqual(['Open the page.', 'Press the button.', 'Wait for the mail.']);
    const remarked = evidenceOf([['Open the page.', 'It may ask for a password.', 'Press the button.']], [0.6, 0.1, 0.3], 'Keys', 'step');
    const units = remarked.units.map((unit) => (unit.index === 1 ? { ...unit, unit: { ...unit.unit, kind: 'paragraph' as const } } : unit));
    expect(await said({ ...remarked, units })).toEqual(['Open the page.', 'It may ask for a password.', 'Press the button.']);
  });

  it('says what an item with a colon announces', async () => {
    const evidence = evidenceOf([['Look at these pages:', 'settings', 'payments']], [0.9, 0.05, 0.05], '', 'list-item');
    expect(await said(evidence)).toEqual(['Look at these pages:', 'settings', 'payments']);
  });

  it.each([
    'To reset it, follow these steps.',
    'The most common ways are the following.',
    'Para cambiarla, siga los siguientes pasos.',
    'Suivez les étapes suivantes.',
    'Gehen Sie wie folgt vor: so wie folgt.',
    '以下是最常见的手法。',
  ])('says the items that "%s" announces, and never the announcement alone', async (announcement) => {
    const listed = evidenceOf([[announcement, 'Open the page.', 'Press the button.']], [0.9, 0.02, 0.01], '', 'step');
    const units = listed.units.map((unit) => (unit.index === 0 ? { ...unit, unit: { ...unit.unit, kind: 'paragraph' as const } } : unit));
    expect(await said({ ...listed, units })).toEqual([announcement, 'Open the page.', 'Press the button.']);
    const lost = evidenceOf([[announcement, 'Reset it in the settings.']], [0.7, 0.3]);
    expect(await said(lost)).toEqual(['Reset it in the settings.']);
  });
});
