import { error } from "@sveltejs/kit";
import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const city = url.searchParams.get("city");
  const network = url.searchParams.get("network");
  const messages = loadMessages("question", "problem", "failure");
  const request = city
    ? get("/api/v1/cities/{id}", { path: { id: city } }, { fetch })
    : get("/api/v1/networks/{id}", { path: { id: network ?? "" } }, { fetch });
  const { id, name, takesQuestions } = (await requireData<Recipient>(request)).data;
  if (!takesQuestions) error(404, { message: "missing", kind: "missing" });
  await messages;
  return city
    ? { name, path: `/cities/${id}`, recipient: { city: id } }
    : { name, path: `/networks/${id}`, recipient: { network: id } };
};

interface Recipient {
  data: { id: string; name: string; takesQuestions: boolean };
}
