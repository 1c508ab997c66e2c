import { createContext } from "svelte";

/** Plans the import of this page again, for what has changed in the directory since. */
export const [getPlanAgain, setPlanAgain] = createContext<() => void>();
