import CitiesMap from "./CitiesMap.svelte";
import PointMap from "./PointMap.svelte";

/** The maps, in a file that comes once one of them is nearly in sight. */
export default { CitiesMap, PlaceMap: PointMap };
