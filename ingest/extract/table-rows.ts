/**
 * One sentence per row that keeps its header, so that a row can be found and quoted alone: "Setting: FOOTNOTE_PORT;
 * Default: 3000". A row of one filled cell is that cell; cells without a header stand alone.
 */
export function tableRows(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const names = header.map((name) => name.replace(/\s+/g, ' ').trim().replace(/:$/, ''));
  if (rows.length === 0) return names.some((name) => name !== '') ? [names.filter((name) => name !== '').join('; ')] : [];
  return rows
    .map((row) => {
      const cells = row
        .map((cell, index) => ({ name: names[index] ?? '', value: cell.replace(/\s+/g, ' ').trim() }))
        .filter(({ value }) => value !== '');
      return cells
        .map(({ name, value }) => (name === '' || (cells.length === 1 && row.length > 1) ? value : `${name}: ${value}`))
        .join('; ');
    })
    .filter((row) => row !== '');
}
