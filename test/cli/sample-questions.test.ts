import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT, runCli, temporaryFolder } from '../support/footnote.js';

/** What a reader of the README must be shown for each of its ten questions. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'How do I install Footnote?': ['Run npm ci', 'Run npm start'],
  'Which file formats can be ingested?': ['Markdown, HTML, PDF, DOCX, CSV and TXT'],
  'How do I publish documents?': ['npx footnote ingest <folder> --publish'],
  'Which identifiers does Footnote redact in documents?': ['E-mail addresses', 'Payment card numbers', 'IBAN'],
  'How long are transcripts kept?': ['kept for 30 days'],
  'What does "Partly supported" mean?': ['answer a part of the question'],
  'What does the confidence percentage mean?': ['calibrated probability'],
  'What does exit code 5 mean?': ['one file out of many'],
  'Which port does Footnote listen on?': ['port 3000'],
  'How many questions may a visitor ask per minute?': ['20 questions per minute'],
};

const answerSchema = z.object({
  outcome: z.string(),
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.number()).min(1) })),
  citations: z.array(z.object({ quote: z.string() })),
});

const data = temporaryFolder('sample-questions');
beforeAll(async () => {
  const published = await runCli(['ingest', join(ROOT, 'corpus'), '--publish'], { data: data.path });
  expect(published.stderr + published.stdout).toContain('is live');
}, 180_000);
afterAll(() => {
  data.remove();
});

async function ask(question: string): Promise<z.infer<typeof answerSchema>> {
  const run = await runCli(['ask', question, '--json'], { data: data.path });
  expect(run.code, run.stderr).toBe(0);
  return answerSchema.parse(JSON.parse(run.stdout));
}

describe('the ten questions of the README', () => {
  it('are the ones asked here', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const section = readme.slice(readme.indexOf('Ten questions to try'), readme.indexOf('## Embed the chat'));
    expect([...section.matchAll(/^- (.+\?)$/gmu)].map((match) => match[1])).toEqual(Object.keys(EXPECTED));
  });
  it.each(Object.entries(EXPECTED))('answers %j with quotes that say it', async (question, facts) => {
    const answer = await ask(question);
    expect(answer.outcome).toBe('grounded');
    const quotes = answer.citations.map((citation) => citation.quote).join('\n');
    for (const fact of facts) expect(quotes).toContain(fact);
    for (const claim of answer.claims) expect(quotes).toContain(claim.text);
  });
});

describe('what the chat suggests', () => {
  const policy = z
    .object({ 'suggested-questions': z.array(z.string()).min(3) })
    .parse(parse(readFileSync(join(ROOT, 'corpus/policy.yaml'), 'utf8')));
  it.each(policy['suggested-questions'])('is answered: %j', async (question) => {
    expect((await ask(question)).outcome).toBe('grounded');
  });
});
