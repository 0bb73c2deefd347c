import type { Bus, BusEvent } from '../../ports/bus.js';

/** The bus of one process. @param onFailure told what a listener threw; a listener's fault is nobody else's. */
export function createMemoryBus(onFailure: (error: unknown) => void): Bus {
  const listeners = new Set<(event: BusEvent) => void>();
  // A listener may publish while it is told something; what it says is heard after what it was told, by everybody.
  const waiting: BusEvent[] = [];
  let isDelivering = false;

  function deliver(): void {
    isDelivering = true;
    for (let event = waiting.shift(); event !== undefined; event = waiting.shift()) {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          onFailure(error);
        }
      }
    }
    isDelivering = false;
  }

  return {
    supportsManyProcesses: false,
    publish(event) {
      waiting.push(event);
      if (!isDelivering) deliver();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      return Promise.resolve();
    },
  };
}
