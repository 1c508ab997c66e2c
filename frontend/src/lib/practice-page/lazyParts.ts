import LazyCitiesMap from "$lib/map/LazyCitiesMap.svelte";
import PracticeFooter from "./PracticeFooter.svelte";
import RelatedPractices from "./RelatedPractices.svelte";
import Source from "./Source.svelte";
import Toolbar from "./Toolbar.svelte";

/** What else there is to read, see and do on the page of a practice, in one file that comes after the text. */
export default {
  Afterword: PracticeFooter,
  CitiesMap: LazyCitiesMap,
  Related: RelatedPractices,
  Source,
  Tools: Toolbar,
};
