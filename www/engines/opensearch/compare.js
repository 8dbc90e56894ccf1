import { fromBase64 } from "../../loader/carrier.js";
import { instance } from "./wasm.js";
import { Instance } from "../../loader/instance.js";

/**
 * The documents of some packs, one at least, and texts of the reader's own, compared in this page. Only who brings a text loads what finds facts.
 * @param {import("./index.js").ArchiveOptions} options
 * @param {string[]} packs in base64
 * @param {Map<string, string>} texts by id
 */
export async function compare({ compareWasm, textsWasm }, packs, texts) {
  const bytes = packs.map(fromBase64);
  const engine = new Instance(async () => {
    const [source, name] = texts.size > 0 ? [textsWasm, "tarazy-texts.wasm"] : [compareWasm, "tarazy-compare.wasm"];
    const { Engine } = await instance(source, name);
    const engine = new Engine(bytes[0]);
    for (const pack of bytes.slice(1)) engine.addPack(pack);
    for (const [id, text] of texts) engine.add(id, text);
    return engine;
  });
  return {
    /** @param {string[]} ids */
    compare: (ids) => engine.ask((engine) => engine.compare(ids)),
    /** @param {string} id */
    show: (id) => engine.ask((engine) => engine.show(id)),
  };
}
