// The articles of `seeds` in many files, as the command line writes them, on the server of a test.

import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** @import { Page, Route } from "playwright-core" */

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder that is gone after the tests of the file. */
export async function folder() {
  const made = await mkdtemp(path.join(tmpdir(), "tarazy-shards-"));
  after(() => rm(made, { recursive: true }));
  return made;
}

/**
 * Writes shards, or brings them up to date.
 * @param {string} articles
 * @param {string} to
 */
export async function shards(articles, to) {
  await promisify(execFile)("cargo", ["run", "--quiet", "--bin", "tarazy", "--", "pack", articles, "--shards", to], { cwd: root });
}

/** Our own articles, and their shards. */
export async function seeds() {
  const made = await folder();
  await cp(path.join(root, "seeds"), path.join(made, "articles"), { recursive: true });
  await shards(path.join(made, "articles"), path.join(made, "shards"));
  return made;
}

/**
 * A site that has the files of a folder in its own folder `archive`.
 * @param {Page} page
 * @param {string | (() => string)} from
 * @param {(name: string, route: Route) => unknown} [meddle] true for what it has answered itself
 */
export async function host(page, from, meddle = () => false) {
  await page.route("**/archive/**", async (route) => {
    const name = new URL(route.request().url()).pathname.split("/archive/")[1] ?? "";
    if (await meddle(name, route)) return;
    const body = await readFile(path.join(typeof from === "string" ? from : from(), name)).catch(() => null);
    await route.fulfill(body ? { body, contentType: "application/octet-stream" } : { status: 404, body: "" });
  });
}

/** In each language of the interface, with the same archive. */
export const ELEMENTS = ["ru", "kk", "en"].map((lang) => `<tarazy-search id="${lang}" lang="${lang}" src="archive/index.shards" loading="eager"></tarazy-search>`).join("");

/** Files in which a search looks up words and their places. */
export const INDEX = /\/[wp]\d+\.shard$/u;

/**
 * What every element tells, by language; each must have the code.
 * @param {Page} page
 * @param {string} code
 */
export async function told(page, code) {
  /** @type {Record<string, string>} */
  const sentences = {};
  for (const lang of ["ru", "kk", "en"]) {
    const alert = page.locator(`#${lang} [role=alert]`);
    await alert.getByText(code).waitFor();
    sentences[lang] = (await alert.locator("p").first().textContent()) ?? "";
  }
  return sentences;
}
