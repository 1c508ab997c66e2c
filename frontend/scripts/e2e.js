// Runs the browser tests where there is a browser, and says so where there is none.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

if (!existsSync(chromium)) {
  console.log(
    `BROWSER TESTS SKIPPED: there is no Chromium at ${chromium} (CHROMIUM names another place).`,
  );
  process.exit(process.env.CI === "true" ? 1 : 0);
}
const { status } = spawnSync("playwright", ["test", ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, CHROMIUM: chromium },
});
process.exit(status ?? 1);
