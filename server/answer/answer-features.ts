/** The named numbers answerability and confidence are calibrated on; recorded with every answer. */
import type { Features, Question } from '../../core/domain/answer.js';
import type { Passage } from '../../core/domain/document.js';
import type { OpenSnapshot } from '../../core/ports/snapshot-store.js';
import { type Asked, NOTHING_ASKED } from './asked.js';
import { coverage, coverageOf, termSet } from './concepts.js';
import { documentFeatures } from './document-features.js';
import { questionType } from './question-type.js';
import type { RankedUnit } from './rank-units.js';
import { readPassage } from './reading.js';
import type { Retrieved } from './retrieve.js';
import { supportFeatures } from './support-features.js';

export function answerFeatures(
  question: Question,
  retrieved: Retrieved,
  units: readonly RankedUnit[],
  snapshot: OpenSnapshot,
  asked: Asked = NOTHING_ASKED,
): Features {
  const { candidates, concepts, historyConcepts } = retrieved;
  const [best] = units;
  const top = candidates[0];
  if (best === undefined || top === undefined) return { empty: 1, unknownShare: 1 };
  const mass = concepts.reduce((sum, concept) => sum + concept.weight, 0) || 1;
  const document = [...new Set(candidates.slice(0, 5).map((candidate) => candidate.passage.documentId))];
  const sameDocument =
    candidates.slice(0, 5).filter((candidate) => candidate.passage.documentId === top.passage.documentId).length /
    Math.min(5, candidates.length);

  /** Terms of a passage in the language of the question, which is nearly always its own. */
  const readIn = (passage: Passage, isAll: boolean): ReadonlySet<string> => {
    if (passage.language !== question.language)
      return termSet(isAll ? [passage.text, passage.title, ...passage.headingPath].join('\n') : passage.text, question.language);
    const reading = readPassage(snapshot, passage.number);
    return isAll ? reading.all : reading.body;
  };
  const around = new Set(readIn(best.candidate.passage, true));
  for (const term of asked.termsOf(best.candidate.passage.number)) around.add(term);
  const inUnit = termSet(
    [best.text, best.candidate.passage.headingPath.at(-1) ?? best.candidate.passage.title].join('\n'),
    question.language,
  );
  const missing = concepts.map((concept) => (concept.weight / mass) * (1 - coverageOf(concept, around)));
  const missingInUnit = concepts.map((concept) => (concept.weight / mass) * (1 - coverageOf(concept, inUnit)));
  const exact = concepts.map((concept) => (around.has(concept.term) ? concept.weight / mass : 0)).reduce((sum, value) => sum + value, 0);
  const type = questionType(question.text, question.language);
  const nearby = new Set(
    candidates
      .filter((candidate) => candidate.passage.documentId === best.candidate.passage.documentId)
      .flatMap((candidate) => [...readIn(candidate.passage, false)]),
  );
  const second = units.find((unit) => unit.candidate !== best.candidate || unit.index !== best.index);
  const spread = softmaxTop(units.slice(0, 24).map((unit) => unit.unitScore));
  const passageSpread = softmaxTop(candidates.map((candidate) => candidate.rankScore));
  const maxUnitCover = Math.max(...units.map((unit) => unit.features['coverWithHeadings'] ?? 0));
  return {
    empty: 0,
    unknownShare: concepts.filter((concept) => !concept.isKnown).reduce((sum, concept) => sum + concept.weight, 0) / mass,
    unknownUncovered:
      concepts.filter((concept) => !concept.isKnown).reduce((sum, concept) => sum + concept.weight * (1 - coverageOf(concept, around)), 0) /
      mass,
    // Words that name something (capitals or digits inside the question) and stand nowhere in the passage.
    namesMissing: namesMissing(question.text, around, question.language),
    solidMissing: Math.min(3, concepts.filter((concept) => !concept.isVague && coverageOf(concept, around) === 0).length) / 3,
    solidCovered: Math.min(4, concepts.filter((concept) => !concept.isVague && coverageOf(concept, around) > 0.5).length) / 4,
    solidUnknown:
      Math.min(3, concepts.filter((concept) => !concept.isVague && !concept.isKnown && coverageOf(concept, around) === 0).length) / 3,
    concepts: Math.log(1 + concepts.length) / 3,
    fewConcepts: concepts.length <= 1 ? 1 : 0,
    passageCover: coverage(concepts, around),
    passageCoverExact: exact,
    unitCover: best.features['cover'] ?? 0,
    unitPrecision: best.features['precision'] ?? 0,
    nearbyCover: coverage(concepts, nearby),
    unitCoverWithHeading: coverage(concepts, inUnit),
    maxUnitCover,
    missingMost: Math.max(0, ...missing),
    missingMostInUnit: Math.max(0, ...missingInUnit),
    topCover: top.features['coverage'] ?? 0,
    topUnitCover: top.features['unitCoverage'] ?? 0,
    topHeadingCover: top.features['headingCoverage'] ?? 0,
    headingFit: best.candidate.features['headingFit'] ?? 0,
    mass: top.features['currentMass'] ?? 0,
    bestMass: best.candidate.features['currentMass'] ?? 0,
    asked: best.candidate.features['asked'] ?? 0,
    near: best.candidate.features['near'] ?? 0,
    nearAll: best.candidate.features['nearAll'] ?? 0,
    unitNear: best.features['near'] ?? 0,
    bigrams: best.features['bigrams'] ?? 0,
    typeFit: ['numberFit', 'timeFit', 'placeFit', 'personFit', 'reasonFit', 'stepsFit'].reduce(
      (sum, name) => sum + Math.min(0, best.features[name] ?? 0),
      0,
    ),
    unitMargin: second === undefined ? 1 : Math.min(3, best.unitScore - second.unitScore) / 3,
    unitShare: spread,
    passageShare: passageSpread,
    unitScore: best.unitScore / 5,
    passageScore: top.rankScore / 5,
    sameDocument,
    documents: document.length / 5,
    isFromTop: best.rank === 0 ? 1 : 0,
    isYesNo: type.isYesNo ? 1 : 0,
    wantsNumber: type.wantsNumber ? 1 : 0,
    isShort: type.isShort ? 1 : 0,
    hasHistory: question.history.length > 0 ? 1 : 0,
    jointMass: question.history.length > 0 ? (top.features['jointMass'] ?? 0) : 0,
    historyCover: question.history.length > 0 ? (top.features['historyCoverage'] ?? 0) : 0,
    prior: top.features['prior'] ?? 0,
    anchored: question.history.length > 0 && (top.features['sameDocumentAsReply'] ?? 0) > 0 ? 1 : 0,
    joint: question.history.length > 0 ? (top.features['sameDocumentAsReply'] ?? 0) : 0,
    unitLength: best.features['length'] ?? 0,
    ...beliefFeatures(units),
    ...supportFeatures(question, type, concepts, best.text, best.candidate.passage.headingPath.at(-1) ?? best.candidate.passage.title),
    ...documentFeatures(question, concepts, historyConcepts, best.candidate, snapshot),
  };
}

/** Share of the question's name-like words that the passage does not hold; 0 when there are none. */
function namesMissing(text: string, around: ReadonlySet<string>, language: string): number {
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;:)'"]\s+["'(]?)(?:\p{Lu}[\p{L}\p{N}]*|[\p{L}]*\d[\p{L}\p{N}]*)/gu)]
    .map((match) => match[0])
    .filter((word) => word !== 'I');
  if (names.length === 0) return 0;
  return names.filter((word) => ![...termSet(word, language)].some((term) => around.has(term))).length / names.length;
}

/** How the ranker's belief is spread: on one sentence, on its neighbours, on its passage, or over everything read. */
function beliefFeatures(units: readonly RankedUnit[]): Record<string, number> {
  const [best] = units;
  if (best === undefined) return {};
  const powers = units.map((unit) => Math.exp(unit.unitScore - best.unitScore));
  const mass = powers.reduce((sum, power) => sum + power, 0);
  const share = (holds: (unit: RankedUnit, place: number) => boolean): number =>
    units.reduce((sum, unit, place) => sum + (holds(unit, place) ? (powers[place] ?? 0) : 0), 0) / mass;
  return {
    beliefFirst: 1 / mass,
    beliefThree: share((_, place) => place < 3),
    beliefPassage: share((unit) => unit.rank === best.rank),
    beliefBeside: share((unit) => unit.rank === best.rank && Math.abs(unit.index - best.index) <= 1),
    beliefEntropy: powers.reduce((sum, power) => sum - (power / mass) * Math.log(power / mass + 1e-9), 0) / 4,
  };
}

function softmaxTop(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
}
