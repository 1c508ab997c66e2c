import { t } from "$lib/messages/messages";
import { intervals } from "./importSources";

/** An interval in words; one that the form does not offer, as it is. */
export const describeInterval = (every: string): string =>
  intervals.some((known) => known === every)
    ? t(`importSource.every.${every}` as "importSource.every.P1D")
    : t("importSource.every.other", { interval: every });
