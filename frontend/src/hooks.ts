import type { Reroute } from "@sveltejs/kit";
import { withoutLocale } from "$lib/language/locales";

/** Routes have no locale: the path's prefix only selects the language. */
export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname);
