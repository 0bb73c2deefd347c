/**
 * All that screening needs to know of a document to judge it and to compare it with others, made from its text once and kept with the
 * readings: an edit of one page must not cost a reading of all pages. It depends on nothing but the document itself and the rules,
 * so a kept print gives the same findings as a new one.
 */
import { createHash } from 'node:crypto';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { type Paragraph, paragraphsOf } from './boilerplate.js';
import { type Statement, statementsOf } from '../../core/text/contradictions.js';
import { sketchOf } from './near-duplicates.js';
import { type Task, tasksOf } from './off-topic.js';
import { type DocumentToScreen, screenDocument } from './screen-document.js';
import { wordsOf } from '../../core/text/words.js';

/** Raised with every change of what any check finds in the same text. */
const RULES_VERSION = 2;

export interface DocumentPrint {
  /** Of the checks that need the document alone, before any policy. */
  readonly findings: readonly ScreenFinding[];
  /** Hashes of its words, each once. */
  readonly words: Uint32Array;
  readonly sketch: Uint32Array | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly statements: readonly Statement[];
  readonly tasks: readonly Task[];
}

export function printOf(document: DocumentToScreen): DocumentPrint {
  const { revision } = document;
  const words = wordsOf(revision.text);
  return {
    findings: screenDocument(document, words),
    words: Uint32Array.from(new Set(words.hashes)),
    sketch: sketchOf(words.hashes),
    paragraphs: paragraphsOf(revision),
    statements: statementsOf(revision, words),
    tasks: tasksOf(revision, words),
  };
}

/** The same for the same document under the same rules. A revision's id stands for its text, blocks and facts. */
export function printKey({ revision, hidden, redacted }: DocumentToScreen): string {
  return createHash('sha256')
    .update(JSON.stringify(['screening', RULES_VERSION, revision.id, hidden, redacted.map(({ type, explanation }) => [type, explanation])]))
    .digest('hex');
}

/** Excerpts in it are redacted, hashes tell no words: fit to be stored. */
export function writePrint({ findings, words, sketch, paragraphs, statements, tasks }: DocumentPrint): string {
  return JSON.stringify({
    findings,
    words: toBase64(words),
    sketch: sketch === undefined ? '' : toBase64(sketch),
    paragraphs: toBase64(Uint32Array.from(paragraphs.flatMap(({ hash, start, end }) => [hash, start, end]))),
    statements: statements.map(({ sentence, heading, terms, values, isNegative, isSentence }) => [
      sentence,
      heading,
      toBase64(terms),
      values,
      isNegative ? 1 : 0,
      isSentence ? 1 : 0,
    ]),
    tasks,
  });
}

/** @param text what `writePrint` wrote */
export function readPrint(text: string): DocumentPrint {
  const kept = JSON.parse(text) as {
    readonly findings: readonly ScreenFinding[];
    readonly words: string;
    readonly sketch: string;
    readonly paragraphs: string;
    readonly statements: readonly (readonly [string, number, string, readonly string[], number, number])[];
    readonly tasks: readonly Task[];
  };
  const paragraphs = fromBase64(kept.paragraphs);
  return {
    findings: kept.findings,
    words: fromBase64(kept.words),
    sketch: kept.sketch === '' ? undefined : fromBase64(kept.sketch),
    paragraphs: Array.from({ length: paragraphs.length / 3 }, (_, number) => ({
      hash: paragraphs[3 * number]!,
      start: paragraphs[3 * number + 1]!,
      end: paragraphs[3 * number + 2]!,
    })),
    statements: kept.statements.map(([sentence, heading, terms, values, isNegative, isSentence]) => ({
      sentence,
      heading,
      terms: fromBase64(terms),
      values,
      isNegative: isNegative === 1,
      isSentence: isSentence === 1,
    })),
    tasks: kept.tasks,
  };
}

function toBase64(numbers: Uint32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

function fromBase64(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  // A copy, because a buffer from the pool may begin anywhere.
  return new Uint32Array(new Uint8Array(bytes).buffer);
}
