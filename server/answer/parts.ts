/**
 * A message that asks several things, cut into questions that can each be looked up alone. Rules by hand, English first, with the plainest
 * forms of four other languages. A cut is made only where something that opens a question follows ("and which port …", "? Can I …") and
 * where either side says what it is about; "terms and conditions", "install and configure" and whatever else is in doubt stay whole,
 * because a whole question is answered as it always was. How often the rules cut, and how often rightly: docs/model-card.md.
 */
import { contentTokens, VAGUE_WORDS } from '../../core/text/tokens.js';

interface QuestionPart {
  /** What is looked up: the question, with the statement that leads to it. */
  readonly text: string;
  /** The question alone, as it is shown above its answer. */
  readonly label: string;
  /** Leans on the parts before it ("which port does it use?"). */
  readonly leans: boolean;
}

/** Further questions stay with the last part. */
const MOST_PARTS = 5;
const LEAST_WORDS = 3;
/** Longer sentences are stories, not questions to take apart; the bound keeps the rules below cheap. */
const LONGEST_SENTENCE = 400;
/** What a visitor may send at most; nothing longer is read. */
const LONGEST_MESSAGE = 4_000;

const SUBJECT =
  '(?:i|you|we|they|he|she|it|there|this|that|these|those|the|an?|my|your|our|its|their|any|all|every|one|some|somebody|someone|anyone|customers?|visitors?|people)\\b';
const PRONOUN = '(?:i|you|we|they|he|she|it|there|these|those)\\b';
const MODAL = "(?:can|could|may|might|must|should|shall|will|would|is|are|was|were|isn't|aren't|can't|won't)";
const BE_OR_DO =
  "(?:do|does|did|is|are|was|were|am|has|have|had|can|could|may|might|must|should|shall|will|would|isn't|aren't|doesn't|don't|can't|won't)";
const PREPOSITION = '(?:(?:in|on|at|for|to|from|with|by|until|since|under|about) )?';
/** What opens a question of its own, wherever it stands. */
const OPENER = [
  `${PREPOSITION}how (?:much|many|long|often|far|big|large|soon|late|old|fast|to|${BE_OR_DO})\\b`,
  `${PREPOSITION}(?:what|which) \\p{L}`,
  `what(?:'s|s) \\p{L}`,
  `(?:when|where|why) ${BE_OR_DO}\\b`,
  '(?:who|whom|whose) \\p{L}',
  `(?:when|where|who|how)(?:'s|s) \\p{L}`,
  '(?:when|where|what|which) to \\p{L}',
  `(?:does|did) \\p{L}`,
  `do ${PRONOUN}`,
  `(?:has|have|had) ${PRONOUN}`,
  `${MODAL} ${SUBJECT}`,
].join('|');
/** After "tell me how …" also a question that keeps the order of a statement: "and where the logs are kept". */
const FRAMED = `${OPENER}|(?:how|when|where|why|who|what|which|whether|if) \\p{L}`;
const FRAME =
  /\b(?:tell|show|explain|describe|let me know|want to know|like to know|need to know|know|wondering|wonder|curious|find out|understand|not sure|unsure)\b(?=.{0,120}\b(?:how|what|which|when|where|why|who|whose|whether|if)\b)/iu;

const JOINT = '(?:(?:[,;] ?)?\\b(?:and|plus|as well as|but|also)\\b,? (?:(?:also|then|if so|if yes|secondly|finally|lastly),? )?|[,;] )';
const OPENS = new RegExp(`^(?:(?:and|also|but|so|then|or|ok|okay|please|plus)\\b,? ){0,3}(?:${OPENER})`, 'iu');
const CUT = new RegExp(`${JOINT}(?=(?:${OPENER}))`, 'giu');
const CUT_FRAMED = new RegExp(`${JOINT}(?=(?:${FRAMED}))`, 'giu');
/** Two things in one question: what is asked is how they relate. */
const RELATES = /\b(?:differen\w+|differs?|distinguish\w*|compar\w+|versus|vs|between|both|either|relat\w+|same|similar|whether)\b/iu;
/** A clause that goes on: "a bike which broke and which I sold". */
const GOES_ON = /(?<=\p{L} )(?:which|that|who|whose)\b/iu;

/** The plainest questions in Spanish, French, German and Chinese. */
const ELSEWHERE: readonly { readonly opens: RegExp; readonly cut: RegExp }[] = [
  ...(
    [
      [
        'y|e|además|también',
        '(?:a |de |en |con |por |para |desde |hasta )?(?:qué|cuál(?:es)?|cuándo|dónde|adónde|cómo|quién(?:es)?|cuánt[oa]s?)(?!\\p{L})|(?:puedo|se puede|tengo que|hay|debo|es posible)(?!\\p{L})',
      ],
      [
        'et|ainsi que|puis',
        "(?:à |de |en |avec |pour |depuis )?(?:comment|combien|où|pourquoi|quel(?:le)?s?|lequel|laquelle)(?!\\p{L})|qu['’]est-ce|est-ce qu|(?:puis|dois|peut|faut|ai|avez|pouvez|y a|est)-(?:t-)?(?:je|on|il|elle|vous)(?!\\p{L})",
      ],
      [
        'und|sowie|außerdem',
        '(?:in |ab |bis |seit |für |mit |zu |auf )?(?:wie(?: ?viele?| lange| oft| hoch)?|was|wann|wo|woher|wohin|warum|weshalb|wer|wen|wem|welche[rsnm]?)(?!\\p{L})|(?:kann|muss|darf|soll|ist|sind|gibt|werden|wird) (?:ich|man|es|sie|ihr|wir|der|die|das|eine?)(?!\\p{L})',
      ],
    ] as const
  ).map(([joints, opener]) => ({
    opens: new RegExp(`^[¿¡ ]*(?:(?:${joints}),? )?(?:${opener})`, 'iu'),
    cut: new RegExp(`(?:,? (?:${joints}),? |[,;] )[¿ ]*(?=(?:${opener}))`, 'giu'),
  })),
];
const CHINESE_ASKS = /怎么|如何|怎样|什么|多少|多久|哪|谁|为什么|为何|是否|吗|几[个天次年月]|何时|何地|能不能|可不可以|可以|要不要/u;
const CHINESE_CUT = /[,，;；、]\s?(?:而且|并且|还有|另外|以及)?|(?:以及|并且|还有|而且)/gu;

/** "How long does it take?" asks for something by itself, though its words are common. */
const QUANTITY = /\b(?:how (?:much|many|long|often|far|soon|late|old|big|large)|when|where|who)\b/iu;
const LEANS =
  /\b(?:it|its|they|them|their|this|that|these|those|one|ones|there|he|she|him|her|so)\b|(?<!\p{L})(?:ihn|sie|es|damit|dafür|il|elle|ça|cela|\p{L}+[aei]r(?:l[oa]s?))(?!\p{L})|它|这|那/iu;

/** The questions of a message in order; one alone, holding the whole message, where there is nothing to cut. */
export function partsOf(message: string, language = 'en'): readonly QuestionPart[] {
  const whole: QuestionPart = { text: message, label: message, leans: false };
  if (message.length > LONGEST_MESSAGE) return [whole];
  const parts: { text: string; label: string }[] = [];
  let lead = '';
  for (const sentence of sentencesOf(message)) {
    const questions = asks(sentence, language) ? cut(sentence, language) : [];
    if (questions.length === 0) {
      lead = `${lead} ${sentence}`.trim();
      continue;
    }
    for (const question of questions) {
      const label = shown(question, sentence);
      parts.push({ text: `${lead} ${label}`.trim(), label });
      lead = '';
    }
  }
  if (parts.length < 2) return [whole];
  const last = parts.at(-1)!;
  if (lead !== '') last.text = `${last.text} ${lead}`; // "… I use Linux."
  const kept = parts.slice(0, MOST_PARTS);
  for (const more of parts.slice(MOST_PARTS)) {
    const end = kept[MOST_PARTS - 1]!;
    kept[MOST_PARTS - 1] = { text: `${end.text} ${more.text}`, label: `${end.label} ${more.label}` };
  }
  return kept.map(({ text, label }, index) => ({ text, label, leans: index > 0 && leans(label, language) }));
}

/** Cut after question marks, after ends of sentences, at line breaks. */
function sentencesOf(message: string): string[] {
  return message
    .split(/(?<=[?？])["'”’)]?\s*|(?<=[\p{L}\p{N}]{2}[.!])\s+(?=[\p{Lu}\p{Lo}¿¡])|(?<=[。！])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function asks(sentence: string, language: string): boolean {
  if (sentence.length > LONGEST_SENTENCE || !standsAlone(sentence, language)) return false;
  if (OPENS.test(sentence) || FRAME.test(sentence)) return true;
  if (ELSEWHERE.some(({ opens }) => opens.test(sentence)) || CHINESE_ASKS.test(sentence)) return true;
  return /[?？]$/u.test(sentence) && new RegExp(`(?:^|[ ,])(?:${OPENER})`, 'iu').test(sentence);
}

/** One question sentence as the questions joined in it. */
function cut(sentence: string, language: string): string[] {
  const rules = [FRAME.test(sentence) ? CUT_FRAMED : CUT, ...ELSEWHERE.map((one) => one.cut), CHINESE_CUT];
  for (const rule of rules) {
    const pieces: string[] = [];
    let [from, isJoined] = [0, false];
    for (const match of sentence.matchAll(rule)) {
      const before = sentence.slice(from, match.index).trim();
      const after = sentence.slice(match.index + match[0].length).trim();
      const opens = rule === CHINESE_CUT ? CHINESE_ASKS.test(before) && CHINESE_ASKS.test(after) : true;
      if (!opens || !isQuestion(before) || !standsAlone(before, language) || !standsAlone(after, language)) continue;
      if (RELATES.test(before) || (GOES_ON.test(before) && /^(?:which|that|who|whose)\b/iu.test(after))) continue;
      pieces.push(before);
      from = match.index + match[0].length;
      isJoined ||= rule === CHINESE_CUT || /\p{L}/u.test(match[0]);
    }
    // Commas part a list ("a, b and c"); alone they part a question from itself ("…, is there a fixed procedure?").
    if (pieces.length > 0 && isJoined) return [...pieces, sentence.slice(from).trim()];
  }
  return [sentence];
}

/** The first of two joined questions must be one itself: not "If I return it, what …". */
function isQuestion(text: string): boolean {
  return OPENS.test(text) || FRAME.test(text) || ELSEWHERE.some(({ opens }) => opens.test(text)) || CHINESE_ASKS.test(text);
}

/** Says what it is about, in a few words at least: something can be looked up for it. */
function standsAlone(text: string, language: string): boolean {
  if (/[\p{Script=Han}]/u.test(text)) return (text.match(/\p{Script=Han}/gu) ?? []).length >= LEAST_WORDS;
  if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length < LEAST_WORDS) return false;
  return QUANTITY.test(text) || contentTokens(text, language).some(({ word }) => !VAGUE_WORDS.has(word));
}

/** By a pronoun, or because it names next to nothing itself ("what is included?"). */
function leans(label: string, language: string): boolean {
  if (LEANS.test(label)) return true;
  return !/\p{Script=Han}/u.test(label) && contentTokens(label, language).filter(({ word }) => !VAGUE_WORDS.has(word)).length < 2;
}

/** As a heading: from a capital to the mark its sentence ends with. */
function shown(question: string, sentence: string): string {
  const plain = question.replace(/^(?:(?:and|also|but|so|then|plus|y|et|und)\b,? )+/iu, '').replace(/[\s.,;:!?？]+$/u, '');
  const capital = plain.replace(/^([¿¡]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  const opened = sentence.startsWith('¿') && !capital.startsWith('¿') ? `¿${capital}` : capital;
  const [mark = ''] = /[?？]$/u.exec(sentence) ?? [];
  return `${opened}${mark}`;
}
