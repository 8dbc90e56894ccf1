// What of others is inside the modules, the program and the scripts: names, versions, licences. CycloneDX is the field's form for it.

import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * @typedef {{name: string, version: string, licence: string, kind: "cargo" | "npm", folder: string}} Component
 * @typedef {{id: string, name: string, version: string, license: string | null, manifest_path: string, source: string | null}} Package
 * @typedef {{id: string, deps: {pkg: string, dep_kinds: {kind: string | null}[]}[]}} Node
 */

/**
 * Sorted by name.
 * @param {string} root of the checkout
 * @returns {Promise<Component[]>}
 */
export async function components(root) {
  const found = [...crates(root), ...(await packages(root))];
  return found.sort((one, other) => one.name.localeCompare(other.name, "en") || one.version.localeCompare(other.version, "en"));
}

/**
 * Those that the program or a module is linked with: neither tests nor what only builds.
 * @param {string} root
 * @returns {Component[]}
 */
function crates(root) {
  const text = execFileSync("cargo", ["metadata", "--format-version", "1", "--locked"], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
  const metadata = JSON.parse(text);
  const nodes = new Map(/** @type {Node[]} */ (metadata.resolve.nodes).map((node) => [node.id, node]));
  const reached = new Set([/** @type {string} */ (metadata.resolve.root)]);
  for (const id of reached) {
    const linked = nodes.get(id)?.deps.filter(({ dep_kinds: kinds }) => kinds.some(({ kind }) => kind === null)) ?? [];
    linked.forEach(({ pkg }) => reached.add(pkg));
  }
  const others = /** @type {Package[]} */ (metadata.packages).filter(({ id, source }) => source !== null && reached.has(id));
  return others.map(({ name, version, license, manifest_path: manifest }) => ({
    name, version, licence: license ?? "unknown", kind: "cargo", folder: dirname(manifest),
  }));
}

/**
 * What package.json names under dependencies: these are bundled, the rest are tools.
 * @param {string} root
 * @returns {Promise<Component[]>}
 */
async function packages(root) {
  const read = async (/** @type {string} */ name) => JSON.parse(await readFile(join(root, name, "package.json"), "utf8"));
  const names = Object.keys((await read(".")).dependencies);
  return Promise.all(names.map(async (name) => {
    const { version, license } = await read(`node_modules/${name}`);
    return { name, version, licence: license, kind: /** @type {const} */ ("npm"), folder: join(root, "node_modules", name) };
  }));
}

/**
 * @param {string} version of ours
 * @param {Component[]} parts
 */
export function inventory(version, parts) {
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: "tarazy", version, purl: `pkg:npm/tarazy@${version}` } },
    components: parts.map(({ name, version, licence, kind }) => ({
      type: "library",
      name,
      version,
      purl: `pkg:${kind}/${name}@${version}`,
      // Some old crates write a slash for OR.
      licenses: [{ expression: licence.replaceAll("/", " OR ") }],
    })),
  };
}

/**
 * The licences of all, in full, as they ask: each text once, after the names of those that bring it.
 * @param {Component[]} parts
 */
export async function notices(parts) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const { name, version, licence, folder } of parts) {
    const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice|unlicense)/iu.test(file)).sort();
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8").catch(() => "")));
    for (const text of texts.length > 0 ? texts : [licence]) {
      names.set(text.trim(), [...(names.get(text.trim()) ?? []), `${name} ${version} (${licence})`]);
    }
  }
  return [...names].map(([text, bearers]) => `${bearers.join("\n")}\n\n${text}\n`).join(`\n${"-".repeat(72)}\n\n`);
}
