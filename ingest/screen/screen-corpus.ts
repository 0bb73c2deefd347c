/** Every check that compares documents with each other. */
import type { Revision } from '../../core/domain/document.js';
import type { ScreenFinding, ScreeningPolicy } from '../../core/domain/finding.js';
import { findBoilerplate } from './boilerplate.js';
import { type Contradiction, findContradictions } from '../../core/text/contradictions.js';
import type { DocumentPrint } from './document-print.js';
import { excerptOf } from './excerpt.js';
import { findDuplicates } from './near-duplicates.js';
import { findOffTopic } from './off-topic.js';
import { underPolicy } from './screen-document.js';
import { wordsOf } from '../../core/text/words.js';

interface CorpusDocument {
  readonly revision: Revision;
  readonly print: DocumentPrint;
}

/**
 * Findings per document, in the order given. Works in linear time but for pairs that are proposed.
 * @param isKnown whether this very revision was let in before: in a contradiction the other one is the news
 */
export async function screenCorpus(
  documents: readonly CorpusDocument[],
  policy: ScreeningPolicy,
  isKnown: (revision: Revision) => Promise<boolean>,
): Promise<ScreenFinding[][]> {
  const pages = documents.map(({ revision: { text }, print }) => ({ text, ...print }));
  const repeated = findBoilerplate(pages);
  const findings = findOffTopic(pages).map((found, number) => [...found, ...(repeated[number] ?? [])]);

  for (const { first, second, similarity } of findDuplicates(
    documents.map(({ print }) => print.sketch),
    policy.nearDuplicateFrom,
    (number) => wordsOf(pages[number]?.text ?? ''),
    (one, other) => documents[one]?.revision.facts.audience === documents[other]?.revision.facts.audience,
  )) {
    const path = documents[first]?.revision.facts.path ?? '';
    findings[second]?.push({
      kind: 'near-duplicate',
      severity: 'notes',
      reason: `The page says nearly the same as ${path} (${String(Math.floor(similarity * 100))} % alike): keep one of them.`,
      excerpt: excerptOf(pages[second]?.text ?? ''),
      other: path,
    });
  }

  for (const contradiction of findContradictions(documents.map(({ print }) => print.statements)))
    await report(contradiction, documents, isKnown, findings);
  return findings.map((found) => underPolicy(found, policy));
}

/** The newer of the two is held, when one was let in before; two new or two old ones are noted on the later path. */
async function report(
  { one, other, differs }: Contradiction,
  documents: readonly CorpusDocument[],
  isKnown: (revision: Revision) => Promise<boolean>,
  findings: ScreenFinding[][],
): Promise<void> {
  const [first, second] = [documents[one.document]?.revision, documents[other.document]?.revision];
  if (first === undefined || second === undefined || first.facts.audience !== second.facts.audience) return;
  const [isFirstKnown, isSecondKnown] = [await isKnown(first), await isKnown(second)];
  const isFirstNews = !isFirstKnown && isSecondKnown;
  const [mine, theirs] = isFirstNews ? [one, other] : [other, one];
  const against = isFirstNews ? second : first;
  findings[mine.document]?.push({
    kind: 'contradiction',
    severity: isFirstKnown === isSecondKnown ? 'notes' : 'blocks',
    reason: `The page contradicts ${against.facts.path} (${differs === 'number' ? 'another number' : 'one says not'}): correct the wrong one.`,
    excerpt: `${excerptOf(mine.sentence)} ≠ ${excerptOf(theirs.sentence)}`,
    other: against.facts.path,
  });
}
