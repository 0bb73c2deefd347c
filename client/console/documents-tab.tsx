import { useId, useState } from 'preact/hooks';
import type { WireDocument } from '../../core/wire/curation.js';
import type { ConsoleClient } from './console-client.js';
import { LoadedPlace, showDay, useLoaded } from './loaded.js';
import { More, useShown } from './more.js';
import { strings } from './strings/en.js';
import { isDocuments, isStory } from './wire-check.js';

/** A page of documents, and of passages of one. */
const PAGE = 100;

/** Every document on record; one opens with its passages and what quoted them. */
export function DocumentsTab({ client, version }: { readonly client: ConsoleClient; readonly version: unknown }) {
  const loaded = useLoaded(client, '/documents', isDocuments, version);
  const [filter, setFilter] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const list = useShown(PAGE);
  const id = useId();
  if (open !== null) return <OpenDocument client={client} id={open} close={() => setOpen(null)} />;
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
                    <Line document={document} open={() => setOpen(document.id)} />
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

function Line({ document, open }: { readonly document: WireDocument; open(): void }) {
  const { title, path, state, owner, passages, redacted, findings, held, effectiveFrom, reviewBy, expiresAt } = document;
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
    <button type="button" class="line" onClick={open}>
      <strong>{title}</strong>
      <span class={`badge ${state}`}>{strings.states[state]}</span>
      {held > 0 && <span class="badge held">{strings.held}</span>}
      <span class="soft">{facts.join(' · ')}</span>
    </button>
  );
}

function OpenDocument({ client, id, close }: { readonly client: ConsoleClient; readonly id: string; close(): void }) {
  const loaded = useLoaded(client, `/documents/${id}`, isStory);
  const list = useShown(PAGE);
  return (
    <>
      <button type="button" class="button small" onClick={close}>
        {strings.back}
      </button>
      <LoadedPlace loaded={loaded}>
        {({ title, path, source, sha256, revisions, passages, earlierAnswers }) => (
          <>
            <h2>{title}</h2>
            <dl class="facts">
              <dt>{strings.source}</dt>
              <dd class="path">
                {source} {path}
              </dd>
              <dt>{strings.file}</dt>
              <dd class="path">{sha256 ?? ''}</dd>
              <dt>{strings.revisions}</dt>
              <dd>
                {revisions.map((revision) => `${showDay(revision.storedAt)}${revision.isLive ? ` (${strings.isLive})` : ''}`).join(', ')}
              </dd>
            </dl>
            {earlierAnswers > 0 && <p class="soft">{strings.earlier(earlierAnswers)}</p>}
            <ol class="cards">
              {passages.slice(0, list.shown).map(({ headingPath, text, answers }, index) => (
                <li key={index} class="card">
                  <p class="soft">
                    {headingPath.join(' › ')} · {strings.quotedBy(answers.length)}
                  </p>
                  <p class="passage">{text}</p>
                  {answers.slice(0, 5).map((answer) => (
                    <blockquote key={answer.id + answer.quote}>
                      {answer.quote} <span class="soft">{showDay(answer.at)}</span>
                    </blockquote>
                  ))}
                </li>
              ))}
            </ol>
            <More list={list} all={passages.length} />
          </>
        )}
      </LoadedPlace>
    </>
  );
}
