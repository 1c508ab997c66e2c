import type { Reroute } from "@sveltejs/kit";
import { withoutLocale } from "$lib/language/locales";

/** A page is the same page in every language: only its address says which. */
export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname);
