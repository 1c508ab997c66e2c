import { formatLocale } from "$lib/messages/messages";

const units = ["byte", "kilobyte", "megabyte"] as const;

export function formatFileSize(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const options = {
    style: "unit",
    unit: units[step],
    unitDisplay: step ? "short" : "long",
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(formatLocale, options).format(bytes / 1000 ** step);
}
