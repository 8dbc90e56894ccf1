// A text that a page does not read by itself: what it takes is done in a worker.

/** Longer than what is short, with 60 quotations. */
export const LONG = "Мост открыли 4 мая. «Паром больше не нужен», — сказала мэр Ольга Лугова. ".repeat(60);

/**
 * An element reads a text of the reader's own; gives the number of its quotations.
 * @param {import("playwright-core").Page} page
 * @param {string} text
 */
export async function read(page, text) {
  return page.locator("tarazy-compare, tarazy-app").first().evaluate(async (element, text) => {
    const app = /** @type {HTMLElement & {engine: any, ready: Promise<void>}} */ (element);
    await app.ready;
    return (await app.engine.add("own-0123456789ab", text)).quotes.length;
  }, text);
}
