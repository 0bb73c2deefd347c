/**
 * The absolute address of a source, or undefined when it is nothing a visitor should be sent to: only http and https
 * pass, so neither a document nor a model can smuggle `javascript:` or `data:` into a link.
 * @param base origin of the Footnote server, which relative addresses belong to
 */
export function safeAddress(url: string, base: string): string | undefined {
  try {
    const address = new URL(url, base);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address.href : undefined;
  } catch {
    return undefined;
  }
}
