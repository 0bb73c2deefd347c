/** A good answer becomes a golden question: what was asked, which document was quoted, and the words that must stay true. */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../core/domain/errors.js';
import type { Message } from '../../core/domain/conversation.js';
import type { AnswerId, RevisionId } from '../../core/domain/ids.js';
import type { Storage } from '../../core/ports/storage.js';
import { type GoldenQuestion, goldenRow, readGolden } from '../evaluation/golden-question.js';
import { questionKey } from './release-file.js';

export interface GoldenChoice {
  readonly tags: readonly string[];
  readonly isCritical: boolean;
  readonly split: GoldenQuestion['split'] | undefined;
  /** The question must not be answered: an abstention is right. */
  readonly mustRefuse: boolean;
}

const MAX_HISTORY = 6;

/** Throws `unknown-answer`, and `evaluation-data-invalid` when the answer quotes nothing that a question could expect. */
export async function goldenFromAnswer(
  answerId: AnswerId,
  choice: GoldenChoice,
  existing: readonly GoldenQuestion[],
  storage: Pick<Storage, 'conversations' | 'documents'>,
  redactMessage: (text: string) => string,
): Promise<GoldenQuestion> {
  const given = await storage.conversations.findMessageByAnswer(answerId);
  const asked = given?.answersMessageId == null ? undefined : await storage.conversations.findMessage(given.answersMessageId);
  if (given?.answer == null || asked === undefined)
    throw new AppError('unknown-answer', `There is no answer ${answerId} to a customer's question. Its id stands in the transcript.`);
  const { citations } = given.answer;
  if (!choice.mustRefuse && citations.length === 0)
    throw new AppError(
      'evaluation-data-invalid',
      'This answer quotes nothing, so nothing could be expected: add it with --refuse, or choose another answer.',
    );
  const before = await storage.conversations.listMessages(asked.conversationId, { afterSeq: 0, limit: asked.seq, visibleTo: 'visitor' });
  const history = before
    .filter(({ seq }) => seq < asked.seq)
    .flatMap((message) => toTurn(message, redactMessage))
    .slice(-MAX_HISTORY);
  const paths = new Set<string>();
  let audience = 'public';
  for (const { revision } of choice.mustRefuse ? [] : citations) {
    const facts = (await storage.documents.findRevision(revision as RevisionId))?.facts;
    if (facts === undefined) continue;
    paths.add(facts.path);
    audience = facts.audience;
  }
  const counts = { fit: 0, check: 0 };
  for (const { split } of existing) counts[split] += 1;
  const row = goldenRow.parse({
    id: freeId(existing),
    kind: choice.mustRefuse ? 'near-miss' : history.length > 0 ? 'follow-up' : 'answerable',
    split: choice.split ?? (counts.fit <= counts.check ? 'fit' : 'check'),
    text: redactMessage(asked.text),
    history,
    documents: [...paths],
    facts: choice.mustRefuse ? [] : [...new Set(citations.map(({ quote }) => quote))],
    expect: choice.mustRefuse ? 'abstained' : 'answered',
    audience,
    language: (await storage.conversations.find(asked.conversationId))?.locale ?? 'en',
    tags: choice.tags,
    critical: choice.isCritical,
  });
  const same = existing.find((one) => questionKey(one) === questionKey(row));
  if (same !== undefined)
    throw new AppError(
      'evaluation-data-invalid',
      `This question is golden already, as ${same.id}: change its line in questions.jsonl if it should expect something else.`,
    );
  return row;
}

function toTurn({ kind, text }: Message, redactMessage: (text: string) => string): GoldenQuestion['history'] {
  return (kind === 'visitor' || kind === 'assistant' || kind === 'agent') && text !== '' ? [{ role: kind, text: redactMessage(text) }] : [];
}

/** The next number after the highest of the form g-001. */
function freeId(existing: readonly GoldenQuestion[]): string {
  const numbers = existing.map(({ id }) => Number(/^g-(\d+)$/u.exec(id)?.[1] ?? 0));
  return `g-${String(numbers.reduce((most, number) => Math.max(most, number), 0) + 1).padStart(3, '0')}`;
}

/** Adds one line at the end; whoever reads meanwhile finds the old file or the new one. Throws `evaluation-data-invalid` for a file that is not sound. */
export async function appendGolden(file: string, question: GoldenQuestion): Promise<void> {
  await readGolden(file); // nothing is added to what cannot be read
  const before = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new AppError('source-unreadable', `${file} cannot be read: give this program the right to read it.`, { cause: error });
  });
  const line = JSON.stringify(
    Object.fromEntries(Object.entries(question).filter(([, value]) => !(Array.isArray(value) && value.length === 0))),
  );
  const draft = `${file}.${String(process.pid)}`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(`${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    const folder = await open(dirname(file), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    await rm(draft, { force: true });
    throw new AppError('source-unreadable', `${file} cannot be written: give this program the right to write in its folder.`, {
      cause: error,
    });
  }
}
