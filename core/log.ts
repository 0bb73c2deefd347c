/** The one maker of loggers. Logs are events with fields, on stderr; never a visitor's or a document's text. */
import { pino } from 'pino';

export interface Log {
  debug(fields: object, event: string): void;
  info(fields: object, event: string): void;
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

export function createLog(level: string): Log {
  const serializers = { error: pino.stdSerializers.err, err: pino.stdSerializers.err };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, pino.destination({ dest: 2, sync: true }));
}
