import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { modules, tarazy } from "./rig.mjs";

/** The package as wasm-pack makes it: search, comparison, and texts that are in no pack. */
const { default: init, Engine } = await import(new URL("../../www/pkg/tarazy.js", import.meta.url).href);
await init({ module_or_path: await readFile(new URL("../../www/pkg/tarazy_bg.wasm", import.meta.url)) });

const BEFORE = "Паводок в Ясной\n\nРека прорвала дамбу у моста. Мэр Ясной Алма Сериева сообщила 5 мая 2031 года, что погибли 3 человека. Спасатели вывезли жителей.";
const AFTER = "Ясная считает потери\n\nВода ушла с улиц. Мэр Ясной Алма Сериева сообщила 9 мая 2031 года, что погибли 5 человек. Школы закрыты.";

test("facts of a text that is in no pack are found", () => {
  /** @type {import("../../src/bindings/types.d.ts").DocumentAnswer} */
  const { language, figures, names, title } = Engine.ofTexts([BEFORE]).show("1");
  assert.equal(language, "ru");
  assert.ok(title.text === "Паводок в Ясной");
  assert.ok(figures.some(({ value }) => value === 3));
  assert.ok(names.some(({ name }) => name.includes("Сериева")));
});

test("two texts are compared by the questions of the embedded corpus", () => {
  const { docs, rows } = Engine.ofTexts([BEFORE, AFTER]).compare(["1", "2"]);
  assert.deepEqual(docs, ["1", "2"]);
  assert.ok(rows.length > 0);
});

test("anything but a list of strings is refused", () => {
  for (const wrong of [undefined, "text", [1]]) assert.throws(() => Engine.ofTexts(wrong), { code: "bad-argument" });
});

test("a text is added to the corpus that a page opened and takes the place of one with its id", async () => {
  const engine = await tarazy.open({ ...modules, textsWasm: await WebAssembly.compile(await readFile(new URL("../../www/dist/tarazy-texts.wasm", import.meta.url))) });
  const [first] = (await engine.info()).documents;
  assert.equal((await engine.add("own", BEFORE)).title.text, "Паводок в Ясной");
  assert.equal((await engine.add("own", AFTER)).title.text, "Ясная считает потери");
  assert.equal((await engine.show("own")).text, AFTER);
  const { docs } = await engine.compare([first?.id ?? "", "own"]);
  assert.deepEqual(docs, [first?.id, "own"]);
});
