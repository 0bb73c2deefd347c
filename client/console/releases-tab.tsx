import { useId, useState } from 'preact/hooks';
import type { WireGate, WirePublication, WireRelease, WireDiff } from '../../core/wire/curation.js';
import { toRequestFailed } from '../parts/request-failed.js';
import type { ConsoleClient } from './console-client.js';
import { LoadedPlace, problemWords, showDay, useLoaded } from './loaded.js';
import { More, useShown } from './more.js';
import { strings } from './strings/en.js';
import { isDiff, isPublication, isRelease, isReleaseDetails, isReleases } from './wire-check.js';

/** A page of releases, of changed documents and of golden questions. */
const PAGE = 50;

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
  const list = useShown(PAGE);
  return (
    <>
      <h2>{strings.tabs.releases}</h2>
      <LoadedPlace loaded={loaded}>
        {({ releases }) => (
          <>
            {releases.length === 0 && <p class="soft">{strings.noReleases}</p>}
            <ul class="cards">
              {releases.slice(0, list.shown).map((release) => (
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
            <More list={list} all={releases.length} />
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
  const list = useShown(PAGE);
  return (
    <>
      <h3>{strings.differences}</h3>
      <LoadedPlace loaded={loaded}>
        {({ documents, golden }) => (
          <>
            {documents.length === 0 && <p class="soft">{strings.noDifferences}</p>}
            <ul>
              {documents.slice(0, list.shown).map(({ path, title, change }) => (
                <li key={path}>
                  {strings.changes[change]}: <span class="path">{path}</span> {title}
                </li>
              ))}
            </ul>
            <More list={list} all={documents.length} />
            <GoldenChanges golden={golden} />
          </>
        )}
      </LoadedPlace>
    </>
  );
}

type Compared = WireDiff['golden'][number];
/** The worst first: what was right and is not any more. */
const COMPARISONS = ['lost', 'changed', 'new', 'gained', 'same'] as const;

function GoldenChanges({ golden }: { readonly golden: readonly Compared[] }) {
  const [which, setWhich] = useState<Compared['comparison'] | 'differing'>('differing');
  const list = useShown(PAGE);
  const fits = ({ comparison }: Compared): boolean => (which === 'differing' ? comparison !== 'same' : comparison === which);
  const wanted = COMPARISONS.flatMap((kind) => golden.filter((one) => one.comparison === kind && fits(one)));
  const count = (kind: Compared['comparison']): number => golden.filter(({ comparison }) => comparison === kind).length;
  if (golden.length === 0) return <p class="soft">{strings.noGoldenAtAll}</p>;
  const differing = golden.length - count('same');
  return (
    <>
      <h3>{strings.golden}</h3>
      <div class="row" role="group" aria-label={strings.golden}>
        {(['differing', ...COMPARISONS] as const).map((kind) => (
          <button key={kind} type="button" class="button small" aria-pressed={which === kind} onClick={() => setWhich(kind)}>
            {strings.comparisons[kind]} {kind === 'differing' ? differing : count(kind)}
          </button>
        ))}
      </div>
      {wanted.length === 0 && <p class="soft">{which === 'differing' ? strings.noGolden : strings.noneOfThese}</p>}
      {wanted.slice(0, list.shown).map(({ id, text, comparison, critical, before, after }) => (
        <div key={id} class="compared">
          <p>
            <strong>{text}</strong> <span class={`badge ${comparison}`}>{strings.comparisons[comparison]}</span>
            {critical && <span class="badge critical">{strings.critical}</span>}
          </p>
          <div class="sides">
            <Side label={strings.now} side={before} />
            <Side label={strings.then} side={after} />
          </div>
        </div>
      ))}
      <More list={list} all={wanted.length} />
    </>
  );
}

/** One of the two answers to a golden question. */
function Side({ label, side }: { readonly label: string; readonly side: Compared['before'] }) {
  return (
    <p>
      <span class="label">{side === null ? label : `${label}: ${side.isRight ? strings.right : strings.wrong}`}</span>
      {side?.says ?? strings.notAsked}
      {side?.fault != null && <span class="soft"> ({side.fault})</span>}
    </p>
  );
}
