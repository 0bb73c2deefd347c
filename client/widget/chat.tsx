/** The chat's entry: draws the panel into the loader's shadow root. */
import { render } from 'preact';
import answerCss from '../parts/answer.css?inline';
import controlsCss from '../parts/controls.css?inline';
import tokensCss from '../parts/tokens.css?inline';
import chatCss from './chat.css?inline';
import { createChatClient } from './chat-client.js';
import type { OpenOptions } from './open-options.js';
import { Panel } from './panel.js';

export interface ChatOptions {
  readonly siteKey: string;
  readonly baseUrl: string;
  /** The panel went away; `byVisitor` says that focus should go back to the launcher. */
  onClosed(byVisitor: boolean): void;
  /** Messages that arrived while the panel was closed. */
  onUnread(count: number): void;
}
export interface MountedChat {
  open(how: OpenOptions): void;
  close(): void;
}

export function mountChat(root: ShadowRoot, options: ChatOptions): MountedChat {
  // Constructable style sheets: a strict content security policy of the page lets them pass.
  const sheets = [tokensCss, controlsCss, answerCss, chatCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  const place = document.createElement('div');
  root.append(place);

  const client = createChatClient({ siteKey: options.siteKey, baseUrl: options.baseUrl, locale: navigator.language || 'en' });
  let unread = 0;
  let isOpen = false;
  let knownWords = 0;
  client.subscribe(() => {
    const words = client.view().conversation.messages.filter(({ kind }) => kind === 'assistant' || kind === 'agent').length;
    if (!isOpen && words > knownWords && knownWords > 0) options.onUnread((unread += words - knownWords));
    knownWords = words;
  });

  let how: OpenOptions = { movesFocus: false };
  let openings = 0;
  function draw(): void {
    render(isOpen ? <Panel key={openings} client={client} baseUrl={options.baseUrl} how={how} onClose={() => close(true)} /> : null, place);
  }
  function close(byVisitor: boolean): void {
    isOpen = false;
    draw();
    options.onClosed(byVisitor);
  }
  return {
    open(next) {
      how = next;
      unread = 0;
      options.onUnread(0);
      client.open();
      if (isOpen && next.question === undefined) return;
      isOpen = true;
      openings += 1;
      draw();
    },
    close: () => close(false),
  };
}
