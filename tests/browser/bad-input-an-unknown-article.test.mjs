import { B, hash, scene } from "./scene.mjs";

scene("bad input: an article that is not there is told, and another can be chosen", async ({ address, open }) => {
  for (const asked of [{ a: "nowhere", b: B }, { doc: "nowhere", p: "1-9" }, { doc: B, p: "9999990-9999999" }, { like: "1-9@nowhere" }]) {
    const page = await open(address + hash(/** @type {any} */ (asked)));
    if (Object.values(asked).join().includes("nowhere")) await page.getByText("Код ошибки: unknown-document").waitFor();
    else await page.locator(".reader .text").waitFor();
  }
  const page = await open(address + hash({ a: "nowhere", b: B }));
  await page.getByLabel("Публикация A").locator("option").nth(2).waitFor({ state: "attached" });
});
