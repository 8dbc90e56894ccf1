// The steps in which long lists are drawn, held back until they are wanted.

/** @import { Page } from "playwright-core" */

/**
 * Before the page opens. Steps are asked for with the number of what is to be drawn: by that they are known.
 * @param {Page} page
 */
export async function holdSteps(page) {
  await page.addInitScript(() => {
    const later = setTimeout;
    const forget = clearTimeout;
    /** @type {Map<number, () => void>} Numbers that no timer of the browser has. */
    const held = new Map();
    let last = 0;
    let free = false;
    Reflect.set(globalThis, "setTimeout", (/** @type {() => void} */ act, /** @type {number} */ pause, /** @type {unknown[]} */ ...given) => {
      if (given.length === 0 || free) return later(act, pause, ...given);
      last -= 1;
      held.set(last, () => later(act, pause, ...given));
      return last;
    });
    Reflect.set(globalThis, "clearTimeout", (/** @type {number} */ timer) => held.delete(timer) || forget(timer));
    Reflect.set(globalThis, "letStepsGo", () => {
      free = true;
      for (const step of held.values()) step();
    });
  });
}

/** @param {Page} page */
export async function letStepsGo(page) {
  await page.evaluate(() => Reflect.get(globalThis, "letStepsGo")());
}
