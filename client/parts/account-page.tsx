import type { ComponentChildren } from 'preact';

/** The frame around the forms that come before a page for staff. */
export function AccountPage({
  wordmark,
  place,
  title,
  children,
}: {
  readonly wordmark: string;
  readonly place: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <main class="account">
      <p class="wordmark">
        {wordmark} <span>{place}</span>
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
