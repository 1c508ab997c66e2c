/** What the service worker does with a request. */
export type Rule = "ignore" | "file" | "page" | "practice";

/** Where the files are that never change, since their names do. */
export const immutablePath = "/_app/immutable/";

/** How a request is answered; whatever is not for everyone, or may be stale at no price, is left to the network. */
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

/** Coordinators' pages need the service in any case, and what is not a page is none of ours. */
function isPage(path: string): boolean {
  return !/^\/(api|q|problems|([a-z]{2}\/)?desk)(\/|$)|\.\w+$/.test(path);
}

function isPractice(url: URL, api: string): boolean {
  return url.origin === api && !url.search && /^\/api\/v1\/practices\/[^/]+$/.test(url.pathname);
}
