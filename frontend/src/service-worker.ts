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
  event.waitUntil(Promise.all([deleteOldCaches(), self.clients.claim()]));
});

async function deleteOldCaches(): Promise<void> {
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
      return event.respondWith(cachedFile(new URL(request.url).pathname, request));
    case "page":
      return event.respondWith(fetch(request).catch(() => cachedPage(request)));
    case "practice":
      return event.respondWith(practiceResponse(event));
  }
});

/** A file of this version. Files that are not precached, such as messages, are cached when first used. */
async function cachedFile(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(siteCache);
  const cached = await cache.match(path);
  if (cached) return cached;
  try {
    const response = await fetch(request);
    if (response.ok && path.startsWith(immutablePath)) await cache.put(path, response.clone());
    return response;
  } catch (failure) {
    const messages = await messagesInCachedLocale(cache, path);
    if (!messages) throw failure;
    return messages;
  }
}

async function cachedPage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const localizedPath = await pathInCachedLocale(await caches.open(siteCache), pathname);
  return localizedPath === pathname
    ? cachedFile(shell, request)
    : Response.redirect(localizedPath + search);
}

/** Stale-while-revalidate: the cached practice at once, a fresh one for the next time. */
async function practiceResponse(event: FetchEvent): Promise<Response> {
  const cache = await caches.open(practiceCache);
  const cached = await cache.match(event.request);
  const fresh = fetch(event.request).then(async (response) => {
    await cachePractice(cache, event.request, response.clone());
    return response;
  });
  event.waitUntil(fresh.catch(() => undefined));
  return cached ?? fresh.catch(fromAnyLanguage);

  /** Offline, a copy fetched for another interface language is better than none. */
  async function fromAnyLanguage(failure: unknown): Promise<Response> {
    const copy = await cache.match(event.request, { ignoreVary: true });
    if (!copy) throw failure;
    return copy;
  }
}
