// Emits each catalogue of messages as a file of its own, in a folder named by a hash of all of them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const folder = "src/lib/messages";
const textOf = (file: string) =>
  JSON.stringify(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));

export function messages(): Plugin {
  const files = readdirSync(folder, { encoding: "utf8", recursive: true }).filter((file) =>
    file.endsWith(".json"),
  );
  const version = createHash("sha256").update(files.map(textOf).join()).digest("hex").slice(0, 8);
  const address = `/_app/immutable/messages/${version}`;
  process.env.PUBLIC_MESSAGES = address;
  return {
    name: "messages",
    configureServer({ middlewares }) {
      middlewares.use(address, (request, response) => response.end(textOf(request.url ?? "")));
    },
    generateBundle() {
      if (this.environment.name !== "client") return;
      for (const file of files) {
        this.emitFile({
          type: "asset",
          fileName: `${address}/${file}`.slice(1),
          source: textOf(file),
        });
      }
    },
  };
}
