/** The one reader of environment variables. Every setting has a default that lets the demo run. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './domain/errors.js';

export interface Config {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Origins whose pages may embed the widget; the server's own address is always allowed. */
  readonly origins: readonly string[];
  /** Path of policy.yaml; undefined means the one beside the corpus that was ingested. */
  readonly policyPath: string | undefined;
  /** What may be fetched although it is not public: host names, addresses, ranges. */
  readonly fetchAllow: readonly string[];
  /** Shortest time between two requests to one website. */
  readonly fetchDelayMs: number;
  /** Threads that answer questions; 0: the server's own does. */
  readonly workers: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

const origin = z.string().refine(
  (value) => {
    try {
      return new URL(value).origin === value;
    } catch {
      return false;
    }
  },
  { message: 'must be an origin such as https://www.example.com, without a path' },
);

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

/** One processor is left to the server's own thread. Each thread holds the indexes for itself: four are enough unless somebody asks for more. */
const DEFAULT_WORKERS = Math.max(0, Math.min(4, availableParallelism() - 1));

const schema = z.object({
  FOOTNOTE_DATA: z.string().min(1).default('./data'),
  FOOTNOTE_PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  FOOTNOTE_HOST: z.string().min(1).default('127.0.0.1'),
  FOOTNOTE_ORIGINS: list.pipe(z.array(origin)),
  FOOTNOTE_FETCH_ALLOW: list,
  FOOTNOTE_FETCH_DELAY_MS: z.coerce.number('must be a number of milliseconds').int().min(0).max(60_000).default(500),
  FOOTNOTE_POLICY: z.string().min(1).optional(),
  FOOTNOTE_WORKERS: z.coerce.number('must be a number of threads').int().min(0).max(64).default(DEFAULT_WORKERS),
  FOOTNOTE_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** Throws `config-invalid` with every mistake at once: names and what is wrong, never values. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const read = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([name, value]) => name.startsWith('FOOTNOTE_') && value !== '')),
  );
  if (!read.success) {
    const mistakes = read.error.issues.map((issue) => `${issue.path[0]?.toString() ?? ''}: ${issue.message}`);
    throw new AppError('config-invalid', `Settings need repair: ${mistakes.join('; ')}. .env.example explains each setting.`);
  }
  const env_ = read.data;
  return {
    dataFolder: resolve(env_.FOOTNOTE_DATA),
    port: env_.FOOTNOTE_PORT,
    host: env_.FOOTNOTE_HOST,
    origins: env_.FOOTNOTE_ORIGINS,
    policyPath: env_.FOOTNOTE_POLICY === undefined ? undefined : resolve(env_.FOOTNOTE_POLICY),
    fetchAllow: env_.FOOTNOTE_FETCH_ALLOW,
    fetchDelayMs: env_.FOOTNOTE_FETCH_DELAY_MS,
    workers: env_.FOOTNOTE_WORKERS,
    logLevel: env_.FOOTNOTE_LOG,
  };
}
