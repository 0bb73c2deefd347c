import { describe, expect, it } from 'vitest';
import { createExtractiveComposer } from '../../../../core/adapters/model/extractive.js';
import type { AdmittedQuestion } from '../../../../core/domain/answer.js';
import type { Evidence, EvidenceUnit } from '../../../../core/ports/composer.js';

const QUESTION = {
  text: 'How long are transcripts kept?',
  language: 'en',
  history: [],
  audiences: ['public'],
} as unknown as AdmittedQuestion;

/** Units of the passages given, sentence after sentence; `beliefs` in the same order. */
function evidenceOf(passages: readonly (readonly string[])[], beliefs: readonly number[]): Evidence {
  let at = 0;
  let number = 0;
  const units = passages.flatMap((sentences, passage) =>
    sentences.map((text, index): EvidenceUnit => {
      const start = at;
      at += text.length + 1;
      const probability = beliefs[number] ?? 0;
      number += 1;
      return { passage, index, text, probability, unit: { kind: 'paragraph', start, end: start + text.length } };
    }),
  );
  return { passages: [], units: units.sort((one, other) => other.probability - one.probability), wantsSteps: false };
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
});
