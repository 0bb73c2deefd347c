/**
 * Scores a message for attempts to steer the assistant: a logistic model over named signs, looked for in the message and in its decoded
 * views (base64, hexadecimal, rot13, reversed, leet, look-alike letters). No sign lowers the score, so nothing can be added to an attack
 * to make it pass. What the weights were fitted on and how they do on messages they did not see: docs/model-card.md.
 *
 * What it guards is small: the extractive composer obeys nothing, and generated text passes the verifier. Refusing keeps
 * such messages away from models and from the gap list.
 */
import type { Features } from '../../core/domain/answer.js';
import type { LinearModel } from '../../core/domain/calibration.js';
import { shippedGuard } from './fitted.js';
import { SIGNS } from './injection-signs.js';
import { viewsOf } from './injection-views.js';
import { logistic, score } from './rank.js';

export const INJECTION_THRESHOLD = 0.5;

/** Only the beginning of a longer message counts; a visitor's cannot be longer than 4,000 characters. */
const READ_CHARACTERS = 20_000;
/** Orders to a second person and talk of its answers; one or two are a letter, a dozen is a script. */
const ORDERS =
  /\byou(?:'ll|'re)? (?:will|must|can|cannot|can't|should|shall|have to|need to|are (?:to|going|an?|the|now|not|my|free|able|programmed|allowed|capable)|do not|don't|never|always|may|only)\b|\byour (?:responses?|answers?|repl(?:y|ies)|tasks?|job|role|goal|purpose|name|output|character|personality|instructions?|creator|mission)\b|\b(?:never|always)\b/giu;
const MANY_ORDERS = 8;
const MANY_WORDS = 300;

/** Signs that say so much that they count in a decoded view, where a looser one would be found by chance. */
const STRONG: ReadonlySet<string> = new Set([
  'override',
  'everything-before',
  'modes',
  'prompt-words',
  'your-instructions',
  'text-above',
  'persona',
  'named-jailbreak',
  'no-refusal',
  'freed',
  'without-morals',
  'secret',
  'credential',
  'their-password',
  'the-password',
  'decode',
  'above-ignored',
  'other-tongues',
]);

/** Every sign by name, 0 or 1, and how long and commanding the message is, 0 to 1. */
export function injectionFeatures(message: string): Features {
  const text = message.slice(0, READ_CHARACTERS);
  const features: Record<string, number> = {};
  for (const { name } of SIGNS) features[name] = 0;
  let isHidden = 0;
  for (const view of viewsOf(text)) {
    for (const { name, pattern } of SIGNS) {
      if ((view.isDecoded && !STRONG.has(name)) || features[name] === 1 || !pattern.test(view.text)) continue;
      features[name] = 1;
      if (view.isDecoded) isHidden = 1;
    }
  }
  const words = text.split(/\s+/u).length;
  return {
    ...features,
    hidden: isHidden,
    orders: Math.min(1, (text.match(ORDERS)?.length ?? 0) / MANY_ORDERS),
    // In steps: a few words more or less say nothing.
    length: Math.min(1, Math.floor((10 * words) / MANY_WORDS) / 10),
    repetition: repetition(text),
  };
}

/** Share of a long message that is one word over and over, from a third upwards. */
function repetition(text: string): number {
  const words = text.toLowerCase().split(/\s+/u);
  if (words.length < 30) return 0;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values()) / words.length;
  return most < 1 / 3 ? 0 : most;
}

/** Log-odds without data: three times the priors, so that signs that sum to 1 are as likely an attack as not. */
export function injectionPrior(): LinearModel {
  const measures = { hidden: 1, orders: 0.5, length: 0.2, repetition: 1.2 };
  const signs = SIGNS.map(({ name, prior }) => [name, prior] as const);
  return {
    bias: -3,
    weights: Object.fromEntries([...signs, ...Object.entries(measures)].map(([name, prior]) => [name, 3 * prior])),
  };
}

export interface InjectionScore {
  /** Where honest messages and attacks are equally many; `INJECTION_THRESHOLD` and above is refused. */
  readonly probability: number;
  readonly signs: readonly string[];
}

/** Scores a normalised message. Linear in its length. */
export function scoreInjection(text: string): InjectionScore {
  const features = injectionFeatures(text);
  return {
    probability: logistic(score(shippedGuard().injection, features)),
    signs: SIGNS.flatMap(({ name }) => (features[name] === 1 ? [name] : [])),
  };
}
