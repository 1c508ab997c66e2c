/** Several values, as they stand in a cell: there are commas in names. */
export const several = (values: string[]): string => values.join(" | ");

/** A value of a field as a reader takes it in: lists by their members, records by what is in them. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return several(value.map(said));
  if (typeof value === "object") return Object.values(value).map(said).filter(Boolean).join(", ");
  return String(value);
}
