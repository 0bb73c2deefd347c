/** The console behind its screen: the session, what the server tells of running jobs, and sending files with their progress. */
import type { StaffResponse } from '../../core/wire/http.js';
import type { WireJob } from '../../core/wire/curation.js';
import { isProblem, type Check } from '../parts/check.js';
import { openLiveSocket, type LiveSocket } from '../parts/live-socket.js';
import { fromProblem, RequestFailed, toRequestFailed } from '../parts/request-failed.js';
import { requestJson } from '../parts/request-json.js';
import { changing, endSession, isSessionOver, openSession, signInAs, whoAmI } from '../parts/staff-session.js';
import { isJob, isJobs } from './wire-check.js';

export interface Sending {
  readonly id: number;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly failure: RequestFailed | null;
}

export interface ConsoleView {
  readonly stage: 'loading' | 'failed' | 'signed-out' | 'refused' | 'ready';
  readonly hasExpired: boolean;
  readonly failure: RequestFailed | null;
  readonly staff: StaffResponse | null;
  readonly link: 'connecting' | 'live' | 'offline';
  /** How often the server was reached: what is shown is read again each time. */
  readonly connections: number;
  readonly jobs: readonly WireJob[];
  /** Why the list of jobs could not be read; what was known of them is still shown. */
  readonly jobsFailure: RequestFailed | null;
  readonly sending: readonly Sending[];
}

export interface ConsoleClient {
  view(): ConsoleView;
  subscribe(listener: () => void): () => void;
  start(): Promise<void>;
  signIn(login: string, password: string): Promise<void>;
  signOut(): Promise<void>;
  get<T>(path: string, check: Check<T>): Promise<T>;
  post<T>(path: string, body: object, check: Check<T>): Promise<T>;
  /** One after the other; each becomes a job. */
  send(files: readonly File[], options: { readonly folder: string; readonly owner: string; readonly rights: string }): Promise<void>;
  forget(sendingId: number): void;
  cancel(jobId: string): Promise<void>;
  loadJobs(): Promise<void>;
}

const API = '/api/v1';
/** Gates ask every golden question; a large corpus takes its time. */
const PATIENCE_MS = 300_000;
const MAX_FILE_BYTES = 20 * 1024 * 1024;

export function createConsoleClient(): ConsoleClient {
  const listeners = new Set<() => void>();
  let view: ConsoleView = {
    stage: 'loading',
    hasExpired: false,
    failure: null,
    staff: null,
    link: 'connecting',
    connections: 0,
    jobs: [],
    jobsFailure: null,
    sending: [],
  };
  let socket: LiveSocket | undefined;
  let nextId = 1;

  function update(change: Partial<ConsoleView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }
  const takeJob = (job: WireJob): void => {
    const others = view.jobs.filter(({ id }) => id !== job.id);
    update({ jobs: [job, ...others].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)) });
  };

  function enter(staff: StaffResponse): void {
    if (staff.role === 'agent') return update({ stage: 'refused', staff });
    update({ stage: 'ready', hasExpired: false, failure: null, staff });
    socket?.close();
    socket = openLiveSocket({
      url: '/curation',
      credentials: () => ({}),
      withCookies: true,
      onConnected() {
        update({ link: 'live', connections: view.connections + 1 });
        // What happened while nobody listened.
        void loadJobs();
      },
      onDisconnected: () => update({ link: 'offline' }),
      onRefused: (code) => {
        // Only the session can tell whether this was the network or the cookie.
        if (code === undefined || code === 'not-signed-in' || code === 'session-expired') void whoAmI().catch(noticed);
      },
      onFact(name, payload) {
        if (name === 'ingest.progressed' && isJob(payload)) takeJob(payload);
      },
    });
  }
  function leave(hasExpired: boolean): void {
    socket?.close();
    socket = undefined;
    update({ stage: 'signed-out', hasExpired, staff: null, jobs: [], sending: [], link: 'connecting' });
  }
  window.addEventListener('offline', () => update({ link: 'offline' }));
  window.addEventListener('online', () => update({ link: socket?.isConnected() === true ? 'live' : 'connecting' }));
  async function loadJobs(): Promise<void> {
    try {
      update({ jobs: (await client.get('/jobs', isJobs)).jobs, jobsFailure: null });
    } catch (error) {
      update({ jobsFailure: toRequestFailed(error) });
    }
  }
  /** A session that ended shows the sign-in page, whichever request found out. */
  function noticed(error: unknown): RequestFailed {
    const failure = toRequestFailed(error);
    if (isSessionOver(failure) && view.stage === 'ready') leave(true);
    return failure;
  }

  const client: ConsoleClient = {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => openSession({ enter, show: update }),
    async signIn(login, password) {
      enter(await signInAs(login, password));
    },
    async signOut() {
      await endSession(view.staff);
      leave(false);
    },
    async get(path, check) {
      try {
        return await requestJson(`${API}/curation${path}`, check, { timeoutMs: PATIENCE_MS });
      } catch (error) {
        throw noticed(error);
      }
    },
    async post(path, body, check) {
      try {
        return await requestJson(`${API}/curation${path}`, check, {
          method: 'POST',
          body,
          headers: changing(view.staff),
          timeoutMs: PATIENCE_MS,
        });
      } catch (error) {
        throw noticed(error);
      }
    },
    async send(files, { folder, owner, rights }) {
      const wanted = files.map((file) => ({ file, id: nextId++ }));
      update({ sending: [...view.sending, ...wanted.map(({ file, id }) => ({ id, name: file.name, share: 0, failure: null }))] });
      const change = (id: number, what: Partial<Sending>): void =>
        update({ sending: view.sending.map((one) => (one.id === id ? { ...one, ...what } : one)) });
      for (const { file, id } of wanted) {
        if (file.size > MAX_FILE_BYTES) {
          change(id, { failure: new RequestFailed('body-too-large', '', false) });
          continue;
        }
        const query = new URLSearchParams({ path: folder === '' ? file.name : `${folder.replace(/^\/+|\/+$/g, '')}/${file.name}` });
        if (owner !== '') query.set('owner', owner);
        if (rights !== '') query.set('rights', rights);
        try {
          takeJob(
            await sendBytes(`${API}/curation/uploads?${query.toString()}`, file, changing(view.staff), (share) => change(id, { share })),
          );
          client.forget(id);
        } catch (error) {
          change(id, { failure: noticed(error) });
        }
      }
    },
    loadJobs,
    forget: (sendingId) => update({ sending: view.sending.filter(({ id }) => id !== sendingId) }),
    async cancel(jobId) {
      takeJob(await client.post(`/jobs/${jobId}/cancel`, {}, isJob));
    },
  };
  return client;
}

/** `fetch` cannot say how much of a body has been sent; XMLHttpRequest can. */
function sendBytes(url: string, file: File, headers: Readonly<Record<string, string>>, onShare: (share: number) => void): Promise<WireJob> {
  return new Promise((resolve, reject) => {
    const sender = new XMLHttpRequest();
    sender.open('POST', url);
    sender.responseType = 'json';
    sender.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) sender.setRequestHeader(name, value);
    sender.upload.onprogress = ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total);
    sender.onerror = () => reject(new RequestFailed('unreachable', '', true));
    sender.onload = () => {
      const body: unknown = sender.response;
      if (isJob(body)) resolve(body);
      else reject(isProblem(body) ? fromProblem(body) : new RequestFailed('unreadable', '', false));
    };
    sender.send(file);
  });
}
