//! Shards on disk, as the command line writes them, brings them up to date and reads them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use flate2::read::GzDecoder;
use serde_json::Value;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tarazy_corpus::pack::shards::Head;
use tempfile::TempDir;

/// A dozen articles that share words, and a folder for their shards.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let site = Self { folder: TempDir::new().unwrap() };
        fs::create_dir(site.path("articles")).unwrap();
        for number in 1..=12 {
            site.article(number, "спокойно");
        }
        site.pack();
        site
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn article(&self, number: u32, how: &str) {
        let text = format!(
            "Причал {number} открыт\n\nНа причале {number} всё {how}, сообщил Тимур Ахатов. Вода в реке Ясной спала.\n"
        );
        fs::write(self.path(&format!("articles/pier-{number:02}.txt")), text).unwrap();
    }

    /// Writes the shards or brings them up to date; gives what was done.
    fn pack(&self) -> Value {
        let (from, to) = (self.path("articles"), self.path("shards"));
        json(&tarazy(&["pack", text(&from), "--shards", text(&to), "--json"]))["written"].clone()
    }

    fn search(&self, query: &str, corpus: &str) -> Value {
        json(&tarazy(&["search", query, "--json", "--limit", "50", "--corpus", text(&self.path(corpus))]))
    }

    /// The files of the only segment whose names begin with a letter.
    fn files(&self, letter: char) -> Vec<PathBuf> {
        let folders = fs::read_dir(self.path("shards")).unwrap().map(|entry| entry.unwrap().path());
        let files = folders.filter(|path| path.is_dir()).flat_map(|path| fs::read_dir(path).unwrap());
        let files = files.map(|entry| entry.unwrap().path());
        files.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(letter)).collect()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn tarazy(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tarazy")).args(args).output().unwrap()
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn shards_answer_as_the_folder_they_were_made_of() {
    let site = Site::new();
    for query in ["причалом", "причалл", "спеакер", "speaker:ахатов река", "\"реке ясной\""]
    {
        assert_eq!(site.search(query, "shards"), site.search(query, "articles"), "{query}");
    }
    let shards = site.path("shards");
    for command in
        [&["show", "pier-03"][..], &["related", "pier-03"], &["quotes"], &["compare", "pier-03", "pier-04"]]
    {
        let of = |corpus: &Path| json(&tarazy(&[command, &["--json", "--corpus", text(corpus)]].concat()));
        assert_eq!(of(&shards), of(&site.path("articles")), "{command:?}");
    }
    let verified = tarazy(&["verify", text(&shards)]);
    assert!(String::from_utf8_lossy(&verified.stdout).contains("is whole: 12 documents"));
}

#[test]
fn new_articles_leave_the_files_of_others_as_they_are() {
    let site = Site::new();
    let segment = site.files('t');
    site.article(13, "тихо");
    let written = site.pack();
    assert_eq!((&written["new_documents"], &written["segments"]), (&1.into(), &2.into()));
    assert!(segment[0].is_file());
    assert_eq!(site.search("тихо", "shards")["hits"][0]["doc"], "pier-13");
    assert_eq!(site.search("причал", "shards"), site.search("причал", "articles"));
    assert_eq!(site.pack()["new_files"], 1, "nothing but the head");
}

#[test]
fn changed_and_removed_articles_are_not_found_as_they_were() {
    let site = Site::new();
    site.article(4, "шумно");
    fs::remove_file(site.path("articles/pier-05.txt")).unwrap();
    assert_eq!(site.pack()["new_documents"], 1);
    let found = site.search("спокойно", "shards");
    assert_eq!(found["total"], 10);
    assert_eq!(site.search("шумно", "shards")["total"], 1);
    for number in 1..=4 {
        site.article(number, "пусто");
    }
    assert_eq!(site.pack()["segments"], 1, "a segment with much that is gone is written anew");
    assert_eq!(site.search("пусто", "shards"), site.search("пусто", "articles"));
}

#[test]
fn a_missing_file_is_told_and_a_damaged_one_is_refused() {
    let site = Site::new();
    let postings = site.files('p').remove(0);
    let bytes = fs::read(&postings).unwrap();
    fs::remove_file(&postings).unwrap();
    let (shards, query) = (site.path("shards"), ["search", "причал", "--json", "--corpus"]);
    let ask = || tarazy(&[&query[..], &[text(&shards)]].concat());
    let answer = ask();
    assert!(String::from_utf8_lossy(&answer.stderr).starts_with("shard-missing: "));
    assert!(json(&answer)["notes"].as_array().unwrap().contains(&"partial".into()));
    for damaged in [&b"<!doctype html><title>Not found</title>"[..], &bytes[..bytes.len() / 2]] {
        fs::write(&postings, damaged).unwrap();
        let answer = ask();
        assert_eq!(answer.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&answer.stderr).starts_with("pack-corrupt: "));
    }
}

#[test]
fn all_articles_are_listed_and_explained_from_shards() {
    let site = Site::new();
    let (shards, articles) = (site.path("shards"), site.path("articles"));
    let told =
        |args: &[&str], corpus: &[&str]| String::from_utf8(tarazy(&[args, corpus].concat()).stdout).unwrap();
    let list = |corpus: &Path| told(&["show"], &["--corpus", text(corpus)]);
    assert_eq!(list(&shards), list(&articles));
    assert!(list(&shards).contains("pier-12"));
    let explained = |corpus: &Path| told(&["questions", "--json", "--explain", text(corpus)], &[]);
    assert_eq!(explained(&shards), explained(&articles));
    assert!(explained(&shards).contains("pier-12"));
}

#[test]
fn a_line_is_not_partial_for_what_the_line_before_lacked() {
    let site = Site::new();
    for texts in site.files('d') {
        fs::remove_file(texts).unwrap();
    }
    let queries = site.path("queries");
    fs::write(&queries, "причал\nжжжжжжжж\n").unwrap();
    let shards = site.path("shards");
    let answer = tarazy(&["search", "--batch", text(&queries), "--json", "--corpus", text(&shards)]);
    let lines: Vec<Value> = String::from_utf8(answer.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let is_partial = |line: &Value| line["notes"].as_array().unwrap().contains(&"partial".into());
    assert_eq!(lines.iter().map(is_partial).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn shards_that_cannot_be_read_are_left_as_they_are() {
    let site = Site::new();
    let (head, table) = (site.path("shards/index.shards"), site.files('t').remove(0));
    let bytes = fs::read(&head).unwrap();
    fs::write(&head, &bytes[..bytes.len() / 2]).unwrap();
    let (articles, shards) = (site.path("articles"), site.path("shards"));
    site.article(1, "шумно");
    for args in [
        &["pack", text(&articles), "--shards", text(&shards)][..],
        &["search", "вода", "--corpus", text(&shards)],
    ] {
        let refused = tarazy(args);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&refused.stderr).starts_with("pack-corrupt: "), "{args:?}");
    }
    assert!(table.is_file());
}

#[test]
fn a_segment_with_a_file_missing_is_written_anew() {
    let site = Site::new();
    fs::remove_file(site.files('p').remove(0)).unwrap();
    site.pack();
    assert!(tarazy(&["verify", text(&site.path("shards"))]).status.success());
}

#[test]
fn articles_stand_in_the_order_of_their_ids_in_whatever_segment() {
    let site = Site::new();
    fs::remove_dir_all(site.path("shards")).unwrap();
    fs::rename(site.path("articles/pier-05.txt"), site.path("pier-05.txt")).unwrap();
    site.pack();
    fs::rename(site.path("pier-05.txt"), site.path("articles/pier-05.txt")).unwrap();
    assert_eq!(site.pack()["segments"], 2);
    for query in ["lang:ru", "причал", "speaker:ахатов вода"] {
        assert_eq!(site.search(query, "shards"), site.search(query, "articles"), "{query}");
    }
}

#[test]
fn a_word_that_went_with_its_article_is_not_known_any_more() {
    let site = Site::new();
    site.article(3, "спакойно");
    fs::remove_dir_all(site.path("shards")).unwrap();
    site.pack();
    site.article(3, "спокойно");
    assert_eq!(site.pack()["segments"], 2);
    let found = site.search("спакойно", "shards");
    assert_eq!((&found["total"], &found), (&12.into(), &site.search("спакойно", "articles")));
}

#[test]
fn shards_of_another_program_are_written_anew() {
    let site = Site::new();
    let path = site.path("shards/index.shards");
    let mut bytes = Vec::new();
    GzDecoder::new(fs::File::open(&path).unwrap()).read_to_end(&mut bytes).unwrap();
    let mut head = Head::read(&bytes).unwrap();
    head.program = "0.0.1".to_owned();
    fs::write(&path, head.write()).unwrap();
    assert_eq!(site.pack()["new_documents"], 12);
    assert_eq!(site.pack()["new_documents"], 0);
}
