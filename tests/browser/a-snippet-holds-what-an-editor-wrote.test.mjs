import assert from "node:assert/strict";
import { test } from "node:test";
import { contrast } from "../../www/view/builder/colours.js";
import { frame, plainTag, policy, shortcode, tag } from "../../www/view/builder/snippet.js";

/** @type {import("../../www/view/builder/snippet.js").Embed} */
const embed = {
  kind: "compare", attributes: [["a", "d-1"], ["b", "d-2"], ["label", "\"A\" & <b>"]], variables: [["--tarazy-bg", "#000000"]], folder: "https://cdn.example/t/",
  pack: "articles.pack", height: 20, title: "Title", note: "", quotation: "", articles: [
    { text: "Bridge <closed>", lang: "en", url: "https://paper.example/bridge" }, { text: "Мост", lang: "ru", url: "data:text/html,1" },
  ],
};

test("a tag and a div hold attributes as letters, and links to web addresses only", () => {
  for (const text of [tag(embed), plainTag(embed)]) {
    assert.match(text, /label="&quot;A&quot; &amp; &lt;b&gt;"/u);
    assert.match(text, /<a href="https:\/\/paper\.example\/bridge" lang="en">Bridge &lt;closed&gt;<\/a>/u);
    assert.match(text, /<li lang="ru">Мост<\/li>/u);
    assert.match(text, /src="https:\/\/cdn\.example\/t\/articles\.pack"/u);
    assert.doesNotMatch(text, /data:text/u);
  }
});

test("a frame has the pack beside it, colours in its address, and the height in pixels", () => {
  assert.match(frame(embed), /src="https:\/\/cdn\.example\/t\/embed\.html#element=compare&amp;a=d-1&amp;b=d-2&amp;label=[^"]+&amp;src=articles\.pack&amp;--tarazy-bg=%23000000"/u);
  assert.match(frame(embed), /height="320"/u);
});

test("a shortcode holds no sign that would end it", () => {
  const label = /** @type {[string, string]} */ (["label", "a\"]b[<c>"]);
  assert.match(shortcode({ ...embed, pack: null, attributes: [label] }), /^\[tarazy element="compare" label="a {2}b {2}c "\]$/u);
});

test("a policy names another site from which the files come", () => {
  assert.equal(policy(embed), "script-src 'self' https://cdn.example 'wasm-unsafe-eval'; connect-src 'self' https://cdn.example; style-src 'self'");
  assert.equal(policy({ ...embed, folder: "/tarazy/" }), "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'");
});

test("contrast is that of WCAG", () => {
  assert.equal(contrast("#ffffff", "#000000"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});
