import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireConversation, WireMessage } from '../../core/wire/http.js';
import { RequestFailed } from '../../client/parts/request-failed.js';
import {
  EMPTY_CONVERSATION,
  hasGap,
  isAwaitingAnswer,
  reduceConversation,
  timeline,
  type ConversationAction,
  type ConversationState,
} from '../../client/widget/conversation-state.js';
import { CITATIONS, scriptAnswer } from './stub-answers.js';

const conversationId = 'conversation-1';
const at = '2026-06-01T10:00:00.000Z';
const conversation: WireConversation = { id: conversationId, status: 'open', escalation: 'none', lastSeq: 0 };

const visitorMessage = (seq: number, more: Partial<WireMessage> = {}): WireMessage => ({
  id: `question-${seq}`,
  conversationId,
  seq,
  kind: 'visitor',
  text: `question ${seq}`,
  clientId: `client-${seq}`,
  at,
  ...more,
});
const assistantMessage = (seq: number, answers: number): WireMessage => ({
  id: `answer-${seq}`,
  conversationId,
  seq,
  kind: 'assistant',
  text: '',
  answer: scriptAnswer('How do I put the chat there?', `answerid-${seq}`),
  answersMessageId: `question-${answers}`,
  at,
});
const created = (message: WireMessage): ConversationAction => ({
  type: 'message.created',
  fact: { conversationId, seq: message.seq, message },
});
const claim = (question: number, index: number): ConversationAction => ({
  type: 'answer.claim',
  fact: {
    conversationId,
    messageId: `question-${question}`,
    answerId: 'answerid',
    index,
    text: `claim ${index}`,
    citations: [index + 1],
    newCitations: CITATIONS.filter(({ n }) => n === index + 1),
  },
});
const phase = (question: number, name: 'searching' | 'reading' | 'writing' | 'checking'): ConversationAction => ({
  type: 'answer.phase',
  fact: { conversationId, messageId: `question-${question}`, phase: name },
});
const moved = (seq: number, escalation: WireConversation['escalation'], status: WireConversation['status']): ConversationAction => ({
  type: 'escalation.changed',
  fact: { conversationId, seq, conversation: { ...conversation, escalation, status, lastSeq: seq } },
});
const run = (actions: readonly ConversationAction[], from: ConversationState = EMPTY_CONVERSATION): ConversationState =>
  actions.reduce(reduceConversation, from);
const keys = (state: ConversationState): string[] => timeline(state).map((entry) => `${entry.kind} ${entry.key}`);

describe('the conversation as the visitor sees it', () => {
  it('shows stored messages in the order of their numbers, however they arrive', () => {
    const state = run([created(assistantMessage(2, 1)), created(visitorMessage(3)), created(visitorMessage(1))]);
    expect(keys(state)).toEqual(['stored-own own-client-1', 'answer answer-question-1', 'stored-own own-client-3']);
  });

  it('shows a message once that arrives as a fact and again in a catch-up', () => {
    const message = visitorMessage(1);
    const state = run([created(message), { type: 'caught-up', conversation, messages: [message], seq: 1 }, created(message)]);
    expect(keys(state)).toEqual(['stored-own own-client-1']);
  });

  it('gives the same view for any order and any duplication of the same facts', () => {
    const facts: readonly ConversationAction[] = [
      created(visitorMessage(1)),
      phase(1, 'searching'),
      phase(1, 'writing'),
      claim(1, 0),
      claim(1, 1),
      created(assistantMessage(2, 1)),
      {
        type: 'answer.given',
        fact: { conversationId, seq: 2, messageId: 'answer-2', answer: scriptAnswer('How do I put the chat there?', 'answerid-2') },
      },
      created(visitorMessage(3)),
      phase(3, 'reading'),
      claim(3, 1),
      claim(3, 0),
      moved(5, 'queued', 'escalated'),
      created({ id: 'event-5', conversationId, seq: 5, kind: 'event', text: 'person-queued', at }),
      moved(6, 'active', 'escalated'),
      { type: 'message.seen', fact: { conversationId, seq: 3, by: 'agent' } },
      created({ id: 'agent-7', conversationId, seq: 7, kind: 'agent', text: 'Hello', authorName: 'Ada', at }),
    ];
    const expected = run(facts);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: facts.length - 1 }), { maxLength: 20 }),
        fc.shuffledSubarray(facts as ConversationAction[], { minLength: facts.length }),
        fc.nat(),
        (repeated, shuffled, place) => {
          const again = repeated.map((index) => facts[index] as ConversationAction);
          const cut = place % (shuffled.length + 1);
          const state = run([...shuffled.slice(0, cut), ...again, ...shuffled.slice(cut)]);
          expect(timeline(state)).toEqual(timeline(expected));
          expect(state.conversation).toEqual(expected.conversation);
          expect(state.heardSeq).toBe(expected.heardSeq);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps own words raw in this tab when the stored message comes back redacted', () => {
    const state = run([
      { type: 'composed', clientId: 'client-1', text: 'I am ada@example.org', at },
      created(visitorMessage(1, { text: 'I am [EMAIL]' })),
    ]);
    expect(timeline(state)).toMatchObject([{ kind: 'stored-own', text: 'I am ada@example.org' }]);
  });

  it('keeps own words raw also when the stored message comes without its client id', () => {
    const { clientId: _gone, ...stored } = visitorMessage(1, { text: 'redacted' });
    const state = run([
      { type: 'composed', clientId: 'client-1', text: 'raw', at },
      { type: 'accepted', clientId: 'client-1', messageId: 'question-1', seq: 1 },
      { type: 'caught-up', conversation, messages: [stored], seq: 1 },
    ]);
    expect(timeline(state)).toMatchObject([{ kind: 'stored-own', text: 'raw' }]);
  });

  it('shows a failed message with its reason and sends it again under the same client id', () => {
    const failure = new RequestFailed('unreachable', '', true);
    const composed = run([{ type: 'composed', clientId: 'client-1', text: 'hello', at }]);
    const failed = run([{ type: 'failed', clientId: 'client-1', failure }], composed);
    expect(failed.outbox).toMatchObject([{ clientId: 'client-1', state: 'failed', failure }]);
    expect(isAwaitingAnswer(failed)).toBe(false);
    const retried = run([{ type: 'retried', clientId: 'client-1' }], failed);
    expect(retried.outbox).toEqual([{ clientId: 'client-1', text: 'hello', at, state: 'sending' }]);
    expect(keys(run([created(visitorMessage(1))], retried))).toEqual(['stored-own own-client-1']);
  });

  it('does not call a message failed whose acknowledgement arrived before the failure', () => {
    const state = run([
      { type: 'composed', clientId: 'client-1', text: 'hello', at },
      { type: 'accepted', clientId: 'client-1', messageId: 'question-1', seq: 1 },
      { type: 'failed', clientId: 'client-1', failure: new RequestFailed('unreachable', '', true) },
    ]);
    expect(state.outbox).toMatchObject([{ state: 'sent' }]);
  });

  it('puts a sent message where its number belongs and an unsent one last', () => {
    const state = run([
      { type: 'composed', clientId: 'client-2', text: 'second', at },
      { type: 'composed', clientId: 'client-9', text: 'unsent', at },
      { type: 'accepted', clientId: 'client-2', messageId: 'question-2', seq: 2 },
      created(visitorMessage(3)),
      created(visitorMessage(1)),
    ]);
    expect(keys(state)).toEqual(['stored-own own-client-1', 'outgoing own-client-2', 'stored-own own-client-3', 'outgoing own-client-9']);
  });

  it('shows claims by their place while they arrive, and the stored answer instead of them under the same key', () => {
    const arriving = run([created(visitorMessage(1)), phase(1, 'checking'), claim(1, 1), phase(1, 'searching'), claim(1, 0)]);
    const live = timeline(arriving)[1];
    expect(live).toMatchObject({ kind: 'live', key: 'answer-question-1', live: { phase: 'checking' } });
    const given = run([created(assistantMessage(2, 1)), claim(1, 2)], arriving);
    expect(keys(given)).toEqual(['stored-own own-client-1', 'answer answer-question-1']);
  });

  it('drops an answer in flight when a person takes the conversation', () => {
    const state = run([created(visitorMessage(1)), claim(1, 0), moved(2, 'active', 'escalated')]);
    expect(keys(state)).toEqual(['stored-own own-client-1']);
  });

  it('never goes back to an older state of the conversation', () => {
    const state = run([moved(4, 'active', 'escalated'), moved(2, 'queued', 'escalated')]);
    expect(state.conversation?.escalation).toBe('active');
  });

  it('knows that something is missing until the catch-up has brought it', () => {
    const gapped = run([created(visitorMessage(1)), created(visitorMessage(3))]);
    expect(hasGap(gapped)).toBe(true);
    expect(gapped.syncedSeq).toBe(1);
    const mended = run([{ type: 'caught-up', conversation, messages: [assistantMessage(2, 1), visitorMessage(3)], seq: 3 }], gapped);
    expect(hasGap(mended)).toBe(false);
    expect(keys(mended)).toHaveLength(3);
  });

  it('takes the word of a fact that names a message it did not bring as a gap', () => {
    expect(hasGap(run([created(visitorMessage(1)), moved(2, 'queued', 'escalated')]))).toBe(true);
  });

  it('ignores facts of another conversation', () => {
    const state = run([{ type: 'caught-up', conversation, messages: [], seq: 0 }]);
    const foreign = visitorMessage(1, { conversationId: 'conversation-2' });
    expect(run([{ type: 'message.created', fact: { conversationId: 'conversation-2', seq: 1, message: foreign } }], state)).toBe(state);
  });

  it('never shows a note, even if one were sent', () => {
    expect(keys(run([created({ id: 'note-1', conversationId, seq: 1, kind: 'note', text: 'secret', at })]))).toEqual([]);
  });

  it('shows the latest vote of this tab over the stored one', () => {
    const state = run([created({ ...assistantMessage(1, 0), vote: 'up' }), { type: 'voted', answerId: 'answerid-1', vote: 'down' }]);
    expect(timeline(state)).toMatchObject([{ kind: 'answer', vote: 'down' }]);
  });
});
