/** Storage of the page that may be blocked, full or cleared at any time; then values live as long as the page. */
export interface SiteStorage {
  read(name: string): string | undefined;
  write(name: string, value: string): void;
  remove(name: string): void;
}

/** @param kind `local` survives the browser's end, `session` belongs to one tab. */
export function createSiteStorage(kind: 'local' | 'session'): SiteStorage {
  const memory = new Map<string, string>();
  // Even reading the property throws where a browser blocks storage of embedded pages.
  const storage = (): Storage => (kind === 'local' ? localStorage : sessionStorage);
  return {
    read(name) {
      try {
        return storage().getItem(name) ?? memory.get(name);
      } catch {
        return memory.get(name);
      }
    },
    write(name, value) {
      memory.set(name, value);
      try {
        storage().setItem(name, value);
      } catch {
        // The copy in memory serves until the page goes.
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage().removeItem(name);
      } catch {
        // Nothing was kept there.
      }
    },
  };
}
