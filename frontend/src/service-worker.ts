/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />

import { PUBLIC_API_URL } from "$env/static/public";
import { messagesInCachedLocale, pathInCachedLocale } from "$lib/offline/cachedLocales";
import { practiceCache } from "$lib/offline/cachedPractices";
import { cachePractice } from "$lib/offline/cachePractice";
import { immutablePath, ruleFor } from "$lib/offline/cacheRules";
import { build, files, version } from "$service-worker";

declare const self: ServiceWorkerGlobalScope;

const shell = "/index.html";
const siteCache = `site-${version}`;
const site = {
  origin: self.location.origin,
  api: new URL(PUBLIC_API_URL || "/", self.location.origin).origin,
  files: new Set([...build, ...files]),
};

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(siteCache).then((cache) => cache.addAll([shell, ...build, ...files])),
  );
});

// Cached practices outlive an update of the site; its files do not.
self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([dropOldFiles(), self.clients.claim()]));
});

async function dropOldFiles(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name !== siteCache && name !== practiceCache);
  await Promise.all(old.map((name) => caches.delete(name)));
}

// Sent once the reader has accepted the new version.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  switch (ruleFor(request, site)) {
    case "file":
      return event.respondWith(keptFile(new URL(request.url).pathname, request));
    case "page":
      return event.respondWith(fetch(request).catch(() => keptPage(request)));
    case "practice":
      return event.respondWith(practice(event));
  }
});

/** A file of this version. Files that are not precached, such as messages, are cached when first used. */
async function keptFile(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(siteCache);
  const kept = await cache.match(path);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (response.ok && path.startsWith(immutablePath)) await cache.put(path, response.clone());
    return response;
  } catch (failure) {
    const words = await messagesInCachedLocale(cache, path);
    if (!words) throw failure;
    return words;
  }
}

async function keptPage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const spoken = await pathInCachedLocale(await caches.open(siteCache), pathname);
  return spoken === pathname ? keptFile(shell, request) : Response.redirect(spoken + search);
}

/** Stale-while-revalidate: the cached practice at once, a fresh one for the next time. */
async function practice(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(practiceCache);
  const kept = await cache.match(event.request);
  const fresh = fetch(event.request).then(async (response) => {
    await cachePractice(cache, event.request, response.clone());
    return response;
  });
  event.waitUntil(fresh.catch(() => undefined));
  return kept ?? fresh.catch(inAnyLanguage);

  /** Offline, a copy fetched for another interface language is better than none. */
  async function inAnyLanguage(failure: unknown): Promise<Response> {
    const other = await cache.match(event.request, { ignoreVary: true });
    if (!other) throw failure;
    return other;
  }
}
