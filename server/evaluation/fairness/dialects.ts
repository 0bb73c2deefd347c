/**
 * Questions as speakers of other Englishes put them, and as people do whose first language is another. Features of dialects are among
 * those the Electronic World Atlas of Varieties of English records for each (Kortmann, Lunkenheimer & Ehret 2020, ewave-atlas.org);
 * those of learners are common transfers (Swan & Smith 2001, Learner English). A rule is a rough pen: it shows whether such forms cost
 * an answer, not how anybody speaks.
 */
import type { Perturbation } from './perturbation.js';

type Rule = readonly [pattern: RegExp, replacement: string];

const DIALECTS: Readonly<Record<string, readonly Rule[]>> = {
  'African American English': [
    [/\b(?:is|are|am) not\b|\bisn't\b|\baren't\b/giu, "ain't"],
    [/\bdoes(n't)?\b/giu, 'do$1'],
    [/\b(how|what|when|where|why) (?:is|are) (the|my|our|your|you)\b/giu, '$1 $2'],
    [/\bgoing to\b|\babout to\b/giu, 'finna'],
    [/\b(\w{2,})ing\b/giu, "$1in'"],
    [/\bhave to\b/giu, 'gotta'],
    [/\bhow do I\b/giu, 'how I'],
    [/\bhow can I\b/giu, 'how I can'],
  ],
  'Southern American English': [
    [/\byou\b/giu, "y'all"],
    [/\bgoing to\b/giu, "fixin' to"],
    [/\bcan I\b/giu, 'might I could'],
    [/\b(\w{2,})ing\b/giu, "$1in'"],
    [/\bthose\b/giu, 'them'],
    [/\bI want\b/giu, "I'm wantin'"],
  ],
  Scots: [
    [/\bcannot\b|\bcan't\b/giu, 'cannae'],
    [/\bdo not\b|\bdon't\b/giu, 'dinnae'],
    [/\bdoes not\b|\bdoesn't\b/giu, 'disnae'],
    [/\bdo I\b/giu, 'dae ah'],
    [/\bhow\b/giu, 'hoo'],
    [/\bwhat\b/giu, 'whit'],
    [/\bwhere\b/giu, 'whaur'],
    [/\bmy\b/giu, 'ma'],
    [/\bof\b/giu, "o'"],
    [/\bto\b/giu, 'tae'],
  ],
  'Indian English': [
    [/\bhow do I\b/giu, 'how I can'],
    [/\bhow can I\b/giu, 'how I can'],
    [/\bdo I have\b/giu, 'I am having'],
    [/\bI (want|need|have)\b/giu, 'I am $1ing'],
    [/\bwhat is\b/giu, 'what all is'],
    [/\?$/u, ' only? Kindly do the needful.'],
  ],
  'Singapore English': [
    [/\b(?:the|an?)\s/giu, ''],
    [/\b(?:do|does|did) (I|you|we|they|it)\b/giu, '$1'],
    [/\bcan I\b/giu, 'can'],
    [/\bis it\b/giu, 'issit'],
    [/\?$/u, ' ah? Can or not?'],
  ],
  'Nigerian English': [
    [/\bhow do I\b/giu, 'how I go take'],
    [/\bhow can I\b/giu, 'how I fit'],
    [/\bis there\b/giu, 'e dey'],
    [/\bwhat is\b/giu, 'wetin be'],
    [/\bwhy\b/giu, 'why e be say'],
    [/^/u, 'Abeg, '],
  ],
};

const LEARNERS: Readonly<Record<string, readonly Rule[]>> = {
  'without articles': [[/\b(?:the|an?)\s/giu, '']],
  'without inversion': [
    [/\b(how|what|when|where|why) (?:do|does|did) (\w+)\b/giu, '$1 $2'],
    [/\b(how|what|when|where|why) (can|should|will|must|may|could) (I|you|we|it|they|he|she)\b/giu, '$1 $3 $2'],
    [/^(can|should|will|must|may|could) (I|you|we|it|they)\b/giu, '$2 $1'],
    [/^(?:do|does|did) (I|you|we|it|they)\b/giu, '$1'],
    [/^(is|are) (it|there|this|that|they)\b/giu, '$2 $1'],
  ],
  'without endings': [
    [/\b([a-z]{3,}[^sui\W])s\b/gu, '$1'],
    [/\b([a-z]{3,})ied\b/gu, '$1y'],
    [/\bdoes\b/giu, 'do'],
    [/\bhas\b/giu, 'have'],
  ],
  'other prepositions': [
    [/\bin\b/giu, 'on'],
    [/\bat\b/giu, 'in'],
    [/\bfor\b/giu, 'to'],
    [/\bwith\b/giu, 'by'],
    [/\babout\b/giu, 'of'],
    [/\bfrom\b/giu, 'of'],
  ],
};

export const DIALECT_PERTURBATIONS = byRules('dialect', DIALECTS);
export const LEARNER_PERTURBATIONS = byRules('non-native', LEARNERS);

function byRules(kind: string, groups: Readonly<Record<string, readonly Rule[]>>): Perturbation[] {
  return Object.entries(groups).map(([group, rules]) => ({
    kind,
    group,
    apply: (text) => rules.reduce((said, [pattern, replacement]) => said.replace(pattern, replacement), text),
  }));
}
