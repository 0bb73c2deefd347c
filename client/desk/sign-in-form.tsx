import { useState } from 'preact/hooks';
import { toRequestFailed } from '../parts/request-failed.js';
import { AccountPage } from './account-page.js';
import type { DeskClient } from './desk-client.js';
import { problemWords } from './problem-words.js';
import { strings } from './strings/en.js';
import { TextField } from '../parts/text-field.js';

export function SignInForm({ client, hasExpired }: { readonly client: DeskClient; readonly hasExpired: boolean }) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState('');
  const [isSending, setIsSending] = useState(false);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setIsSending(true);
    setError('');
    try {
      await client.signIn(login, password);
    } catch (failure) {
      setError(problemWords(toRequestFailed(failure)));
      setIsSending(false);
    }
  }

  return (
    <AccountPage title={strings.signInTitle}>
      {hasExpired && (
        <p class="account-note" role="status">
          {strings.sessionEnded}
        </p>
      )}
      <form onSubmit={(event) => void submit(event)}>
        <TextField label={strings.login} value={login} autoComplete="username" maxLength={80} onChange={setLogin} />
        <TextField
          label={strings.password}
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
          {strings.signInSubmit}
        </button>
      </form>
    </AccountPage>
  );
}
