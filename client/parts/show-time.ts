/** The time of day of an instant, as the visitor's language writes it. */
export function showTime(at: string, locale?: string): string {
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? '' : instant.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
