/** How well an answer is supported: words first, with a gauge of three bars that does not rely on colour. */
export function SupportMark({
  level,
  words,
  percentage,
  meaning,
}: {
  readonly level: 0 | 1 | 2 | 3;
  readonly words: string;
  readonly percentage?: string | undefined;
  readonly meaning?: string | undefined;
}) {
  return (
    <span class={`support level-${level}`} title={meaning}>
      <svg class="gauge" viewBox="0 0 17 12" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            class={bar <= level ? 'full' : 'empty'}
            x={bar * 6 - 5.5}
            y={10 - bar * 3}
            width="4"
            height={bar * 3 + 1.5}
            rx="1"
          />
        ))}
      </svg>
      <span>
        {words}
        {percentage !== undefined && <span class="percentage"> · {percentage}</span>}
      </span>
    </span>
  );
}
