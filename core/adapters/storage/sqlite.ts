import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { CompiledQuery, Kysely, Migrator, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection, Driver, SqliteDialectConfig } from 'kysely';
import { AppError } from '../../domain/errors.js';
import type { Clock } from '../../ports/clock.js';
import type { Storage } from '../../ports/storage.js';
import { createAccountStore } from './accounts.js';
import { createReadingStore, createRecipeStore } from './builds.js';
import { createConversationStore } from './conversations.js';
import { createDocumentStore } from './documents.js';
import { createFindingStore } from './findings.js';
import { nameDiskTrouble } from './disk-trouble.js';
import { eraseDocument } from './erase.js';
import { createErasureStore } from './erasures.js';
import { createJobStore } from './jobs.js';
import { migrations } from './migrations/all.js';
import { createRecordStore } from './records.js';
import { createReleaseStore } from './releases.js';
import type { Tables } from './tables.js';

/**
 * Opens the embedded store: one file in WAL mode, each commit on disk before it is acknowledged (`synchronous=FULL`).
 * Creates the file and brings its tables up to date. Throws `data-folder-unusable`.
 */
export async function openSqliteStorage(options: { readonly file: string; readonly clock: Clock }): Promise<Storage> {
  const database = openFile(options.file);
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(database) });
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy();
    throw unusable(options.file, cause);
  }
  return {
    supportsManyProcesses: false,
    documents: createDocumentStore(db, options.clock),
    records: createRecordStore(db),
    findings: createFindingStore(db),
    recipes: createRecipeStore(db, options.clock),
    readings: createReadingStore(db),
    releases: createReleaseStore(db),
    conversations: createConversationStore(db),
    erasures: createErasureStore(db),
    jobs: createJobStore(db),
    accounts: createAccountStore(db, options.clock),
    async eraseDocument(erasure) {
      const erased = await eraseDocument(db, erasure);
      scrub(database);
      return erased;
    },
    async check() {
      await db.selectFrom('live_release').select('slot').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}

function openFile(file: string): BetterSqlite.Database {
  try {
    // SQLite opens a file it may not write and fails at the first write; better now, with a sentence.
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.R_OK | constants.W_OK | constants.X_OK);
    const database = new BetterSqlite(file, { timeout: 5_000 });
    try {
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      database.pragma('busy_timeout = 5000');
    } catch (cause) {
      database.close();
      throw cause;
    }
    return database;
  } catch (cause) {
    throw unusable(file, cause);
  }
}

/** Rewrites the file without its free pages and empties the log: what was deleted stands in neither. */
function scrub(database: BetterSqlite.Database): void {
  database.exec('vacuum');
  const [state] = database.pragma('wal_checkpoint(truncate)') as readonly { readonly busy: number }[];
  if (state?.busy !== 0)
    throw new AppError('data-folder-busy', 'The record is erased, but another program still reads the old pages. Run the command again.', {
      retryable: true,
    });
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever a migration threw is passed on as it is
  if (error !== undefined) throw error;
}

function unusable(file: string, cause: unknown): AppError {
  const named = nameDiskTrouble(cause, dirname(file));
  if (named instanceof AppError) return named;
  return new AppError(
    'data-folder-unusable',
    `The database ${file} cannot be opened for writing. Give this account write access to its folder, or set FOOTNOTE_DATA to another one.`,
    { cause },
  );
}

/**
 * Transactions start as writers. A deferred one that reads first and writes later fails at once, without waiting for
 * `busy_timeout`, when another process (an ingestion) wrote in between.
 */
class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: BetterSqlite.Database;
  constructor(database: BetterSqlite.Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver(): Driver {
    return new ImmediateSqliteDriver({ database: this.#database }, this.#database);
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  readonly #database: BetterSqlite.Database;
  constructor(config: SqliteDialectConfig, database: BetterSqlite.Database) {
    super(config);
    this.#database = database;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** SQLite has rolled back by itself where the disk is full; to fail at that once more would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}
