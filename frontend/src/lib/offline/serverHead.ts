const ofOnePage =
  'link[rel="canonical"], link[hreflang], meta[property], meta[name="description"], meta[name="robots"], script[type="application/ld+json"]';

/** What the service said in the head of the first page is not true of the next one. */
export function removeServerHead(): void {
  for (const element of document.head.querySelectorAll(ofOnePage)) element.remove();
}
