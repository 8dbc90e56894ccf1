import assert from "node:assert/strict";
import { test } from "node:test";
import { articlesOf, startingChoices } from "../../www/view/builder/choices.js";
import { contrast } from "../../www/view/builder/colours.js";
import { frame, plainTag, policy, shortcode, styles, tag } from "../../www/view/builder/snippet.js";

/** @type {import("../../www/view/builder/snippet.js").Embed} */
const embed = {
  kind: "compare", attributes: [["a", "d-1"], ["b", "d-2"], ["label", "\"A\" & <b>"]], variables: [["--tarazy-bg", "#000000"]], folder: "https://cdn.example/t/",
  pack: "articles.pack", integrity: null, height: 20, title: "Title", note: "", quotation: "", articles: [
    { text: "Bridge <closed>", lang: "en", url: "https://paper.example/bridge" }, { text: "Мост", lang: "ru", url: "data:text/html,1" },
  ],
};

test("a tag and a div hold attributes as letters, and links to web addresses only", () => {
  for (const text of [tag(embed), plainTag(embed)]) {
    assert.match(text, /label="&#34;A&#34; &#38; &#60;b&#62;"/u);
    assert.match(text, /<a href="https:\/\/paper\.example\/bridge" lang="en">Bridge &#60;closed&#62;<\/a>/u);
    assert.match(text, /<li lang="ru">Мост<\/li>/u);
    assert.match(text, /src="https:\/\/cdn\.example\/t\/articles\.pack"/u);
    assert.doesNotMatch(text, /data:text/u);
  }
});

test("a frame has the pack beside it, colours in its address, and the height in pixels", () => {
  assert.match(frame(embed), /src="https:\/\/cdn\.example\/t\/embed\.html#element=compare&#38;a=d-1&#38;b=d-2&#38;label=[^"]+&#38;src=articles\.pack&#38;--tarazy-bg=%23000000"/u);
  assert.match(frame(embed), /height="320"/u);
});

test("a script with a checksum is asked of another host in the way that lets it be compared", () => {
  const fixed = { ...embed, integrity: "sha384-AAAA" };
  assert.match(tag(fixed), /tarazy\.js" integrity="sha384-AAAA" crossorigin="anonymous" defer>/u);
  assert.match(frame({ ...fixed, folder: "/t/" }), /frame\.js" integrity="sha384-AAAA" defer>/u);
});

test("the note, for which a frame has no place, stands above it", () => {
  assert.match(frame({ ...embed, note: "Two <i>" }), /^<p>Two &#60;i&#62;<\/p>\n<iframe /u);
});

test("a shortcode holds no sign that would end it", () => {
  const label = /** @type {[string, string]} */ (["label", "a\"]b[<c>"]);
  assert.match(shortcode({ ...embed, attributes: [label], articles: [] }), /^\[tarazy element="compare" label="a {2}b {2}c "\]\n/u);
});

test("a shortcode leaves the pack to the plugin, tells when there is none, and holds what readers without scripts see", () => {
  const written = shortcode({ ...embed, note: "Note [1]", quotation: "Words" });
  assert.doesNotMatch(written, /src=/u);
  assert.match(shortcode({ ...embed, pack: null }), /^\[tarazy element="compare" src="" a="d-1"/u);
  assert.match(written, /<p slot="note">Note &#91;1&#93;<\/p>\n {2}<blockquote>Words<\/blockquote>[^[]+<a href="https:\/\/paper\.example\/bridge"[^[]+\[\/tarazy\]$/u);
});

test("the place is kept by what stands in the page before the script is here", () => {
  assert.match(styles(embed, "tag"), /^tarazy-compare \{\n {2}display: block;\n {2}min-block-size: 20rem;/u);
  for (const form of /** @type {const} */ (["plain", "wordpress"])) assert.match(styles(embed, form), /^\[data-tarazy="compare"\],\ntarazy-compare \{\n {2}display: block;/u);
});

test("no text of the editor's own is chosen at the start", () => {
  const state = /** @type {any} */ ({ a: "own-1234567890ab", b: "d-2", query: "" });
  const info = /** @type {any} */ ({ documents: [{ id: "d-1" }] });
  assert.deepEqual(articlesOf(startingChoices(state, info, "ru"), [], ["d-1"]), ["d-1"]);
  assert.deepEqual(articlesOf(startingChoices({ ...state, a: "d-1" }, info, "ru"), [], []), ["d-1", "d-2"]);
});

test("what stands inside follows the articles that were opened in the widget itself", () => {
  const info = /** @type {any} */ ({ documents: [] });
  const choices = startingChoices(/** @type {any} */ ({ a: "d-1", b: "d-2", query: "" }), info, "ru");
  assert.deepEqual(articlesOf(choices, [["a", "d-3"], ["b", "d-2"], ["more", "d-4|d-5"]], []), ["d-3", "d-2", "d-4", "d-5"]);
  assert.deepEqual(articlesOf({ ...choices, a: "" }, [["a", "d-3"]], []), ["d-2"]);
});

test("a policy names another site from which the files come", () => {
  assert.equal(policy(embed, "tag"), "script-src 'self' https://cdn.example 'wasm-unsafe-eval'; connect-src 'self' https://cdn.example; style-src 'self'");
  assert.equal(policy({ ...embed, folder: "/tarazy/" }, "plain"), "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'");
});

test("around a frame only its address and its script must be allowed", () => {
  assert.equal(policy(embed, "frame"), "script-src 'self' https://cdn.example; frame-src 'self' https://cdn.example");
});

test("contrast is that of WCAG", () => {
  assert.equal(contrast("#ffffff", "#000000"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});
