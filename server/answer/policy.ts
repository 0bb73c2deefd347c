/** Reads policy.yaml: what an operator decides. Every decision has a default; every mistake is named at once. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../../core/domain/errors.js';
import { ALLOWABLE_GATES, type AllowableGate } from '../../core/domain/gate.js';
import { DEFAULT_SCREENING } from '../../core/domain/finding.js';
import type { Policy } from '../../core/domain/policy.js';

const allowed = z.number().int().min(0).max(1_000_000).default(0);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const share = z.number().min(0).max(1);
const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time such as "09:00"');
const timeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  },
  { message: 'must be a time zone such as Europe/Berlin' },
);

const action = z.enum(['hold', 'note', 'off'], { error: 'must be hold, note or off' });
const actions = DEFAULT_SCREENING.actions;

const schema = z.strictObject({
  assistant: z.string().min(1).max(60).default('Footnote'),
  company: z.string().min(1).max(80).default('this company'),
  'ai-notice': z
    .string()
    .min(10)
    .max(400)
    .default(
      'You are talking to an AI assistant, not a person. It quotes documents and can be wrong; you can ask for a person at any time.',
    ),
  greeting: z.string().min(1).max(400).default('Hello! Ask a question, and I will answer with quotes from our documents.'),
  'suggested-questions': z.array(z.string().min(3).max(200)).max(6).default([]),
  'show-percentage': z.boolean().default(true),
  answer: z
    .strictObject({
      'answerability-floor': share.default(0.5),
      'confidence-floor': share.default(0.3),
      'medium-from': share.default(0.5),
      'high-from': share.default(0.75),
      'target-risk': z.number().min(0.005).max(0.5).optional(),
      'max-claims': z.number().int().min(1).max(12).default(4),
      'short-quote-words': z.number().int().min(1).max(500).optional(),
    })
    .prefault({}),
  desk: z
    .strictObject({
      'time-zone': timeZone.default('UTC'),
      hours: z.array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), from: time, to: time })).default([]),
    })
    .prefault({}),
  gates: z
    .strictObject({
      allow: z
        .strictObject(Object.fromEntries(ALLOWABLE_GATES.map((gate) => [gate, allowed])) as Record<AllowableGate, typeof allowed>)
        .prefault({}),
      'golden-right-at-least': share.default(0),
      'dominance-at-most': share.default(0.1),
      'count-overdue': z.boolean().default(false),
    })
    .prefault({}),
  redaction: z.strictObject({ names: z.boolean().default(true) }).prefault({}),
  limits: z
    .strictObject({
      'questions-per-minute': z.number().int().min(1).max(1000).default(20),
      'questions-per-day': z.number().int().min(1).max(100_000).default(300),
    })
    .prefault({}),
  screening: z
    .strictObject({
      instruction: action.default(actions.instruction),
      'hidden-text': action.default(actions['hidden-text']),
      toxic: action.default(actions.toxic),
      contradiction: action.default(actions.contradiction),
      secret: action.default(actions.secret),
      boilerplate: action.default(actions.boilerplate),
      'near-duplicate': action.default(actions['near-duplicate']),
      language: action.default(actions.language),
      rights: action.default(actions.rights),
      'near-duplicate-from': share.default(DEFAULT_SCREENING.nearDuplicateFrom),
    })
    .prefault({}),
});

/** Throws `config-invalid` with every mistake, named by its place in the file. */
function parsePolicy(yaml: string, file: string): Policy {
  let value: unknown;
  try {
    value = parse(yaml) ?? {};
  } catch (error) {
    throw new AppError(
      'config-invalid',
      `${file} is no valid YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}. Repair it and run the command again.`,
      { cause: error },
    );
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    const mistakes = read.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
    throw new AppError('config-invalid', `Correct ${file}: ${mistakes.join('; ')}.`);
  }
  const stated = read.data;
  const { 'near-duplicate-from': nearDuplicateFrom, ...screening } = stated.screening;
  return {
    assistantName: stated.assistant,
    companyName: stated.company,
    aiNotice: stated['ai-notice'],
    greeting: stated.greeting,
    suggestedQuestions: stated['suggested-questions'],
    showPercentage: stated['show-percentage'],
    answer: {
      answerabilityFloor: stated.answer['answerability-floor'],
      confidenceFloor: stated.answer['confidence-floor'],
      mediumFrom: stated.answer['medium-from'],
      highFrom: stated.answer['high-from'],
      ...(stated.answer['target-risk'] === undefined ? {} : { targetRisk: stated.answer['target-risk'] }),
      maxClaims: stated.answer['max-claims'],
      ...(stated.answer['short-quote-words'] === undefined ? {} : { shortQuoteWords: stated.answer['short-quote-words'] }),
    },
    desk: { timeZone: stated.desk['time-zone'], hours: stated.desk.hours },
    gates: {
      allowed: stated.gates.allow,
      goldenRightAtLeast: stated.gates['golden-right-at-least'],
      dominanceAtMost: stated.gates['dominance-at-most'],
      countsOverdue: stated.gates['count-overdue'],
    },
    redaction: { names: stated.redaction.names },
    limits: { questionsPerMinute: stated.limits['questions-per-minute'], questionsPerDay: stated.limits['questions-per-day'] },
    screening: { actions: screening, nearDuplicateFrom },
  };
}

export const DEFAULT_POLICY: Policy = parsePolicy('', 'the default policy');

/** @param isRequired true when the operator named the file: then its absence is a mistake, else the defaults hold */
export async function readPolicy(file: string, isRequired: boolean): Promise<Policy> {
  let yaml: string;
  try {
    yaml = await readFile(file, 'utf8');
  } catch (error) {
    if (!isRequired && error instanceof Error && 'code' in error && error.code === 'ENOENT') return DEFAULT_POLICY;
    throw new AppError('config-invalid', `The policy file ${file} cannot be read: correct FOOTNOTE_POLICY or the file's rights.`, {
      cause: error,
    });
  }
  return parsePolicy(yaml, file);
}
