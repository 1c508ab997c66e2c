import directory from "$lib/messages/en/directory.json";
import { speaker } from "$lib/messages/messages";

/** The messages of the home page and of the directory of topics, cities and networks. */
export const t = speaker(directory);
