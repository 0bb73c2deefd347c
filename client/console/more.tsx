import { useEffect, useState } from 'preact/hooks';
import { strings } from './strings/en.js';

interface ShownList {
  readonly shown: number;
  showMore(): void;
}

/**
 * How much of a long list is drawn: a page of it, and another each time somebody asks.
 * @param of what is listed: another list begins at its first page
 */
export function useShown(page: number, of = ''): ShownList {
  const [pages, setPages] = useState(1);
  useEffect(() => setPages(1), [of]);
  return { shown: pages * page, showMore: () => setPages(pages + 1) };
}

/** Says that there is more, and shows it. */
export function More({ list, all }: { readonly list: ShownList; readonly all: number }) {
  if (all <= list.shown) return null;
  return (
    <p class="row more">
      <span class="soft">{strings.shownOf(list.shown, all)}</span>
      <button type="button" class="button small" onClick={list.showMore}>
        {strings.showMore}
      </button>
    </p>
  );
}
