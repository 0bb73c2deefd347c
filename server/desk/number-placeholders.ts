/**
 * Tells two values of one kind apart in a conversation: `[EMAIL_ADDRESS]` and `[EMAIL_ADDRESS 2]`, each the same whenever the visitor writes
 * it again, for the agent and for a model that read what is stored. Which value has which number is known as a keyed hash in memory only, so
 * that nothing stored tells who somebody was. A process that has not heard a conversation (after a restart, or beside another server) goes on
 * after the highest number that stands in the stored messages: two values never share a number, and one value may get a second one.
 */
import type { ConversationId } from '../../core/domain/ids.js';
import { numberOfPlaceholder, PLACEHOLDER, type NumberOf } from '../../core/redaction/redact.js';
import type { DeskPorts } from './ports.js';

/** Conversations that are remembered; the one not heard for longest is forgotten first. */
const MAX_CONVERSATIONS = 10_000;
const PAGE = 200;

interface Known {
  readonly numbers: Map<string, number>;
  readonly highest: Map<string, number>;
}

type Ports = Pick<DeskPorts, 'hmac'> & {
  readonly storage: { readonly conversations: Pick<DeskPorts['storage']['conversations'], 'listMessages'> };
};

/** @returns for a conversation, what gives its values their numbers, from 1 */
export function createPlaceholderNumbers(ports: Ports): (id: ConversationId) => Promise<NumberOf> {
  const conversations = new Map<ConversationId, Promise<Known>>();

  async function readHighest(id: ConversationId): Promise<Known> {
    const highest = new Map<string, number>();
    let afterSeq = 0;
    for (;;) {
      const page = await ports.storage.conversations.listMessages(id, { afterSeq, limit: PAGE, visibleTo: 'visitor' });
      for (const { kind, text } of page)
        for (const [placeholder] of kind === 'visitor' ? text.matchAll(PLACEHOLDER) : []) {
          const { type, number } = numberOfPlaceholder(placeholder);
          highest.set(type, Math.max(number, highest.get(type) ?? 0));
        }
      if (page.length < PAGE) return { numbers: new Map(), highest };
      afterSeq = page.at(-1)?.seq ?? Infinity;
    }
  }

  return async (id) => {
    const known = conversations.get(id) ?? readHighest(id);
    conversations.delete(id);
    conversations.set(id, known);
    const [oldest] = conversations.keys();
    if (conversations.size > MAX_CONVERSATIONS && oldest !== undefined) conversations.delete(oldest);
    const { numbers, highest } = await known.catch((error: unknown) => {
      conversations.delete(id);
      throw error;
    });
    return (value, type) => {
      const key = ports.hmac(`${id} ${type} ${value}`);
      const number = numbers.get(key) ?? (highest.get(type) ?? 0) + 1;
      numbers.set(key, number);
      highest.set(type, Math.max(number, highest.get(type) ?? 0));
      return number;
    };
  };
}
