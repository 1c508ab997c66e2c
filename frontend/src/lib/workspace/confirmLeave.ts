import { beforeNavigate } from "$app/navigation";

/** Asks before a page is left, or closed, with work that would be lost or stopped. */
export function confirmBeforeLeaving(busy: () => boolean, question: () => string): void {
  beforeNavigate(({ cancel, willUnload, from, to }) => {
    if (!busy() || (to && from?.url.pathname === to.url.pathname)) return;
    if (willUnload || !confirm(question())) cancel();
  });
}
