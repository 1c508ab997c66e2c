import { addMessages } from "./messages";

// Tests speak English from the beginning, without asking a service for it.
const parts = import.meta.glob<object>("./en/*.json", { eager: true, import: "default" });
addMessages(Object.assign({}, ...Object.values(parts)));
