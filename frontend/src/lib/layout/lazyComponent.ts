import { loadMessages } from "$lib/messages/messages";

/** A component that comes with its messages once it is needed; a page works without it as well. */
export const lazyComponent = <T>(
  file: Promise<{ default: T }>,
  ...parts: string[]
): Promise<T | undefined> =>
  Promise.all([file, loadMessages(...parts)]).then(
    ([loaded]) => loaded.default,
    () => undefined,
  );
