/**
 * The state that must survive: documents, releases, conversations, staff. Every method that writes has committed
 * durably when its promise resolves. Rows become domain objects inside the adapter; drift fails there.
 */
import type { Answer } from '../domain/answer.js';
import type { Conversation, EscalationState, Feedback, Message, MessageKind, Staff } from '../domain/conversation.js';
import type { SnapshotRecipe } from './snapshot-store.js';
import type { Revision, Span } from '../domain/document.js';
import type { GateName, GateResult } from '../domain/gate.js';
import type { ScreenedText, ScreeningDecision } from '../domain/finding.js';
import type {
  AnswerId,
  ConversationId,
  DocumentId,
  MessageId,
  ReleaseId,
  RevisionId,
  SnapshotId,
  StaffId,
  VisitorId,
} from '../domain/ids.js';
import type { JobStore } from './jobs.js';
import type { RecordStore } from './records.js';

export interface Storage {
  /** False for the embedded file: one server process per data folder. */
  readonly supportsManyProcesses: boolean;
  readonly documents: DocumentStore;
  readonly records: RecordStore;
  readonly findings: FindingStore;
  readonly recipes: RecipeStore;
  readonly readings: ReadingStore;
  readonly releases: ReleaseStore;
  readonly conversations: ConversationStore;
  readonly accounts: AccountStore;
  readonly erasures: ErasureStore;
  readonly jobs: JobStore;
  /**
   * Takes a document's words out of everything stored: its revisions, readings, lineage, what screening said of it, quotes and names of it in
   * answers; and puts rebuilt releases in the place of those that held it, as live, as published and in the record. One transaction.
   * Afterwards no page of the store holds the bytes. Doing it again finishes what was interrupted. Throws `unknown-document`.
   */
  eraseDocument(erasure: Erasure): Promise<ErasedDocument>;
  /** Resolves when the store answers; for readiness. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface Erasure {
  readonly documentId: DocumentId;
  readonly by: string;
  readonly reason: string;
  readonly at: Date;
  /** Stored releases that held it; `fresh` is the one rebuilt without it, or null where none takes its place. */
  readonly replaced: readonly { readonly old: ReleaseId; readonly fresh: ReleaseId | null }[];
}

export interface ErasedDocument {
  readonly revisions: number;
  /** Stored answers that quoted or named it. */
  readonly answers: number;
  /** SHA-256 of every original that some other document was read from. */
  readonly keptOriginals: ReadonlySet<string>;
}

/** Which documents were erased: their ids, which are hashes of their paths, and nothing else of them. */
export interface ErasureStore {
  /** Documents that stay out of ingestions. */
  list(): Promise<ReadonlySet<DocumentId>>;
  /** Lets an erased document in again, on record. Throws `unknown-document`. */
  restore(restoring: Omit<Erasure, 'replaced'>): Promise<void>;
}

export interface DocumentStore {
  /** Stores revisions that are not stored yet; a stored revision never changes. Returns how many were new. */
  addRevisions(revisions: readonly Revision[]): Promise<number>;
  findRevision(id: RevisionId): Promise<Revision | undefined>;
  /** The revisions of a document, newest first. */
  listRevisions(id: DocumentId): Promise<readonly { readonly id: RevisionId; readonly storedAt: Date }[]>;
  /** Which document a stored revision is of, without reading its text. */
  findDocumentOf(id: RevisionId): Promise<DocumentId | undefined>;
  /** The same of many at once; those that are not stored are absent. */
  findDocumentsOf(ids: readonly RevisionId[]): Promise<ReadonlyMap<RevisionId, DocumentId>>;
  /** The newest stored revision of a document. */
  findNewestRevision(id: DocumentId): Promise<Revision | undefined>;
}

/** What screening found, what is kept out because of it, and who decided what. */
export interface FindingStore {
  /**
   * Stores what a screening said, in one transaction. A text that a person decided about keeps that decision; other stored texts
   * of the documents in `read` that were noted or held are `fixed` now.
   * @param screening.read documents whose file was read: one that only stays live may have an unread text that is still held
   */
  record(screening: { readonly texts: readonly ScreenedText[]; readonly read: readonly DocumentId[]; readonly at: Date }): Promise<void>;
  /** All that is not `fixed`, by path. */
  list(): Promise<readonly ScreenedText[]>;
  /** Every text of one document, newest first. */
  listOf(id: DocumentId): Promise<readonly ScreenedText[]>;
  /** Stores `text` in its state and adds the line to the record, in one transaction. */
  decide(text: ScreenedText, decision: ScreeningDecision): Promise<void>;
  /** The record of a document, oldest first. */
  listDecisions(id: DocumentId): Promise<readonly ScreeningDecision[]>;
}

/** What every snapshot was made of: kept apart from its folder, so that a damaged one can be made again. */
export interface RecipeStore {
  /** The same snapshot has the same recipe: storing it again changes nothing. */
  add(recipe: SnapshotRecipe): Promise<void>;
  find(id: SnapshotId): Promise<SnapshotRecipe | undefined>;
  /** Oldest first. */
  list(): Promise<readonly SnapshotRecipe[]>;
  /** For an erasure: a snapshot that held what is erased must not be made again. */
  remove(id: SnapshotId): Promise<void>;
}

/** What reading a file gave, by a hash of the file and of all that decides what becomes of it. Redacted text only. */
export interface ReadingStore {
  find(key: string): Promise<string | undefined>;
  /** The same of many keys at once; those that are not kept are absent. */
  findAll(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Everything kept about this revision: what files gave, and what screening noted. */
  listByRevision(revision: RevisionId): Promise<readonly string[]>;
  put(readings: readonly { readonly key: string; readonly revision: RevisionId; readonly result: string }[]): Promise<void>;
  /** Removes whatever `isNeeded` does not claim. @returns how many */
  prune(isNeeded: (key: string, revision: RevisionId) => boolean): Promise<number>;
}

export interface StoredRelease {
  readonly id: ReleaseId;
  readonly snapshotId: SnapshotId;
  /** Hashes of what is live together, and the counts a person wants to see. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
}

/** One switch of what is live, on record. */
export interface ReleaseEvent {
  readonly kind: 'published' | 'rolled-back' | 'erased';
  readonly releaseId: ReleaseId;
  /** What was live before; null at the first. */
  readonly previousId: ReleaseId | null;
  /** The person who answers for it; null where nobody had to sign. */
  readonly by: string | null;
  readonly reason: string | null;
  /** What the gates found at that moment; empty where none were asked. */
  readonly gates: readonly GateResult[];
  /** Gates that were not met and that the person overrode. */
  readonly overridden: readonly GateName[];
  readonly at: Date;
}

export interface ReleaseStore {
  /** Stores a release, or the newer details of one that is stored. */
  add(release: Omit<StoredRelease, 'publishedAt'>): Promise<void>;
  /**
   * Makes a stored release the live one and records the event, in one transaction. Throws `unknown-release`, and
   * `release-moved` when another release than `expectedLive` is live by now.
   */
  makeLive(event: Omit<ReleaseEvent, 'previousId'>, expectedLive?: ReleaseId | null): Promise<ReleaseEvent>;
  /** Newest first; of one release, or of all. */
  listEvents(id?: ReleaseId): Promise<readonly ReleaseEvent[]>;
  findLive(): Promise<StoredRelease | undefined>;
  find(id: ReleaseId): Promise<StoredRelease | undefined>;
  /** Newest first. */
  list(): Promise<readonly StoredRelease[]>;
}

/** What a new message needs; the store gives it its sequence number. */
export interface NewMessage {
  readonly id: MessageId;
  readonly kind: MessageKind;
  readonly text: string;
  readonly clientId?: string;
  /** HMAC-SHA256 of the raw body: tells "sent again" from "same client id, other words". */
  readonly bodyHmac?: string;
  readonly authorId?: StaffId;
  readonly authorName?: string;
  readonly answer?: Answer;
  readonly answersMessageId?: MessageId;
  readonly at: Date;
}

export interface AppendResult {
  readonly message: Message;
  /** As it stands after this message. */
  readonly conversation: Conversation;
  /** True when `clientId` was stored before with the same body, or the answered message has its answer; nothing was written. */
  readonly isDuplicate: boolean;
}

/**
 * Changes that go with a message in the same transaction. Setting an owner, or the status `resolved`, settles every
 * visitor message that still waits for the assistant.
 */
export interface ConversationChange {
  readonly status?: Conversation['status'];
  readonly escalation?: EscalationState;
  readonly escalationReason?: string | null;
  readonly owner?: { readonly id: StaffId; readonly name: string } | null;
  readonly contactSealed?: string | null;
}

export interface QueuedConversation {
  readonly conversation: Conversation;
  /** The visitor's last message; empty when there is none. */
  readonly lastWords: string;
  readonly waitingSince: Date;
}

export interface ConversationStore {
  create(conversation: { id: ConversationId; visitorId: VisitorId; locale: string; at: Date }): Promise<Conversation>;
  /** The visitor's newest conversation that is not resolved, or a new one with these facts; atomically, so that two first questions share one. */
  findOrCreateCurrent(conversation: { id: ConversationId; visitorId: VisitorId; locale: string; at: Date }): Promise<Conversation>;
  find(id: ConversationId): Promise<Conversation | undefined>;
  /** The visitor's newest conversation that is not resolved. */
  findCurrent(visitorId: VisitorId): Promise<Conversation | undefined>;
  /**
   * Appends a message and applies `change`, in one transaction, only while `guard` holds for the stored conversation
   * (read inside the transaction). Returns undefined when it does not hold; throws `client-id-reused` when the client id
   * was stored with another body.
   */
  append(
    id: ConversationId,
    message: NewMessage,
    change?: ConversationChange,
    guard?: (current: Conversation) => boolean,
  ): Promise<AppendResult | undefined>;
  /** Ascending by seq; `visibleTo: 'visitor'` leaves notes out. */
  listMessages(id: ConversationId, query: { afterSeq: number; limit: number; visibleTo: 'visitor' | 'staff' }): Promise<readonly Message[]>;
  findMessage(id: MessageId): Promise<Message | undefined>;
  /** In any conversation of the visitor: a first question sent again does not yet know its conversation. */
  findMessageByClientId(visitorId: VisitorId, clientId: string): Promise<Message | undefined>;
  findMessageByAnswer(id: AnswerId): Promise<Message | undefined>;
  findMessageByCitation(citationId: string): Promise<Message | undefined>;
  /** Messages whose answer quotes the document, in any of its revisions; newest first. */
  listQuoting(documentId: DocumentId): Promise<readonly Message[]>;
  /** Whether an answer quotes this very piece of a document. */
  isQuoted(documentId: DocumentId, revision: RevisionId, quote: Span): Promise<boolean>;
  /** Visitor messages that no assistant message answers yet, in conversations without an owner; oldest first. */
  listUnanswered(): Promise<readonly Message[]>;
  /** Counts that an unanswered message is taken up after a restart; returns how often it was, this time included. */
  countTakeUp(id: MessageId): Promise<number>;
  /** Marks a visitor message as needing no answer (a person owns the conversation, or it was stopped). */
  settle(id: MessageId): Promise<void>;
  saveFeedback(feedback: Feedback & { readonly conversationId: ConversationId }): Promise<void>;
  listFeedback(id: ConversationId): Promise<readonly Feedback[]>;
  /** Conversations a person is asked for or owns, longest waiting first. */
  listQueue(): Promise<readonly QueuedConversation[]>;
  /** Undefined when no person is asked for or owns it. */
  findQueued(id: ConversationId): Promise<QueuedConversation | undefined>;
  findContact(id: ConversationId): Promise<string | undefined>;
}

export interface StaffSession {
  readonly tokenHash: string;
  readonly csrfToken: string;
  readonly staff: Staff;
  readonly expiresAt: Date;
}

export interface AccountStore {
  countStaff(): Promise<number>;
  /** Throws `login-taken`. */
  addStaff(staff: Staff & { readonly passwordHash: string; readonly at: Date }): Promise<void>;
  findByLogin(login: string): Promise<(Staff & { readonly passwordHash: string }) | undefined>;
  addSession(session: { tokenHash: string; csrfToken: string; staffId: StaffId; expiresAt: Date }): Promise<void>;
  findSession(tokenHash: string): Promise<StaffSession | undefined>;
  deleteSession(tokenHash: string): Promise<void>;
  /** One-time setup link: its hash, valid until used. */
  putSetupToken(tokenHash: string): Promise<void>;
  /** Consumes the token and adds the first staff account in one transaction; false when the token is unknown or used. */
  useSetupToken(tokenHash: string, staff: Staff & { readonly passwordHash: string; readonly at: Date }): Promise<boolean>;
  findVisitorBySecret(secretHash: string): Promise<VisitorId | undefined>;
  addVisitor(visitor: { id: VisitorId; secretHash: string; at: Date }): Promise<void>;
}
