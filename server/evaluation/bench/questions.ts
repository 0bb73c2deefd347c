/** What a benchmark asks: questions that people asked of the sets its pages were made of, with what was said before them. */
import type { EarlierTurn } from '../../../core/domain/answer.js';
import { seededRandom } from '../../../core/text/random.js';
import { type QueryRow, readQueries } from '../read-data.js';

export interface BenchQuestion {
  readonly text: string;
  readonly history: readonly EarlierTurn[];
}

/**
 * Draws so many at random, no two alike: an answer that is remembered must not count as one that is made. Fewer where the sets hold
 * fewer. Throws `evaluation-data-invalid` where a set has no queries.jsonl.
 */
export async function drawQuestions(sets: readonly string[], count: number, seed: number): Promise<BenchQuestion[]> {
  const seen = new Set<string>();
  const questions: BenchQuestion[] = [];
  for (const set of sets)
    for (const row of await readQueries(set)) {
      const question = questionOf(row);
      const key = JSON.stringify(question);
      if (seen.has(key)) continue;
      seen.add(key);
      questions.push(question);
    }
  const random = seededRandom(seed);
  return questions
    .map((question) => ({ question, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, count)
    .map(({ question }) => question);
}

function questionOf(row: QueryRow): BenchQuestion {
  return {
    text: row.text,
    history: row.history.map(({ role, text }) => ({ role: role === 'user' || role === 'visitor' ? 'visitor' : 'agent', text })),
  };
}
