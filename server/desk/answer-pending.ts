/**
 * The assistant's side of every conversation: one answer at a time, in the order of the questions. What waits is a fact
 * in storage, so a crash forgets nothing; this file only works it off.
 */
import type { Answer, Citation, Claim } from '../../core/domain/answer.js';
import type { Conversation, Message } from '../../core/domain/conversation.js';
import type { AnswerId, ConversationId, MessageId } from '../../core/domain/ids.js';
import type { Answerer, AnswerListener } from '../answer/turn.js';
import { earlierTurns } from './earlier-turns.js';
import type { DeskPorts } from './ports.js';
import { unfinishedAnswer } from './unfinished-answer.js';

export interface PendingAnswers {
  /** @param rawText the visitor's words before redaction, where the request is still at hand; kept in memory only. */
  schedule(message: Message, rawText?: string): void;
  /** The visitor wants no more of the answer in flight; what was shown stays. */
  stop(conversationId: ConversationId): void;
  /** A person took over: nothing of an answer in flight is emitted or stored from here on. */
  silence(conversationId: ConversationId): void;
  /** Takes up what storage says was never answered. Returns how many. */
  resume(): Promise<number>;
  /** Starts nothing new, waits for answers in flight, and aborts those that take longer; they are taken up at the next start. */
  drain(timeoutMs: number): Promise<void>;
}

interface Job {
  readonly message: Message;
  readonly rawText: string | undefined;
}

type Ending = 'stopped' | 'silenced' | 'shutting-down' | 'too-slow';

/** An answer that takes longer than anybody waits counts as failed. */
const MAX_ANSWER_MS = 60_000;
/** How many starts may take up the same question. */
const MAX_TAKE_UPS = 5;

export function createPendingAnswers(
  ports: DeskPorts & {
    readonly answerer: Answerer;
    releaseId(): string | null;
    /** Called when an answer hands over to a person; must not need the answerer. */
    onHandedOver(conversation: Conversation, reason: string): Promise<unknown>;
    /** One line for the log: ids, counts, durations, never a word of either side. */
    onAnswered(fields: object): void;
    onFailure(error: unknown, fields: { readonly conversationId: string; readonly messageId: string }): void;
    readonly maxAnswerMs?: number;
  },
): PendingAnswers {
  const { conversations } = ports.storage;
  const queues = new Map<ConversationId, { readonly jobs: Job[]; current: AbortController | undefined; done: Promise<void> }>();
  let isDraining = false;

  function schedule(message: Message, rawText?: string): void {
    if (isDraining) return;
    const queue = queues.get(message.conversationId);
    if (queue !== undefined) return void queue.jobs.push({ message, rawText });
    const fresh = { jobs: [{ message, rawText }], current: undefined, done: Promise.resolve() };
    queues.set(message.conversationId, fresh);
    fresh.done = workOff(message.conversationId);
  }

  async function workOff(conversationId: ConversationId): Promise<void> {
    const queue = queues.get(conversationId);
    while (queue !== undefined && !isDraining) {
      const job = queue.jobs.shift();
      if (job === undefined) break;
      queue.current = new AbortController();
      try {
        await answerOne(job, queue.current);
      } catch (error) {
        ports.onFailure(error, { conversationId, messageId: job.message.id });
      }
      queue.current = undefined;
    }
    queues.delete(conversationId);
  }

  async function answerOne({ message, rawText }: Job, controller: AbortController): Promise<void> {
    const startedAt = ports.clock.now();
    const conversation = await conversations.find(message.conversationId);
    if (conversation === undefined || !isAssistantsTurn(conversation)) return conversations.settle(message.id);

    const shown = {
      answerId: ports.ids.next() as AnswerId,
      releaseId: ports.releaseId(),
      claims: [] as Claim[],
      citations: [] as Citation[],
    };
    let answer: Answer;
    try {
      answer = await makeAnswer(message, rawText, conversation, shown, controller);
    } catch (error) {
      const ending = controller.signal.aborted ? (controller.signal.reason as Ending) : undefined;
      if (ending === 'silenced') return conversations.settle(message.id);
      // Still unanswered in storage: the next start takes it up.
      if (ending === 'shutting-down') return;
      if (ending !== 'stopped') ports.onFailure(error, { conversationId: conversation.id, messageId: message.id });
      answer = unfinishedAnswer(ending === 'stopped' ? 'interrupted' : 'failed', shown, shown.releaseId);
    }
    await storeAnswer(message, answer, startedAt);
  }

  function makeAnswer(
    message: Message,
    rawText: string | undefined,
    conversation: Conversation,
    shown: { answerId: AnswerId; releaseId: string | null; readonly claims: Claim[]; readonly citations: Citation[] },
    controller: AbortController,
  ): Promise<Answer> {
    const { signal } = controller;
    const about = { conversationId: conversation.id, visitorId: conversation.visitorId, messageId: message.id };
    // Whatever an answerer does after an abort, nobody hears of it.
    const unlessAborted = (tell: () => void): void => {
      if (!signal.aborted) tell();
    };
    const listener: AnswerListener = {
      onStart: (answerId, releaseId) =>
        unlessAborted(() => {
          shown.answerId = answerId;
          shown.releaseId = releaseId;
        }),
      onPhase: (phase) => unlessAborted(() => ports.bus.publish({ kind: 'answer-phase', ...about, phase })),
      onClaim: (claim) =>
        unlessAborted(() => {
          shown.claims.push({ text: claim.text, citations: claim.citations });
          shown.citations.push(...claim.newCitations);
          ports.bus.publish({ kind: 'answer-claim', ...about, answerId: shown.answerId, claim });
        }),
    };
    const timer = setTimeout(() => controller.abort('too-slow' satisfies Ending), ports.maxAnswerMs ?? MAX_ANSWER_MS);
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error(`answer ${String(signal.reason)}`)), { once: true });
    });
    const answered = (async () => {
      const history = await earlierTurns(ports.storage, message);
      signal.throwIfAborted();
      return ports.answerer(
        { text: rawText ?? message.text, history, audiences: ['public'], locale: conversation.locale },
        listener,
        signal,
      );
    })();
    // Not every answerer listens to its signal; a person who took over does not wait for one that is deaf.
    return Promise.race([answered, aborted]).finally(() => clearTimeout(timer));
  }

  async function storeAnswer(message: Message, answer: Answer, startedAt: Date): Promise<void> {
    const stored = await conversations.append(
      message.conversationId,
      {
        id: ports.ids.next() as MessageId,
        kind: 'assistant',
        text: toText(answer),
        answer,
        answersMessageId: message.id,
        at: ports.clock.now(),
      },
      {},
      isAssistantsTurn,
    );
    if (stored === undefined) return conversations.settle(message.id);
    if (stored.isDuplicate) return;
    const { conversation } = stored;
    ports.bus.publish({
      kind: 'answer-given',
      conversationId: conversation.id,
      visitorId: conversation.visitorId,
      message: stored.message,
      conversation,
    });
    ports.onAnswered({
      conversationId: conversation.id,
      messageId: message.id,
      answerId: answer.id,
      outcome: answer.outcome,
      reason: answer.reason ?? null,
      claims: answer.claims.length,
      releaseId: answer.releaseId,
      durationMs: ports.clock.now().getTime() - startedAt.getTime(),
    });
    if (answer.outcome === 'handed-over') await ports.onHandedOver(conversation, answer.reason ?? 'wants-person');
  }

  async function giveUp(message: Message): Promise<void> {
    const shown = { answerId: ports.ids.next() as AnswerId, claims: [], citations: [] };
    await storeAnswer(message, unfinishedAnswer('failed', shown, ports.releaseId()), ports.clock.now());
  }

  function abort(conversationId: ConversationId, ending: Ending): void {
    queues.get(conversationId)?.current?.abort(ending);
  }

  return {
    schedule,
    stop: (conversationId) => abort(conversationId, 'stopped'),
    silence(conversationId) {
      const queue = queues.get(conversationId);
      // Those not begun were settled in the transaction that gave the conversation its owner.
      if (queue !== undefined) queue.jobs.length = 0;
      abort(conversationId, 'silenced');
    },
    async resume() {
      const messages = await conversations.listUnanswered();
      for (const message of messages) {
        // A question that was under way at every one of so many ends may be what ended them: it is not tried again.
        if ((await conversations.countTakeUp(message.id)) <= MAX_TAKE_UPS) schedule(message);
        else await giveUp(message);
      }
      return messages.length;
    },
    async drain(timeoutMs) {
      isDraining = true;
      const all = Promise.allSettled([...queues.values()].map(({ done }) => done));
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([all, new Promise((resolve) => (timer = setTimeout(resolve, timeoutMs)))]);
      clearTimeout(timer);
      for (const id of queues.keys()) abort(id, 'shutting-down');
      await all;
    },
  };
}

function isAssistantsTurn(conversation: Conversation): boolean {
  return conversation.ownerId === null && conversation.status !== 'resolved';
}

/** The answer as plain words, for history, transcripts and previews. */
function toText(answer: Answer): string {
  const sentences = answer.claims.length > 0 ? answer.claims : answer.phrases;
  return sentences.map(({ text }) => text).join(' ');
}
