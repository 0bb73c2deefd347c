/**
 * What an owner does not want read.
 * @param ignore paths or names; a trailing slash or a folder's path covers what is in it; `*` is any part of a name
 */
export function ignoreRule(ignore: readonly string[]): (path: string) => boolean {
  const rules = ignore
    .map((entry) =>
      entry
        .trim()
        .replace(/^\.\//, '')
        .replace(/\/+(?:\*\*)?$/, ''),
    )
    .filter((entry) => entry !== '');
  const patterns = rules.map((rule) => ({
    isName: !rule.includes('/'),
    pattern: new RegExp(`^${rule.split(/\*+/).map(escape).join('[^/]*')}$`, 'u'),
  }));
  return (path) => {
    const parts = path.split('/');
    return patterns.some(({ isName, pattern }) =>
      isName ? parts.some((part) => pattern.test(part)) : parts.some((_, index) => pattern.test(parts.slice(0, index + 1).join('/'))),
    );
  };
}

/** By UTF-16 units, so that the order is the same on every machine. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
