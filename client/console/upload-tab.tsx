import { useId, useRef, useState } from 'preact/hooks';
import type { WireJob } from '../../core/wire/curation.js';
import { toRequestFailed } from '../parts/request-failed.js';
import type { ConsoleClient, ConsoleView } from './console-client.js';
import { addressOf } from './document-address.js';
import { Failure, problemWords } from './loaded.js';
import { More, useShown } from './more.js';
import { strings } from './strings/en.js';

/** Where documents are dropped, and what became of each. */
export function UploadTab({
  client,
  view,
  openRelease,
}: {
  readonly client: ConsoleClient;
  readonly view: ConsoleView;
  openRelease(id: string): void;
}) {
  const [folder, setFolder] = useState('');
  const [owner, setOwner] = useState('');
  const [rights, setRights] = useState('');
  const [isOver, setIsOver] = useState(false);
  const list = useShown(25);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = (files: FileList | null | undefined): void => {
    if (files != null && files.length > 0) void client.send([...files], { folder: folder.trim(), owner: owner.trim(), rights });
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <h2>{strings.tabs.upload}</h2>
      <p class="soft">{strings.oneDraft}</p>
      <div class="fields">
        <p>
          <label class="label" for={`${id}-folder`}>
            {strings.folder}
          </label>
          <input
            id={`${id}-folder`}
            class="field"
            value={folder}
            maxLength={120}
            onInput={(event) => setFolder(event.currentTarget.value)}
          />
        </p>
        <p>
          <label class="label" for={`${id}-owner`}>
            {strings.owner}
          </label>
          <input id={`${id}-owner`} class="field" value={owner} maxLength={120} onInput={(event) => setOwner(event.currentTarget.value)} />
        </p>
        <p>
          <label class="label" for={`${id}-rights`}>
            {strings.rights}
          </label>
          <select id={`${id}-rights`} class="field" value={rights} onChange={(event) => setRights(event.currentTarget.value)}>
            {Object.entries(strings.rightsChoices).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </p>
      </div>
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          send(event.dataTransfer?.files);
        }}
      >
        <p>{strings.dropHere}</p>
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {strings.choose}
        </button>
        <input ref={input} type="file" multiple hidden onChange={(event) => send(event.currentTarget.files)} />
        <p class="hint">{strings.kinds}</p>
      </div>
      <section aria-labelledby={`${id}-jobs`}>
        <h3 id={`${id}-jobs`}>{strings.jobs}</h3>
        {view.jobsFailure !== null && <Failure failure={view.jobsFailure} retry={() => void client.loadJobs()} />}
        {view.jobs.length === 0 && view.sending.length === 0 && view.jobsFailure === null && <p class="soft">{strings.noJobs}</p>}
        <ul class="cards">
          {view.sending.map((one) => (
            <li key={one.id} class="card">
              <p class="path">{one.name}</p>
              {one.failure === null ? (
                <Progress label={strings.uploading} share={one.share} />
              ) : (
                <p class="bad" role="alert">
                  {problemWords(one.failure)}{' '}
                  <button type="button" class="button small" onClick={() => client.forget(one.id)}>
                    OK
                  </button>
                </p>
              )}
            </li>
          ))}
          {view.jobs.slice(0, list.shown).map((job) => (
            <JobCard key={job.id} job={job} client={client} openRelease={openRelease} />
          ))}
        </ul>
        <More list={list} all={view.jobs.length} />
      </section>
    </>
  );
}

function JobCard({ job, client, openRelease }: { readonly job: WireJob; readonly client: ConsoleClient; openRelease(id: string): void }) {
  const releaseId = job.report?.releaseId;
  const isOpen = job.state === 'waiting' || job.state === 'running';
  const [error, setError] = useState('');
  const [isCancelling, setIsCancelling] = useState(false);
  async function cancel(): Promise<void> {
    setIsCancelling(true);
    setError('');
    try {
      await client.cancel(job.id);
    } catch (failure) {
      setError(`${strings.notCancelled} ${problemWords(toRequestFailed(failure))}`);
    }
    setIsCancelling(false);
  }
  return (
    <li class="card" data-state={job.state}>
      <p class="path">{job.path ?? strings.everything}</p>
      <p class="soft">
        {strings.jobStates[job.state]} · {job.by}
      </p>
      {isOpen && (
        <div class="row">
          <Progress label={job.step || strings.jobStates[job.state]} share={job.total === 0 ? undefined : job.done / job.total} />
          <button type="button" class="button small" disabled={isCancelling} onClick={() => void cancel()}>
            {strings.cancel}
          </button>
        </div>
      )}
      <p class="bad" role="alert">
        {error}
      </p>
      {job.problem !== null && <p class="bad">{job.problem.detail}</p>}
      {job.report?.files.map((file) => (
        <div key={file.path} class={`outcome ${file.outcome}`}>
          <p>
            <strong>{strings.outcomes[file.outcome]}</strong>
            {job.path === null && ` ${file.path}`}
            {file.outcome === 'used' && ` · ${strings.passages(file.passages)} · ${strings.redacted(file.redacted)}`}
          </p>
          {file.outcome === 'used' && (
            <p>
              <a class="button small" href={addressOf({ id: file.documentId, revision: 'newest' })}>
                {strings.redaction.open}
                {job.path === null && <span class="unseen"> {file.path}</span>}
              </a>
            </p>
          )}
          {file.message !== null && <p>{file.message}</p>}
          {[...file.warnings, ...file.findings.map(({ reason }) => reason)]
            .filter((words) => words !== file.message)
            .map((words) => (
              <p key={words} class="soft">
                {words}
              </p>
            ))}
        </div>
      ))}
      {releaseId != null && (
        <button type="button" class="button small" onClick={() => openRelease(releaseId)}>
          {strings.seeDraft}
        </button>
      )}
    </li>
  );
}

function Progress({ label, share }: { readonly label: string; readonly share: number | undefined }) {
  return (
    <label class="progress">
      <span>{label}</span>
      {share === undefined ? <progress /> : <progress value={share} max={1} />}
    </label>
  );
}
