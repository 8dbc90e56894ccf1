/**
 * A widget of Tarazy in a page: `{% tarazy "compare", "a", "…", "b", "…" %}what is seen without scripts{% endtarazy %}`.
 * @param {any} eleventy
 */
export default function (eleventy) {
  // The folder that `tarazy bundle` writes, or www/dist.
  eleventy.addPassthroughCopy({ [process.env.TARAZY ?? "../../dist"]: "tarazy", "../article.css": "article.css" });
  eleventy.addPairedShortcode("tarazy", (/** @type {string} */ content, /** @type {string} */ element, /** @type {string[]} */ ...pairs) => {
    const attributes = pairs.map((text, at) => (at % 2 ? `="${escape(text)}"` : ` ${text}`)).join("");
    // Markdown leaves alone what begins with a tag that it knows.
    return `<div><tarazy-${element}${attributes}>${content}</tarazy-${element}></div>`;
  });
  return { dir: { input: "pages", output: process.env.OUTPUT ?? "_site" } };
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
