import CitiesMap from "./CitiesMap.svelte";
import PlaceMap from "./PlaceMap.svelte";

/** The maps, in a file that comes once one of them is nearly in sight. */
export default { CitiesMap, PlaceMap };
