import { parse } from 'yaml';

/** What stands between the opening `---` of a file and the next one, as YAML; and where the text begins. */
export interface FrontMatter {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly bodyStart: number;
  /** A sentence for the owner when the block is there but cannot be read. */
  readonly mistake?: string;
}

const FENCE = /^---[ \t]*\r?\n/;
const END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;

export function parseFrontMatter(source: string): FrontMatter {
  const open = FENCE.exec(source);
  if (open === null) return { facts: {}, bodyStart: 0 };
  END.lastIndex = open[0].length;
  const close = END.exec(source);
  if (close === null) return { facts: {}, bodyStart: 0 };
  const block = source.slice(open[0].length, close.index);
  // A thematic break opens many files; only `name: value` lines make it front matter.
  if (!/^[A-Za-z][\w-]*[ \t]*:/m.test(block)) return { facts: {}, bodyStart: 0 };
  const bodyStart = close.index + close[0].length;
  try {
    // Aliases are off: a few lines of them can unfold into gigabytes.
    const read: unknown = parse(block, { maxAliasCount: 0 });
    const facts =
      read !== null && typeof read === 'object' && !Array.isArray(read)
        ? (JSON.parse(JSON.stringify(read)) as Record<string, unknown>)
        : {};
    return { facts, bodyStart };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return { facts: {}, bodyStart, mistake: `the block between the --- lines is not valid YAML (${reason.replace(/:$/, '')})` };
  }
}
