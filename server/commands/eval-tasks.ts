/** What `footnote eval` measures, and what it will; apart from the command, so that its help costs none of its libraries. */
export const EVAL_TASKS: readonly string[] = [
  'retrieval',
  'answers',
  'golden',
  'pii',
  'ingest',
  'poisoning',
  'groundedness',
  'scope',
  'handoff',
  'injection',
  'moderation',
  'fairness',
];
export const PLANNED_TASKS: readonly string[] = ['privacy'];
