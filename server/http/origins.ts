/** Which websites may talk to this server: those configured and its own pages. Asked by HTTP and by the WebSocket alike. */
export interface Origins {
  /** True without an Origin header: that is no browser, and bearer tokens and CSRF tokens guard what follows. */
  isAllowed(origin: string | undefined, host: string | undefined): boolean;
  /** True for the server's own pages only. */
  isOwn(origin: string | undefined, host: string | undefined): boolean;
}

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

export function createOrigins(options: { readonly configured: readonly string[]; readonly boundHost: string }): Origins {
  const isLoopback = isLoopbackHost(options.boundHost);
  function isOwn(origin: string | undefined, host: string | undefined): boolean {
    if (origin === undefined) return true;
    if (host === undefined || !URL.canParse(origin)) return false;
    const url = new URL(origin);
    // On loopback a name from outside that was pointed at this machine (DNS rebinding) is nobody's own page.
    return url.host === host && (!isLoopback || LOOPBACK_NAMES.has(url.hostname));
  }
  return { isOwn, isAllowed: (origin, host) => isOwn(origin, host) || (origin !== undefined && options.configured.includes(origin)) };
}

export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
