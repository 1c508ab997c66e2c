const ofOnePage =
  'link[rel="canonical"], link[hreflang], meta[property], meta[name="description"], meta[name="robots"], script[type="application/ld+json"]';

/** Removes the metadata that the service put in the head: it is about the first page only. */
export function removeServerHead(): void {
  for (const element of document.head.querySelectorAll(ofOnePage)) element.remove();
}
