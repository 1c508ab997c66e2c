import type { Spot } from "./projection";

/** Points too near each other to be told apart; alone, a point is a cluster of one. */
export interface Cluster {
  x: number;
  y: number;
  members: Spot[];
}

/** Puts each point into the first cluster that is nearer than the distance, those with most practices first. */
export function clusters(spots: Spot[], distance: number): Cluster[] {
  const found: Cluster[] = [];
  for (const spot of spots.toSorted((a, b) => (b.practices ?? 0) - (a.practices ?? 0))) {
    const near = found.find(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < distance);
    if (near) near.members.push(spot);
    else found.push({ x: spot.x, y: spot.y, members: [spot] });
  }
  return found;
}
