/** Opens a server: data folder, storage, desk, HTTP, sockets; closes them in reverse. Prints nothing. */
import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryBus } from '../core/adapters/bus/memory.js';
import { openDataFolder, type DataFolder } from '../core/adapters/storage/data-folder.js';
import { deriveKey, installationKey } from '../core/adapters/storage/installation-key.js';
import { openSqliteStorage } from '../core/adapters/storage/sqlite.js';
import type { Config } from '../core/config.js';
import { AppError } from '../core/domain/errors.js';
import type { Policy } from '../core/domain/policy.js';
import type { Log } from '../core/log.js';
import type { Clock } from '../core/ports/clock.js';
import type { RedactMessage } from '../core/redaction/redact-message.js';
import type { Ids } from '../core/ports/ids.js';
import type { Storage } from '../core/ports/storage.js';
import { createOpenVisitorSession } from './accounts/open-visitor-session.js';
import { createStaffAccounts } from './accounts/staff-accounts.js';
import { createVisitorTokens } from './accounts/visitor-token.js';
import type { Answerer } from './answer/turn.js';
import type { Curation } from './curation/curation.js';
import { openDesk } from './desk/open-desk.js';
import { createContactSeal } from './desk/seal-contact.js';
import { createApp } from './http/app.js';
import { createLimits } from './http/limits.js';
import { createOrigins, isLoopbackHost } from './http/origins.js';
import { openSockets } from './realtime/open-sockets.js';

/** The answering side of a server. `policy` and `releaseId` are asked each time: both change with a release. */
export interface Answering {
  readonly answerer: Answerer;
  policy(): Policy;
  releaseId(): string | null;
  close?(): Promise<void>;
}

export interface OpenServerOptions {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** Called once storage is open and the folder is ours. */
  openAnswering(opened: { readonly storage: Storage; readonly folder: DataFolder }): Promise<Answering>;
  /** What content owners do; without it there are no pages for them. */
  openCuration?(opened: { readonly storage: Storage; readonly folder: DataFolder }): Promise<Curation>;
  /** Personal data out of a visitor's words, before they are stored. */
  readonly redactMessage: RedactMessage;
  /** Where the build left the pages and the widget: dist/client. */
  readonly clientFolder: string;
}

export interface OpenedServer {
  /** Such as http://127.0.0.1:3000 */
  readonly address: string;
  /** While there is no staff account: the link that makes the first one, once. */
  readonly setupLink: string | undefined;
  /** What the script tag of a website carries; `demo` on loopback. */
  readonly siteKey: string;
  readonly storage: Storage;
  /** How many questions of an earlier run were taken up. */
  readonly resumed: number;
  /** Lets requests and answers in flight end (5 s), then closes everything. */
  close(): Promise<void>;
}

const DRAIN_MS = 5_000;
const LAST_REPLIES_MS = 500;
/** 128 bits, hexadecimal: URL-safe and without a leading dash. */
const ids: Ids = { next: () => randomBytes(16).toString('hex') };

/** Throws `data-folder-unusable`, `data-folder-busy`, `port-busy`, `config-invalid`, and whatever `openAnswering` throws. */
export async function openServer(options: OpenServerOptions): Promise<OpenedServer> {
  const { config, log, clock } = options;
  const closers: (() => Promise<unknown>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close();
  };
  try {
    const folder = await openDataFolder(config.dataFolder);
    const lock = await folder.lock('serve');
    closers.push(() => lock.release());
    const key = await installationKey(folder);
    const storage = await openSqliteStorage({ file: folder.databaseFile, clock });
    closers.push(() => storage.close());
    const answering = await options.openAnswering({ storage, folder });
    closers.push(async () => answering.close?.());
    const curation = await options.openCuration?.({ storage, folder });
    closers.push(async () => curation?.close());
    const bus = createMemoryBus((error) => log.error({ err: error }, 'bus.listener-failed'));
    closers.push(() => bus.close());

    const messageKey = deriveKey(key, 'message-hmac');
    const hmac = (text: string): string => createHmac('sha256', messageKey).update(text).digest('base64url');
    const ownSiteKey = `site_${deriveKey(key, 'site-key').toString('hex').slice(0, 24)}`;
    const siteKeys = isLoopbackHost(config.host) ? ['demo', ownSiteKey] : [ownSiteKey];
    const siteKey = siteKeys[0] ?? ownSiteKey;

    const desk = openDesk({
      storage,
      bus,
      clock,
      ids,
      hmac,
      redactMessage: (text, numberOf) => options.redactMessage(text, { names: answering.policy().redaction?.names, numberOf }),
      policy: () => answering.policy(),
      releaseId: () => answering.releaseId(),
      answerer: answering.answerer,
      contacts: createContactSeal(deriveKey(key, 'contact-details')),
      onAnswered: (fields) => log.info(fields, 'answer.given'),
      onFailure: (error, fields) => log.error({ ...fields, err: error }, 'answer.failed'),
    });
    const staff = createStaffAccounts({ storage, ids, clock });
    const tokens = createVisitorTokens({ key: deriveKey(key, 'visitor-token'), clock });
    let isShuttingDown = false;
    const context = {
      desk,
      curation,
      staff,
      tokens,
      log,
      openVisitorSession: createOpenVisitorSession({ storage, tokens, ids, clock, siteKeys }),
      limits: createLimits({ policy: () => answering.policy(), hmac }),
      origins: createOrigins({ configured: config.origins, boundHost: config.host }),
      isShuttingDown: () => isShuttingDown,
    };

    const server = createServer();
    const sockets = openSockets(server, context);
    const app = createApp({
      ...context,
      siteKey,
      clientFolder: options.clientFolder,
      releaseId: () => answering.releaseId(),
      onSignedOut: (tokenHash) => sockets.endStaffSession(tokenHash),
    });
    // Socket.IO answers its own path and passes on the rest.
    server.on('request', (request, response) => {
      if (request.url?.startsWith('/socket.io/') !== true) app(request, response);
    });
    const address = await listen(server, config);
    const closed = new Promise<void>((resolve) => server.once('close', resolve));
    closers.push(async () => {
      await sockets.close();
      // Replies on their way may arrive; whoever holds a connection open for longer is cut off.
      await within(LAST_REPLIES_MS, closed);
      server.closeAllConnections();
    });
    closers.push(async () => {
      isShuttingDown = true;
      server.close();
      const startedMs = Date.now();
      await within(DRAIN_MS, sockets.drain());
      await desk.pending.drain(Math.max(0, DRAIN_MS - (Date.now() - startedMs)));
    });

    const setupToken = await staff.createSetupToken();
    const resumed = await desk.pending.resume();
    let closing: Promise<void> | undefined;
    return {
      address,
      setupLink: setupToken === undefined ? undefined : `${address}/desk#setup=${setupToken}`,
      siteKey,
      storage,
      resumed,
      close: () => (closing ??= closeAll()),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function listen(server: Server, config: Pick<Config, 'host' | 'port'>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(toListenError(cause, config)));
    server.listen(config.port, config.host, () => {
      const { port } = server.address() as AddressInfo;
      const host =
        config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host;
      resolve(`http://${host}:${port}`);
    });
  });
}

function toListenError(cause: NodeJS.ErrnoException, { host, port }: Pick<Config, 'host' | 'port'>): AppError {
  if (cause.code === 'EADDRINUSE') {
    return new AppError('port-busy', `Port ${port} on ${host} is in use. Stop the other program, or set FOOTNOTE_PORT to a free port.`, {
      cause,
    });
  }
  if (cause.code === 'EACCES') {
    return new AppError('port-busy', `Port ${port} is not open to this account. Set FOOTNOTE_PORT to a port from 1024 on.`, { cause });
  }
  return new AppError('config-invalid', `This machine cannot listen on ${host}. Set FOOTNOTE_HOST to one of its addresses.`, { cause });
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}
