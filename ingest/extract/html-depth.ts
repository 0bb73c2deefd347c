/** A parser takes the square of the depth; the deepest honest pages lie in the low hundreds. */
const MAX_DEPTH = 3_000;
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>]))/gi;
/** Without an end, or with one that browsers put in themselves. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** Whether elements of a page lie in each other by the thousand, told from its tags alone, before anything is built of it. */
export function isNestedTooDeep(markup: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(markup); tag !== null; tag = TAG.exec(markup)) {
    const name = tag[2]?.toLowerCase();
    if (name === undefined || (RAW.has(name) && tag[1] === '')) {
      const end = name === undefined ? markup.indexOf('-->', TAG.lastIndex) : markup.indexOf('</', TAG.lastIndex);
      if (end < 0) return false;
      TAG.lastIndex = end;
    } else if (!UNCOUNTED.has(name)) {
      const others = open.get(name) ?? 0;
      if (tag[1] === '') {
        open.set(name, others + 1);
        if (++depth > MAX_DEPTH) return true;
      } else if (others > 0) {
        open.set(name, others - 1);
        depth--;
      }
    }
  }
  return false;
}
