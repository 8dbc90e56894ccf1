import { launch } from "./chromium.mjs";
import { journey } from "./journey.mjs";

journey("Chromium", async () => {
  const browser = await launch();
  const page = await browser.newPage();
  return {
    goto: async (address) => void (await page.goto(address)),
    run: (task, ...given) => page.evaluate(`(${task})(...${JSON.stringify(given)})`),
    close: () => browser.close(),
  };
}, false);
