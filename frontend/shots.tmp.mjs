import { chromium } from "@playwright/test";

const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const base = process.env.BASE ?? "http://127.0.0.1:8391";
for (const a of process.argv.slice(2)) {
  const [name, path, w, h, scheme] = a.split("~");
  const p = await b.newPage({
    viewport: { width: +w, height: +(h || 800) },
    colorScheme: scheme || "light",
  });
  const errs = [];
  p.on("console", (m) => m.type() === "error" && errs.push(m.text()));
  p.on("pageerror", (e) => errs.push(String(e)));
  await p.goto(base + path, { waitUntil: "networkidle" });
  await p.waitForTimeout(400);
  await p.screenshot({ path: `/tmp/k/sh/${name}.png`, fullPage: process.env.FULL === "1" });
  console.log(name, await p.title(), errs.slice(0, 3));
  await p.close();
}
await b.close();
