type LateComponents = Awaited<ReturnType<typeof import("./lateComponents").loadLateComponents>>;

let components = $state.raw<Partial<LateComponents>>({});

/** The parts of every page that are loaded after its content, once they are there. */
export const late = () => components;

/** Loads them; pages work without. */
export async function loadLate(): Promise<void> {
  try {
    components = await (await import("./lateComponents")).loadLateComponents();
  } catch {}
}
