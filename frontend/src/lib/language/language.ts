const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Caches results by key: `Intl` objects are slow to create. */
export function memoize<K, T>(work: (key: K) => T): (key: K) => T {
  const done = new Map<K, T>();
  return (key) => {
    const result = done.get(key) ?? work(key);
    done.set(key, result);
    return result;
  };
}

/** The direction of a text in a language. */
export const direction = memoize((tag: string): "ltr" | "rtl" =>
  rightToLeft.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr",
);

const namesIn = memoize(
  (language: string) => new Intl.DisplayNames(language, { type: "language" }),
);

/** The name of a language, by default in itself. */
export const languageName = (tag: string, inLanguage = tag): string =>
  namesIn(inLanguage).of(tag) ?? tag;
