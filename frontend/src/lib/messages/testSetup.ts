import { addMessages } from "./messages";

// Unit tests have all English messages loaded.
const parts = import.meta.glob<object>("./en/*.json", { eager: true, import: "default" });
addMessages(Object.assign({}, ...Object.values(parts)));
