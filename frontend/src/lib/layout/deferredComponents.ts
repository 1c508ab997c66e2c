import { loadMessages } from "$lib/messages/messages";
import CardExtras from "$lib/practice/CardExtras.svelte";
import ExportResults from "$lib/search/ExportResults.svelte";
import ShortlistButton from "$lib/shortlist/ShortlistButton.svelte";
import Footer from "./Footer.svelte";
import HeaderTools from "./HeaderTools.svelte";
import LazyEditLinks from "./LazyEditLinks.svelte";

/** Loads the parts of every page that may come after its content, in one chunk, with their messages. */
export async function loadDeferredComponents() {
  await loadMessages("footer", "failure", "offline", "shortlist", "export", "suggest");
  return { CardExtras, ExportResults, Footer, HeaderTools, LazyEditLinks, ShortlistButton };
}
