/** Checks of what the addresses for curation answer; the shapes stand in core/wire/curation.ts. */
import type {
  WireDiff,
  WireDocument,
  WireDocumentStory,
  WireGate,
  WireJob,
  WireProposal,
  WirePublication,
  WireRelease,
  WireReleaseDetails,
  WireScreened,
} from '../../core/wire/curation.js';
import { either, isBoolean, isNull, isNumber, isString, listOf, oneOf, optional, shape } from '../parts/check.js';

type Report = NonNullable<WireJob['report']>;
const isFinding = shape<Report['files'][number]['findings'][number]>({
  kind: isString,
  severity: oneOf('blocks', 'notes'),
  reason: isString,
});
const isReport = shape<Report>({
  files: listOf(
    shape<Report['files'][number]>({
      path: isString,
      documentId: isString,
      outcome: oneOf('used', 'quarantined', 'left-out'),
      code: either(isString, isNull),
      message: either(isString, isNull),
      passages: isNumber,
      redacted: isNumber,
      warnings: listOf(isString),
      findings: listOf(isFinding),
    }),
  ),
  releaseId: either(isString, isNull),
  carriedOver: isNumber,
  missing: isNumber,
});
export const isJob = shape<WireJob>({
  id: isString,
  kind: isString,
  state: oneOf('waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'),
  path: either(isString, isNull),
  step: isString,
  done: isNumber,
  total: isNumber,
  report: either(isReport, isNull),
  problem: either(shape<NonNullable<WireJob['problem']>>({ code: isString, detail: isString }), isNull),
  by: isString,
  at: isString,
  endedAt: either(isString, isNull),
});
export const isJobs = shape<{ jobs: readonly WireJob[] }>({ jobs: listOf(isJob) });
export const isDocuments = shape<{ documents: readonly WireDocument[] }>({
  documents: listOf(
    shape<WireDocument>({
      id: isString,
      title: isString,
      path: isString,
      state: oneOf('live', 'draft', 'missing', 'kept', 'removed'),
      source: isString,
      owner: isString,
      rights: isString,
      licence: isString,
      audience: isString,
      effectiveFrom: optional(isString),
      reviewBy: optional(isString),
      expiresAt: optional(isString),
      passages: isNumber,
      redacted: isNumber,
      findings: isNumber,
      held: isNumber,
      lastSeenAt: isString,
    }),
  ),
});
type StoryPassage = WireDocumentStory['passages'][number];
type Redaction = NonNullable<WireDocumentStory['redaction']>;
const isRedaction = shape<Redaction>({
  counts: shape<Redaction['counts']>({ replaced: isNumber, allowed: isNumber, reported: isNumber }),
  notes: listOf(
    shape<Redaction['notes'][number]>({
      type: isString,
      line: isNumber,
      page: optional(isNumber),
      excerpt: isString,
      explanation: isString,
      outcome: oneOf('replaced', 'allowed', 'reported'),
    }),
  ),
});
export const isStory = shape<WireDocumentStory>({
  id: isString,
  title: isString,
  path: isString,
  language: isString,
  source: isString,
  state: isString,
  sha256: either(isString, isNull),
  shown: isString,
  redaction: either(isNull, isRedaction),
  revisions: listOf(shape<WireDocumentStory['revisions'][number]>({ id: isString, storedAt: isString, isLive: isBoolean })),
  passages: listOf(
    shape<StoryPassage>({
      headingPath: listOf(isString),
      text: isString,
      answers: listOf(shape<StoryPassage['answers'][number]>({ id: isString, at: isString, quote: isString })),
    }),
  ),
  earlierAnswers: isNumber,
});
export const isScreened = shape<{ texts: readonly WireScreened[] }>({
  texts: listOf(
    shape<WireScreened>({
      documentId: isString,
      path: isString,
      title: isString,
      state: oneOf('noted', 'held', 'released', 'rejected', 'fixed'),
      isWhole: isBoolean,
      findings: listOf(
        shape<WireScreened['findings'][number]>({
          kind: isString,
          severity: oneOf('blocks', 'notes'),
          reason: isString,
          excerpt: isString,
        }),
      ),
      decisions: listOf(shape<WireScreened['decisions'][number]>({ state: isString, by: isString, reason: isString, at: isString })),
    }),
  ),
});
export const isProposal = shape<WireProposal>({
  id: isString,
  documentId: isString,
  path: isString,
  source: isString,
  reason: isString,
  proposedAt: isString,
  outcome: oneOf('open', 'accepted', 'dismissed', 'withdrawn'),
  decidedBy: either(isString, isNull),
});
export const isProposals = shape<{ proposals: readonly WireProposal[] }>({ proposals: listOf(isProposal) });
const release = {
  id: isString,
  state: oneOf('live', 'draft', 'earlier'),
  createdAt: isString,
  publishedAt: either(isString, isNull),
  documents: isNumber,
  passages: isNumber,
};
export const isRelease = shape<WireRelease>(release);
export const isReleases = shape<{ releases: readonly WireRelease[] }>({ releases: listOf(isRelease) });
const isGate = shape<WireGate>({
  gate: isString,
  outcome: oneOf('met', 'not-met', 'not-run'),
  tried: isNumber,
  cases: listOf(shape<WireGate['cases'][number]>({ name: isString, detail: isString })),
  note: optional(isString),
});
export const isReleaseDetails = shape<WireReleaseDetails>({
  ...release,
  gates: listOf(isGate),
  events: listOf(
    shape<WireReleaseDetails['events'][number]>({
      kind: isString,
      by: either(isString, isNull),
      reason: either(isString, isNull),
      overridden: listOf(isString),
      at: isString,
    }),
  ),
});
export const isPublication = shape<WirePublication>({
  releaseId: isString,
  isLive: isBoolean,
  gates: listOf(isGate),
  unmet: listOf(isString),
  overridden: listOf(isString),
});
const isShown = shape<WireDiff['golden'][number]['after']>({ isRight: isBoolean, fault: either(isString, isNull), says: isString });
export const isDiff = shape<WireDiff>({
  from: isString,
  to: isString,
  documents: listOf(
    shape<WireDiff['documents'][number]>({ path: isString, title: isString, change: oneOf('added', 'changed', 'removed') }),
  ),
  sameDocuments: isNumber,
  golden: listOf(
    shape<WireDiff['golden'][number]>({
      id: isString,
      text: isString,
      comparison: oneOf('same', 'changed', 'lost', 'gained', 'new'),
      critical: isBoolean,
      before: either(isShown, isNull),
      after: isShown,
    }),
  ),
});
