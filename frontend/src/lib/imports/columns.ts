import type { components } from "$lib/api/schema";
import { callApi } from "$lib/workspace/authorizedClient";

type Template = components["schemas"]["TemplateResponse"];

/** The names of the columns that the files of a kind may have. */
export async function loadColumns(kind: string): Promise<string[]> {
  const { data } = await callApi<Template>("GET", "/api/v1/templates/{kind}", {
    pathParams: { kind },
  });
  return data?.data.columns.map(({ name }) => name) ?? [];
}
