/** A component that comes in a file of its own once it is needed; a page works without it as well. */
export const later = <T>(file: Promise<{ default: T }>): Promise<T | undefined> =>
  file.then(
    (loaded) => loaded.default,
    () => undefined,
  );
