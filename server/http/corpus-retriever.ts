/** The live corpus as a LangChain retriever: guarded, redacted, ranked as for an answer; passages with their citation data. */
import { Document } from '@langchain/core/documents';
import { BaseRetriever } from '@langchain/core/retrievers';
import type { Candidate } from '../../core/domain/answer.js';

export type SearchCorpus = (question: string, topK: number, signal: AbortSignal) => Promise<readonly Candidate[]>;

export interface CorpusMetadata extends Record<string, unknown> {
  readonly documentId: string;
  readonly revision: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  /** UTF-16 offsets into the canonical text of the revision. */
  readonly start: number;
  readonly end: number;
}

export class CorpusRetriever extends BaseRetriever<CorpusMetadata> {
  override lc_namespace = ['footnote', 'retrievers'];
  static override lc_name(): string {
    return 'CorpusRetriever';
  }
  readonly #search: SearchCorpus;
  readonly #topK: number;

  /** @param search asks the live release; what the guard does not admit finds nothing @param topK 1 to 48 */
  constructor(search: SearchCorpus, topK = 4) {
    super();
    this.#search = search;
    this.#topK = topK;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<CorpusMetadata>[]> {
    const candidates = await this.#search(query, this.#topK, new AbortController().signal);
    return candidates.map(
      ({ passage }) =>
        new Document({
          pageContent: passage.text,
          id: `${passage.revision}:${String(passage.start)}`,
          metadata: {
            documentId: passage.documentId,
            revision: passage.revision,
            title: passage.title,
            headingPath: passage.headingPath,
            start: passage.start,
            end: passage.end,
          },
        }),
    );
  }
}
