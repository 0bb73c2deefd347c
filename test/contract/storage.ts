/** What every storage adapter promises. `open` gives a fresh, empty store; `reopen` the same one as another process would see it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../core/domain/answer.js';
import type { Revision } from '../../core/domain/document.js';
import { AppError } from '../../core/domain/errors.js';
import { EVERY_TEXT, type ScreenedText } from '../../core/domain/finding.js';
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
} from '../../core/domain/ids.js';
import type { NewMessage, Storage } from '../../core/ports/storage.js';

export interface OpenedStorage {
  readonly storage: Storage;
  reopen(): Promise<Storage>;
  close(): Promise<void>;
}

const at = new Date('2026-03-01T10:00:00.000Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
const conversationId = 'conversation-1' as ConversationId;
const visitorId = 'visitor-1' as VisitorId;

export function revision(id: string, documentId = 'document-1', text = 'Bikes are free.'): Revision {
  return {
    id: id as RevisionId,
    documentId: documentId as DocumentId,
    format: 'markdown',
    facts: {
      title: 'Bikes',
      path: 'bikes.md',
      owner: 'Travel',
      audience: 'public',
      language: 'en',
      licence: 'CC-BY-4.0',
      rights: 'owned',
      reviewBy: '2027-01-01',
    },
    text,
    blocks: [{ kind: 'paragraph', headingPath: ['Fees'], start: 0, end: text.length }],
  };
}

export function groundedAnswer(id: string, citationId = `${id}-c1`): Answer {
  return {
    id: id as AnswerId,
    author: { kind: 'assistant' },
    outcome: 'grounded',
    phrases: [],
    claims: [{ text: 'Bikes are free.', citations: [1] }],
    citations: [
      {
        n: 1,
        id: citationId,
        documentId: 'document-1',
        revision: 'revision-1',
        title: 'Bikes',
        headingPath: ['Fees'],
        quote: 'Bikes are free.',
        start: 0,
        end: 15,
        url: '/source/document-1/revision-1',
        reviewBy: '2027-01-01',
      },
    ],
    confidence: { score: 0.9, band: 'high', isCalibrated: true },
    answerability: 0.95,
    why: ['The words stand in the document.'],
    nearest: [],
    followUps: [],
    offersPerson: false,
    releaseId: 'release-1' as ReleaseId,
    disclosure: 'Written by a machine.',
    receipt: null,
    timings: { totalMs: 3 },
  };
}

function question(n: number, more: Partial<NewMessage> = {}): NewMessage {
  return {
    id: `message-${n}` as MessageId,
    kind: 'visitor',
    text: `Question ${n}`,
    clientId: `client-${n}`,
    bodyHmac: `hmac-${n}`,
    at: later(n),
    ...more,
  };
}

function answerTo(n: number): NewMessage {
  return {
    id: `answer-message-${n}` as MessageId,
    kind: 'assistant',
    text: '',
    answer: groundedAnswer(`answer-${n}`),
    answersMessageId: `message-${n}` as MessageId,
    at: later(n),
  };
}

export function storageContract(name: string, open: () => Promise<OpenedStorage>): void {
  describe(`${name} as storage`, () => {
    let opened: OpenedStorage;
    let storage: Storage;
    beforeEach(async () => {
      opened = await open();
      storage = opened.storage;
    });
    afterEach(() => opened.close());

    const start = () => storage.conversations.create({ id: conversationId, visitorId, locale: 'en', at });
    const list = (visibleTo: 'visitor' | 'staff' = 'staff') =>
      storage.conversations.listMessages(conversationId, { afterSeq: 0, limit: 500, visibleTo });

    describe('documents', () => {
      it('gives a revision back as it was stored', async () => {
        expect(await storage.documents.addRevisions([revision('revision-1')])).toBe(1);
        expect(await storage.documents.findRevision('revision-1' as RevisionId)).toEqual(revision('revision-1'));
        expect(await storage.documents.findRevision('revision-2' as RevisionId)).toBeUndefined();
      });

      it('never changes a stored revision', async () => {
        await storage.documents.addRevisions([revision('revision-1')]);
        expect(await storage.documents.addRevisions([revision('revision-1', 'document-1', 'Other words.'), revision('revision-2')])).toBe(
          1,
        );
        expect((await storage.documents.findRevision('revision-1' as RevisionId))?.text).toBe('Bikes are free.');
      });

      it('finds the newest revision of a document', async () => {
        await storage.documents.addRevisions([revision('revision-b'), revision('revision-a'), revision('revision-c', 'document-2')]);
        expect((await storage.documents.findNewestRevision('document-1' as DocumentId))?.id).toBe('revision-a');
        expect(await storage.documents.findNewestRevision('document-3' as DocumentId)).toBeUndefined();
      });
    });

    describe('erasing a document', () => {
      it('forgets what was read of a text that never became a revision, and nothing of another document', async () => {
        const reading = (documentId: string, sha: string) =>
          JSON.stringify({ kind: 'prepared', revision: { id: `of-${documentId}`, documentId }, origin: { originalSha256: sha } });
        await storage.readings.put([
          { key: 'held', revision: 'of-document-1' as RevisionId, result: reading('document-1', 'a'.repeat(64)) },
          { key: 'other', revision: 'of-document-2' as RevisionId, result: reading('document-2', 'b'.repeat(64)) },
        ]);
        const erase = (documentId: string) =>
          storage.eraseDocument({ documentId: documentId as DocumentId, by: 'Ann', reason: 'Asked for.', at, replaced: [] });
        await expect(erase('%')).rejects.toMatchObject({ code: 'unknown-document' });
        expect(await erase('document-1')).toMatchObject({ revisions: 0, keptOriginals: new Set(['b'.repeat(64)]) });
        expect(await storage.readings.find('held')).toBeUndefined();
        expect(await storage.readings.find('other')).toBeDefined();
      });
    });

    describe('findings', () => {
      const text = (contentHash: string, state: ScreenedText['state'] = 'held'): ScreenedText => ({
        documentId: 'document-1' as DocumentId,
        contentHash,
        revisionId: `revision-of-${contentHash}` as RevisionId,
        path: 'bikes.md',
        title: 'Bikes',
        state,
        findings: [{ kind: 'instruction', severity: 'blocks', reason: 'It speaks to an assistant.', excerpt: 'Obey.' }],
        screenedAt: at,
      });
      const record = (texts: readonly ScreenedText[]) => storage.findings.record({ texts, read: ['document-1' as DocumentId], at });
      const states = async () =>
        (await storage.findings.listOf('document-1' as DocumentId)).map((one) => [one.contentHash, one.state]).sort();
      const lines = async () =>
        (await storage.findings.listDecisions('document-1' as DocumentId)).map(({ state, by }) => `${state} by ${by}`);

      it('gives findings back as they were stored, and records a hold once', async () => {
        await record([text('one')]);
        await record([text('one')]);
        expect(await storage.findings.list()).toEqual([text('one')]);
        expect(await lines()).toEqual(['held by screening']);
      });

      it('keeps what a person decided when the same text is screened again', async () => {
        await record([text('one')]);
        const { documentId, contentHash } = text('one');
        await storage.findings.decide(text('one', 'released'), {
          documentId,
          contentHash,
          state: 'released',
          by: 'Ann',
          reason: 'Fine.',
          at,
        });
        await record([text('one')]);
        expect(await states()).toEqual([['one', 'released']]);
        expect(await lines()).toEqual(['held by screening', 'released by Ann']);
      });

      it('is done with a held text when the document has another one', async () => {
        await record([text('one')]);
        await record([text('two')]);
        expect(await states()).toEqual([
          ['one', 'fixed'],
          ['two', 'held'],
        ]);
        await record([]);
        expect(await storage.findings.list()).toEqual([]);
        expect(await lines()).toEqual(['held by screening', 'fixed by screening', 'held by screening', 'fixed by screening']);
      });

      it('leaves a held text open while nobody has read the file again, whatever else was found in what stays live', async () => {
        await record([text('one')]);
        await storage.findings.record({ texts: [text('live', 'noted')], read: [], at });
        expect(await states()).toEqual([
          ['live', 'noted'],
          ['one', 'held'],
        ]);
        expect(await lines()).toEqual(['held by screening']);
      });

      it('leaves the hold of a person alone', async () => {
        const { documentId } = text('one');
        await storage.findings.decide(text(EVERY_TEXT), {
          documentId,
          contentHash: EVERY_TEXT,
          state: 'held',
          by: 'Ann',
          reason: 'Wait.',
          at,
        });
        await record([]);
        expect(await states()).toEqual([[EVERY_TEXT, 'held']]);
      });
    });

    describe('releases', () => {
      const release = (id: string, minutes: number) => ({
        id: id as ReleaseId,
        snapshotId: `snapshot-of-${id}` as SnapshotId,
        details: { documents: 3, policyHash: 'abc' },
        createdAt: later(minutes),
      });

      const published = (id: string, minutes: number) => ({
        kind: 'published' as const,
        releaseId: id as ReleaseId,
        by: null,
        reason: null,
        gates: [{ gate: 'golden' as const, outcome: 'met' as const, tried: 2, allowed: 0, cases: [] }],
        overridden: [],
        at: later(minutes),
      });

      it('has no live release before the first publication', async () => {
        await storage.releases.add(release('release-1', 0));
        expect(await storage.releases.findLive()).toBeUndefined();
      });

      it('makes one release live at a time, and an earlier one again', async () => {
        await storage.releases.add(release('release-1', 0));
        await storage.releases.add(release('release-2', 1));
        await storage.releases.makeLive(published('release-1', 2));
        await storage.releases.makeLive(published('release-2', 3));
        expect((await storage.releases.findLive())?.id).toBe('release-2');
        await storage.releases.makeLive(published('release-1', 4));
        expect(await storage.releases.findLive()).toEqual({ ...release('release-1', 0), publishedAt: later(4) });
        expect((await storage.releases.list()).map(({ id }) => id)).toEqual(['release-2', 'release-1']);
      });

      it('records each switch with what was live before, newest first', async () => {
        await storage.releases.add(release('release-1', 0));
        await storage.releases.add(release('release-2', 1));
        await storage.releases.makeLive(published('release-1', 2));
        await storage.releases.makeLive({ ...published('release-2', 3), overridden: ['golden'], by: 'Ada', reason: 'the price rose' });
        await storage.releases.makeLive({ ...published('release-1', 4), kind: 'rolled-back', by: 'Ada', reason: 'wrong price' });
        expect(
          (await storage.releases.listEvents()).map(({ kind, releaseId, previousId, by }) => [kind, releaseId, previousId, by]),
        ).toEqual([
          ['rolled-back', 'release-1', 'release-2', 'Ada'],
          ['published', 'release-2', 'release-1', 'Ada'],
          ['published', 'release-1', null, null],
        ]);
        expect(await storage.releases.listEvents('release-2' as ReleaseId)).toEqual([
          { ...published('release-2', 3), overridden: ['golden'], by: 'Ada', reason: 'the price rose', previousId: 'release-1' },
        ]);
      });

      it('does not switch when another release went live meanwhile', async () => {
        await storage.releases.add(release('release-1', 0));
        await storage.releases.add(release('release-2', 1));
        await storage.releases.makeLive(published('release-1', 2), null);
        await expect(storage.releases.makeLive(published('release-2', 3), null)).rejects.toMatchObject({ code: 'release-moved' });
        expect((await storage.releases.findLive())?.id).toBe('release-1');
        expect(await storage.releases.listEvents()).toHaveLength(1);
      });

      it('stores a release once and refuses to publish one it does not know', async () => {
        await storage.releases.add(release('release-1', 0));
        await storage.releases.add(release('release-1', 5));
        expect((await storage.releases.find('release-1' as ReleaseId))?.createdAt).toEqual(at);
        await expect(storage.releases.makeLive(published('release-9', 0))).rejects.toMatchObject({ code: 'unknown-release' });
      });
    });

    describe('conversations', () => {
      it('numbers messages without gaps, also when they come at once', async () => {
        await start();
        await Promise.all(Array.from({ length: 20 }, (_, index) => storage.conversations.append(conversationId, question(index + 1))));
        expect((await list()).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
        expect((await storage.conversations.find(conversationId))?.lastSeq).toBe(20);
      });

      it('stores a client id once', async () => {
        await start();
        const [first, again] = await Promise.all([
          storage.conversations.append(conversationId, question(1)),
          storage.conversations.append(conversationId, question(1, { id: 'message-9' as MessageId })),
        ]);
        expect(first?.isDuplicate).toBe(false);
        expect(again).toMatchObject({ isDuplicate: true, message: { id: 'message-1', seq: 1 } });
        expect(await list()).toHaveLength(1);
      });

      it('refuses a client id with another body', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        const reused = storage.conversations.append(conversationId, question(1, { id: 'message-9' as MessageId, bodyHmac: 'hmac-9' }));
        await expect(reused).rejects.toBeInstanceOf(AppError);
        await expect(reused).rejects.toMatchObject({ code: 'client-id-reused' });
        expect(await list()).toHaveLength(1);
      });

      it('keeps message and change together, or neither', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        // The same message id twice breaks the insertion after the guard passed.
        await expect(
          storage.conversations.append(conversationId, question(1, { clientId: 'client-2' }), { status: 'resolved' }),
        ).rejects.toThrow();
        expect(await storage.conversations.find(conversationId)).toMatchObject({ status: 'open', lastSeq: 1 });
      });

      it('writes nothing when the guard does not hold', async () => {
        await start();
        const owner = { id: 'staff-1' as StaffId, name: 'Ada' };
        await storage.conversations.append(conversationId, { id: 'e1' as MessageId, kind: 'event', text: 'agent-joined', at }, { owner });
        expect(await storage.conversations.append(conversationId, answerTo(1), {}, (current) => current.ownerId === null)).toBeUndefined();
        expect(await list()).toHaveLength(1);
        expect(await storage.conversations.find(conversationId)).toMatchObject({ ownerId: 'staff-1', ownerName: 'Ada', lastSeq: 1 });
      });

      it('answers a message once', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        await storage.conversations.append(conversationId, answerTo(1));
        const second = await storage.conversations.append(conversationId, {
          ...answerTo(1),
          id: 'other' as MessageId,
          answer: groundedAnswer('other'),
        });
        expect(second).toMatchObject({ isDuplicate: true, message: { id: 'answer-message-1' } });
        expect(await list()).toHaveLength(2);
      });

      it('gives an answer back as it was stored, and finds it by its id and by a citation', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        await storage.conversations.append(conversationId, answerTo(1));
        const message = await storage.conversations.findMessageByAnswer('answer-1' as AnswerId);
        expect(message?.answer).toEqual(groundedAnswer('answer-1'));
        expect(await storage.conversations.findMessageByCitation('answer-1-c1')).toEqual(message);
        expect(await storage.conversations.findMessageByCitation('answer-2-c1')).toBeUndefined();
      });

      it('lists what waits for the assistant, oldest first, across restarts', async () => {
        await start();
        for (const n of [1, 2, 3]) await storage.conversations.append(conversationId, question(n));
        await storage.conversations.append(conversationId, answerTo(2));
        await storage.conversations.settle('message-3' as MessageId);
        const reopened = await opened.reopen();
        expect((await reopened.conversations.listUnanswered()).map(({ id }) => id)).toEqual(['message-1']);
        await reopened.close();
      });

      it('waits for nothing once a person owned the conversation', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        const event = (id: string): NewMessage => ({ id: id as MessageId, kind: 'event', text: 'agent-joined', at });
        await storage.conversations.append(conversationId, event('e1'), { owner: { id: 'staff-1' as StaffId, name: 'Ada' } });
        await storage.conversations.append(conversationId, question(2));
        await storage.conversations.append(conversationId, event('e2'), { owner: null });
        expect(await storage.conversations.listUnanswered()).toEqual([]);
      });

      it('hides notes from the visitor and pages by seq', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        await storage.conversations.append(conversationId, {
          id: 'note-1' as MessageId,
          kind: 'note',
          text: 'Calls often',
          authorName: 'Ada',
          at,
        });
        await storage.conversations.append(conversationId, question(2));
        expect((await list('visitor')).map(({ seq }) => seq)).toEqual([1, 3]);
        expect(
          (await storage.conversations.listMessages(conversationId, { afterSeq: 1, limit: 1, visibleTo: 'staff' })).map(({ id }) => id),
        ).toEqual(['note-1']);
      });

      it('finds the newest conversation that is not resolved, and makes one where there is none', async () => {
        await start();
        const other = { id: 'conversation-2' as ConversationId, visitorId, locale: 'en', at: later(5) };
        expect((await storage.conversations.findOrCreateCurrent(other)).id).toBe('conversation-1');
        await storage.conversations.append(
          conversationId,
          { id: 'e1' as MessageId, kind: 'event', text: 'resolved', at },
          { status: 'resolved' },
        );
        expect(await storage.conversations.findCurrent(visitorId)).toBeUndefined();
        const both = await Promise.all([
          storage.conversations.findOrCreateCurrent(other),
          storage.conversations.findOrCreateCurrent({ ...other, id: 'conversation-3' as ConversationId }),
        ]);
        expect(both.map(({ id }) => id)).toEqual(['conversation-2', 'conversation-2']);
      });

      it('finds a message of the visitor by its client id, and of nobody else', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        expect((await storage.conversations.findMessageByClientId(visitorId, 'client-1'))?.id).toBe('message-1');
        expect(await storage.conversations.findMessageByClientId('visitor-2' as VisitorId, 'client-1')).toBeUndefined();
      });

      it('orders the queue by who waits longest and keeps the place', async () => {
        for (const n of [1, 2]) {
          const id = `conversation-${n}` as ConversationId;
          await storage.conversations.create({ id, visitorId: `visitor-${n}` as VisitorId, locale: 'en', at });
          await storage.conversations.append(id, question(n));
          await storage.conversations.append(
            id,
            { id: `event-${n}` as MessageId, kind: 'event', text: 'person-requested', at: later(10 - n) },
            { status: 'escalated', escalation: 'requested', escalationReason: 'asked' },
          );
        }
        await storage.conversations.append(
          'conversation-2' as ConversationId,
          { id: 'e3' as MessageId, kind: 'event', text: 'person-queued', at: later(20) },
          { escalation: 'queued' },
        );
        const queue = await storage.conversations.listQueue();
        expect(queue.map((entry) => [entry.conversation.id, entry.lastWords, entry.waitingSince])).toEqual([
          ['conversation-2', 'Question 2', later(8)],
          ['conversation-1', 'Question 1', later(9)],
        ]);
        await storage.conversations.append(
          'conversation-2' as ConversationId,
          { id: 'e4' as MessageId, kind: 'event', text: 'handed-back', at: later(21) },
          { escalation: 'handed-back', status: 'open' },
        );
        expect(await storage.conversations.findQueued('conversation-2' as ConversationId)).toBeUndefined();
        expect((await storage.conversations.findQueued('conversation-1' as ConversationId))?.conversation.escalationReason).toBe('asked');
      });

      it('keeps the last vote on an answer', async () => {
        await start();
        await storage.conversations.append(conversationId, question(1));
        await storage.conversations.append(conversationId, answerTo(1));
        const vote = { answerId: 'answer-1' as AnswerId, conversationId, vote: 'up' as const, reasons: [], comment: null, createdAt: at };
        await storage.conversations.saveFeedback(vote);
        await storage.conversations.saveFeedback({
          ...vote,
          vote: 'down',
          reasons: ['outdated'],
          comment: 'Fares rose',
          createdAt: later(1),
        });
        expect(await storage.conversations.listFeedback(conversationId)).toEqual([
          { answerId: 'answer-1', vote: 'down', reasons: ['outdated'], comment: 'Fares rose', createdAt: later(1) },
        ]);
      });

      it('keeps sealed contact details beside the conversation until they are cleared', async () => {
        await start();
        await storage.conversations.append(
          conversationId,
          { id: 'e1' as MessageId, kind: 'event', text: 'contact-left', at },
          { contactSealed: 'sealed' },
        );
        expect(await storage.conversations.findContact(conversationId)).toBe('sealed');
        await storage.conversations.append(
          conversationId,
          { id: 'e2' as MessageId, kind: 'event', text: 'person-cancelled', at },
          { contactSealed: null },
        );
        expect(await storage.conversations.findContact(conversationId)).toBeUndefined();
      });

      it('refuses a message for a conversation that does not exist', async () => {
        await expect(storage.conversations.append('nowhere' as ConversationId, question(1))).rejects.toMatchObject({
          code: 'unknown-conversation',
        });
      });
    });

    describe('accounts', () => {
      const ada = { id: 'staff-1' as StaffId, login: 'Ada', name: 'Ada', role: 'operator' as const, passwordHash: 'hash', at };

      it('finds staff by login whatever its case, and keeps logins apart', async () => {
        await storage.accounts.addStaff(ada);
        expect(await storage.accounts.findByLogin('ADA')).toEqual({
          id: 'staff-1',
          login: 'Ada',
          name: 'Ada',
          role: 'operator',
          passwordHash: 'hash',
        });
        await expect(storage.accounts.addStaff({ ...ada, id: 'staff-2' as StaffId, login: 'ada' })).rejects.toMatchObject({
          code: 'login-taken',
        });
        expect(await storage.accounts.countStaff()).toBe(1);
      });

      it('uses a setup link once', async () => {
        await storage.accounts.putSetupToken('void');
        await storage.accounts.putSetupToken('token');
        expect(await storage.accounts.useSetupToken('void', ada)).toBe(false);
        const uses = await Promise.all([
          storage.accounts.useSetupToken('token', ada),
          storage.accounts.useSetupToken('token', { ...ada, id: 'staff-2' as StaffId, login: 'bea' }),
        ]);
        expect(uses).toEqual([true, false]);
        expect(await storage.accounts.countStaff()).toBe(1);
      });

      it('forgets a session when it ends', async () => {
        await storage.accounts.addStaff(ada);
        const session = { tokenHash: 'h1', csrfToken: 'csrf', staffId: ada.id };
        await storage.accounts.addSession({ ...session, expiresAt: later(60) });
        await storage.accounts.addSession({ ...session, tokenHash: 'h2', expiresAt: at });
        expect(await storage.accounts.findSession('h1')).toMatchObject({
          csrfToken: 'csrf',
          staff: { login: 'Ada' },
          expiresAt: later(60),
        });
        expect(await storage.accounts.findSession('h2')).toBeUndefined();
        await storage.accounts.deleteSession('h1');
        expect(await storage.accounts.findSession('h1')).toBeUndefined();
      });

      it('knows a visitor by the hash of a secret', async () => {
        await storage.accounts.addVisitor({ id: visitorId, secretHash: 'secret-hash', at });
        expect(await storage.accounts.findVisitorBySecret('secret-hash')).toBe(visitorId);
        expect(await storage.accounts.findVisitorBySecret('other')).toBeUndefined();
      });
    });

    it('answers that it is there', async () => {
      await expect(storage.check()).resolves.toBeUndefined();
    });
  });
}
