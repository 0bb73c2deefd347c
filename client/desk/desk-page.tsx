import { useEffect, useState } from 'preact/hooks';
import { SignInForm, type SignInWords } from '../parts/sign-in-form.js';
import { useView } from '../parts/use-view.js';
import { ConversationView } from './conversation-view.js';
import type { DeskClient } from './desk-client.js';
import { orderQueue } from './desk-state.js';
import { problemWords } from './problem-words.js';
import { QueueList } from './queue-list.js';
import { SetupForm } from './setup-form.js';
import { setupTokenOf } from './setup-token-of.js';
import { strings } from './strings/en.js';
import { useShortcuts } from './use-shortcuts.js';

const SIGN_IN: SignInWords = {
  wordmark: strings.wordmark,
  place: strings.desk,
  title: strings.signInTitle,
  sessionEnded: strings.sessionEnded,
  login: strings.login,
  password: strings.password,
  submit: strings.signInSubmit,
  problem: problemWords,
};

/** The whole desk: set-up, sign-in, or the queue beside the open conversation. */
export function DeskPage({ client }: { readonly client: DeskClient }) {
  const view = useView(client);
  // Read once: the form takes the token out of the address.
  const [isSetup] = useState(() => setupTokenOf(location) !== undefined);
  const { staff, open, queue } = view;
  const ordered = orderQueue(queue ?? [], staff?.id ?? '');
  const waitingCount = ordered.waiting.length;

  useEffect(() => {
    document.title = waitingCount > 0 ? strings.titleWaiting(waitingCount) : strings.title;
  }, [waitingCount]);
  useShortcuts(client, view.stage === 'ready' ? [...ordered.waiting, ...ordered.mine, ...ordered.others] : []);

  if (view.stage === 'loading') {
    return (
      <p class="whole-state" role="status">
        {strings.loading}
      </p>
    );
  }
  if (view.stage === 'failed') {
    return (
      <div class="whole-state" role="alert">
        <p>
          <strong>{strings.loadFailed}</strong> {view.failure === null ? '' : problemWords(view.failure)}
        </p>
        <button type="button" class="button" onClick={() => void client.start()}>
          {strings.retry}
        </button>
      </div>
    );
  }
  if (view.stage === 'signed-out' || staff === null) {
    return isSetup && !view.wasIn ? (
      <SetupForm client={client} />
    ) : (
      <SignInForm words={SIGN_IN} hasExpired={view.hasExpired} signIn={(login, password) => client.signIn(login, password)} />
    );
  }
  return (
    <div class={open === null ? 'desk shows-queue' : 'desk shows-conversation'}>
      <header class="desk-head">
        <h1>
          {strings.wordmark} <span>{strings.desk}</span>
        </h1>
        <p class={`link ${view.link}`} role="status">
          {strings.links[view.link]}
        </p>
        <p class="who">{staff.name}</p>
        {staff.role !== 'agent' && (
          <a class="button small" href="/console">
            {strings.console}
          </a>
        )}
        <button type="button" class="button small" onClick={() => void client.signOut()}>
          {strings.signOut}
        </button>
      </header>
      {(view.link === 'offline' || view.link === 'reconnecting') && (
        <p class="desk-banner" role="alert">
          {strings.offlineBanner}
        </p>
      )}
      <p class="unseen" role="status">
        {view.announced === '' ? '' : strings.newRequest(view.announced)}
      </p>
      <main class="desk-body">
        <QueueList client={client} view={view} ordered={ordered} />
        <section class="conversation-place" aria-label={strings.conversation}>
          {open === null ? (
            <div class="nothing-open">
              <h2>{strings.nothingOpen}</h2>
              <p>{strings.nothingOpenHint}</p>
              <details class="shortcuts">
                <summary>{strings.shortcutsTitle}</summary>
                <dl>
                  {strings.shortcuts.map(([keys, action]) => (
                    <div key={keys}>
                      <dt>
                        <kbd>{keys}</kbd>
                      </dt>
                      <dd>{action}</dd>
                    </div>
                  ))}
                </dl>
              </details>
            </div>
          ) : (
            <ConversationView key={open.id} client={client} open={open} staff={staff} link={view.link} />
          )}
        </section>
      </main>
    </div>
  );
}
