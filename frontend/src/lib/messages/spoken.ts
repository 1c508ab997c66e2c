import { spoken } from "./messages";

// Tests have something to say from the beginning, as pages do.
await spoken;
