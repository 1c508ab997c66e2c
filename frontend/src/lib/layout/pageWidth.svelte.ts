/** Whether the page is at least so many rem wide: a media query would ignore the reader's text size. */
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
