import type { Migration } from 'kysely';
import * as documents from './0001-documents.js';
import * as conversations from './0002-conversations.js';
import * as accounts from './0003-accounts.js';
import * as screening from './0004-screening.js';
import * as releases from './0005-releases.js';
import * as records from './0006-records.js';
import * as builds from './0007-builds.js';
import * as erasures from './0008-erasures.js';
import * as jobs from './0009-jobs.js';

/** Every migration in order; forward only, never edited after a release. A static list, so that a bundle has them too. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-conversations': conversations,
  '0003-accounts': accounts,
  '0004-screening': screening,
  '0005-releases': releases,
  '0006-records': records,
  '0007-builds': builds,
  '0008-erasures': erasures,
  '0009-jobs': jobs,
};
