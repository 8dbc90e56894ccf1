// Bundles www/ into www/dist: a classic script for sites and for file://, the same as an ES module, the parts that it loads later, an ES
// module without elements for programs, and every module both as a file and inside a classic script. The same input gives the same bytes.

import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { elementTypes, manifest } from "./manifest.mjs";

const root = new URL("../../", import.meta.url);
const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, root));
const run = promisify(execFile);

/**
 * wasm-bindgen's glue keeps one instance in a variable of its module. As a function, every call has its own.
 * @param {string} file
 * @returns {import("esbuild").Plugin}
 */
const glue = (file) => ({
  name: "glue",
  setup(context) {
    context.onResolve({ filter: /^tarazy:glue$/ }, () => ({ path: path(file), namespace: "glue" }));
    context.onLoad({ filter: /.*/, namespace: "glue" }, async (file) => {
      const { outputFiles } = await build({
        entryPoints: [file.path],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "glue",
        // The module is always given to it.
        define: { "import.meta.url": '""' },
      });
      return { contents: `export default () => { ${outputFiles[0]?.text} return glue; };`, loader: "js" };
    });
  },
});

/**
 * The elements' styles are strings, which esbuild would leave as they are written.
 * @type {import("esbuild").Plugin}
 */
const styles = {
  name: "styles",
  setup(context) {
    context.onLoad({ filter: /\.css$/ }, async (file) => {
      const source = await readFile(file.path, "utf8");
      const { code } = await transform(source, { loader: "css", minify: true, target: "es2022", charset: "utf8" });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/**
 * What the parts loaded later have in common with the view: the modules that this file imports.
 * @type {import("esbuild").Plugin}
 */
const shared = {
  name: "shared",
  async setup(context) {
    const source = await readFile(path("www/view/shared.js"), "utf8");
    const names = new Map([...source.matchAll(/^import \* as (\w+) from "(.+)";$/gmu)].map(([, name, module]) => [
      module?.startsWith(".") ? path(`www/view/${module}`) : module, name,
    ]));
    context.onResolve({ filter: /.*/ }, async ({ path: asked, pluginData, ...rest }) => {
      if (pluginData === shared) return undefined;
      const name = names.get(asked) ?? names.get((await context.resolve(asked, { ...rest, pluginData: shared })).path);
      return name ? { path: name, namespace: "shared" } : undefined;
    });
    context.onLoad({ filter: /.*/, namespace: "shared" }, ({ path: name }) => ({
      contents: `module.exports = globalThis["tarazy:${version}:view"].shared.${name};`,
    }));
  },
};

const [, version] = /^version = "(.+)"$/mu.exec(await readFile(path("Cargo.toml"), "utf8")) ?? [];

/** @type {import("esbuild").BuildOptions} */
const common = {
  entryPoints: [path("www/main.js")],
  absWorkingDir: path("."),
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".js": "jsx" },
  legalComments: "none",
  logLevel: "warning",
  define: { TARAZY_VERSION: JSON.stringify(version) },
  plugins: [glue("www/pkg/tarazy.js"), styles],
};

/** @type {import("esbuild").BuildOptions} */
const classic = {
  format: "iife",
  define: { ...common.define, "import.meta.url": '""' },
  // A page in windows-1251 would read the script in its own encoding; the byte order mark forbids it.
  banner: { js: "\uFEFF" },
};

/**
 * A script that knows its own source.
 * @type {import("esbuild").BuildOptions}
 */
const itself = { ...classic, banner: { js: "\uFEFF(function tarazyWorker(){" }, footer: { js: "})();" } };

await rm(path("www/dist"), { recursive: true, force: true });
await mkdir(path("www/dist"), { recursive: true });
await Promise.all([
  build({ ...common, ...classic, outfile: path("www/dist/tarazy.js"), globalName: "tarazy" }),
  // What is loaded later is script and module in one: nothing in it is exported.
  ...["view", "acts", "ru", "kk", "en"].map((part) =>
    build({ ...common, ...classic, entryPoints: [path(`www/parts/${part}.js`)], outfile: path(`www/dist/tarazy-${part}.js`) }),
  ),
  ...["comparison", "quotes", "collection", "builder"].map((part) =>
    build({ ...common, ...classic, entryPoints: [path(`www/parts/${part}.js`)], outfile: path(`www/dist/tarazy-${part}.js`), plugins: [shared, styles] }),
  ),
  build({ ...common, outfile: path("www/dist/tarazy.esm.js"), format: "esm" }),
  build({ ...common, entryPoints: [path("www/loader/index.js")], outfile: path("www/dist/engine.esm.js"), format: "esm" }),
  build({ ...common, ...itself, entryPoints: [path("www/parts/worker.js")], outfile: path("www/dist/tarazy-worker.js") }),
  // What searches shards is called in ways of its own, which no other script has to hold, and only on sites.
  build({ ...common, ...classic, entryPoints: [path("www/parts/shards.js")], outfile: path("www/dist/tarazy-shards.js"), plugins: [glue("target/parts/shards/tarazy.js")] }),
  build({ ...common, entryPoints: [path("www/engines/opensearch/index.js")], outfile: path("www/dist/tarazy-opensearch.js"), format: "esm" }),
  ...["search", "compare", "texts", "query"].map(module),
  cp(path("target/parts/shards/tarazy_bg.wasm"), path("www/dist/tarazy-shards.wasm")),
  declarations(),
  framed(),
  ...["comparison", "collection", "data", "quotes"].map((name) => cp(path(`www/export/${name}.schema.json`), path(`www/dist/${name}.schema.json`))),
]);

/** The page for a frame with what it needs, and the other half for the page around it. */
async function framed() {
  const page = await readFile(path("www/embed.html"), "utf8");
  await writeFile(path("www/dist/embed.html"), page.replaceAll('"dist/', '"'));
  const files = [["embed.js", "embed.js"], ["page.css", "page.css"], ["examples/frame.js", "frame.js"]];
  await Promise.all(files.map(([from, to]) => cp(path(`www/${from}`), path(`www/dist/${to}`))));
}

/** The types of the loader, and of the answers where the loader's refer to them. */
async function declarations() {
  await run(process.execPath, [path("node_modules/typescript/bin/tsc"), "--project", path("www/loader")]);
  await cp(path("src/bindings/types.d.ts"), path("www/dist/types/src/bindings/types.d.ts"), { recursive: true });
  const names = ["./types/www/loader/index.js", "./types/src/bindings/types.js"];
  const [values, types] = names.map((name) => JSON.stringify(name));
  await writeFile(path("www/dist/custom-elements.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  await writeFile(path("www/dist/tarazy.esm.d.ts"), elementTypes());
  await writeFile(path("www/dist/tarazy-opensearch.d.ts"), `export * from "./types/www/engines/opensearch/index.js";\nexport type * from ${types};\n`);
  await writeFile(path("www/dist/engine.esm.d.ts"), `export * from ${values};\nexport type * from ${types};\n`);
}

/**
 * A module as a file, and inside a classic script.
 * @param {string} part
 */
async function module(part) {
  await callable(part);
  const built = await readFile(path(`target/parts/${part}/tarazy_bg.wasm`));
  const gzip = gzipSync(built, { level: 9 });
  // Byte 9 names the operating system: 255 is "unknown".
  gzip[9] = 255;
  await writeFile(path(`www/dist/tarazy-${part}.wasm`), built);
  await writeFile(path(`www/dist/tarazy-${part}-data.js`), `globalThis.tarazyData="${gzip.toString("base64")}";\n`);
}

/**
 * The glue for the module of everything calls that of a part when each function that the part imports is the same in both.
 * @param {string} part
 */
async function callable(part) {
  const whole = await readFile(path("www/pkg/tarazy.js"), "utf8");
  const own = await readFile(path(`target/parts/${part}/tarazy.js`), "utf8");
  const functions = own.match(/^ {8}__wb\w+: function[^]*?^ {8}\}/gmu) ?? [];
  const missing = functions.filter((text) => !whole.includes(text));
  if (functions.length === 0 || missing.length > 0) throw new Error(`the glue does not fit the part ${part}:\n${missing.join("\n")}`);
}
