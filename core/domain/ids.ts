/** Identifiers. They are opaque outside the code that made them; random ones carry 128 bits or more. */

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type DocumentId = Id<'document'>;
/** Hash of one immutable text of a document and the facts that travel with it. */
export type RevisionId = Id<'revision'>;
export type SnapshotId = Id<'snapshot'>;
export type ReleaseId = Id<'release'>;
export type VisitorId = Id<'visitor'>;
export type ConversationId = Id<'conversation'>;
export type MessageId = Id<'message'>;
export type AnswerId = Id<'answer'>;
export type StaffId = Id<'staff'>;
