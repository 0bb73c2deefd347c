import type { Kysely } from 'kysely';

/** Conversations and the messages in them, numbered without gaps; feedback; which message holds which citation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('visitor_id', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('escalation', 'text', (column) => column.notNull())
    .addColumn('escalation_reason', 'text')
    .addColumn('owner_id', 'text')
    .addColumn('owner_name', 'text')
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    // Since when a person is wanted; null while nobody waits for one.
    .addColumn('waiting_since', 'text')
    // AES-256-GCM, see server/desk/seal-contact.ts.
    .addColumn('contact_sealed', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('conversations_by_visitor').on('conversations').columns(['visitor_id', 'created_at']).execute();
  await db.schema.createIndex('conversations_waiting').on('conversations').columns(['waiting_since']).execute();

  await db.schema
    .createTable('messages')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull().references('conversations.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('client_id', 'text')
    .addColumn('body_hmac', 'text')
    .addColumn('author_id', 'text')
    .addColumn('author_name', 'text')
    .addColumn('answer', 'text')
    .addColumn('answer_id', 'text', (column) => column.unique())
    // Unique: a visitor's message is answered once, whatever is retried or resumed.
    .addColumn('answers_message_id', 'text', (column) => column.unique())
    // 1 while the message waits for the assistant, else 0.
    .addColumn('awaits_answer', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('messages_in_order', ['conversation_id', 'seq'])
    .addUniqueConstraint('messages_once', ['conversation_id', 'client_id'])
    .execute();
  await db.schema.createIndex('messages_awaiting_answer').on('messages').columns(['awaits_answer', 'created_at']).execute();

  await db.schema
    .createTable('citations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('message_id', 'text', (column) => column.notNull().references('messages.id'))
    .execute();

  await db.schema
    .createTable('feedback')
    .addColumn('answer_id', 'text', (column) => column.primaryKey())
    .addColumn('conversation_id', 'text', (column) => column.notNull().references('conversations.id'))
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('reasons', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('feedback_by_conversation').on('feedback').columns(['conversation_id']).execute();
}
