import type { ChatView } from './chat-client.js';
import { strings } from './strings/en.js';

/** Says that the connection is gone, and nothing while it is there or while polling serves in its place. */
export function ConnectionBanner({ link }: { readonly link: ChatView['link'] }) {
  const words = link === 'offline' ? strings.offline : link === 'reconnecting' ? strings.reconnecting : '';
  // The region stays in the page: one that appears together with its words is not announced everywhere.
  return (
    <p class={words === '' ? 'banner empty' : 'banner'} role="status">
      {words}
    </p>
  );
}
