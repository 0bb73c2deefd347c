import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WireDocument } from '../../core/wire/curation.js';
import type { ConsoleClient } from './console-client.js';
import { addressOf, type OpenedDocument } from './document-address.js';
import { LoadedPlace, useLoaded } from './loaded.js';
import { More, useShown } from './more.js';
import { OpenDocument } from './open-document.js';
import { strings } from './strings/en.js';
import { isDocuments } from './wire-check.js';

const PAGE = 100;

/** Every document on record; one opens with what was found in it, its passages and what quoted them. */
export function DocumentsTab({
  client,
  version,
  open,
}: {
  readonly client: ConsoleClient;
  readonly version: unknown;
  readonly open: OpenedDocument | null;
}) {
  const loaded = useLoaded(client, '/documents', isDocuments, version);
  const [filter, setFilter] = useState('');
  const list = useShown(PAGE);
  const id = useId();
  // Whoever comes back from a document goes on where the list was left.
  const left = useRef<string | null>(null);
  if (open !== null) left.current = open.id;
  if (open !== null) return <OpenDocument client={client} open={open} version={version} />;
  return (
    <>
      <h2>{strings.tabs.documents}</h2>
      {loaded.value?.documents.length !== 0 && (
        <p>
          <label class="label" for={id}>
            {strings.filter}
          </label>
          <input id={id} class="field" type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </p>
      )}
      <LoadedPlace loaded={loaded}>
        {({ documents }) => {
          const wanted = filter.trim().toLowerCase();
          const fitting = documents.filter(({ path, title, owner }) => `${path}\n${title}\n${owner}`.toLowerCase().includes(wanted));
          return (
            <>
              {documents.length === 0 && <p class="soft">{strings.noDocuments}</p>}
              {documents.length > 0 && fitting.length === 0 && <p class="soft">{strings.noneFits}</p>}
              {documents.length > 0 && <p class="soft">{strings.fitting(fitting.length, documents.length)}</p>}
              <ul class="cards">
                {fitting.slice(0, list.shown).map((document) => (
                  <li key={document.id} class="card">
                    <Line document={document} isLeft={document.id === left.current} />
                  </li>
                ))}
              </ul>
              <More list={list} all={fitting.length} />
            </>
          );
        }}
      </LoadedPlace>
    </>
  );
}

function Line({ document, isLeft }: { readonly document: WireDocument; readonly isLeft: boolean }) {
  const { id, title, path, state, owner, passages, redacted, findings, held, effectiveFrom, reviewBy, expiresAt } = document;
  const line = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isLeft) line.current?.focus();
  }, []);
  const facts = [
    path,
    owner,
    strings.passages(passages),
    ...(redacted === 0 ? [] : [strings.redacted(redacted)]),
    ...(findings === 0 ? [] : [strings.findings(findings)]),
    ...(effectiveFrom === undefined ? [] : [strings.from(effectiveFrom)]),
    ...(reviewBy === undefined ? [] : [strings.reviewBy(reviewBy)]),
    ...(expiresAt === undefined ? [] : [strings.until(expiresAt)]),
  ];
  return (
    <a ref={line} class="line" href={addressOf({ id })}>
      <strong>{title}</strong>
      <span class={`badge ${state}`}>{strings.states[state]}</span>
      {held > 0 && <span class="badge held">{strings.held}</span>}
      <span class="soft">{facts.join(' · ')}</span>
    </a>
  );
}
