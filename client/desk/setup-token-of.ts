/** The token of a setup link, `/desk#setup=…` or `/desk/setup#token=…`; empty or undefined where the address is none. */
export function setupTokenOf(address: { readonly pathname: string; readonly hash: string }): string | undefined {
  const named = new URLSearchParams(address.hash.slice(1));
  const isSetupPath = address.pathname.endsWith('/setup');
  return named.get('setup') ?? (isSetupPath ? (named.get('token') ?? '') : undefined);
}
