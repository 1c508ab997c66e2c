import { loadMessages } from "$lib/messages/messages";

/** Loads a component and its messages; undefined where that fails, since pages work without it. */
export const lazyComponent = <T>(
  file: Promise<{ default: T }>,
  ...parts: string[]
): Promise<T | undefined> =>
  Promise.all([file, loadMessages(...parts)]).then(
    ([loaded]) => loaded.default,
    () => undefined,
  );
