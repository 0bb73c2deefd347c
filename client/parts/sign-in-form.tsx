import { useState } from 'preact/hooks';
import { AccountPage } from './account-page.js';
import { type RequestFailed, toRequestFailed } from './request-failed.js';
import { TextField } from './text-field.js';

export interface SignInWords {
  readonly wordmark: string;
  /** Which of the pages for staff it is. */
  readonly place: string;
  readonly title: string;
  readonly sessionEnded: string;
  readonly login: string;
  readonly password: string;
  readonly submit: string;
  problem(failure: RequestFailed): string;
}

/** Signing in, for every page of the staff. */
export function SignInForm({
  words,
  hasExpired,
  signIn,
}: {
  readonly words: SignInWords;
  readonly hasExpired: boolean;
  signIn(login: string, password: string): Promise<void>;
}) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState('');
  const [isSending, setIsSending] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setIsSending(true);
    setError('');
    try {
      await signIn(login, password);
    } catch (failure) {
      setError(words.problem(toRequestFailed(failure)));
      setIsSending(false);
    }
  }

  return (
    <AccountPage wordmark={words.wordmark} place={words.place} title={words.title}>
      {hasExpired && (
        <p class="account-note" role="status">
          {words.sessionEnded}
        </p>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <TextField label={words.login} value={login} autoComplete="username" maxLength={80} onChange={setLogin} />
        <TextField
          label={words.password}
          value={password}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          onChange={setPassword}
        />
        <p class="form-error" role="alert">
          {error}
        </p>
        <button type="submit" class="button primary" disabled={isSending}>
          {words.submit}
        </button>
      </form>
    </AccountPage>
  );
}
