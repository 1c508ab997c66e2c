/** Whether the window is at least so wide, as a value that follows it. */
export function widerThan(width: string): { readonly current: boolean } {
  const media = matchMedia(`(min-width: ${width})`);
  let current = $state(media.matches);
  $effect(() => {
    const follow = () => {
      current = media.matches;
    };
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  });
  return {
    get current() {
      return current;
    },
  };
}
