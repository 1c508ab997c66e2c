import { beforeNavigate } from "$app/navigation";

/** Asks for confirmation before a page with unfinished work is left or closed. */
export function confirmBeforeLeaving(busy: () => boolean, question: () => string): void {
  beforeNavigate(({ cancel, willUnload, from, to }) => {
    if (!busy() || (to && from?.url.pathname === to.url.pathname)) return;
    if (willUnload || !confirm(question())) cancel();
  });
}
