/** The lines of a text, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Values by name, from lines such as fr=Lisbonne. A line without a name names itself, so that the service refuses it. */
export const mapOfLines = (text: string): Record<string, string> =>
  Object.fromEntries(
    linesOf(text).map((line) => {
      const [, name, value] = /^(.*?)\s*=\s*(.*)$/.exec(line) ?? [line, line, line];
      return [name, value];
    }),
  );

/** A number with a point or a comma; other text as it is, so that the service refuses it. */
export function numberOf(text = ""): number | string | undefined {
  const trimmed = text.trim();
  const number = Number(trimmed.replace(",", "."));
  if (!trimmed) return undefined;
  return Number.isNaN(number) ? trimmed : number;
}
