/**
 * Marks of site generators that stand in Markdown files and never on the page a reader sees: attributes of kramdown and Pandoc
 * (`{: .steps}`, `{#install}`, also after closing hashes of a heading) and lines of nothing but Liquid, Jinja or Nunjucks
 * tags (`{% include note.html %}`). What stands in code, and tags within a sentence, are left alone: a page may be about them.
 */
export function withoutTemplateMarks(source: string): string {
  if (!source.includes('{')) return source;
  let fence: string | undefined;
  return source
    .split('\n')
    .map((line) => {
      const marker = /^\s{0,12}(?:>\s?)?(`{3,}|~{3,})/.exec(line)?.[1];
      if (marker !== undefined) fence = fence === undefined ? marker : line.includes(fence) ? undefined : fence;
      if (fence !== undefined || marker !== undefined || !line.includes('{')) return line;
      if (TAGS_ONLY.test(line)) return '';
      if (!/[}]\s*$/.test(line)) return line;
      return /^\s{0,3}#/.test(line) ? line.replace(HEADING_ID, '') : line.replace(ATTRIBUTES, '');
    })
    .join('\n');
}

const TAGS_ONLY = /^\s*(?:\{%[^%{}\n]{0,500}%\}\s*){1,8}$/;
const ATTRIBUTES = /(?:^|[ \t])[ \t]{0,8}\{:[ \t]{0,4}(?:[.#]\w|[\w-]{1,40}=)[^{}\n]{0,300}\}[ \t]*$/;
const HEADING_ID = /(?:[ \t]{1,8}#{1,6})?[ \t]{0,8}\{:?[ \t]{0,4}[#.][^{}\n]{1,200}\}[ \t]*$/;
