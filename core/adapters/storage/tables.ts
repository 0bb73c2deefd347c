/** The tables as the query builder sees them. What comes out of them is unknown until `rows.ts` has parsed it. */
import type { Kysely, Transaction } from 'kysely';

export interface Tables {
  revisions: {
    id: string;
    document_id: string;
    position: number;
    format: string;
    facts: string;
    text: string;
    blocks: string;
    stored_at: string;
  };
  screened_texts: {
    document_id: string;
    content_hash: string;
    revision_id: string | null;
    path: string;
    title: string;
    state: string;
    findings: string;
    screened_at: string;
  };
  screening_decisions: {
    position: number;
    document_id: string;
    content_hash: string;
    state: string;
    by: string;
    reason: string;
    at: string;
  };
  releases: { id: string; snapshot_id: string; details: string; created_at: string; published_at: string | null };
  snapshot_recipes: {
    id: string;
    pipeline: string;
    base_id: string | null;
    embedder_from: string;
    revisions: string;
    stored_at: string;
  };
  readings: { key: string; revision_id: string; result: string };
  live_release: { slot: string; release_id: string };
  release_events: {
    position: number;
    kind: string;
    release_id: string;
    previous_id: string | null;
    by_name: string | null;
    reason: string | null;
    gates: string;
    overridden: string;
    happened_at: string;
  };
  erasure_events: { position: number; document_id: string; kind: string; by_name: string; reason: string; happened_at: string };
  conversations: {
    id: string;
    visitor_id: string;
    status: string;
    escalation: string;
    escalation_reason: string | null;
    owner_id: string | null;
    owner_name: string | null;
    locale: string;
    last_seq: number;
    waiting_since: string | null;
    contact_sealed: string | null;
    created_at: string;
    updated_at: string;
  };
  messages: {
    id: string;
    conversation_id: string;
    seq: number;
    kind: string;
    text: string;
    client_id: string | null;
    body_hmac: string | null;
    author_id: string | null;
    author_name: string | null;
    answer: string | null;
    answer_id: string | null;
    answers_message_id: string | null;
    awaits_answer: number;
    created_at: string;
  };
  citations: {
    id: string;
    message_id: string;
    document_id: string | null;
    revision_id: string | null;
    passage_start: number | null;
    passage_end: number | null;
  };
  documents: {
    id: string;
    source: string;
    path: string;
    address: string;
    format: string;
    revision_id: string;
    origin: string;
    redacted: number;
    state: string;
    first_seen_at: string;
    last_seen_at: string;
  };
  lineage: { revision_id: string; document_id: string; origin: string; redacted: number; recorded_at: string };
  removal_proposals: {
    id: string;
    position: number;
    document_id: string;
    source: string;
    path: string;
    reason: string;
    outcome: string;
    proposed_at: string;
    decided_by: string | null;
    decided_at: string | null;
    note: string | null;
  };
  jobs: {
    id: string;
    position: number;
    kind: string;
    state: string;
    path: string | null;
    step: string;
    done: number;
    total: number;
    report: string | null;
    problem: string | null;
    by_name: string;
    created_at: string;
    ended_at: string | null;
  };
  feedback: { answer_id: string; conversation_id: string; vote: string; reasons: string; comment: string | null; created_at: string };
  staff: { id: string; login: string; login_key: string; name: string; role: string; password_hash: string; created_at: string };
  staff_sessions: { token_hash: string; csrf_token: string; staff_id: string; expires_at: string };
  setup_tokens: { token_hash: string };
  visitors: { id: string; secret_hash: string; created_at: string };
}

export type Database = Kysely<Tables>;
export type Atomic = Transaction<Tables>;
