import { dev } from "$app/environment";
import { locale } from "$lib/language/locales";

/** A newer version of the site that waits for the reader to take it. */
export const update = $state<{ waiting?: ServiceWorker }>({});

/** Starts the service worker, and watches for newer ones. */
export async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || dev) return;
  const registration = await serviceWorker.register("/service-worker.js");
  if (!serviceWorker.controller)
    serviceWorker.addEventListener("controllerchange", refetchLoaded, { once: true });
  const checkForUpdate = () => {
    // The first version of all replaces nothing, so nobody need be asked.
    if (serviceWorker.controller && registration.waiting) update.waiting = registration.waiting;
  };
  checkForUpdate();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", checkForUpdate);
  });
}

/** What came before there was a service worker to keep it is asked for once more, through the worker. */
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
