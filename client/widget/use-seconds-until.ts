import { useEffect, useState } from 'preact/hooks';

/** Whole seconds left until an instant (ms since the epoch), counted down; 0 when it has passed. */
export function useSecondsUntil(instantMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now());
  const left = Math.max(0, Math.ceil((instantMs - nowMs) / 1_000));
  useEffect(() => {
    setNowMs(Date.now());
    if (instantMs <= Date.now()) return;
    const timer = window.setInterval(() => setNowMs(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, [instantMs, left === 0]);
  return left;
}
