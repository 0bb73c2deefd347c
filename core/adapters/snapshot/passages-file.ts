/** The SQLite file of one part of a snapshot: its documents and its passages, written once, document by document. */
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Passage, Unit } from '../../domain/document.js';
import type { DocumentId, RevisionId } from '../../domain/ids.js';
import type { DocumentHead, ReadDocument, SnapshotDocument } from '../../ports/snapshot-store.js';

const documentRow = z.object({
  id: z.string(),
  revision: z.string(),
  format: z.enum(['markdown', 'html', 'pdf', 'docx', 'csv', 'text', 'json', 'epub', 'odt', 'email']),
  facts: z.string(),
  // The audience of all its passages; null where they differ.
  audience: z.string().nullable(),
});
const passageRow = z.object({
  start: z.number(),
  end: z.number(),
  heading_path: z.string(),
  page: z.number().nullable(),
  audience: z.string(),
  language: z.string(),
  units: z.string(),
  text: z.string(),
});

export interface PassagesWriter {
  add(document: SnapshotDocument, read: ReadDocument): void;
  close(): void;
}

/** The file is worthless until a manifest names it: no journal, no sync before the end. */
export function createPassagesFile(file: string): PassagesWriter {
  const database = new Sqlite(file);
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec(`
    CREATE TABLE documents (number INTEGER PRIMARY KEY, id TEXT NOT NULL, revision TEXT NOT NULL, format TEXT NOT NULL, facts TEXT NOT NULL, audience TEXT);
    CREATE TABLE passages (number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, heading_path TEXT NOT NULL,
      page INTEGER, audience TEXT NOT NULL, language TEXT NOT NULL, units TEXT NOT NULL, text TEXT NOT NULL);
    BEGIN;
  `);
  const addDocument = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?)');
  const addPassage = database.prepare('INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  let documents = 0;
  let passages = 0;
  return {
    add({ id, revision }, { format, facts, passages: own }) {
      const audiences = new Set(own.map((passage) => passage.audience));
      addDocument.run(documents, id, revision, format, JSON.stringify(facts), audiences.size > 1 ? null : (own[0]?.audience ?? null));
      for (const passage of own) {
        addPassage.run(
          passages,
          documents,
          passage.start,
          passage.end,
          JSON.stringify(passage.headingPath),
          passage.page ?? null,
          passage.audience,
          passage.language,
          JSON.stringify(passage.units),
          passage.text,
        );
        passages += 1;
      }
      documents += 1;
    },
    close() {
      if (!database.open) return;
      if (database.inTransaction) database.exec('COMMIT');
      database.close();
    },
  };
}

export interface PassagesReader {
  /** In the order in which they were added. */
  heads(): DocumentHead[];
  /** For each passage of the file, in order. */
  audiences(passagesOf: readonly number[]): string[];
  /** Of each passage of the file, in order. */
  headingPaths(): string[][];
  passage(numberInPart: number, number: number, head: DocumentHead): Passage | undefined;
  close(): void;
}

/** Whoever calls this has checked the file's checksum. */
export function openPassagesFile(file: string): PassagesReader {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  const rows = database
    .prepare('SELECT id, revision, format, facts, audience FROM documents ORDER BY number')
    .all()
    .map((row) => documentRow.parse(row));
  const selectPassage = database.prepare('SELECT * FROM passages WHERE number = ?');
  const selectHeadings = database.prepare('SELECT heading_path FROM passages ORDER BY number').pluck();
  const selectAudiences = database.prepare('SELECT audience FROM passages WHERE document = ? ORDER BY number').pluck();
  return {
    heads: () =>
      rows.map(({ id, revision, format, facts }) => ({
        id: id as DocumentId,
        revision: revision as RevisionId,
        format,
        facts: JSON.parse(facts) as DocumentHead['facts'],
      })),
    audiences: (passagesOf) =>
      rows.flatMap(({ audience }, document) =>
        audience === null
          ? z.array(z.string()).parse(selectAudiences.all(document))
          : Array.from({ length: passagesOf[document] ?? 0 }, () => audience),
      ),
    headingPaths: () =>
      z
        .array(z.string())
        .parse(selectHeadings.all())
        .map((path) => JSON.parse(path) as string[]),
    passage(numberInPart, number, head) {
      const found = selectPassage.get(numberInPart);
      if (found === undefined) return undefined;
      const row = passageRow.parse(found);
      return {
        number,
        documentId: head.id,
        revision: head.revision,
        title: head.facts.title,
        start: row.start,
        end: row.end,
        headingPath: JSON.parse(row.heading_path) as string[],
        ...(row.page === null ? {} : { page: row.page }),
        audience: row.audience,
        language: row.language,
        text: row.text,
        units: JSON.parse(row.units) as Unit[],
      };
    },
    close: () => void database.close(),
  };
}
