// Generates the types of the API. Records have all members, as they do without the parameter `fields`.
import { writeFileSync } from "node:fs";
import openapi, { astToString, COMMENT_HEADER } from "openapi-typescript";

const types = await openapi(new URL("../../openapi/openapi.yaml", import.meta.url), {
  transform(schema) {
    schema.required ??= schema["x-required-without-fields"];
  },
});
writeFileSync("src/lib/api/schema.d.ts", COMMENT_HEADER + astToString(types));
