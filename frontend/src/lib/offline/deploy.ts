const once = 60_000;

/** After a deploy the files of the version that a page came from are gone: one reload brings the new ones. */
export function reloadAfterDeploy(): void {
  addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem("reloaded") ?? 0);
    if (!navigator.onLine || Date.now() - last < once) return;
    sessionStorage.setItem("reloaded", String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
