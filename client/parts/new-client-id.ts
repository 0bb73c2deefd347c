/** A random id of 128 bits for one message; the server stores a message once per id, however often it is sent. */
export function newClientId(): string {
  // Not crypto.randomUUID: pages on plain http outside loopback do not have it.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
