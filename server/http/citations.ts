import { Router } from 'express';
import type { Citation } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import type { RevisionId } from '../../core/domain/ids.js';
import type { CitedPassage } from '../../core/wire/http.js';
import { visitorOf, type HttpContext } from './context.js';
import { presentCitation } from './present.js';

/** GET /citations/:id: the quoted words among the words around them. */
export function citationRoutes(context: HttpContext): Router {
  const { conversations, documents } = context.desk.ports.storage;
  return Router().get('/citations/:id', async (request, response) => {
    const visitor = await visitorOf(context, request);
    const message = await conversations.findMessageByCitation(request.params.id);
    const conversation = message === undefined ? undefined : await conversations.find(message.conversationId);
    const citation = message?.answer?.citations.find(({ id }) => id === request.params.id);
    if (citation === undefined || conversation?.visitorId !== visitor.visitorId) {
      throw new AppError('unknown-citation', 'This visitor was given no such citation.');
    }
    const revision = await documents.findRevision(citation.revision as RevisionId);
    response.json(presentCitedPassage(citation, revision));
  });
}

/** The blocks the quote stands in, and their neighbours of the same section. */
function presentCitedPassage(citation: Citation, revision: Revision | undefined): CitedPassage {
  const alone = { text: citation.quote, start: 0, end: citation.quote.length };
  if (revision === undefined) return { citation: presentCitation(citation), passage: alone };
  const { blocks, text } = revision;
  const first = blocks.findIndex((block) => block.end > citation.start);
  const last = blocks.findLastIndex((block) => block.start < citation.end);
  const [quoted, end] = [blocks[first], blocks[last]];
  if (quoted === undefined || end === undefined || last < first) return { citation: presentCitation(citation), passage: alone };
  const section = quoted.headingPath.join('\n');
  const neighbour = (index: number) => {
    const block = blocks[index];
    return block !== undefined && block.kind !== 'heading' && block.headingPath.join('\n') === section ? block : undefined;
  };
  const from = (neighbour(first - 1) ?? quoted).start;
  const to = (neighbour(last + 1) ?? end).end;
  return {
    citation: presentCitation(citation),
    passage: { text: text.slice(from, to), start: citation.start - from, end: citation.end - from },
  };
}
