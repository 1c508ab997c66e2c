/** Whether a page shows the whole world, and the links to both views. */
export function mapViews(url: URL) {
  const near = new URLSearchParams(url.search);
  near.delete("map");
  const world = new URLSearchParams(near);
  world.set("map", "world");
  return {
    isWorld: url.searchParams.get("map") === "world",
    worldHref: `?${world}`,
    closeUpHref: `?${near}`,
  };
}

export type MapViews = ReturnType<typeof mapViews>;
