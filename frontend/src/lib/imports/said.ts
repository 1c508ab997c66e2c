/** A value of a field as a reader takes it in: lists by their members, records by what is in them. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(said).join(" | ");
  if (typeof value === "object") return Object.values(value).map(said).filter(Boolean).join(", ");
  return String(value);
}
