/** Curves of a report as inline SVG: no script, no file beside the page; the numbers stand in a table for whoever cannot see them. */
import type { Curves } from './curves.js';

const SIZE = { width: 440, height: 320, left: 48, bottom: 40, top: 10, right: 12 };

interface Point {
  /** Both 0 to 1. */
  readonly x: number;
  readonly y: number;
}
interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly Point[];
  readonly dots?: boolean;
}

export function drawCurves({ reliability, riskCoverage, recallByRank }: Curves): string {
  const drawings: string[] = [];
  if (reliability !== undefined && reliability.length > 0)
    drawings.push(
      figure(
        'Reliability: confidence said, share that was right (bins of equal size)',
        chart('confidence said', 'share right', [
          {
            name: 'as said',
            colour: '#8b949e',
            points: [
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ],
          },
          { name: 'measured', colour: '#3a6ea5', dots: true, points: reliability.map(({ said, held }) => ({ x: said, y: held })) },
        ]),
        ['said', 'right', 'n'],
        reliability.map(({ said, held, n }) => [percent(said), percent(held), String(n)]),
      ),
    );
  if (riskCoverage !== undefined && riskCoverage.length > 0)
    drawings.push(
      figure(
        'Risk and coverage: the share wrong when only the most confident are answered',
        chart('share answered', 'share wrong', [
          { name: 'measured', colour: '#3a6ea5', points: riskCoverage.map(({ coverage, risk }) => ({ x: coverage, y: risk })) },
        ]),
        ['answered', 'wrong'],
        riskCoverage.filter((_, index) => index % 10 === 9).map(({ coverage, risk }) => [percent(coverage), percent(risk)]),
      ),
    );
  if (recallByRank !== undefined && recallByRank.length > 0) {
    const last = recallByRank.at(-1)?.rank ?? 1;
    const x = (rank: number): number => (last === 1 ? 1 : (rank - 1) / (last - 1));
    drawings.push(
      figure(
        'Recall by rank: the share of questions whose passage or document is among the first',
        chart(
          `rank, 1 to ${String(last)}`,
          'share found',
          [
            {
              name: 'passage',
              colour: '#3a6ea5',
              dots: true,
              points: recallByRank.map(({ rank, passage }) => ({ x: x(rank), y: passage })),
            },
            {
              name: 'document',
              colour: '#b3541e',
              dots: true,
              points: recallByRank.map(({ rank, document }) => ({ x: x(rank), y: document })),
            },
          ],
          { from: 1, to: last },
        ),
        ['rank', 'passage', 'document'],
        recallByRank.map(({ rank, passage, document }) => [String(rank), percent(passage), percent(document)]),
      ),
    );
  }
  return drawings.join('\n');
}

function figure(caption: string, svg: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (values: readonly string[], tag: string): string => values.map((value) => `<${tag}>${value}</${tag}>`).join('');
  return `<figure><figcaption>${caption}</figcaption>${svg}<details><summary>As a table</summary><table><thead><tr>${cells(heads, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row, 'td')}</tr>`)
    .join('')}</tbody></table></details></figure>`;
}

function chart(xName: string, yName: string, lines: readonly Line[], ranks?: { readonly from: number; readonly to: number }): string {
  const { width, height, left, bottom, top, right } = SIZE;
  const x = (share: number): string => (left + share * (width - left - right)).toFixed(1);
  const y = (share: number): string => (height - bottom - share * (height - top - bottom)).toFixed(1);
  const grid = [0, 0.25, 0.5, 0.75, 1]
    .map(
      (share) =>
        `<line x1="${x(0)}" x2="${x(1)}" y1="${y(share)}" y2="${y(share)}" stroke="#dfe3e6"/><text x="${String(left - 6)}" y="${y(share)}" text-anchor="end" dominant-baseline="middle">${percent(share)}</text><text x="${x(share)}" y="${String(height - bottom + 16)}" text-anchor="middle">${ranks === undefined ? percent(share) : (ranks.from + share * (ranks.to - ranks.from)).toFixed(0)}</text>`,
    )
    .join('');
  const drawn = lines
    .map(({ colour, points, dots }) => {
      const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`).join(' ');
      const marks =
        dots === true ? points.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.y)}" r="3" fill="${colour}"/>`).join('') : '';
      return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${marks}`;
    })
    .join('');
  const legend = lines
    .map(
      ({ name, colour }, index) =>
        `<text x="${String(width - right)}" y="${String(top + 16 + index * 16)}" text-anchor="end" fill="${colour}">${name}</text>`,
    )
    .join('');
  return `<svg viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img" aria-label="${yName} over ${xName}" font-size="11" fill="#1c2024">${grid}${drawn}${lines.length > 1 ? legend : ''}<text x="${x(0.5)}" y="${String(height - 6)}" text-anchor="middle">${xName}</text><text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">${yName}</text></svg>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
