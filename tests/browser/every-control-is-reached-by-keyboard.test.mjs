import assert from "node:assert/strict";
import { scene } from "./scene.mjs";
import { openView, VIEWS, weighed } from "./weighed.mjs";

/** What browsers operate by keyboard themselves. */
const NATIVE = ["a", "button", "input", "select", "textarea", "summary"];

for (const name of /** @type {(keyof typeof VIEWS)[]} */ (Object.keys(VIEWS))) {
  scene(`every control of a view is reached and worked by keyboard: ${name}`, async ({ address, open }) => {
    const page = await open("about:blank");
    await weighed(page);
    await openView(page, address, name);
    await page.waitForTimeout(300);
    const controls = await page.evaluate(prepare);
    assert.ok(controls.length > 5);
    for (const { tag, told } of controls) assert.ok(NATIVE.includes(tag) || told === "scroll", `${tag} ${told}`);
    await page.evaluate(() => Reflect.get(globalThis, "walked").controls[0].focus());
    for (let presses = 0; presses < 5 * controls.length; presses += 1) {
      const key = await page.evaluate(focused);
      if (key === "none") break;
      if (key) await page.keyboard.press(key);
      await page.keyboard.press("Tab");
    }
    const { reached, clicked } = await page.evaluate(() => Reflect.get(globalThis, "walked"));
    assert.deepEqual(controls.map(({ told }) => told).filter((_, at) => !reached.includes(at)), [], "not reached");
    assert.deepEqual(reached, reached.toSorted((/** @type {number} */ x, /** @type {number} */ y) => x - y), "in the order of the page");
    assert.deepEqual(controls.filter(({ press }, at) => press && !clicked.includes(at)).map(({ told }) => told), [], "not worked");
  });
}

/** In the page: numbers its controls, and notes which are clicked, without doing what they do. */
function prepare() {
  const root = document.querySelector("tarazy-app")?.shadowRoot;
  const found = /** @type {HTMLElement[]} */ ([...(root?.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0'], [onclick]") ?? [])]);
  const controls = found.filter((one) => one.checkVisibility({ visibilityProperty: true }) && !(/** @type {any} */ (one).disabled));
  const walked = { controls, reached: /** @type {number[]} */ ([]), clicked: /** @type {number[]} */ ([]) };
  Reflect.set(globalThis, "walked", walked);
  root?.addEventListener("click", (event) => {
    const inner = event.composedPath().find((one) => controls.includes(/** @type {HTMLElement} */ (one)));
    if (inner) walked.clicked.push(controls.indexOf(/** @type {HTMLElement} */ (inner)));
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  root?.addEventListener("submit", (event) => event.preventDefault(), true);
  const press = (/** @type {HTMLElement} */ one) => one.matches("a, button, summary, [type=checkbox]");
  return controls.map((one) => ({ tag: one.localName, press: press(one), told: one.classList.contains("scroll") ? "scroll" : one.getAttribute("aria-label") || one.textContent?.trim().slice(0, 60) || one.localName }));
}

/** In the page: notes what has the focus; the key that works it, `none` after the last. */
function focused() {
  const walked = Reflect.get(globalThis, "walked");
  const active = document.querySelector("tarazy-app")?.shadowRoot?.activeElement;
  const at = walked.controls.indexOf(active);
  // An element inside of this one has controls of its own.
  if (active && at < 0) return "";
  // A field for a month is several stops.
  if (at >= 0 && at === walked.reached.at(-1)) return "";
  if (!active || walked.reached.includes(at)) return "none";
  walked.reached.push(at);
  if (active.matches("[type=checkbox]")) return "Space";
  return active.matches("a, button, summary") ? "Enter" : "";
}
