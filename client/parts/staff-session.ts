/** The session of somebody on the staff: the same for the desk and the console. */
import type { StaffResponse } from '../../core/wire/http.js';
import { isStaffResponse } from './check.js';
import { type RequestFailed, toRequestFailed } from './request-failed.js';
import { request, requestJson } from './request-json.js';

const AUTH = '/api/v1/auth';

export interface NewAccount {
  readonly token: string;
  readonly login: string;
  readonly name: string;
  readonly password: string;
}

/** Who is signed in. Fails with `not-signed-in` or `session-expired` when nobody is. */
export const whoAmI = (): Promise<StaffResponse> => requestJson(`${AUTH}/me`, isStaffResponse);

export const signInAs = (login: string, password: string): Promise<StaffResponse> =>
  requestJson(`${AUTH}/sign-in`, isStaffResponse, { method: 'POST', body: { login, password } });

export const setUpAs = (account: NewAccount): Promise<StaffResponse> =>
  requestJson(`${AUTH}/setup`, isStaffResponse, { method: 'POST', body: account });

/** How a page for staff opens: with whoever is signed in, with the form for that, or saying what failed. */
export async function openSession(page: {
  readonly enter: (staff: StaffResponse) => void;
  readonly show: (state: { stage: 'loading' | 'failed'; failure: RequestFailed | null } | { stage: 'signed-out' }) => void;
}): Promise<void> {
  page.show({ stage: 'loading', failure: null });
  try {
    page.enter(await whoAmI());
  } catch (error) {
    const failure = toRequestFailed(error);
    page.show(isSessionOver(failure) ? { stage: 'signed-out' } : { stage: 'failed', failure });
  }
}

/** The page goes back to signing in whether the server heard it or not. */
export async function endSession(staff: StaffResponse | null): Promise<void> {
  await request(`${AUTH}/sign-out`, { method: 'POST', body: {}, headers: changing(staff) }).catch(() => undefined);
}

/** What a request that changes something must carry. */
export const changing = (staff: StaffResponse | null): Readonly<Record<string, string>> =>
  staff === null ? {} : { 'x-csrf-token': staff.csrfToken };

export const isSessionOver = ({ code }: RequestFailed): boolean => code === 'not-signed-in' || code === 'session-expired';
