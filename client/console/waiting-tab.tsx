import { useId, useState } from 'preact/hooks';
import type { WireScreened } from '../../core/wire/curation.js';
import { toRequestFailed } from '../parts/request-failed.js';
import type { ConsoleClient } from './console-client.js';
import { LoadedPlace, problemWords, useLoaded } from './loaded.js';
import { More, useShown } from './more.js';
import { strings } from './strings/en.js';
import { isJob, isProposal, isProposals, isScreened } from './wire-check.js';

const PAGE = 25;

/** What is kept out, and what its source has no longer, until somebody decides. */
export function WaitingTab({
  client,
  version,
  showUploads,
}: {
  readonly client: ConsoleClient;
  readonly version: unknown;
  showUploads(): void;
}) {
  const texts = useLoaded(client, '/findings', isScreened, version);
  const proposals = useLoaded(client, '/proposals', isProposals, version);
  const [list, notedList, proposed] = [useShown(PAGE), useShown(PAGE), useShown(PAGE)];
  const [error, setError] = useState('');
  async function act(work: () => Promise<unknown>): Promise<void> {
    setError('');
    try {
      await work();
    } catch (failure) {
      setError(problemWords(toRequestFailed(failure)));
    }
    texts.reload();
    proposals.reload();
  }
  return (
    <>
      <h2>{strings.tabs.waiting}</h2>
      <p class="row">
        <span class="soft">{strings.afterDecision}</span>
        <button
          type="button"
          class="button small"
          onClick={() =>
            void act(async () => {
              await client.post('/drafts', {}, isJob);
              showUploads();
            })
          }
        >
          {strings.buildDraft}
        </button>
      </p>
      <p class="bad" role="alert">
        {error}
      </p>
      <LoadedPlace loaded={texts}>
        {({ texts: all }) => {
          const held = all.filter(({ state }) => state === 'held');
          const noted = all.filter(({ state }) => state === 'noted');
          const isNothing = held.length === 0 && (proposals.value?.proposals.length ?? 0) === 0;
          return (
            <>
              {isNothing && <p class="soft">{strings.nothingWaits}</p>}
              {held.length > 0 && (
                <>
                  <h3>{strings.waitingTexts}</h3>
                  <ul class="cards">
                    {held.slice(0, list.shown).map((text) => (
                      <li key={`${text.documentId} ${String(text.isWhole)}`} class="card">
                        <Text text={text} />
                        <Decide
                          choices={[
                            ['release', strings.release],
                            ['reject', strings.reject],
                          ]}
                          decide={(move, reason) =>
                            act(() => client.post(`/findings/${text.documentId}/decision`, { move, reason }, isScreened))
                          }
                        />
                      </li>
                    ))}
                  </ul>
                  <More list={list} all={held.length} />
                </>
              )}
              {noted.length > 0 && (
                <details>
                  <summary>
                    {strings.noted} ({noted.length})
                  </summary>
                  <ul class="cards">
                    {noted.slice(0, notedList.shown).map((text) => (
                      <li key={text.documentId} class="card">
                        <Text text={text} />
                      </li>
                    ))}
                  </ul>
                  <More list={notedList} all={noted.length} />
                </details>
              )}
            </>
          );
        }}
      </LoadedPlace>
      <LoadedPlace loaded={proposals}>
        {({ proposals: open }) =>
          open.length === 0 ? null : (
            <>
              <h3>{strings.proposals}</h3>
              <ul class="cards">
                {open.slice(0, proposed.shown).map((one) => (
                  <li key={one.id} class="card">
                    <p class="path">{one.path}</p>
                    <p class="soft">{strings.reasons[one.reason] ?? one.reason}</p>
                    <Decide
                      choices={[
                        ['accepted', strings.accept],
                        ['dismissed', strings.dismiss],
                      ]}
                      decide={(outcome, note) => act(() => client.post(`/proposals/${one.id}/decision`, { outcome, note }, isProposal))}
                    />
                  </li>
                ))}
              </ul>
              <More list={proposed} all={open.length} />
            </>
          )
        }
      </LoadedPlace>
    </>
  );
}

function Text({ text }: { readonly text: WireScreened }) {
  return (
    <>
      <p class="path">{text.path}</p>
      <p class="soft">{text.title}</p>
      {text.findings.map(({ kind, severity, reason, excerpt }) => (
        <div key={`${kind} ${reason}`} class={severity === 'blocks' ? 'outcome quarantined' : 'outcome'}>
          <p>
            <strong>{kind}</strong> {reason}
          </p>
          {excerpt !== '' && <blockquote>{excerpt}</blockquote>}
        </div>
      ))}
      {text.decisions
        .filter(({ by }) => by !== 'screening')
        .map(({ by, state, reason, at }) => (
          <p key={at} class="soft">
            {strings.decided(by, state, reason)}
          </p>
        ))}
    </>
  );
}

function Decide({
  choices,
  decide,
}: {
  readonly choices: readonly (readonly [value: string, words: string])[];
  decide(choice: string, reason: string): Promise<void>;
}) {
  const [reason, setReason] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const id = useId();
  return (
    <div class="decide">
      <label class="label" for={id}>
        {strings.reason}
      </label>
      <input id={id} class="field" value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="row">
        {choices.map(([value, words]) => (
          <button
            key={value}
            type="button"
            class="button small"
            disabled={isBusy || reason.trim() === ''}
            onClick={() => {
              setIsBusy(true);
              void decide(value, reason.trim()).finally(() => setIsBusy(false));
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}
