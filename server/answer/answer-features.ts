/** The named numbers answerability and confidence are calibrated on; recorded with every answer. */
import type { Features, Question } from '../../core/domain/answer.js';
import { coverage, coverageOf, termSet } from './concepts.js';
import { questionType } from './question-type.js';
import type { RankedUnit } from './rank-units.js';
import type { Retrieved } from './retrieve.js';

export function answerFeatures(question: Question, retrieved: Retrieved, units: readonly RankedUnit[]): Features {
  const { candidates, concepts } = retrieved;
  const [best] = units;
  const top = candidates[0];
  if (best === undefined || top === undefined) return { empty: 1, unknownShare: 1 };
  const mass = concepts.reduce((sum, concept) => sum + concept.weight, 0) || 1;
  const document = [...new Set(candidates.slice(0, 5).map((candidate) => candidate.passage.documentId))];
  const sameDocument = candidates.slice(0, 5).filter((candidate) => candidate.passage.documentId === top.passage.documentId).length / Math.min(5, candidates.length);

  const around = termSet([best.candidate.passage.text, best.candidate.passage.title, ...best.candidate.passage.headingPath].join('\n'), question.language);
  const inUnit = termSet([best.text, best.candidate.passage.headingPath.at(-1) ?? best.candidate.passage.title].join('\n'), question.language);
  const missing = concepts.map((concept) => (concept.weight / mass) * (1 - coverageOf(concept, around)));
  const missingInUnit = concepts.map((concept) => (concept.weight / mass) * (1 - coverageOf(concept, inUnit)));
  const exact = concepts.map((concept) => (around.has(concept.term) ? concept.weight / mass : 0)).reduce((sum, value) => sum + value, 0);
  const type = questionType(question.text);
  const second = units.find((unit) => unit.candidate !== best.candidate || unit.index !== best.index);
  const spread = softmaxTop(units.slice(0, 24).map((unit) => unit.unitScore));
  const passageSpread = softmaxTop(candidates.map((candidate) => candidate.rankScore));
  const maxUnitCover = Math.max(...units.map((unit) => unit.features['coverWithHeadings'] ?? 0));
  return {
    empty: 0,
    unknownShare: concepts.filter((concept) => !concept.isKnown).reduce((sum, concept) => sum + concept.weight, 0) / mass,
    unknownUncovered: concepts.filter((concept) => !concept.isKnown).reduce((sum, concept) => sum + concept.weight * (1 - coverageOf(concept, around)), 0) / mass,
    concepts: Math.log(1 + concepts.length) / 3,
    fewConcepts: concepts.length <= 1 ? 1 : 0,
    passageCover: coverage(concepts, around),
    passageCoverExact: exact,
    unitCover: best.features['cover'] ?? 0,
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
    near: best.candidate.features['near'] ?? 0,
    nearAll: best.candidate.features['nearAll'] ?? 0,
    unitNear: best.features['near'] ?? 0,
    bigrams: best.features['bigrams'] ?? 0,
    typeFit: ['numberFit', 'timeFit', 'placeFit', 'personFit', 'reasonFit', 'stepsFit'].reduce((sum, name) => sum + Math.min(0, best.features[name] ?? 0), 0),
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
    joint: question.history.length > 0 ? (top.features['sameDocumentAsReply'] ?? 0) : 0,
    unitLength: best.features['length'] ?? 0,
    isMeta: best.features['isMeta'] ?? 0,
  };
}

function softmaxTop(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return 1 / scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
}
