import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Check } from '../parts/check.js';
import { type RequestFailed, toRequestFailed } from '../parts/request-failed.js';
import type { ConsoleClient } from './console-client.js';
import { strings } from './strings/en.js';

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly failure: RequestFailed | undefined;
  reload(): void;
}

/** Reads an address, again when `path` or `version` changes; what was read before stays visible meanwhile. */
export function useLoaded<T>(client: ConsoleClient, path: string, check: Check<T>, version: unknown = 0): Loaded<T> {
  const [state, setState] = useState<{ path: string; value?: T; failure?: RequestFailed }>({ path });
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isWanted = true;
    client.get(path, check).then(
      (value) => isWanted && setState({ path, value }),
      (error: unknown) => {
        const failure = toRequestFailed(error);
        if (isWanted) setState((before) => (before.path === path ? { ...before, failure } : { path, failure }));
      },
    );
    return () => void (isWanted = false);
  }, [path, version, count]);
  const reload = useCallback(() => setCount((now) => now + 1), []);
  const isOwn = state.path === path;
  return { value: isOwn ? state.value : undefined, failure: isOwn ? state.failure : undefined, reload };
}

export function LoadedPlace<T>({ loaded, children }: { readonly loaded: Loaded<T>; readonly children: (value: T) => ComponentChildren }) {
  const { value, failure, reload } = loaded;
  if (value === undefined && failure === undefined) return <p role="status">{strings.loading}</p>;
  return (
    <>
      {failure !== undefined && <Failure failure={failure} retry={reload} />}
      {value !== undefined && children(value)}
    </>
  );
}

export function Failure({ failure, retry }: { readonly failure: RequestFailed; retry(): void }) {
  return (
    <div class="note danger" role="alert">
      <p>
        <strong>{strings.failed}</strong> {problemWords(failure)}
      </p>
      <button type="button" class="button small" onClick={retry}>
        {strings.retry}
      </button>
    </div>
  );
}

/** A failure as a sentence: ours where the code is known, else the server's. */
export function problemWords(failure: RequestFailed): string {
  if (failure.code === 'body-too-large') return strings.tooLarge;
  return strings.problems[failure.code] ?? (failure.detail || (strings.problems['internal'] as string));
}

export function showDay(at: string): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
