import { useEffect, useState } from 'preact/hooks';
import { toRequestFailed } from '../parts/request-failed.js';
import { AccountPage } from '../parts/account-page.js';
import type { DeskClient } from './desk-client.js';
import { problemWords } from './problem-words.js';
import { setupTokenOf } from './setup-token-of.js';
import { strings } from './strings/en.js';
import { TextField } from '../parts/text-field.js';

const MIN_PASSWORD_UNITS = 12;

/** Makes the first account with the one-time link. The token stands after the #, so it never reaches a server log. */
export function SetupForm({ client }: { readonly client: DeskClient }) {
  const [token, setToken] = useState(() => setupTokenOf(location) ?? '');
  const [hadToken] = useState(token !== '');
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [error, setError] = useState('');
  const [isSending, setIsSending] = useState(false);
  // A used link in the address bar or the history helps nobody.
  useEffect(() => history.replaceState(null, '', '/desk'), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setIsSending(true);
    setError('');
    try {
      await client.setUp({ token: token.trim(), name: name.trim(), login: login.trim(), password });
    } catch (failure) {
      setError(problemWords(toRequestFailed(failure)));
      setIsSending(false);
    }
  }

  return (
    <AccountPage wordmark={strings.wordmark} place={strings.desk} title={strings.setupTitle}>
      <p>{hadToken ? strings.setupLead : strings.setupTokenMissing}</p>
      <form onSubmit={(event) => void submit(event)}>
        {!hadToken && <TextField label={strings.setupToken} value={token} autoComplete="off" maxLength={200} onChange={setToken} />}
        <TextField label={strings.name} value={name} autoComplete="name" maxLength={80} onChange={setName} />
        <TextField label={strings.login} value={login} autoComplete="username" minLength={2} maxLength={80} onChange={setLogin} />
        <TextField
          label={strings.password}
          value={password}
          type={isShown ? 'text' : 'password'}
          autoComplete="new-password"
          hint={strings.passwordHint}
          minLength={MIN_PASSWORD_UNITS}
          maxLength={200}
          onChange={setPassword}
        />
        <label class="tick">
          <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.currentTarget.checked)} />
          {strings.passwordShow}
        </label>
        <p class="form-error" role="alert">
          {error}
        </p>
        <button type="submit" class="button primary" disabled={isSending}>
          {strings.setupSubmit}
        </button>
      </form>
    </AccountPage>
  );
}
