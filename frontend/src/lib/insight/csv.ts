/** A table as CSV (RFC 4180). Cells that a spreadsheet would run as formulas are quoted, as the API does. */
export function toCsv(rows: (string | number)[][]): string {
  return rows.map((cells) => `${cells.map(cellOf).join()}\r\n`).join("");
}

function cellOf(value: string | number): string {
  const text =
    typeof value === "string" && /^'*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
