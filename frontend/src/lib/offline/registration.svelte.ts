import { dev } from "$app/environment";
import { locale } from "$lib/language/locales";

/** A newer service worker that waits for the reader's consent. */
export const update = $state<{ waiting?: ServiceWorker }>({});

/** Registers the service worker and watches for updates. */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || dev) return;
  const registration = await serviceWorker.register("/service-worker.js");
  if (!serviceWorker.controller)
    serviceWorker.addEventListener("controllerchange", refetchLoaded, { once: true });
  const checkForUpdate = () => {
    // The first installation replaces nothing, so there is nothing to ask.
    if (serviceWorker.controller && registration.waiting) update.waiting = registration.waiting;
  };
  checkForUpdate();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", checkForUpdate);
  });
}

/** Fetches again what was loaded before the first service worker took control, so that it is cached. */
function refetchLoaded(): void {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  for (const address of loaded.filter((name) => /\/messages\/|\/practices\/[^/?]+$/.test(name))) {
    fetch(address, { headers: { "Accept-Language": locale } }).catch(() => {});
  }
}

export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  update.waiting?.postMessage("take over");
}
