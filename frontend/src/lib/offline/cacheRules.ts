export type Rule = "ignore" | "file" | "page" | "practice";

/** Files under this path have a hash in their name. */
export const immutablePath = "/_app/immutable/";

/** Decides how the service worker handles a request. Private and non-GET requests go to the network. */
export function ruleFor(
  request: Pick<Request, "method" | "url" | "mode" | "headers">,
  site: { origin: string; api: string; files: Set<string> },
): Rule {
  const url = new URL(request.url);
  if (request.method !== "GET" || request.headers.has("Authorization")) return "ignore";
  if (isPractice(url, site.api)) return "practice";
  if (url.origin !== site.origin) return "ignore";
  if (site.files.has(url.pathname) || url.pathname.startsWith(immutablePath)) return "file";
  return request.mode === "navigate" && isPage(url.pathname) ? "page" : "ignore";
}

/** The workspace needs the service in any case; the other paths are not pages of the site. */
function isPage(path: string): boolean {
  return !/^\/(api|q|problems|([a-z]{2}\/)?desk)(\/|$)|\.\w+$/.test(path);
}

function isPractice(url: URL, api: string): boolean {
  return url.origin === api && !url.search && /^\/api\/v1\/practices\/[^/]+$/.test(url.pathname);
}
