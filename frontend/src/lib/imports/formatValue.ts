/** Joins values as a cell does: names may contain commas. */
export const joinValues = (values: string[]): string => values.join(" | ");

/** Formats any JSON value as text. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return joinValues(value.map(formatValue));
  if (typeof value === "object")
    return Object.values(value).map(formatValue).filter(Boolean).join(", ");
  return String(value);
}
