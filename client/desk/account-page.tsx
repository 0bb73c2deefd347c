import type { ComponentChildren } from 'preact';
import { strings } from './strings/en.js';

/** The frame around the forms that come before the desk. */
export function AccountPage({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="account">
      <p class="wordmark">
        {strings.wordmark} <span>{strings.desk}</span>
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
