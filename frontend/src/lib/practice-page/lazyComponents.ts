import PracticeAside from "./PracticeAside.svelte";
import PracticeFooter from "./PracticeFooter.svelte";
import RelatedPractices from "./RelatedPractices.svelte";
import Toolbar from "./Toolbar.svelte";

/** The parts of a practice page that are loaded after the text, in one chunk. */
export default {
  PracticeAside,
  PracticeFooter,
  RelatedPractices,
  Toolbar,
};
