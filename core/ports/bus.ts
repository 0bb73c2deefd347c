/**
 * Live events. The bus is a hint: storage is the truth, and whoever missed something reads it from there. Events of one
 * conversation arrive in the order they were published.
 */
import type { AnswerPhase, Citation, Claim } from '../domain/answer.js';
import type { Conversation, Message } from '../domain/conversation.js';
import type { AnswerId, ConversationId, MessageId, VisitorId } from '../domain/ids.js';

interface About {
  readonly conversationId: ConversationId;
  readonly visitorId: VisitorId;
}

export type BusEvent = About &
  (
    | { readonly kind: 'message-created'; readonly message: Message; readonly conversation: Conversation }
    | { readonly kind: 'answer-phase'; readonly messageId: MessageId; readonly phase: AnswerPhase }
    | {
        readonly kind: 'answer-claim';
        readonly messageId: MessageId;
        readonly answerId: AnswerId;
        readonly claim: Claim & { readonly index: number; readonly newCitations: readonly Citation[]; readonly question?: string };
      }
    /** The stored answer; says also that its message was created. */
    | { readonly kind: 'answer-given'; readonly message: Message; readonly conversation: Conversation }
    /** A move of the escalation; says also that its event message was created. */
    | { readonly kind: 'escalation-changed'; readonly message: Message; readonly conversation: Conversation }
    | { readonly kind: 'typing-changed'; readonly who: 'visitor' | 'agent'; readonly isTyping: boolean }
    | { readonly kind: 'message-seen'; readonly seq: number; readonly by: 'visitor' | 'agent' }
  );

export interface Bus {
  /** False for a bus that ends at this process. */
  readonly supportsManyProcesses: boolean;
  publish(event: BusEvent): void;
  /** Every event of every conversation, until the returned function is called. A listener that throws disturbs nobody else. */
  subscribe(listener: (event: BusEvent) => void): () => void;
  close(): Promise<void>;
}
