/**
 * Failures we can name. Each code has a status and a title in server/http/problem.ts, an exit code in server/cli.ts and
 * a paragraph in docs/problems.md; the compiler and a test hold the three together.
 */
export const ERROR_CODES = [
  'invalid-request',
  'not-signed-in',
  'session-expired',
  'forbidden',
  'origin-not-allowed',
  'unknown-site-key',
  'unknown-conversation',
  'unknown-document',
  'unknown-answer',
  'unknown-citation',
  'unknown-release',
  'unknown-job',
  'unknown-address',
  'release-moved',
  'conversation-closed',
  'conversation-not-yours',
  'client-id-reused',
  'text-empty',
  'text-too-long',
  'too-many-requests',
  'body-too-large',
  'setup-link-used',
  'wrong-credentials',
  'login-taken',
  'not-ready',
  'shutting-down',
  'internal',
  'config-invalid',
  'nothing-published',
  'corpus-empty',
  'source-unreadable',
  'source-unreachable',
  'address-refused',
  'unknown-proposal',
  'rights-unknown',
  'data-folder-unusable',
  'data-folder-busy',
  'port-busy',
  'snapshot-damaged',
  'evaluation-data-invalid',
  'model-unavailable',
  'cancelled',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure with a code that edges translate. `message` is one sentence that says what to do next. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly retryable?: boolean; readonly retryAfterMs?: number } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.retryable = options.retryable ?? false;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
}
