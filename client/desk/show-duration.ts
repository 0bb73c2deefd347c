import { strings } from './strings/en.js';

/** How long ago an instant was, in words that tick by the minute. */
export function showDuration(since: string, nowMs: number): string {
  const minutes = Math.max(0, Math.floor((nowMs - Date.parse(since)) / 60_000));
  if (minutes < 1) return strings.justNow;
  if (minutes < 60) return strings.minutes(minutes);
  if (minutes < 24 * 60) return strings.hours(Math.floor(minutes / 60), minutes % 60);
  return strings.days(Math.floor(minutes / (24 * 60)));
}
