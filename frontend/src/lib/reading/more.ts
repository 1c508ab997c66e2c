import CitiesMapLater from "$lib/map/CitiesMapLater.svelte";
import Related from "$lib/practice/Related.svelte";
import Afterword from "./Afterword.svelte";
import Source from "./Source.svelte";
import Tools from "./Tools.svelte";

/** What else there is to read, see and do on the page of a practice, in one file that comes after the text. */
export default { Afterword, CitiesMap: CitiesMapLater, Related, Source, Tools };
