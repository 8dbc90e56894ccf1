import assert from "node:assert/strict";
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { fileCalled, inFolder, run } from "./given-out.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CRATES = ["tarazy-corpus", "tarazy-engine", "tarazy"];

const PROGRAM = `
use tarazy_corpus::ingest::{self, Options};
use tarazy_engine::{Engine, search::SearchOptions};

fn main() {
    let corpus = ingest::read("articles".as_ref(), Options::default()).unwrap().corpus;
    let questions = corpus.questions.len();
    let found = Engine::new(corpus).search("мосты", &SearchOptions::default());
    println!("{} {questions}", found.hits[0].doc);
}
`;

test("a program made of the crates reads a folder, with the questions that they bring, and the command line is built of its own", async () => {
  await inFolder(async (folder) => {
    for (const name of CRATES) {
      await run("tar", ["-xzf", await fileCalled(new RegExp(`^${name}-\\d.*\\.crate$`, "u"))], folder);
    }
    const [, version = ""] = /-(\d[^/]*)\.crate$/u.exec(await fileCalled(/^tarazy-corpus-.*\.crate$/u)) ?? [];
    const unpacked = (/** @type {string} */ name) => `${name}-${version}`;
    const patches = ["tarazy-corpus", "tarazy-engine"].map((name) => `${name} = { path = "${unpacked(name)}" }\n`).join("");
    // The same features and profiles for both programs and the build script: so each crate is built once.
    const needs = `tarazy-corpus = { version = "${version}", features = ["ingest"] }\ntarazy-engine = { version = "${version}", features = ["shards"] }\n`;
    const profiles = "[profile.dev]\ndebug = false\n[profile.dev.build-override]\ndebug = false\n";
    await writeFile(path.join(folder, "Cargo.toml"), `[workspace]\nmembers = ["program", "${unpacked("tarazy")}"]\nresolver = "3"\n[patch.crates-io]\n${patches}${profiles}`);
    await mkdir(path.join(folder, "program/src"), { recursive: true });
    await writeFile(path.join(folder, "program/Cargo.toml"), `[package]\nname = "program"\nedition = "2024"\n[dependencies]\n${needs}`);
    await writeFile(path.join(folder, "program/src/main.rs"), PROGRAM);
    await mkdir(path.join(folder, "articles"));
    await writeFile(path.join(folder, "articles/flood.txt"), "Паводок\n\nМост через Ясную закрыт.\n");
    // The versions that were tried, which are on this machine.
    await cp(path.join(root, "Cargo.lock"), path.join(folder, "Cargo.lock"));
    const said = await run("cargo", ["run", "--quiet", "--offline", "--package", "program"], folder);
    assert.match(said, /^flood [1-9]\d*\n$/u);
    const found = await run("cargo", ["run", "--quiet", "--offline", "--package", "tarazy", "--bin", "tarazy", "--", "search", "мосты", "--corpus", "articles"], folder);
    assert.match(found, /flood/u);
  });
});
