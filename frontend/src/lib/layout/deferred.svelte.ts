type DeferredComponents = Awaited<
  ReturnType<typeof import("./deferredComponents").loadDeferredComponents>
>;

let components = $state.raw<Partial<DeferredComponents>>({});

/** The parts of every page that are loaded after its content, once they are there. */
export const deferred = () => components;

/** Loads them; pages work without. */
export async function loadDeferred(): Promise<void> {
  try {
    const all = await (await import("./deferredComponents")).loadDeferredComponents();
    // The many parts of cards come in a task of their own, so that the page stays responsive.
    components = { ...all, CardExtras: undefined };
    setTimeout(() => {
      components = all;
    });
  } catch {}
}
