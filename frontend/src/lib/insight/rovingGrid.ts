/** Steps in rows and in columns, in the direction of reading. */
const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** Makes the links of a table one tab stop, in which arrow keys move (the grid pattern of ARIA). */
export function rovingGrid(table: HTMLTableElement): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const linkIn = (row: number, column: number) =>
    table.rows[row]?.cells[column]?.querySelector("a") ?? undefined;

  function setStop(link: HTMLElement | undefined): void {
    for (const old of table.querySelectorAll("a[tabindex='0']")) old.setAttribute("tabindex", "-1");
    link?.setAttribute("tabindex", "0");
  }

  function onkeydown(event: KeyboardEvent): void {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("td, th");
    const step = steps[event.key];
    if (!cell || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const isMirrored = event.key.startsWith("Arrow") && table.matches(":dir(rtl)");
    const { cells, rowIndex } = cell.parentElement as HTMLTableRowElement;
    const column = cell.cellIndex + (isMirrored ? -step[1] : step[1]);
    const within = Math.max(0, Math.min(column, cells.length - 1));
    linkIn(rowIndex + step[0], within)?.focus();
  }

  table.addEventListener("keydown", onkeydown, { signal });
  table.addEventListener(
    "focusin",
    ({ target }) => setStop((target as Element).closest("a") ?? undefined),
    { signal },
  );
  table.setAttribute("role", "grid");
  // The corner is empty.
  setStop(linkIn(0, 1));
  return () => controller.abort();
}
