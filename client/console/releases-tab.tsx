import { useId, useState } from 'preact/hooks';
import type { WireGate, WirePublication, WireRelease } from '../../core/wire/curation.js';
import { toRequestFailed } from '../parts/request-failed.js';
import type { ConsoleClient } from './console-client.js';
import { LoadedPlace, problemWords, showDay, useLoaded } from './loaded.js';
import { strings } from './strings/en.js';
import { isDiff, isPublication, isRelease, isReleaseDetails, isReleases } from './wire-check.js';

const SHOWN = 50;

/** What is live, what could be, and the way back. */
export function ReleasesTab({
  client,
  open,
  setOpen,
  version,
}: {
  readonly client: ConsoleClient;
  readonly open: string | null;
  setOpen(id: string | null): void;
  readonly version: unknown;
}) {
  const loaded = useLoaded(client, '/releases', isReleases, version);
  return (
    <>
      <h2>{strings.tabs.releases}</h2>
      <LoadedPlace loaded={loaded}>
        {({ releases }) => (
          <>
            {releases.length === 0 && <p class="soft">{strings.noReleases}</p>}
            {releases.length > SHOWN && <p class="soft">{strings.tooMany(SHOWN, releases.length)}</p>}
            <ul class="cards">
              {releases.slice(0, SHOWN).map((release) => (
                <li key={release.id} class="card">
                  <button
                    type="button"
                    class="line"
                    aria-expanded={open === release.id}
                    onClick={() => setOpen(open === release.id ? null : release.id)}
                  >
                    <span class="path">{release.id.slice(0, 12)}</span>
                    <span class={`badge ${release.state}`}>{strings.releaseStates[release.state]}</span>
                    <span class="soft">
                      {showDay(release.publishedAt ?? release.createdAt)} · {strings.documentsIn(release.documents, release.passages)}
                    </span>
                  </button>
                  {open === release.id && <OpenRelease client={client} release={release} reload={loaded.reload} />}
                </li>
              ))}
            </ul>
          </>
        )}
      </LoadedPlace>
    </>
  );
}

function OpenRelease({ client, release, reload }: { readonly client: ConsoleClient; readonly release: WireRelease; reload(): void }) {
  const details = useLoaded(client, `/releases/${release.id}`, isReleaseDetails, release.state);
  const [publication, setPublication] = useState<WirePublication | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState('');
  const [reason, setReason] = useState('');
  const id = useId();
  async function act(work: () => Promise<void>): Promise<void> {
    setIsBusy(true);
    setError('');
    try {
      await work();
    } catch (failure) {
      setError(problemWords(toRequestFailed(failure)));
    }
    setIsBusy(false);
  }
  const publish = (override: readonly string[]): Promise<void> =>
    act(async () => {
      const body = { override, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) };
      const next = await client.post(`/releases/${release.id}/publish`, body, isPublication);
      setPublication(next);
      if (next.isLive) reload();
    });
  const rollBack = (): Promise<void> =>
    act(async () => {
      await client.post('/releases/rollback', { reason: reason.trim() }, isRelease);
      reload();
    });
  const isHeld = publication !== null && !publication.isLive;
  const needsReason = isHeld || release.state === 'live';
  return (
    <div class="open">
      {publication?.isLive === true && <p role="status">{strings.published}</p>}
      {isHeld && (
        <p class="bad" role="alert">
          {strings.heldBack(publication.unmet.join(', '))}
        </p>
      )}
      {needsReason && (
        <p>
          <label class="label" for={id}>
            {isHeld ? strings.overrideReason : strings.rollBackReason}
          </label>
          <input id={id} class="field" value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
        </p>
      )}
      <div class="row">
        {release.state === 'draft' && (
          <button type="button" class="button primary" disabled={isBusy} onClick={() => void publish([])}>
            {isBusy ? strings.publishing : strings.publish}
          </button>
        )}
        {isHeld && (
          <button
            type="button"
            class="button danger"
            disabled={isBusy || reason.trim() === ''}
            onClick={() => void publish(publication.unmet)}
          >
            {strings.override}
          </button>
        )}
        {release.state === 'live' && (
          <button type="button" class="button danger" disabled={isBusy || reason.trim() === ''} onClick={() => void rollBack()}>
            {strings.rollBack}
          </button>
        )}
      </div>
      <p class="bad" role="alert">
        {error}
      </p>
      <LoadedPlace loaded={details}>
        {({ gates, events }) => (
          <>
            <Gates gates={publication?.gates ?? gates} />
            {events.length > 0 && (
              <>
                <h3>{strings.history}</h3>
                <ul>
                  {events.map(({ kind, by, reason: why, at }) => (
                    <li key={at}>
                      {showDay(at)} {kind} {by ?? ''} {why ?? ''}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </LoadedPlace>
      {release.state === 'draft' && <Changes client={client} id={release.id} />}
    </div>
  );
}

function Gates({ gates }: { readonly gates: readonly WireGate[] }) {
  return (
    <>
      <h3>{strings.gates}</h3>
      <ul class="gates">
        {gates.map(({ gate, outcome, cases, note }) => (
          <li key={gate}>
            <span class={`gate ${outcome}`}>
              <strong>{gate}</strong> {strings.gateOutcomes[outcome]}
            </span>
            {note !== undefined && <span class="soft"> {note}</span>}
            {outcome === 'not-met' && (
              <ul>
                {cases.map(({ name, detail }) => (
                  <li key={`${name} ${detail}`}>
                    <strong>{name}</strong>: {detail}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ client, id }: { readonly client: ConsoleClient; readonly id: string }) {
  const loaded = useLoaded(client, `/releases/diff?from=live&to=${id}`, isDiff);
  return (
    <>
      <h3>{strings.differences}</h3>
      <LoadedPlace loaded={loaded}>
        {({ documents, golden }) => {
          const changed = golden.filter(({ comparison }) => comparison !== 'same');
          return (
            <>
              {documents.length === 0 && <p class="soft">{strings.noDifferences}</p>}
              <ul>
                {documents.slice(0, SHOWN).map(({ path, title, change }) => (
                  <li key={path}>
                    {strings.changes[change]}: <span class="path">{path}</span> {title}
                  </li>
                ))}
              </ul>
              {documents.length > SHOWN && <p class="soft">{strings.tooMany(SHOWN, documents.length)}</p>}
              <h3>{strings.golden}</h3>
              {changed.length === 0 && <p class="soft">{strings.noGolden}</p>}
              {changed.slice(0, SHOWN).map(({ id: question, text, comparison, before, after }) => (
                <div key={question} class="compared">
                  <p>
                    <strong>{text}</strong> <span class="soft">({comparison})</span>
                  </p>
                  <div class="sides">
                    <p>
                      <span class="label">
                        {strings.now} {before === null ? '' : before.isRight ? strings.right : strings.wrong}
                      </span>
                      {before?.says ?? ''}
                    </p>
                    <p>
                      <span class="label">
                        {strings.then} {after.isRight ? strings.right : strings.wrong}
                      </span>
                      {after.says}
                    </p>
                  </div>
                </div>
              ))}
            </>
          );
        }}
      </LoadedPlace>
    </>
  );
}
