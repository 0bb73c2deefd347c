/**
 * The script a website includes. It places the launcher and loads the chat when it is first wanted, or when the page
 * has nothing else to do. Everything lives in a shadow root; the page gets no global, no style and no layout shift.
 * A page may ask for the chat with an event: `dispatchEvent(new CustomEvent('footnote:open', {detail: {question}}))`.
 */
import type { MountedChat } from './chat.js';
import type { OpenOptions } from './open-options.js';
import css from './loader.css?inline';
import { launcherStrings } from './strings/en.js';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) start(script.src, script.dataset['siteKey'] ?? 'demo');

function start(scriptUrl: string, siteKey: string): void {
  const chatUrl = new URL(CHAT_PATH, scriptUrl);
  const openName = `footnote:open:${siteKey}`;
  const host = document.createElement('footnote-chat');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.setAttribute('aria-expanded', 'false');
  const icon = svg('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  icon.append(svg('path', { d: 'M4 5h16v11h-7l-5 4v-4H4z' }), svg('path', { d: 'M8 9h8M8 12h5' }));
  const words = document.createElement('span');
  words.textContent = launcherStrings.open;
  const unread = document.createElement('span');
  unread.className = 'unread';
  unread.hidden = true;
  launcher.append(icon, words, unread);
  root.append(launcher);

  let loading: Promise<MountedChat> | undefined;
  const load = (): Promise<MountedChat> =>
    (loading ??= (import(/* @vite-ignore */ chatUrl.href) as Promise<typeof import('./chat.js')>).then(({ mountChat }) =>
      mountChat(root, {
        siteKey,
        baseUrl: chatUrl.origin,
        onClosed: (byVisitor) => {
          remember('');
          launcher.setAttribute('aria-expanded', 'false');
          launcher.hidden = false;
          if (byVisitor) launcher.focus();
        },
        onUnread: (count) => {
          unread.hidden = count === 0;
          unread.textContent = String(count);
          launcher.setAttribute('aria-label', count === 0 ? launcherStrings.open : launcherStrings.unread(count));
        },
      }),
    ));

  async function open(how: OpenOptions): Promise<void> {
    launcher.setAttribute('aria-busy', 'true');
    try {
      const chat = await load();
      launcher.setAttribute('aria-expanded', 'true');
      launcher.hidden = true;
      remember('1');
      words.textContent = launcherStrings.open;
      chat.open(how);
    } catch {
      // The next press tries again; the launcher says so, because nothing else can.
      loading = undefined;
      words.textContent = launcherStrings.tryAgain;
    } finally {
      launcher.removeAttribute('aria-busy');
    }
  }

  function remember(value: string): void {
    try {
      sessionStorage.setItem(openName, value);
    } catch {
      // Storage is blocked: the chat starts closed on the next page.
    }
  }
  function wasOpen(): boolean {
    try {
      return sessionStorage.getItem(openName) === '1';
    } catch {
      return false;
    }
  }

  launcher.addEventListener('click', () => void open({ movesFocus: true }));
  document.addEventListener('footnote:open', (event) => {
    const detail: unknown = (event as CustomEvent<unknown>).detail;
    const question = typeof detail === 'object' && detail !== null && 'question' in detail ? detail.question : undefined;
    void open({ movesFocus: true, ...(typeof question === 'string' ? { question } : {}) });
  });
  const place = (): void => {
    document.body.append(host);
    // Coming back to an open chat must not pull the focus out of the new page.
    if (wasOpen()) void open({ movesFocus: false });
    else whenIdle(() => void load().catch(() => (loading = undefined)));
  };
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a script in the head runs before there is a body
  if (document.body === null) document.addEventListener('DOMContentLoaded', place, { once: true });
  else place();
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

function whenIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 8_000 });
  else setTimeout(run, 3_000);
}
