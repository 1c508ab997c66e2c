import { loadMessages } from "$lib/messages/messages";
import KeepButton from "$lib/shortlist/KeepButton.svelte";
import Footer from "./Footer.svelte";
import HeaderTools from "./HeaderTools.svelte";

/** Loads the parts of every page that may come after its content, in one chunk, with their messages. */
export async function loadLateComponents() {
  await loadMessages("footer", "failure", "offline", "shortlist");
  return { Footer, HeaderTools, KeepButton };
}
