import { parseArgs } from 'node:util';
import { decideScreening, type ScreeningMove, STATE_AFTER } from '../curation/decide-screening.js';
import { UsageError } from './command.js';
import type { DocumentVerb } from './document-verb.js';
import { clock } from './opened.js';

const AFTERWARDS: Readonly<Record<ScreeningMove, string>> = {
  hold: 'It leaves the answers with the next `footnote ingest <folder> --publish`, and stays out until it is released.',
  release: 'It comes in with the next `footnote ingest <folder> --publish`. A changed text is screened anew.',
  reject: 'This text stays out; a changed text is screened anew.',
};

/**
 * `footnote document hold|release|reject <id or path> --by NAME --reason TEXT`: a named person decides, on record. Hold is for the whole
 * document, whatever its text; release and reject are for the text that screening held, and release also ends a hold.
 */
export function decideDocument(decision: ScreeningMove): DocumentVerb {
  return async (args, storage, { terminal, isJson }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { by: { type: 'string' }, reason: { type: 'string' } },
    });
    const [wanted] = positionals;
    const [by, reason] = [values.by?.trim() ?? '', values.reason?.trim() ?? ''];
    if (wanted === undefined || positionals.length > 1)
      throw new UsageError(`Say which document: footnote document ${decision} <id or path> --by NAME --reason "…"`);
    if (by === '' || reason === '')
      throw new UsageError('A decision is put on record: say who decides and why, with --by NAME and --reason "…".');
    if (by.toLowerCase() === 'screening') throw new UsageError('--by wants the name of a person.');
    const at = clock.now();
    const texts = await decideScreening(decision, wanted, { by, reason, at }, storage);
    const [first] = texts;
    if (isJson)
      terminal.json(
        texts.map(({ documentId, contentHash, path }) => ({ documentId, contentHash, path, state: STATE_AFTER[decision], by, reason, at })),
      );
    else terminal.data(`${first?.path ?? wanted} is ${STATE_AFTER[decision]} by ${by}. ${AFTERWARDS[decision]}`);
    return 0;
  };
}
