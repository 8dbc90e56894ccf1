// How long the page stands still while two texts of 100 kB are read and compared, in the page and in a worker: `node benches/desk/engine.mjs`.

import { listen } from "../../xtask/js/serve.mjs";
import { launch } from "../../tests/browser/chromium.mjs";

const SIZE = 100_000;

/** @param {number} seed */
function text(seed) {
  const names = ["Борис Уваров", "Лариса Соколовская", "Тимур Ахатов", "Ольга Лугова"];
  const sentences = [];
  for (let at = 0, length = 0; length < SIZE; at += 1) {
    const name = names[(at * 7 + seed) % names.length];
    const sentence = [
      `В районе ${at % 40} погибли ${(at * 13 + seed) % 90 + 2} человека, ещё ${at % 17 + 3} пострадали.`,
      `«Мост ${at % 23} закрыли ${at % 28 + 1} января 2031 года», — сказал ${name}.`,
      `По словам ${name}, ремонт стоит ${(at * 31 + seed) % 700 + 20} млн тенге, его начнут весной.`,
    ][(at + seed) % 3] ?? "";
    sentences.push(sentence);
    length += sentence.length;
  }
  return sentences.join(" ");
}

const server = await listen({});
const browser = await launch();
const rows = [];
for (const worker of [false, true]) {
  const page = await browser.newPage();
  await page.goto(server.url);
  rows.push({ worker, ...(await page.evaluate(measured, { worker, a: text(1), b: text(2) })) });
  await page.close();
}
console.table(rows);
await browser.close();
server.close();

/** @param {{worker: boolean, a: string, b: string}} given */
async function measured({ worker, a, b }) {
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  const { open } = await import(new URL("dist/engine.esm.js", location.href).href);
  const engine = await open({ worker });
  /** @param {() => Promise<unknown>} action */
  const longest = async (action) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    tasks.length = 0;
    const start = performance.now();
    await action();
    const took = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { took: Math.round(took), longest: Math.round(Math.max(0, ...tasks)) };
  };
  const first = await longest(() => engine.add("a", a));
  await engine.add("b", b);
  const pair = await longest(() => engine.compare(["a", "b"]));
  return { "read, ms": first.took, "longest task": first.longest, "compare, ms": pair.took, "longest task then": pair.longest };
}
