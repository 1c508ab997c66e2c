/** Whether the page is at least so many times as wide as a letter of its text is high, as a value that follows both. */
export function minPageWidth(rem: number): { readonly current: boolean } {
  const page = document.documentElement;
  const isWider = () =>
    page.clientWidth >= rem * Number.parseFloat(getComputedStyle(page).fontSize);
  let current = $state(isWider());
  $effect(() => {
    const follow = () => {
      current = isWider();
    };
    window.addEventListener("resize", follow);
    return () => window.removeEventListener("resize", follow);
  });
  return {
    get current() {
      return current;
    },
  };
}
