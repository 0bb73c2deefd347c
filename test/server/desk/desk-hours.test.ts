import { describe, expect, it } from 'vitest';
import { describeDeskHours, isDeskOpen } from '../../../server/desk/desk-hours.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const office = { timeZone: 'Europe/Berlin', hours: [{ days: weekdays, from: '09:00', to: '17:00' }] };

describe('the desk', () => {
  it('opens and closes by the clock on its own wall, summer and winter', () => {
    expect(isDeskOpen(office, new Date('2026-01-12T07:59:59Z'))).toBe(false);
    expect(isDeskOpen(office, new Date('2026-01-12T08:00:00Z'))).toBe(true);
    expect(isDeskOpen(office, new Date('2026-07-13T07:00:00Z'))).toBe(true);
    expect(isDeskOpen(office, new Date('2026-07-13T14:59:00Z'))).toBe(true);
    expect(isDeskOpen(office, new Date('2026-07-13T15:00:00Z'))).toBe(false);
    expect(isDeskOpen(office, new Date('2026-07-12T10:00:00Z'))).toBe(false);
  });

  it('may be open through the night', () => {
    const night = { timeZone: 'UTC', hours: [{ days: ['friday'], from: '22:00', to: '02:00' }] };
    expect(isDeskOpen(night, new Date('2026-01-16T21:59:00Z'))).toBe(false);
    expect(isDeskOpen(night, new Date('2026-01-16T23:00:00Z'))).toBe(true);
    expect(isDeskOpen(night, new Date('2026-01-17T01:59:00Z'))).toBe(true);
    expect(isDeskOpen(night, new Date('2026-01-17T02:00:00Z'))).toBe(false);
    expect(isDeskOpen(night, new Date('2026-01-17T23:00:00Z'))).toBe(false);
  });

  it('is always open without hours, and works in a time zone nobody knows', () => {
    expect(isDeskOpen({ timeZone: 'UTC', hours: [] }, new Date())).toBe(true);
    expect(isDeskOpen({ ...office, timeZone: 'Moon/Base' }, new Date('2026-01-12T10:00:00Z'))).toBe(true);
  });

  it('says its hours in words', () => {
    expect(describeDeskHours(office)).toBe('Monday to Friday 09:00–17:00 (Europe/Berlin)');
    expect(describeDeskHours({ timeZone: 'UTC', hours: [{ days: ['saturday', 'monday'], from: '10:00', to: '12:00' }] })).toBe(
      'Monday, Saturday 10:00–12:00 (UTC)',
    );
    expect(describeDeskHours({ timeZone: 'UTC', hours: [] })).toBe('at any time');
  });
});
