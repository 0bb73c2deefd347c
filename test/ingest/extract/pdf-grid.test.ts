import { describe, expect, it, vi } from 'vitest';
import { pdf, type PdfLine } from '../../support/documents.js';
import { outlineOf, readFileAs } from '../../support/read-file.js';

vi.setConfig({ testTimeout: 60_000 });

const LEFT = [
  'A parcel may come back within',
  'thirty days of its delivery. It',
  'must be whole, clean and in',
  'the box in which it came.',
];
const RIGHT = ['The money is paid back to the', 'card that was used. This takes', 'five days as a rule, and ten', 'before the holidays.'];
const across: readonly PdfLine[] = LEFT.flatMap((text, row) => [
  { text, x: 72, y: 600 - row * 14 },
  { text: RIGHT[row]!, x: 320, y: 600 - row * 14 },
]);
const title: PdfLine = { text: 'Returns', y: 700, size: 20 };
const table = (rows: readonly (readonly string[])[], isHeaderBold: boolean, gap = 20): PdfLine[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column) =>
      text === '' ? [] : [{ text, x: 72 + column * 130, y: 500 - row * gap, isBold: isHeaderBold && row === 0 }],
    ),
  );

async function outline(lines: readonly PdfLine[]): Promise<readonly string[]> {
  return outlineOf(await readFileAs('pdf', pdf([lines])));
}

describe('columns of prose', () => {
  const columns = ['heading: Returns', `paragraph: ${LEFT.join(' ')}`, `paragraph: ${RIGHT.join(' ')}`];

  it('are read one after the other, also where a program wrote line by line across both', async () => {
    expect(await outline([title, ...across])).toEqual(columns);
  });

  it('keep their order where they were written one after the other', async () => {
    const apart = [...across.filter(({ x }) => x === 72), ...across.filter(({ x }) => x === 320)];
    expect(await outline([title, ...apart])).toEqual(columns);
  });
});

describe('tables', () => {
  const rows = [
    ['Plan', 'Price', 'Seats'],
    ['Basic', '5 EUR', '1'],
    ['Pro', '10 EUR', ''],
    ['Team', '40 EUR', '12'],
  ];
  const sentences = [
    'table-row: Plan: Basic; Price: 5 EUR; Seats: 1',
    'table-row: Plan: Pro; Price: 10 EUR',
    'table-row: Plan: Team; Price: 40 EUR; Seats: 12',
  ];

  it.each([
    ['a bold first row', true],
    ['a first row of words over figures', false],
  ])('keep their header in every row: %s', async (_, isBold) => {
    expect((await outline([title, ...table(rows, isBold)])).slice(1)).toEqual(sentences);
  });

  it('lie where they stand among paragraphs', async () => {
    const lines = [title, { text: 'What it costs:', y: 540 }, ...table(rows, true), { text: 'All with tax.', y: 380 }];
    expect((await outline(lines)).slice(1)).toEqual(['paragraph: What it costs:', ...sentences, 'paragraph: All with tax.']);
  });

  it('give a cell its second line', async () => {
    const lines = [...table(rows, true, 30), { text: 'and tax', x: 202, y: 458 }];
    expect(await outline([title, ...lines])).toContain('table-row: Plan: Basic; Price: 5 EUR and tax; Seats: 1');
  });

  it('without a header say their cells, and two columns without one are left as they are', async () => {
    const plain = rows.slice(1).map(([plan, price]) => [plan!, price!, 'yes']);
    expect((await outline([title, ...table(plain, false)])).slice(1)[0]).toBe('table-row: Basic; 5 EUR; yes');
    const pairs = [
      ['Name', 'Anna'],
      ['Town', 'Berlin'],
      ['Street', 'Hauptweg'],
    ];
    expect((await outline([title, ...table(pairs, false)])).some((line) => line.startsWith('table-row'))).toBe(false);
  });

  it('are not made of lists whose marks stand apart', async () => {
    const list = table(
      [
        ['1.', 'Open the box.'],
        ['2.', 'Take it out.'],
        ['3.', 'Close the box.'],
      ],
      false,
    );
    expect((await outline([title, ...list])).some((line) => line.startsWith('table-row'))).toBe(false);
  });
});
