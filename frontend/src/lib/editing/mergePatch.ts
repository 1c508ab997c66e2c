export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

type Members = { [name: string]: Json };
const isObject = (value: Json | undefined): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Removes empty strings, null, false and objects of nothing else. Empty lists stay: they clear a field. */
export function withoutEmpty(value: unknown): Json | undefined {
  if (value === "" || value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) return value.map((one) => withoutEmpty(one) ?? {});
  if (typeof value !== "object") return value as Json;
  const members = Object.entries(value).flatMap(([name, one]) => {
    const content = withoutEmpty(one);
    return content === undefined ? [] : [[name, content] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

/** The merge patch (RFC 7396) from one value to another; empty where they are equal. */
export function createPatch(from: Members, to: Members): Members {
  const patch: Members = {};
  for (const name of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[name], to[name]];
    if (after === undefined) patch[name] = null;
    else if (isObject(before) && isObject(after)) {
      const inner = createPatch(before, after);
      if (Object.keys(inner).length > 0) patch[name] = inner;
    } else if (JSON.stringify(before) !== JSON.stringify(after)) patch[name] = after;
  }
  return patch;
}

export function applyPatch(value: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Members = isObject(value) ? { ...value } : {};
  for (const [name, change] of Object.entries(patch)) {
    if (change === null) delete result[name];
    else result[name] = applyPatch(result[name], change);
  }
  return result;
}

/** A patch as a list of changed paths. */
export function listChanges(patch: Members, path: string[] = []): { path: string[]; to: Json }[] {
  return Object.entries(patch).flatMap(([name, to]) =>
    isObject(to) ? listChanges(to, [...path, name]) : [{ path: [...path, name], to }],
  );
}

export const valueAt = (value: Json | undefined, path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, name) => (isObject(inner) ? inner[name] : undefined),
    value,
  );
