// What a release is made of beside the programs: `node xtask/js/release.mjs FOLDER` writes the npm package into FOLDER/npm, the section of
// the changelog, what the parts are made of and under which licences, and last, `node xtask/js/release.mjs FOLDER sums`, the checksums.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { components, inventory, notices } from "./components.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [folder = "", step = "files"] = process.argv.slice(2);
const [, version = ""] = /^version = "(.+)"$/mu.exec(await readFile(join(root, "Cargo.toml"), "utf8")) ?? [];
const LICENCES = ["LICENSE-MIT", "LICENSE-APACHE"];

await (step === "sums" ? sums() : files());

async function files() {
  const parts = await components(root);
  await writeFile(join(folder, "NOTICE.txt"), await notices(parts));
  await writeFile(join(folder, `tarazy-${version}.cdx.json`), json(inventory(version, parts)));
  await writeFile(join(folder, "CHANGES.md"), await changes());
  await npmPackage();
}

/** As a registry takes it: the files of www/dist at its top, where the scripts look for each other. */
async function npmPackage() {
  const into = join(folder, "npm");
  await mkdir(into, { recursive: true });
  await cp(join(root, "www/dist"), into, { recursive: true });
  await Promise.all([...LICENCES, "README.md"].map((name) => cp(join(root, name), join(into, name))));
  await cp(join(folder, "NOTICE.txt"), join(into, "NOTICE.txt"));
  await writeFile(join(into, "package.json"), json({
    name: "tarazy",
    version,
    description: "Search news articles and weigh them side by side, in the reader's own browser.",
    license: "MIT OR Apache-2.0",
    type: "module",
    exports: {
      ".": { types: "./tarazy.esm.d.ts", default: "./tarazy.esm.js" },
      "./engine": { types: "./engine.esm.d.ts", default: "./engine.esm.js" },
      "./*": "./*",
    },
    types: "./tarazy.esm.d.ts",
    customElements: "custom-elements.json",
    sideEffects: true,
    engines: { node: ">=20.19" },
  }));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["pack", into, "--pack-destination", folder, "--silent"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** The section of this version; before it has one, of what is not released. */
async function changes() {
  const log = await readFile(join(root, "CHANGELOG.md"), "utf8");
  const sections = log.split(/^(?=## )/mu);
  const section = sections.find((text) => text.startsWith(`## ${version}`)) ?? sections.find((text) => text.startsWith("## Unreleased"));
  if (!section) throw new Error(`CHANGELOG.md has no section of ${version}`);
  return section;
}

/** Of every file of the release; and the line by which a site makes browsers refuse another script than this. */
async function sums() {
  const names = (await readdir(folder)).filter((name) => name !== "SHA256SUMS").sort();
  const lines = [];
  for (const name of names) {
    if ((await stat(join(folder, name))).isFile()) lines.push(`${await digest("sha256", "hex", join(folder, name))}  ${name}\n`);
  }
  await writeFile(join(folder, "SHA256SUMS"), lines.join(""));
  process.stdout.write(lines.join(""));
  console.log(`\n<script src="/tarazy/tarazy.js" integrity="sha384-${await digest("sha384", "base64", join(folder, "npm/tarazy.js"))}" defer></script>`);
}

/**
 * @param {string} algorithm
 * @param {"hex" | "base64"} encoding
 * @param {string} file
 */
async function digest(algorithm, encoding, file) {
  return createHash(algorithm).update(await readFile(file)).digest(encoding);
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
