import CitiesMap from "./CitiesMap.svelte";
import PointMap from "./PointMap.svelte";

/** One chunk for both maps, loaded on demand. */
export default { CitiesMap, PointMap };
