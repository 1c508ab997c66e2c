/** Several values, as they stand in a cell: there are commas in names. */
export const joinValues = (values: string[]): string => values.join(" | ");

/** A value of a field as a reader takes it in: lists by their members, records by what is in them. */
export function formatValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return joinValues(value.map(formatValue));
  if (typeof value === "object")
    return Object.values(value).map(formatValue).filter(Boolean).join(", ");
  return String(value);
}
