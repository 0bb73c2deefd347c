import type { Policy } from '../../core/domain/policy.js';

type DeskPolicy = Policy['desk'];

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Whether the desk is staffed at an instant, by the clock on its own wall. No hours at all means always. */
export function isDeskOpen(desk: DeskPolicy, at: Date): boolean {
  if (desk.hours.length === 0) return true;
  const { day, minute } = wallClock(at, desk.timeZone);
  return desk.hours.some(({ days, from, to }) => {
    const [start, end] = [minuteOf(from), minuteOf(to)];
    if (start < end) return days.includes(day) && minute >= start && minute < end;
    // Through the night: it began today, or yesterday and is not over.
    return (days.includes(day) && minute >= start) || (days.includes(dayBefore(day)) && minute < end);
  });
}

/** The hours as a customer reads them: "Monday to Friday 09:00–17:00 (Europe/Berlin)". */
export function describeDeskHours(desk: DeskPolicy): string {
  if (desk.hours.length === 0) return 'at any time';
  const spans = desk.hours.map(({ days, from, to }) => `${describeDays(days)} ${from}–${to}`);
  return `${spans.join(', ')} (${desk.timeZone})`;
}

function wallClock(at: Date, timeZone: string): { readonly day: string; readonly minute: number } {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { day: (parts.get('weekday') ?? '').toLowerCase(), minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const options = { weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...options, timeZone });
  } catch {
    // Asking for a person must work with a time zone this machine has never heard of.
    return new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function dayBefore(day: string): string {
  const index = DAYS.findIndex((candidate) => candidate === day);
  return DAYS[(index + 6) % 7] ?? day;
}

function describeDays(days: readonly string[]): string {
  const indexes = days.map((day) => DAYS.findIndex((candidate) => candidate === day)).sort((a, b) => a - b);
  const [first, last] = [indexes[0] ?? -1, indexes.at(-1) ?? -1];
  const isRun = indexes.length > 2 && last - first === indexes.length - 1;
  const named = (index: number): string => capitalised(DAYS[index] ?? '');
  return isRun ? `${named(first)} to ${named(last)}` : indexes.map(named).join(', ');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
