/** A number that a text states, and the sentence that says what it counts. */
export interface KeyFigure {
  number: string;
  sentence: string;
}

/** Whole numbers, also grouped ones such as 25,000, with a percent sign if there is one. */
const numbers =
  /(?<![\p{L}\d.,/–-])(?:\d{1,3}(?:[.,'\u00a0\u202f]\d{3})+|\d+)(?![\d/–-]|[.,]\d)(?:[ \u00a0]?%)?/gu;

/** Too small to be a result. */
const least = 10;
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);

/** The first key figure of a text; numbers that are years are none. */
export function keyFigureOf(text: string, language: string): KeyFigure | undefined {
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  for (const { segment } of sentences) {
    const number = (segment.match(numbers) ?? []).find(
      (one) => !isYear(one) && Number(one.replace(/\D/g, "")) >= least,
    );
    if (number) return { number, sentence: segment.trim() };
  }
  return undefined;
}
