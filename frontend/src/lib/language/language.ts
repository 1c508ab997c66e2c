const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction of a text from its language tag alone. */
export function direction(tag: string): "ltr" | "rtl" {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/** The name of a language in another one, by default in itself. */
export function languageName(tag: string, inLanguage = tag): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
}
