/**
 * The one maker of loggers. Logs are events with fields, on stderr; never a visitor's or a document's text. What others put into the
 * messages of their errors is not ours to promise, so that every string goes through the redactor before it is written.
 */
import { pino } from 'pino';
import { recognizersFor } from './redaction/recognizers.js';
import { type PlacedRecognizer, redact } from './redaction/redact.js';

export interface Log {
  debug(fields: object, event: string): void;
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

/** @param file where it writes instead of stderr */
export function createLog(level: string, file?: string): Log {
  let recognizers: readonly PlacedRecognizer[] | undefined;
  const redactText = (text: string): string => (isCode(text) ? text : redact(text, (recognizers ??= recognizersFor('log'))).text);
  const serializeError = (error: unknown): unknown => redactStrings(pino.stdSerializers.err(error as Error), redactText);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: serializeError, err: serializeError },
      // Errors keep their form for the serializers, which see them next.
      formatters: { log: (fields) => redactStrings(fields, redactText) as Record<string, unknown> },
      hooks: {
        logMethod(parameters, method) {
          method.apply(this, parameters.map((one: unknown) => (typeof one === 'string' ? redactText(one) : one)) as typeof parameters);
        },
      },
    },
    pino.destination({ dest: file ?? 2, sync: true }),
  );
}

/** Ids and codes of ours, which most fields are: no words, no @, and no digits in a row unless they are hexadecimal. */
function isCode(text: string): boolean {
  return /^[A-Za-z_.:/-]{0,80}$|^[a-z_.-]{0,40}(?=[0-9]{0,63}[a-f])[0-9a-f]{12,64}$/.test(text);
}

const MAX_DEPTH = 6;

function redactStrings(value: unknown, redactText: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Error && depth > 0) return depth === 1 ? value : redactStrings(pino.stdSerializers.err(value), redactText, depth);
  if (depth === MAX_DEPTH) return '[too deep]';
  if (Array.isArray(value)) return value.map((one: unknown) => redactStrings(one, redactText, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactStrings(one, redactText, depth + 1)]));
}
