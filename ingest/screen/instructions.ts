/**
 * Instruction-like text aimed at the assistant, sentence by sentence. Only sentences that hold a word some sign needs are scored:
 * the others cannot reach a threshold. Encoded runs are scored as what they decode to, and are suspect for being encoded.
 */
import type { Block } from '../../core/domain/document.js';
import type { ScreenFinding } from '../../core/domain/finding.js';
import { decodedRuns, foldLookalikes } from '../../core/text/disguise.js';
import { sentences } from '../../core/text/sentences.js';
import { redactedExcerptOf } from './excerpt.js';
import { INSTRUCTION_BLOCKS, INSTRUCTION_NOTES, MARKER, scoreInstruction, type SignedSentence, TRIGGERS } from './instruction-signs.js';
import { ownVoice } from './quoted.js';
import { hashesOf, type Words, wordsOf } from '../../core/text/words.js';

const triggers = hashesOf(TRIGGERS);
/** A sentence longer than this is read from its start: instructions are short. */
const MAX_SENTENCE = 600;
const MAX_FINDINGS = 5;

/** Instruction-like sentences of a document, strongest first. `words` are those of `text`. */
export function findInstructions(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  words: Words,
): ScreenFinding[] {
  // Letters of another alphabet in Latin words would hide the trigger words; folding keeps every position.
  const plain = foldLookalikes(text);
  const read = plain === text ? words : wordsOf(plain);
  const found: { readonly signed: SignedSentence; readonly sentence: string; readonly isCode: boolean }[] = [];
  for (const { sentence, isCode } of suspects(plain, blocks, read)) {
    const signed = strongest(sentence);
    // Code samples quote prompts of every kind; what they hold is shown, not obeyed.
    if (signed.score >= INSTRUCTION_NOTES) found.push({ signed, sentence, isCode });
  }
  for (const run of decodedRuns(text)) {
    const signed = scoreInstruction(ownVoice(run.text));
    // Half a point for hiding it: a decoded run with any sign at all is no sample.
    if (signed.score > 0) found.push({ signed: { ...signed, score: signed.score + 0.5 }, sentence: run.text, isCode: false });
  }
  return found
    .sort((one, other) => other.signed.score - one.signed.score)
    .slice(0, MAX_FINDINGS)
    .map(({ signed, sentence, isCode }) => ({
      kind: 'instruction',
      severity: signed.score >= INSTRUCTION_BLOCKS && !isCode ? 'blocks' : 'notes',
      reason: `A sentence ${signed.signs.slice(0, 2).join(' and ')}: remove it, or release the document if it belongs there.`,
      // Decoding and folding may show what redaction could not see.
      excerpt: redactedExcerptOf(sentence),
    }));
}

/** Score of one text, as hidden text and decoded runs are judged. */
export function instructionScore(text: string): number {
  const plain = foldLookalikes(text.slice(0, 20_000));
  return Math.max(0, ...sentences(plain).map((span) => strongest(plain.slice(span.start, span.end)).score));
}

/** Page text runs on without full stops, so a sentence is also read from each place where another may have begun. */
function strongest(sentence: string): SignedSentence {
  const voice = ownVoice(sentence.slice(0, MAX_SENTENCE));
  let best = scoreInstruction(voice);
  if (best.score >= INSTRUCTION_BLOCKS || best.score < 0.3) return best;
  for (const start of voice.matchAll(MARKER)) {
    const signed = scoreInstruction(voice.slice(start.index));
    if (signed.score > best.score) best = signed;
  }
  return best;
}

/** Sentences around trigger words, each once. */
function* suspects(text: string, blocks: readonly Block[], words: Words): Generator<{ sentence: string; isCode: boolean }> {
  let word = 0;
  for (const block of blocks) {
    const at: number[] = [];
    while (word < words.hashes.length && words.starts[word]! < block.end) {
      if (words.starts[word]! >= block.start && triggers.has(words.hashes[word]!)) at.push(words.starts[word]! - block.start);
      word += 1;
    }
    if (at.length === 0) continue;
    const own = text.slice(block.start, block.end);
    let next = 0;
    for (const span of sentences(own)) {
      let isSuspect = false;
      while (next < at.length && at[next]! < span.end) {
        isSuspect ||= at[next]! >= span.start;
        next += 1;
      }
      if (isSuspect) yield { sentence: own.slice(span.start, span.end), isCode: block.kind === 'code' };
    }
  }
}
