import { Router } from 'express';
import { AppError } from '../../core/domain/errors.js';
import { uploadQuery } from '../../core/wire/curation.js';
import { parse } from '../../core/wire/parse.js';
import { MAX_FILE_BYTES } from '../../ingest/fetch/response-format.js';
import { checkUploadPath, dropUpload, stageUpload, tooLarge } from '../curation/upload-file.js';
import { curatorOf, type CurationContext } from './curation.js';
import { presentJob } from './present-curation.js';

/** POST /curation/uploads: the bytes of one file, whatever type they are sent as. Before the parser of JSON, which would take a JSON file for a request. */
export function uploadRoutes(context: CurationContext): Router {
  const { curation } = context;
  return Router().post('/curation/uploads', async (request, response) => {
    const { staff } = await curatorOf(context, request);
    const { path: named, ...facts } = parse(uploadQuery, request.query);
    const path = checkUploadPath(named ?? headerName(request.get('x-file-name')));
    if (Number(request.get('content-length') ?? 0) > MAX_FILE_BYTES) throw tooLarge();
    // Left open when we stop reading: Node reads on and drops the rest, so that the answer arrives.
    const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
    const staged = await stageUpload(curation.uploadFolder, body);
    try {
      const stated = Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== undefined));
      response.status(202).json(presentJob(await curation.jobs.submit({ by: staff.name, upload: { path, staged, facts: stated } })));
    } catch (error) {
      await dropUpload(staged);
      throw error;
    }
  });
}

/** Header values are Latin letters; other names come percent-encoded. */
function headerName(value: string | undefined): string {
  try {
    return decodeURIComponent(value ?? '');
  } catch (cause) {
    throw new AppError('invalid-request', 'Send the name of the file as ?path= or, percent-encoded, as x-file-name.', { cause });
  }
}
