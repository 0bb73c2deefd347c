/** The document that is open, as the address of the page has it. */
export interface OpenedDocument {
  readonly id: string;
  /** An id, or `newest`; the live one when not told. */
  readonly revision?: string;
}

export function addressOf({ id, revision }: OpenedDocument): string {
  return `#documents/${id}${revision === undefined ? '' : `/${revision}`}`;
}
