import { localePath } from "$lib/language/locales";
import { t } from "$lib/messages/messages";

const pages = [
  { path: "/topics", name: () => t("nav.topics") },
  { path: "/cities", name: () => t("nav.cities") },
  { path: "/networks", name: () => t("nav.networks") },
  { path: "/insights", name: () => t("nav.insights") },
  { path: "/about", name: () => t("nav.about") },
  { path: "/about#credits", name: () => t("footer.credits") },
  { path: "/about#api", name: () => t("footer.data") },
  { path: "/about/accessibility", name: () => t("footer.accessibility") },
  { path: "/template", name: () => t("footer.template") },
  { path: "/desk", name: () => t("footer.desk") },
];

/** Without case and accents. */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The pages of the site itself in whose name a word begins with the text. */
export function pagesNamed(text: string): { href: string; name: string }[] {
  const start = fold(text);
  const startsWord = (name: string) => ` ${fold(name)}`.includes(` ${start}`);
  return pages
    .map(({ path, name }) => ({ href: localePath(path), name: name() }))
    .filter(({ name }) => start.length > 2 && startsWord(name));
}
