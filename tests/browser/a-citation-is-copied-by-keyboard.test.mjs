import assert from "node:assert/strict";
import { A, hash, scene } from "./scene.mjs";

scene("a citation is copied by keyboard and told", async ({ address, open }) => {
  const page = await open(address + hash({ doc: A, p: "300-400" }), { permissions: ["clipboard-read", "clipboard-write"] });
  const button = page.locator(".reader").getByRole("button", { name: "Копировать с источником" });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator("[role=status]", { hasText: "Скопировано" }).waitFor({ state: "attached" });
  const [words = "", ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
  assert.match(words, /^«.+»/u);
  assert.match(rest.join("\n"), /\(UTF-16\); SHA-256 файла: [\da-f]{12}…/u);
  const link = rest.at(-1) ?? "";
  assert.ok(link.startsWith(address) && link.includes(`doc=${A}`), link);
  assert.equal(await button.evaluate((element) => element.matches(":focus")), true);
});
