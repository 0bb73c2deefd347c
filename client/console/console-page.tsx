import { useEffect, useState } from 'preact/hooks';
import { SignInForm, type SignInWords } from '../parts/sign-in-form.js';
import { useView } from '../parts/use-view.js';
import type { ConsoleClient } from './console-client.js';
import type { OpenedDocument } from './document-address.js';
import { DocumentsTab } from './documents-tab.js';
import { problemWords } from './loaded.js';
import { ReleasesTab } from './releases-tab.js';
import { strings } from './strings/en.js';
import { UploadTab } from './upload-tab.js';
import { WaitingTab } from './waiting-tab.js';

const TABS = ['documents', 'waiting', 'upload', 'releases'] as const;
type Tab = (typeof TABS)[number];
/** `#documents`, or `#documents/<id>/<revision or newest>`: a document has an address, and the way back of the browser. */
function placeIn(hash: string): { readonly tab: Tab; readonly document: OpenedDocument | null } {
  const [name, id, revision] = hash.slice(1).split('/');
  const tab = TABS.find((one) => one === name) ?? 'documents';
  return { tab, document: tab === 'documents' && id !== undefined ? { id, ...(revision === undefined ? {} : { revision }) } : null };
}

const SIGN_IN: SignInWords = {
  wordmark: strings.wordmark,
  place: strings.console,
  title: strings.signInTitle,
  sessionEnded: strings.sessionEnded,
  login: strings.login,
  password: strings.password,
  submit: strings.signIn,
  problem: problemWords,
};

/** The whole console: signing in, or one of its four parts. */
export function ConsolePage({ client }: { readonly client: ConsoleClient }) {
  const view = useView(client);
  const [{ tab, document }, setPlace] = useState(placeIn(location.hash));
  const [release, setRelease] = useState<string | null>(null);
  useEffect(() => {
    const follow = (): void => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = (to: Tab): void => {
    location.hash = to;
    setPlace({ tab: to, document: null });
  };

  if (view.stage === 'loading')
    return (
      <p class="whole-state" role="status">
        {strings.loading}
      </p>
    );
  if (view.stage === 'failed')
    return (
      <div class="whole-state" role="alert">
        <p>
          <strong>{strings.failed}</strong> {view.failure === null ? '' : problemWords(view.failure)}
        </p>
        <button type="button" class="button" onClick={() => void client.start()}>
          {strings.retry}
        </button>
      </div>
    );
  if (view.stage === 'refused')
    return (
      <main class="whole-state">
        <h1>{strings.console}</h1>
        <p>{strings.mayNot}</p>
        <a class="button" href="/desk">
          {strings.desk}
        </a>
      </main>
    );
  if (view.stage === 'signed-out' || view.staff === null)
    return <SignInForm words={SIGN_IN} hasExpired={view.hasExpired} signIn={(login, password) => client.signIn(login, password)} />;
  // What a finished job changed is read again.
  const version = `${view.connections} ${view.jobs.filter(({ endedAt }) => endedAt !== null).length}`;
  return (
    <div class="console">
      <header class="head">
        <h1>
          {strings.wordmark} <span>{strings.console}</span>
        </h1>
        <p class={`link ${view.link}`} role="status">
          {strings.links[view.link]}
        </p>
        <p class="who">{view.staff.name}</p>
        {view.staff.role === 'operator' && (
          <a class="button small" href="/desk">
            {strings.desk}
          </a>
        )}
        <button type="button" class="button small" onClick={() => void client.signOut()}>
          {strings.signOut}
        </button>
      </header>
      {view.link === 'offline' && (
        <p class="banner" role="alert">
          {strings.offlineBanner}
        </p>
      )}
      <nav class="tabs" aria-label={strings.sections}>
        {TABS.map((name) => (
          <a key={name} href={`#${name}`} aria-current={tab === name ? 'page' : undefined}>
            {strings.tabs[name]}
          </a>
        ))}
      </nav>
      <main>
        {tab === 'documents' && <DocumentsTab client={client} version={version} open={document} />}
        {tab === 'waiting' && <WaitingTab client={client} version={version} showUploads={() => go('upload')} />}
        {tab === 'upload' && (
          <UploadTab
            client={client}
            view={view}
            openRelease={(id) => {
              setRelease(id);
              go('releases');
            }}
          />
        )}
        {tab === 'releases' && <ReleasesTab client={client} open={release} setOpen={setRelease} version={version} />}
      </main>
    </div>
  );
}
