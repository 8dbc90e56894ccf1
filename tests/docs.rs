//! What the documents tell a reader to type does what they say.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// How the documents write the program, from the checkout and as built.
const PROGRAM: [&str; 2] = ["cargo run --release -- ", "target/release/tarazy "];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn documents() -> Vec<PathBuf> {
    let docs = fs::read_dir(root().join("docs")).into_iter().flatten().map(|entry| entry.unwrap().path());
    let top = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path());
    let mut documents: Vec<_> =
        docs.chain(top).filter(|path| path.extension().is_some_and(|it| it == "md")).collect();
    documents.sort();
    documents
}

/// What stands in blocks of `language`.
fn blocks(language: &str) -> Vec<String> {
    let texts = documents().into_iter().map(|path| fs::read_to_string(path).unwrap()).collect::<String>();
    let blocks = texts.split("```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n')).map(str::to_owned).collect()
}

/// Lines of `sh` blocks, without their comments.
fn commands() -> Vec<String> {
    let blocks = blocks("sh");
    let lines = blocks.iter().flat_map(|block| block.lines());
    let commands = lines.map(|line| line.split(" #").next().unwrap_or(line).trim());
    commands.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// Words of a line; double quotes hold together what they enclose.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    parts
        .flat_map(|(at, part)| {
            let whole = at % 2 == 1;
            if whole { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
        })
        .collect()
}

/// A folder that has what the documents name, `path/to/articles`, with the questions that they show.
fn newsroom() -> TempDir {
    let folder = TempDir::new().unwrap();
    let articles = folder.path().join("path/to/articles");
    fs::create_dir_all(&articles).unwrap();
    for entry in fs::read_dir(root().join("seeds")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, articles.join(path.file_name().unwrap())).unwrap();
    }
    let mut questions = fs::OpenOptions::new().append(true).open(articles.join("questions.toml")).unwrap();
    for block in blocks("toml") {
        write!(questions, "\n{block}").unwrap();
    }
    folder
}

#[test]
fn every_command_of_the_program_succeeds_in_the_order_told() {
    let newsroom = newsroom();
    // What stands in for the built page, which only copies of it need.
    let dist = newsroom.path().join("www/dist");
    fs::create_dir_all(&dist).unwrap();
    fs::write(dist.join("tarazy.js"), "").unwrap();
    for (name, place) in [("index.html", "www"), ("embed.html", "www/dist")] {
        fs::copy(root().join("www").join(name), newsroom.path().join(place).join(name)).unwrap();
    }
    let mut tried = 0;
    for line in commands() {
        let Some(rest) = PROGRAM.iter().find_map(|program| line.strip_prefix(program)) else { continue };
        let mut command = Command::new(env!("CARGO_BIN_EXE_tarazy"));
        command.args(words(rest)).current_dir(newsroom.path()).stdin(Stdio::null());
        if rest.starts_with("bundle") {
            command.args(["--page", "www"]);
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(!output.stdout.is_empty() || !output.stderr.is_empty(), "{line} says nothing");
        tried += 1;
    }
    assert!(tried > 10, "{tried} commands");
}

/// Stands for `curl`: notes what it was asked, and fails where a file that is to be sent is not there.
#[cfg(unix)]
const CURL: &str = "#!/bin/sh\nfor word in \"$@\"; do case $word in @*) test -s \"${word#@}\" || exit 1;; esac; done\necho \"$@\" >> asked\n";

#[cfg(unix)]
#[test]
fn the_commands_for_a_server_send_it_every_file_that_was_written() {
    use std::os::unix::fs::PermissionsExt;
    let newsroom = newsroom();
    let curl = newsroom.path().join("bin/curl");
    fs::create_dir(curl.parent().unwrap()).unwrap();
    fs::write(&curl, CURL).unwrap();
    fs::set_permissions(&curl, fs::Permissions::from_mode(0o755)).unwrap();
    let block = blocks("sh").into_iter().find(|block| block.contains("curl")).unwrap();
    let block = block.replace(PROGRAM[1], concat!(env!("CARGO_BIN_EXE_tarazy"), " "));
    let path = format!("{}:{}", curl.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-e", "-c", &block]).env("PATH", path).current_dir(newsroom.path());
    assert!(shell.status().unwrap().success(), "{block}");
    let asked = fs::read_to_string(newsroom.path().join("asked")).unwrap();
    let written = fs::read_dir(newsroom.path().join("export")).unwrap();
    for name in written.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
        assert!(asked.contains(&format!("@export/{name}\n")), "{name} is not sent: {asked}");
    }
}

#[test]
fn every_block_is_of_a_kind_that_is_run() {
    // Of HTML and JavaScript by tests in a browser: what-the-readme-says-to-paste-works, an-archive-on-a-server-is-searched;
    // of those without a language one is a picture, one of WordPress: a-shortcode-of-wordpress-becomes-an-element.
    let counted = ["sh", "toml", "html", "js", ""].map(|language| blocks(language).len());
    let texts = documents().into_iter().map(|path| fs::read_to_string(path).unwrap()).collect::<String>();
    assert_eq!(counted.iter().sum::<usize>(), texts.split("```").count() / 2);
    assert_eq!(counted[3..], [1, 2]);
    let run = |line: &String| {
        let known =
            PROGRAM.iter().any(|program| line.starts_with(program)) || line.starts_with("cargo xtask ");
        known || ["for ", "done", "curl "].iter().any(|word| line.starts_with(word))
    };
    let others: Vec<String> = commands().into_iter().filter(|line| !run(line)).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn every_task_that_is_named_exists() {
    let tasks = fs::read_to_string(root().join("xtask/src/main.rs")).unwrap();
    let texts = documents().into_iter().map(|path| fs::read_to_string(path).unwrap()).collect::<String>();
    let named = texts
        .split("cargo xtask ")
        .skip(1)
        .map(|rest| rest.split(|letter: char| !letter.is_ascii_lowercase()).next().unwrap_or_default());
    for name in named.filter(|name| !name.is_empty()) {
        assert!(
            tasks.contains(&format!("(\"{name}\",")) || tasks.contains(&format!("\"{name}\",\n")),
            "cargo xtask {name}"
        );
    }
}

#[test]
fn every_file_that_is_linked_is_there() {
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.is_empty() && !link.contains("://")) {
            let path = document.parent().unwrap().join(link);
            assert!(path.exists(), "{}: {link}", document.display());
        }
    }
}
