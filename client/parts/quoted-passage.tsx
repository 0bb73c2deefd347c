import { useEffect, useRef } from 'preact/hooks';

/**
 * A passage with the quoted words marked and brought into view.
 * @param start offset of the quote in `text`, in UTF-16 units; `end` half-open
 */
export function QuotedPassage({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }) {
  const quote = useRef<HTMLElement>(null);
  // Offsets come from outside; a wrong pair marks less, it never throws.
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  useEffect(() => quote.current?.scrollIntoView({ block: 'nearest' }), [text]);
  return (
    <blockquote class="quoted">
      {text.slice(0, from)}
      <mark ref={quote}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </blockquote>
  );
}
