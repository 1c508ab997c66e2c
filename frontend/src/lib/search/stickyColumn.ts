/**
 * Makes a column sticky beside a longer one, even if it is taller than the window: it scrolls
 * to its own end or beginning, and stays there.
 */
export function stickyColumn(column: HTMLElement): () => void {
  let top = 0;
  // Not read here: that would lay out the page while it is being built.
  let lastScrollY: number | undefined;
  const reposition = () => {
    const end = Math.min(0, innerHeight - column.offsetHeight);
    top = Math.min(0, Math.max(end, top + (lastScrollY ?? scrollY) - scrollY));
    lastScrollY = scrollY;
    column.style.insetBlockStart = `${top}px`;
  };
  const size = new ResizeObserver(reposition);
  size.observe(column);
  addEventListener("scroll", reposition, { passive: true });
  return () => {
    size.disconnect();
    removeEventListener("scroll", reposition);
  };
}
