import createGlue from "tarazy:glue";
import { base } from "../../loader/base.js";
import { loadModule } from "../../loader/module.js";

/** @typedef {import("../../loader/module.js").ModuleSource} ModuleSource */

/**
 * What belongs to a module, with an instance of its own.
 * @param {ModuleSource | undefined} source
 * @param {string} name of the file, beside this script, that holds it otherwise
 */
export async function instance(source, name) {
  const glue = createGlue();
  await glue.default({ module_or_path: await loadModule(source ?? new URL(name, base)) });
  return glue;
}

/**
 * Reads queries, with what an archive tells of stems.
 * @param {ModuleSource} [source]
 * @returns {(query: string, stems: Record<string, number>) => Promise<import("../../types/answers.js").Asked>}
 */
export function asking(source) {
  /** @type {ReturnType<typeof instance> | null} */
  let glue = null;
  return async (query, stems) => {
    glue ??= instance(source, "tarazy-query.wasm");
    try {
      return (await glue).asked(query, stems);
    } catch (error) {
      // A trap leaves it unusable, a failed download may succeed.
      glue = null;
      throw error;
    }
  };
}
