const maxPractices = 50;

/** Caches a practice as the latest one; drops removed practices and the oldest above the limit. */
export async function cachePractice(
  cache: Cache,
  request: Request,
  response: Response,
): Promise<void> {
  if (response.status === 404 || response.status === 410 || response.ok)
    await cache.delete(request);
  if (!response.ok || response.redirected) return;
  await cache.put(request, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, -maxPractices).map((key) => cache.delete(key)));
}
