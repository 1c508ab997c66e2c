import { t } from "$lib/messages/messages";

/** The line of a row, or that the file has none. */
export const formatLine = (line: number): string =>
  line ? t("import.line", { line: String(line) }) : t("import.notInFile");
