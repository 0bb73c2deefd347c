/**
 * Boxes such as notes and warnings, which Markdown has in several dialects, as plain Markdown: the label leads the first
 * sentence, as a reader sees it ("Warning: Unplug it first."), and the words lose the box's marks and indentation.
 * MkDocs and Python-Markdown (`!!! note "Title"`, `???`), Docusaurus, VuePress and Pandoc (`:::note`), GitHub (`> [!NOTE]`),
 * GitBook (`{% hint %}`). What stands in code fences is left alone.
 */
export function plainAdmonitions(source: string): string {
  if (!ANY.test(source)) return source;
  const out: string[] = [];
  let fence: string | undefined;
  let label: string | undefined;
  /** Columns a MkDocs box is set in; undefined outside one. */
  let indent: number | undefined;
  for (const line of source.split('\n')) {
    const marker = /^\s{0,12}(?:>\s?)?(`{3,}|~{3,})/.exec(line)?.[1];
    if (marker !== undefined) fence = fence === undefined ? marker : line.includes(fence) ? undefined : fence;
    if (indent !== undefined && line.trim() !== '' && !line.startsWith(' '.repeat(indent))) indent = undefined;
    const text = indent === undefined ? line : line.slice(Math.min(indent, line.length - line.trimStart().length));
    if (fence !== undefined || marker !== undefined) {
      out.push(text);
      continue;
    }
    const boxed = /^(\s{0,8})(?:!!!|\?\?\?\+?)\s+([\w-]{1,40})(?:[ \t]+[\w-]{1,40}){0,3}(?:[ \t]+"([^"]{0,200})")?\s*$/.exec(text);
    const fenced = /^\s{0,3}:::+\s*\{?\.?([a-z][\w-]{0,40})\}?(?:\[([^\]]{0,200})\]|[ \t]+([^{}]{1,200}))?\s*$/i.exec(text);
    if (boxed !== null || fenced !== null) {
      if (boxed !== null) indent = (indent ?? 0) + (boxed[1]?.length ?? 0) + 4;
      label = labelOf(boxed?.[2] ?? fenced?.[1] ?? '', boxed === null ? (fenced?.[2] ?? fenced?.[3]) : boxed[3]);
      out.push('');
    } else if (/^\s{0,3}:::+\s*$/.test(text) || /^\s*\{%-?\s*(?:end)?hint\b[^%]{0,200}%\}\s*$/.test(text)) {
      out.push('');
    } else {
      const github = /^(\s{0,3}>\s?)\[!([A-Z]{2,12})\][+-]?\s*(.{0,200})$/i.exec(text);
      if (github !== null) {
        label = labelOf(github[2] ?? '', github[3]);
        out.push('>');
      } else if (label !== undefined && text.replace(/^\s*>/, '').trim() !== '') {
        for (const each of labelled(label, text)) out.push(each);
        label = undefined;
      } else out.push(text);
    }
  }
  return out.join('\n');
}

const ANY = /^\s{0,8}(?:!!!|\?\?\?|:::|>\s?\[!|\{%-?\s*hint\b)/m;

function labelOf(kind: string, title: string | undefined): string {
  const words = (title ?? '').trim() === '' ? kind.toLowerCase().replace(/-/g, ' ') : (title ?? '').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Before a list, a heading or a table the label stands alone. */
function labelled(label: string, text: string): string[] {
  const quote = /^\s{0,3}>\s?/.exec(text)?.[0] ?? '';
  const words = text.slice(quote.length);
  const isProse = /^\s{0,3}(?![-*+]\s|\d+[.)]\s|#|\||`{3}|~{3})/.test(words);
  const end = /[.:!?]$/.test(label) ? ' ' : ': ';
  return isProse ? [`${quote}${label}${end}${words.trimStart()}`] : [`${quote}${label}:`, quote.trimEnd(), text];
}
