/** The stored half of erasing a document; `scrub` in sqlite.ts then takes the deleted bytes out of the file. */
import type { Answer } from '../../domain/answer.js';
import { AppError } from '../../domain/errors.js';
import type { ErasedDocument, Erasure } from '../../ports/storage.js';
import { addErasureEvent, isErased } from './erasures.js';
import { toMessage, toScreenedText } from './rows.js';
import type { Atomic, Database } from './tables.js';

/** What stands where words stood. */
const ERASED = '[erased]';

export function eraseDocument(db: Database, erasure: Erasure): Promise<ErasedDocument> {
  return db.transaction().execute(async (atomic) => {
    const id = erasure.documentId;
    const revisions = await atomic.selectFrom('revisions').select('id').where('document_id', '=', id).execute();
    const screened = await atomic.selectFrom('screened_texts').select('path').where('document_id', '=', id).execute();
    const seen = await atomic.selectFrom('documents').select('path').where('id', '=', id).execute();
    const readings = await forgetReadings(
      atomic,
      id,
      revisions.map((revision) => revision.id),
    );
    const wasErased = await isErased(atomic, id);
    if (revisions.length + screened.length + readings === 0 && !wasErased)
      throw new AppError(
        'unknown-document',
        `There is no document ${id}: \`npx footnote document list\` and \`npx footnote document findings\` show all.`,
      );
    await forgetScreening(atomic, id, new Set([...screened, ...seen].map(({ path }) => path)));
    await forgetExcerpts(atomic);
    await atomic.deleteFrom('removal_proposals').where('document_id', '=', id).execute();
    await atomic.deleteFrom('lineage').where('document_id', '=', id).execute();
    await atomic.deleteFrom('documents').where('id', '=', id).execute();
    await atomic.deleteFrom('revisions').where('document_id', '=', id).execute();
    const answers = await blankAnswers(atomic, id);
    for (const { old, fresh } of erasure.replaced) await replaceRelease(atomic, old, fresh, erasure);
    if (!wasErased) await addErasureEvent(atomic, 'erased', erasure);
    return { revisions: revisions.length, answers, keptOriginals: await originalsInUse(atomic) };
  });
}

/**
 * Readings know their document inside only, since one that was held has no revision on record; what screening keeps of a text knows the
 * revision alone. @returns how many there were
 */
async function forgetReadings(atomic: Atomic, id: string, stored: readonly string[]): Promise<number> {
  if (/[%_]/u.test(id)) return 0; // wildcards of the search, which would find every document
  const read = await atomic.selectFrom('readings').select('revision_id').where('result', 'like', `%"documentId":"${id}"%`).execute();
  const revisions = [...new Set([...stored, ...read.map(({ revision_id }) => revision_id)])];
  if (revisions.length === 0) return 0;
  const { numDeletedRows } = await atomic.deleteFrom('readings').where('revision_id', 'in', revisions).executeTakeFirst();
  return Number(numDeletedRows);
}

/** What screening said of it goes with it, and so do its words where they stand beside those of another. */
async function forgetScreening(atomic: Atomic, id: string, paths: ReadonlySet<string>): Promise<void> {
  await atomic.deleteFrom('screened_texts').where('document_id', '=', id).execute();
  await atomic.deleteFrom('screening_decisions').where('document_id', '=', id).execute();
  for (const row of await atomic.selectFrom('screened_texts').selectAll().execute()) {
    const { findings } = toScreenedText(row);
    if (!findings.some(({ other }) => other !== undefined && paths.has(other))) continue;
    const blanked = findings.map((finding) =>
      finding.other !== undefined && paths.has(finding.other)
        ? { ...finding, reason: finding.reason.replaceAll(finding.other, ERASED), excerpt: ERASED, other: ERASED }
        : finding,
    );
    await atomic
      .updateTable('screened_texts')
      .set({ findings: JSON.stringify(blanked) })
      .where('document_id', '=', row.document_id)
      .where('content_hash', '=', row.content_hash)
      .execute();
  }
}

/** Reports of jobs from before they were written without them quote what screening found, in any document that stood beside it. */
async function forgetExcerpts(atomic: Atomic): Promise<void> {
  for (const { id, report } of await atomic.selectFrom('jobs').select(['id', 'report']).where('report', 'like', '% Found: %').execute()) {
    const { files, ...rest } = JSON.parse(report ?? '{"files":[]}') as { readonly files: readonly { readonly message: string | null }[] };
    const without = files.map((file) => ({ ...file, message: file.message?.replace(/ Found: "[^]*"\./u, '') ?? null }));
    await atomic
      .updateTable('jobs')
      .set({ report: JSON.stringify({ ...rest, files: without }) })
      .where('id', '=', id)
      .execute();
  }
}

async function originalsInUse(atomic: Atomic): Promise<ReadonlySet<string>> {
  const rows = [
    ...(await atomic.selectFrom('lineage').select('origin').execute()),
    ...(await atomic.selectFrom('documents').select('origin').execute()),
  ];
  const read = await atomic.selectFrom('readings').select('result').execute();
  const origins = [
    ...rows.map(({ origin }) => JSON.parse(origin) as { readonly originalSha256?: string }),
    ...read.map(({ result }) => (JSON.parse(result) as { readonly origin?: { readonly originalSha256?: string } }).origin),
  ];
  return new Set(origins.flatMap((origin) => origin?.originalSha256 ?? []));
}

/** The record of an answer stays: who was told something, when, from which release. Its words go. */
async function blankAnswers(atomic: Atomic, id: string): Promise<number> {
  const rows = await atomic.selectFrom('messages').selectAll().where('answer', 'like', `%${id}%`).execute();
  for (const row of rows) {
    const { answer, text } = toMessage(row);
    if (answer === null) continue;
    const quoted = new Set(answer.citations.filter((citation) => citation.documentId === id).map((citation) => citation.n));
    const isErased = (numbers: readonly number[]): boolean => numbers.some((n) => quoted.has(n));
    const words = answer.claims.filter(({ citations }) => isErased(citations)).map((claim) => claim.text);
    const blanked: Answer = {
      ...answer,
      claims: answer.claims.map((claim) => (isErased(claim.citations) ? { ...claim, text: ERASED } : claim)),
      citations: answer.citations.map((citation) =>
        quoted.has(citation.n) ? { ...citation, title: ERASED, headingPath: [], quote: ERASED, start: 0, end: 0 } : citation,
      ),
      why: quoted.size > 0 ? [] : answer.why,
      nearest: answer.nearest.filter((page) => page.documentId !== id),
      // Offered because of what was quoted: questions that documents put, in their words.
      followUps: [],
    };
    await atomic
      .updateTable('messages')
      .set({ answer: JSON.stringify(blanked), text: words.reduce((left, one) => left.replaceAll(one, ERASED), text) })
      .where('id', '=', row.id)
      .execute();
  }
  return rows.length;
}

async function replaceRelease(atomic: Atomic, old: string, fresh: string | null, { by, reason, at }: Erasure): Promise<void> {
  const stored = await atomic.selectFrom('releases').selectAll().where('id', '=', old).executeTakeFirst();
  if (stored === undefined) return;
  const live = await atomic.selectFrom('live_release').selectAll().where('release_id', '=', old).executeTakeFirst();
  if (fresh === null && live !== undefined) throw new AppError('internal', 'A live release needs one that takes its place.');
  // What gates found may quote the document.
  const events = await atomic.selectFrom('release_events').selectAll().execute();
  for (const event of events.filter((one) => one.release_id === old)) {
    const gates = (JSON.parse(event.gates) as { readonly cases: readonly { readonly name: string }[] }[]).map((gate) => ({
      ...gate,
      cases: gate.cases.map(({ name }) => ({ name, detail: ERASED })),
    }));
    await atomic
      .updateTable('release_events')
      .set({ gates: JSON.stringify(gates) })
      .where('position', '=', event.position)
      .execute();
  }
  if (fresh !== null) {
    await atomic
      .updateTable('releases')
      .set({ published_at: stored.published_at, created_at: stored.created_at })
      .where('id', '=', fresh)
      .execute();
    await atomic.updateTable('release_events').set({ release_id: fresh }).where('release_id', '=', old).execute();
    await atomic.updateTable('release_events').set({ previous_id: fresh }).where('previous_id', '=', old).execute();
    const last = Math.max(0, ...events.map((event) => event.position));
    const position =
      (
        await atomic
          .selectFrom('release_events')
          .select((row) => row.fn.max('position').as('position'))
          .executeTakeFirst()
      )?.position ?? last;
    await atomic
      .insertInto('release_events')
      .values({
        position: position + 1,
        kind: 'erased',
        release_id: fresh,
        // A roll-back must not lead to what is gone.
        previous_id: null,
        by_name: by,
        reason,
        gates: '[]',
        overridden: '[]',
        happened_at: at.toISOString(),
      })
      .execute();
    await atomic.updateTable('live_release').set({ release_id: fresh }).where('release_id', '=', old).execute();
  }
  await atomic.deleteFrom('releases').where('id', '=', old).execute();
}
