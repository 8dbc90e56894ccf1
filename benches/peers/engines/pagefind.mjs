/** @import { Document, Modes } from "../types.d.ts" */

const MARKUP = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * It reads pages and writes many files.
 * @param {Document[]} documents
 * @param {string} folder
 */
export async function buildInto(documents, folder) {
  const { createIndex, close } = await import("pagefind");
  const { index } = await createIndex({});
  for (const document of documents) await index.addHTMLFile({ url: `/${document.id}.html`, content: page(document) });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
}

/** @param {Document} document */
function page({ title, body }) {
  const paragraphs = body.split("\n").map((line) => `<p>${escaped(line)}</p>`);
  const main = `<main data-pagefind-body><h1>${escaped(title)}</h1>${paragraphs.join("")}</main>`;
  return `<!doctype html><html lang="ru"><title>${escaped(title)}</title><body>${main}</body></html>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll(/[&<>]/g, (mark) => MARKUP[mark]);
}

/**
 * It forgives no typing errors. The excerpts of the first ten are fetched, as its own interface does.
 * @param {string} folder
 * @returns {Promise<Modes>}
 */
export async function open(folder) {
  const address = `${folder}pagefind/pagefind.js`;
  const pagefind = await import(address);
  await pagefind.init();
  const ask = async (query) => {
    const { results } = await pagefind.search(query);
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ url }) => url.replace(/^.*\/(.*)\.html$/, "$1"));
  };
  return { plain: ask };
}
