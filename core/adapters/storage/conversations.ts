import { sql } from 'kysely';
import type { Conversation, EscalationState, Message } from '../../domain/conversation.js';
import { AppError } from '../../domain/errors.js';
import type { AppendResult, ConversationChange, ConversationStore, NewMessage, QueuedConversation } from '../../ports/storage.js';
import { toConversation, toFeedback, toMessage } from './rows.js';
import type { Atomic, Database } from './tables.js';

export function createConversationStore(db: Database): ConversationStore {
  return {
    create: (conversation) => insertConversation(db, conversation),

    findOrCreateCurrent: (conversation) =>
      db
        .transaction()
        .execute(async (atomic) => (await findCurrent(atomic, conversation.visitorId)) ?? insertConversation(atomic, conversation)),

    find: (id) => findConversation(db, id),

    findCurrent: (visitorId) => findCurrent(db, visitorId),

    append: (id, message, change = {}, guard = () => true) =>
      db.transaction().execute(async (atomic): Promise<AppendResult | undefined> => {
        const current = await findConversation(atomic, id);
        if (current === undefined) throw new AppError('unknown-conversation', 'There is no such conversation. Start a new one.');

        // Before the guard: a message stored once stays acknowledged, whatever happened to the conversation since.
        const earlier = await findEarlier(atomic, id, message);
        if (earlier !== undefined) return { message: earlier, conversation: current, isDuplicate: true };
        if (!guard(current)) return undefined;

        const seq = current.lastSeq + 1;
        await insertMessage(atomic, id, seq, message, message.kind === 'visitor' && current.ownerId === null);
        if (message.kind === 'assistant' && message.answersMessageId !== undefined) await settle(atomic, message.answersMessageId);
        if ((change.owner !== undefined && change.owner !== null) || change.status === 'resolved') await settleAll(atomic, id);
        const conversation = await updateConversation(atomic, id, seq, message.at, change);
        return { message: await getMessage(atomic, message.id), conversation, isDuplicate: false };
      }),

    async listMessages(id, query) {
      let select = db.selectFrom('messages').selectAll().where('conversation_id', '=', id).where('seq', '>', query.afterSeq);
      if (query.visibleTo === 'visitor') select = select.where('kind', '!=', 'note');
      const rows = await select.orderBy('seq').limit(query.limit).execute();
      return rows.map(toMessage);
    },

    async findMessage(id) {
      const row = await db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toMessage(row);
    },

    async findMessageByClientId(visitorId, clientId) {
      const row = await db
        .selectFrom('messages')
        .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
        .selectAll('messages')
        .where('conversations.visitor_id', '=', visitorId)
        .where('messages.client_id', '=', clientId)
        .where('messages.kind', '=', 'visitor')
        .orderBy('messages.created_at', 'desc')
        .executeTakeFirst();
      return row === undefined ? undefined : toMessage(row);
    },

    async findMessageByAnswer(id) {
      const row = await db.selectFrom('messages').selectAll().where('answer_id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toMessage(row);
    },

    async findMessageByCitation(citationId) {
      const row = await db
        .selectFrom('citations')
        .innerJoin('messages', 'messages.id', 'citations.message_id')
        .selectAll('messages')
        .where('citations.id', '=', citationId)
        .executeTakeFirst();
      return row === undefined ? undefined : toMessage(row);
    },

    async listQuoting(documentId) {
      const rows = await db
        .selectFrom('messages')
        .selectAll('messages')
        .where('messages.id', 'in', (query) =>
          query.selectFrom('citations').select('citations.message_id').where('citations.document_id', '=', documentId),
        )
        .orderBy('messages.created_at', 'desc')
        .orderBy('messages.id')
        .execute();
      return rows.map(toMessage);
    },

    async isQuoted(documentId, revision, { start, end }) {
      const row = await db
        .selectFrom('citations')
        .select('id')
        .where('document_id', '=', documentId)
        .where('revision_id', '=', revision)
        .where('passage_start', '=', start)
        .where('passage_end', '=', end)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async listUnanswered() {
      const rows = await db
        .selectFrom('messages')
        .innerJoin('conversations', 'conversations.id', 'messages.conversation_id')
        .selectAll('messages')
        .where('messages.awaits_answer', '>', 0)
        .where('conversations.owner_id', 'is', null)
        .where('conversations.status', '!=', 'resolved')
        .orderBy('messages.created_at')
        .orderBy('messages.seq')
        .execute();
      return rows.map(toMessage);
    },

    async countTakeUp(id) {
      // The column counts: 1 when the message was stored, one more for each time it was taken up again.
      const row = await db
        .updateTable('messages')
        .set((column) => ({ awaits_answer: column('awaits_answer', '+', 1) }))
        .where('id', '=', id)
        .where('awaits_answer', '>', 0)
        .returning('awaits_answer')
        .executeTakeFirst();
      return row === undefined ? 0 : row.awaits_answer - 1;
    },

    settle: (id) => settle(db, id),

    async saveFeedback(feedback) {
      const written = {
        vote: feedback.vote,
        reasons: JSON.stringify(feedback.reasons),
        comment: feedback.comment,
        created_at: feedback.createdAt.toISOString(),
      };
      await db
        .insertInto('feedback')
        .values({ answer_id: feedback.answerId, conversation_id: feedback.conversationId, ...written })
        .onConflict((conflict) => conflict.column('answer_id').doUpdateSet(written))
        .execute();
    },

    async listFeedback(id) {
      const rows = await db.selectFrom('feedback').selectAll().where('conversation_id', '=', id).orderBy('created_at').execute();
      return rows.map(toFeedback);
    },

    async listQueue() {
      const rows = await queued(db).orderBy('waiting_since').orderBy('id').execute();
      return rows.map(toQueued);
    },

    async findQueued(id) {
      const row = await queued(db).where('conversations.id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : toQueued(row);
    },

    async findContact(id) {
      const row = await db.selectFrom('conversations').select('contact_sealed').where('id', '=', id).executeTakeFirst();
      return row?.contact_sealed ?? undefined;
    },
  };
}

async function insertConversation(
  db: Database | Atomic,
  { id, visitorId, locale, at }: Parameters<ConversationStore['create']>[0],
): Promise<Conversation> {
  const row = {
    id,
    visitor_id: visitorId,
    status: 'open',
    escalation: 'none',
    escalation_reason: null,
    owner_id: null,
    owner_name: null,
    locale,
    last_seq: 0,
    waiting_since: null,
    contact_sealed: null,
    created_at: at.toISOString(),
    updated_at: at.toISOString(),
  };
  await db.insertInto('conversations').values(row).execute();
  return toConversation(row);
}

async function findConversation(db: Database | Atomic, id: string): Promise<Conversation | undefined> {
  const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toConversation(row);
}

async function findCurrent(db: Database | Atomic, visitorId: string): Promise<Conversation | undefined> {
  const row = await db
    .selectFrom('conversations')
    .selectAll()
    .where('visitor_id', '=', visitorId)
    .where('status', '!=', 'resolved')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toConversation(row);
}

/** The message this one repeats: same client id, or an answer to a message that has one. */
async function findEarlier(atomic: Atomic, id: string, message: NewMessage): Promise<Message | undefined> {
  if (message.clientId !== undefined) {
    const row = await atomic
      .selectFrom('messages')
      .selectAll()
      .where('conversation_id', '=', id)
      .where('client_id', '=', message.clientId)
      .executeTakeFirst();
    if (row !== undefined) {
      if (row.kind !== message.kind || row.body_hmac !== (message.bodyHmac ?? null)) {
        throw new AppError('client-id-reused', 'This client id was used for another message. Send the new message with a new client id.');
      }
      return toMessage(row);
    }
  }
  if (message.answersMessageId === undefined) return undefined;
  const row = await atomic.selectFrom('messages').selectAll().where('answers_message_id', '=', message.answersMessageId).executeTakeFirst();
  return row === undefined ? undefined : toMessage(row);
}

async function insertMessage(
  atomic: Atomic,
  conversationId: string,
  seq: number,
  message: NewMessage,
  awaitsAnswer: boolean,
): Promise<void> {
  await atomic
    .insertInto('messages')
    .values({
      id: message.id,
      conversation_id: conversationId,
      seq,
      kind: message.kind,
      text: message.text,
      client_id: message.clientId ?? null,
      body_hmac: message.bodyHmac ?? null,
      author_id: message.authorId ?? null,
      author_name: message.authorName ?? null,
      answer: message.answer === undefined ? null : JSON.stringify(message.answer),
      answer_id: message.answer?.id ?? null,
      answers_message_id: message.answersMessageId ?? null,
      awaits_answer: awaitsAnswer ? 1 : 0,
      created_at: message.at.toISOString(),
    })
    .execute();
  const citations = (message.answer?.citations ?? []).map((citation) => ({
    id: citation.id,
    message_id: message.id,
    document_id: citation.documentId,
    revision_id: citation.revision,
    passage_start: citation.start,
    passage_end: citation.end,
  }));
  if (citations.length > 0) await atomic.insertInto('citations').values(citations).execute();
}

async function getMessage(atomic: Atomic, id: string): Promise<Message> {
  return toMessage(await atomic.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

async function settle(db: Database | Atomic, messageId: string): Promise<void> {
  await db.updateTable('messages').set({ awaits_answer: 0 }).where('id', '=', messageId).execute();
}

async function settleAll(atomic: Atomic, conversationId: string): Promise<void> {
  await atomic
    .updateTable('messages')
    .set({ awaits_answer: 0 })
    .where('conversation_id', '=', conversationId)
    .where('awaits_answer', '>', 0)
    .execute();
}

const WAITING: readonly EscalationState[] = ['requested', 'queued', 'active', 'left-contact'];

async function updateConversation(atomic: Atomic, id: string, seq: number, at: Date, change: ConversationChange): Promise<Conversation> {
  let update = atomic.updateTable('conversations').set({ last_seq: seq, updated_at: at.toISOString() });
  if (change.status !== undefined) update = update.set({ status: change.status });
  if (change.escalationReason !== undefined) update = update.set({ escalation_reason: change.escalationReason });
  if (change.owner !== undefined) update = update.set({ owner_id: change.owner?.id ?? null, owner_name: change.owner?.name ?? null });
  if (change.contactSealed !== undefined) update = update.set({ contact_sealed: change.contactSealed });
  if (change.escalation !== undefined) {
    update = update.set({ escalation: change.escalation });
    // Whoever waits keeps the place in the queue through requested, queued, active and back.
    update = WAITING.includes(change.escalation)
      ? update.set((row) => ({ waiting_since: row.fn.coalesce('waiting_since', sql.val(at.toISOString())) }))
      : update.set({ waiting_since: null });
  }
  const row = await update.where('id', '=', id).returningAll().executeTakeFirstOrThrow();
  return toConversation(row);
}

function queued(db: Database) {
  return db
    .selectFrom('conversations')
    .selectAll()
    .select((row) =>
      row
        .selectFrom('messages')
        .select('messages.text')
        .whereRef('messages.conversation_id', '=', 'conversations.id')
        .where('messages.kind', '=', 'visitor')
        .orderBy('messages.seq', 'desc')
        .limit(1)
        .as('last_words'),
    )
    .where('escalation', 'in', [...WAITING]);
}

function toQueued(row: {
  readonly last_words: string | null;
  readonly waiting_since: string | null;
  readonly updated_at: string;
}): QueuedConversation {
  return {
    conversation: toConversation(row),
    lastWords: row.last_words ?? '',
    waitingSince: new Date(row.waiting_since ?? row.updated_at),
  };
}
