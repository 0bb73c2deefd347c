import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeskConversation, QueueEntry, WireMessage } from '../../core/wire/http.js';
import {
  changeQueue,
  createTranscript,
  hasTranscriptGap,
  orderQueue,
  reduceTranscript,
  type TranscriptAction,
} from '../../client/desk/desk-state.js';
import { RequestFailed } from '../../client/parts/request-failed.js';
import { setupTokenOf } from '../../client/desk/setup-token-of.js';
import { showDuration } from '../../client/desk/show-duration.js';

const conversationId = 'conversation-1';
const at = '2026-06-01T10:00:00.000Z';
const message = (seq: number, more: Partial<WireMessage> = {}): WireMessage => ({
  id: `message-${seq}`,
  conversationId,
  seq,
  kind: 'visitor',
  text: `words ${seq}`,
  at,
  ...more,
});
const read = (messages: WireMessage[], lastSeq = messages.length): DeskConversation => ({
  conversation: { id: conversationId, status: 'escalated', escalation: 'queued', lastSeq },
  reason: 'wants-person',
  messages,
});
const entry = (id: string, waitingSince: string, ownerId?: string): QueueEntry => ({
  conversationId: id,
  escalation: ownerId === undefined ? 'queued' : 'active',
  status: 'escalated',
  reason: 'wants-person',
  lastWords: id,
  waitingSince,
  lastSeq: 1,
  ...(ownerId === undefined ? {} : { ownerId }),
});

describe('the queue', () => {
  it('puts whoever has waited longest and belongs to nobody first', () => {
    const ordered = orderQueue(
      [
        entry('late', '2026-06-01T11:00:00Z'),
        entry('mine', '2026-06-01T09:00:00Z', 'me'),
        entry('early', '2026-06-01T10:00:00Z'),
        entry('hers', at, 'her'),
      ],
      'me',
    );
    expect(ordered.waiting.map(({ conversationId: id }) => id)).toEqual(['early', 'late']);
    expect(ordered.mine.map(({ conversationId: id }) => id)).toEqual(['mine']);
    expect(ordered.others.map(({ conversationId: id }) => id)).toEqual(['hers']);
  });

  it('changes, adds and removes one entry at a time', () => {
    const queue = changeQueue([entry('a', at)], 'b', entry('b', at));
    expect(changeQueue(queue, 'b', entry('b', at, 'me'))).toHaveLength(2);
    expect(changeQueue(queue, 'a', null).map(({ conversationId: id }) => id)).toEqual(['b']);
  });

  it('tells waiting times in words', () => {
    const nowMs = Date.parse(at);
    expect(showDuration(new Date(nowMs - 20_000).toISOString(), nowMs)).toBe('under a minute');
    expect(showDuration(new Date(nowMs - 60_000).toISOString(), nowMs)).toBe('1 minute');
    expect(showDuration(new Date(nowMs - 72 * 60_000).toISOString(), nowMs)).toBe('1 h 12 min');
    expect(showDuration(new Date(nowMs - 50 * 3_600_000).toISOString(), nowMs)).toBe('2 days');
  });
});

describe('an open conversation', () => {
  it('is the same for any order and any duplication of facts', () => {
    const facts: TranscriptAction[] = [2, 3, 4, 5].map((seq) => ({
      type: 'message.created',
      fact: { conversationId, seq, message: message(seq) },
    }));
    const start = createTranscript(read([message(1)]), 1);
    const expected = facts.reduce(reduceTranscript, start);
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }), (shuffled) => {
        expect(shuffled.reduce(reduceTranscript, start).messages).toEqual(expected.messages);
      }),
    );
  });

  it('replaces words on their way by the stored message with the same client id', () => {
    let state = createTranscript(read([message(1)]), 1);
    state = reduceTranscript(state, { type: 'composed', clientId: 'client-1', kind: 'reply', text: 'Hello' });
    state = reduceTranscript(state, { type: 'failed', clientId: 'client-1', failure: new RequestFailed('internal', '', true) });
    expect(state.outbox).toMatchObject([{ state: 'failed' }]);
    state = reduceTranscript(state, { type: 'retried', clientId: 'client-1' });
    expect(state.outbox).toEqual([{ clientId: 'client-1', kind: 'reply', text: 'Hello', state: 'sending' }]);
    const stored = message(2, { kind: 'agent', clientId: 'client-1' });
    state = reduceTranscript(state, { type: 'message.created', fact: { conversationId, seq: 2, message: stored } });
    expect(state.outbox).toEqual([]);
    expect(state.messages).toHaveLength(2);
  });

  it('knows that something is missing until it has been read', () => {
    let state = createTranscript(read([message(1)]), 1);
    state = reduceTranscript(state, { type: 'message.created', fact: { conversationId, seq: 3, message: message(3) } });
    expect(hasTranscriptGap(state)).toBe(true);
    state = reduceTranscript(state, { type: 'read', read: read([message(2), message(3)], 3), seq: 3 });
    expect(hasTranscriptGap(state)).toBe(false);
  });
});

describe('a setup link', () => {
  it('is recognised in both of its forms, and an ordinary address is none', () => {
    expect(setupTokenOf({ pathname: '/desk', hash: '#setup=abc' })).toBe('abc');
    expect(setupTokenOf({ pathname: '/desk/setup', hash: '#token=abc' })).toBe('abc');
    expect(setupTokenOf({ pathname: '/desk/setup', hash: '' })).toBe('');
    expect(setupTokenOf({ pathname: '/desk', hash: '#conversation=x' })).toBeUndefined();
  });
});
