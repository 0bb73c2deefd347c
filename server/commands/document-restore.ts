import { parseArgs } from 'node:util';
import { UsageError } from './command.js';
import { documentNamed } from './document-named.js';
import type { DocumentVerb } from './document-verb.js';
import { clock } from './opened.js';

/** `footnote document restore <id or path> --by NAME --reason TEXT`: an erased document may be read from its source again; its old texts stay gone. */
export const restoreDocument: DocumentVerb = async (args, storage, { terminal, isJson }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { by: { type: 'string' }, reason: { type: 'string' } },
  });
  const [wanted] = positionals;
  const [by, reason] = [values.by?.trim() ?? '', values.reason?.trim() ?? ''];
  if (wanted === undefined || positionals.length > 1 || by === '' || reason === '')
    throw new UsageError(
      'Letting an erased document in again is on record: footnote document restore <id or path> --by "Name" --reason "why"',
    );
  const documentId = await documentNamed(wanted, storage);
  const at = clock.now();
  await storage.erasures.restore({ documentId, by, reason, at });
  if (isJson) terminal.json({ documentId, by, reason, at });
  else
    terminal.data(
      `${wanted} may come in again by ${by}. It is read with the next \`footnote ingest <folder>\`; what was erased stays gone.`,
    );
  return 0;
};
