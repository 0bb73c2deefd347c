/** What every bus promises: events of one conversation in order, to everybody, whatever a listener does. */
import { describe, expect, it } from 'vitest';
import type { ConversationId, VisitorId } from '../../core/domain/ids.js';
import type { Bus, BusEvent } from '../../core/ports/bus.js';
import { until } from '../support/server.js';

const seen = (seq: number): BusEvent => ({
  kind: 'message-seen',
  conversationId: 'conversation-1' as ConversationId,
  visitorId: 'visitor-1' as VisitorId,
  seq,
  by: 'visitor',
});
const seqOf = (event: BusEvent): number => (event.kind === 'message-seen' ? event.seq : 0);

export function busContract(name: string, open: () => Promise<{ readonly bus: Bus; failures(): number }>): void {
  describe(`${name} as bus`, () => {
    it('delivers in order, also what is published while delivering', async () => {
      const { bus } = await open();
      const first: number[] = [];
      const second: number[] = [];
      bus.subscribe((event) => {
        first.push(seqOf(event));
        if (seqOf(event) === 1) bus.publish(seen(100));
      });
      bus.subscribe((event) => second.push(seqOf(event)));
      bus.publish(seen(1));
      bus.publish(seen(2));
      await until(() => first.length === 3 && second.length === 3);
      expect(second).toEqual(first);
      expect(first.indexOf(100)).toBeGreaterThan(0);
      await bus.close();
    });

    it('survives a listener that throws, and forgets one that left', async () => {
      const { bus, failures } = await open();
      const heard: number[] = [];
      bus.subscribe(() => {
        throw new Error('deaf');
      });
      const leave = bus.subscribe((event) => heard.push(seqOf(event)));
      bus.publish(seen(1));
      await until(() => heard.length === 1 && failures() === 1);
      leave();
      bus.publish(seen(2));
      await until(() => failures() === 2);
      expect(heard).toEqual([1]);
      await bus.close();
    });
  });
}
