/**
 * How the corpus speaks of people and to them: gendered and loaded terms, mentions of groups, reading level, coverage by language and topic,
 * tone. Reading level is the Flesch–Kincaid grade for English (Kincaid et al. 1975) and LIX for other languages written with spaces
 * (Björnsson 1968); both count letters and know nothing of meaning, so they compare pages and do not judge them.
 */
import type { RevisionId } from '../../core/domain/ids.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { sentences } from '../../core/text/sentences.js';
import { GROUPS, SLANTED_TERMS } from './slanted-terms.js';

export interface AuditedText {
  readonly path: string;
  readonly language: string;
  readonly text: string;
}

interface SlantedUse {
  readonly path: string;
  readonly kind: 'gendered' | 'loaded';
  readonly term: string;
  readonly instead: string;
  readonly sentence: string;
}

export interface CorpusAudit {
  readonly documents: number;
  readonly words: number;
  readonly slanted: readonly SlantedUse[];
  /** Mentions by axis. */
  readonly groups: Readonly<Record<string, number>>;
  /** By language: the scale used, its median over the documents, and the hardest ones. */
  readonly reading: Readonly<
    Record<
      string,
      {
        readonly scale: 'grade' | 'lix';
        readonly median: number;
        readonly hardest: readonly { readonly path: string; readonly level: number }[];
      }
    >
  >;
  /** Documents by language, then by topic: the first folder of their path. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Per 1,000 words of English: commands ("must"), exclamation marks, blame of the reader ("you failed to"). */
  readonly tone: { readonly commands: number; readonly exclamations: number; readonly blame: number };
}

const LEAST_WORDS = 60;
const HARDEST = 5;

/** The texts of a release, whole, as customers may be quoted them. */
export function textsOf(
  snapshot: Pick<OpenSnapshot, 'manifest' | 'passage' | 'document' | 'documentNumber' | 'listDocuments'>,
  isWanted: (revision: RevisionId) => boolean = () => true,
): AuditedText[] {
  const wanted = snapshot.listDocuments().map(({ revision }) => isWanted(revision));
  const texts = new Map<string, { path: string; language: string; parts: string[] }>();
  for (let number = 0; number < snapshot.manifest.counts.passages; number += 1) {
    if (wanted[snapshot.documentNumber(number)] !== true) continue;
    const passage = snapshot.passage(number);
    const path = snapshot.document(passage.documentId)?.facts.path ?? passage.documentId;
    const known = texts.get(passage.documentId) ?? { path, language: passage.language, parts: [] };
    known.parts.push(passage.text);
    texts.set(passage.documentId, known);
  }
  return [...texts.values()]
    .map(({ path, language, parts }) => ({ path, language: language.replace(/-.*$/u, ''), text: parts.join('\n\n') }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

export function auditCorpus(texts: readonly AuditedText[]): CorpusAudit {
  const english = texts.filter(({ language }) => language === 'en');
  const englishWords = Math.max(1, sum(english.map(({ text }) => wordsIn(text).length)));
  const per1000 = (pattern: RegExp): number =>
    Math.round((10_000 * sum(english.map(({ text }) => text.match(pattern)?.length ?? 0))) / englishWords) / 10;
  const coverage: Record<string, Record<string, number>> = {};
  for (const { path, language } of texts) {
    const topic = path.includes('/') ? (path.split('/')[0] ?? '') : '(top)';
    const topics = (coverage[language] ??= {});
    topics[topic] = (topics[topic] ?? 0) + 1;
  }
  return {
    documents: texts.length,
    words: sum(texts.map(({ text }) => wordsIn(text).length)),
    slanted: english.flatMap(slantedUses),
    groups: Object.fromEntries(
      Object.entries(GROUPS).map(([axis, pattern]) => [axis, sum(english.map(({ text }) => text.match(pattern)?.length ?? 0))]),
    ),
    reading: readingLevels(texts),
    coverage,
    tone: {
      commands: per1000(/\b(?:must|shall|required to|have to)\b/giu),
      exclamations: per1000(/!(?=\s|$)/gu),
      blame: per1000(/\byou (?:failed|forgot|neglected|did wrong|made a mistake|should have)\b|\byour (?:fault|mistake|error)\b/giu),
    },
  };
}

export function slantedUses({ path, text }: Pick<AuditedText, 'path' | 'text'>): SlantedUse[] {
  const uses: SlantedUse[] = [];
  for (const span of sentences(text)) {
    const sentence = text.slice(span.start, span.end);
    for (const { kind, pattern, instead } of SLANTED_TERMS)
      for (const match of sentence.match(pattern) ?? [])
        uses.push({ path, kind, term: match.slice(0, 80), instead, sentence: sentence.slice(0, 240) });
  }
  return uses;
}

function readingLevels(texts: readonly AuditedText[]): CorpusAudit['reading'] {
  const byLanguage = new Map<string, { path: string; level: number }[]>();
  for (const { path, language, text } of texts) {
    const words = wordsIn(text);
    if (words.length < LEAST_WORDS || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text.slice(0, 400))) continue;
    const perSentence = words.length / Math.max(1, sentences(text).length);
    const level =
      language === 'en'
        ? 0.39 * perSentence + 11.8 * (sum(words.map(syllables)) / words.length) - 15.59
        : perSentence + (100 * words.filter((word) => word.length > 6).length) / words.length;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), { path, level: Math.round(level * 10) / 10 }]);
  }
  return Object.fromEntries(
    [...byLanguage].map(([language, levels]) => {
      const ranked = levels.sort((one, other) => other.level - one.level);
      const scale = language === 'en' ? ('grade' as const) : ('lix' as const);
      return [language, { scale, median: ranked[Math.floor(ranked.length / 2)]?.level ?? 0, hardest: ranked.slice(0, HARDEST) }];
    }),
  );
}

/** Groups of vowels, without a silent e at the end: right for about nine words in ten. */
function syllables(word: string): number {
  return Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?<=[^aeiouyl])e$/u, '')
      .match(/[aeiouy]+/gu)?.length ?? 1,
  );
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
