import { useEffect, useState } from 'preact/hooks';
import type { ChatClient, ChatView } from './chat-client.js';

/** The client's current view; the component is drawn again when it changes. */
export function useChatView(client: ChatClient): ChatView {
  const [view, setView] = useState(client.view());
  useEffect(() => {
    setView(client.view());
    return client.subscribe(() => setView(client.view()));
  }, [client]);
  return view;
}
