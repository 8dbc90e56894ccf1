//! A folder as an editor keeps it, read into a corpus.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "ingest/folder.rs"]
mod folder;

use folder::{folder, read};
use proptest::prelude::*;
use std::path::Path;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Document, pack};

const FLOOD: &str = "Паводок в Ясной\n\nВода в реке поднялась на три метра. Мост закрыт.\n";

fn documents(files: &[(&str, &[u8])]) -> Vec<Document> {
    read(files).unwrap().corpus.documents
}

/// `code: file:line` of every problem.
fn problems(files: &[(&str, &[u8])]) -> Vec<String> {
    let error = read(files).unwrap_err();
    let told = |problem: &ingest::Problem| {
        let line = problem.line.map(|line| format!(":{line}")).unwrap_or_default();
        format!("{} {}{line}", problem.fault.code(), problem.file)
    };
    error.problems.iter().map(told).collect()
}

#[test]
fn every_kind_of_file_becomes_a_document() {
    let page = format!("<html lang=ru><title>Мост закрыт</title><p>{}", FLOOD.repeat(8));
    let lines = "{\"id\":7,\"title\":\"Bridge\",\"body\":\"The bridge is closed.\",\"lang\":\"en\",\"tags\":[1]}\n\n\
        {\"id\":\"x\",\"title\":\"Көпір\",\"body\":\"Көпір жабылды.\",\"lang\":\"kk\"}\r\n";
    let read = read(&[
        ("a.txt", FLOOD.as_bytes()),
        ("sub/deep/b.md", b"---\ntitle: Bridge\nlang: en\n---\nThe bridge is closed.\n"),
        ("sub/c.html", page.as_bytes()),
        ("d.jsonl", lines.as_bytes()),
        ("README.md", b"not a document"),
        (".hidden.txt", b"not a document"),
        (".git/e.txt", b"not a document"),
        ("photo.jpg", b"\xff\xd8"),
    ])
    .unwrap();
    let ids: Vec<&str> = read.corpus.documents.iter().map(|document| document.id.as_str()).collect();
    assert_eq!(ids, ["7", "a", "b", "c", "x"]);
    assert_eq!(read.ignored, ["photo.jpg"]);
    assert_eq!(read.corpus.documents[2].text, "The bridge is closed.\n");
    assert_eq!(read.corpus.documents[4].language, Language::Kazakh);
    assert!(!read.corpus.questions.is_empty(), "the built-in questions serve every folder");
}

#[test]
fn a_text_file_is_kept_byte_for_byte() {
    let stored = "\u{feff}Паводок\r\n\r\nВода\u{a0}поднялась.\0\r\n";
    let document = documents(&[("a.txt", stored.as_bytes())]).remove(0);
    assert_eq!(document.text, stored);
    assert!(document.sha256.len() == 64);
}

#[test]
fn what_the_newsroom_knows_lies_over_what_the_file_says() {
    let front = "---\ntitle: Из файла\nsource: Файл\ndate: 2031-04\n---\nВода поднялась. Мост закрыт.";
    let manifest = "[documents.a]\nsource = \"Вестник\"\npublished = \"2031-04-05\"\nkind = \"digest\"\n";
    let document = documents(&[("a.md", front.as_bytes()), ("corpus.toml", manifest.as_bytes())]).remove(0);
    assert_eq!(document.title.text, "Из файла");
    assert_eq!(document.source.as_deref(), Some("Вестник"));
    assert_eq!(document.published.unwrap().iso, "2031-04-05");
    assert_eq!(document.kind.as_deref(), Some("digest"));
    assert_eq!(document.url, None);
}

#[test]
fn a_folder_may_ask_its_own_questions() {
    let questions = "[[question]]\nid = \"water\"\nlabel = { ru = \"Где вода?\", kk = \"Су қайда?\", en = \"Where?\" }\n\
        cues.ru = [\"вода\"]\n";
    let read = read(&[("a.txt", FLOOD.as_bytes()), ("questions.toml", questions.as_bytes())]).unwrap();
    assert_eq!(read.corpus.questions.len(), 1);
    assert_eq!(read.corpus.questions[0].label.kk, "Су қайда?");
}

#[test]
fn all_problems_are_told_at_once_with_file_and_line() {
    let lines = "{\"id\":1,\"title\":\"a\",\"body\":\"Вода.\"}\n{\"id\":2\n{\"id\":3,\"title\":\"a\"}\n\
        {\"id\":1,\"title\":\"a\",\"body\":\"Мост.\"}\n{\"id\":5,\"body\":\"Вода.\",\"published\":\"31.02\"}\n\
        {\"id\":[],\"body\":\"Вода.\"}\n{\"id\":\" \",\"body\":\"Вода.\"}\n";
    let told = problems(&[
        ("bad.txt", b"one\ntwo \xff\n"),
        ("blank.txt", b" \n\xef\xbb\xbf\t\n"),
        ("dates.md", b"---\ntitle: a\ndate: 2022-02-31\n---\nText."),
        ("lines.jsonl", lines.as_bytes()),
        ("sub/1.txt", FLOOD.as_bytes()),
        ("corpus.toml", b"[documents.1]\ntitle = \"a\"\n\n[documents.nobody]\ntitle = \"b\"\n"),
    ]);
    assert_eq!(
        told,
        [
            "ingest-encoding bad.txt:2",
            "ingest-empty blank.txt",
            "ingest-metadata dates.md:3",
            "ingest-json lines.jsonl:2",
            "ingest-json lines.jsonl:3",
            "ingest-duplicate lines.jsonl:4",
            "ingest-metadata lines.jsonl:5",
            "ingest-json lines.jsonl:6",
            "ingest-metadata lines.jsonl:7",
            "ingest-duplicate sub/1.txt",
            "ingest-metadata corpus.toml:4",
        ]
    );
}

#[test]
fn bad_documents_are_skipped_on_request_but_broken_settings_never() {
    let skip = Options { skip_bad: true };
    let files: [(&str, &[u8]); 2] = [("a.txt", FLOOD.as_bytes()), ("b.txt", b"\xff")];
    let read = ingest::read(folder(&files).path(), skip).unwrap();
    assert_eq!((read.corpus.documents.len(), read.skipped.len()), (1, 1));
    assert_eq!(read.skipped[0].to_string(), "ingest-encoding: b.txt:1: is not UTF-8 text; save it as UTF-8");
    for name in ["corpus.toml", "questions.toml"] {
        let folder = folder(&[files[0], (name, b"[[[")]);
        assert_eq!(ingest::read(folder.path(), skip).unwrap_err().problems[0].file, name);
    }
}

#[test]
fn a_missing_folder_is_told_by_its_name() {
    let error = ingest::read(Path::new("no/such/folder"), Options::default()).unwrap_err();
    assert!(error.to_string().starts_with("ingest-io: "), "{error}");
    assert!(error.to_string().contains("folder"), "{error}");
}

fn packed(corpus: &Corpus) -> Vec<u8> {
    pack::write(corpus, &analyse_all(&corpus.documents, || ()))
}

#[test]
fn the_same_files_give_the_same_pack_wherever_they_lie() {
    let files: [(&str, &[u8]); 3] =
        [("b.txt", FLOOD.as_bytes()), ("a/c.txt", b"The bridge is closed."), ("d.md", b"Text.")];
    let packed = |files: &[(&str, &[u8])]| packed(&read(files).unwrap().corpus);
    let mut reversed = files;
    reversed.reverse();
    assert_eq!(packed(&files), packed(&reversed));
}

#[test]
fn hostile_files_are_read_or_refused() {
    let deep = "[".repeat(200_000);
    let line = format!("{{\"id\":1,\"body\":{deep}\n{{\"id\":2,\"tags\":{deep}}}");
    let told = problems(&[
        ("a.jsonl", line.as_bytes()),
        ("b.md", format!("---\na: {deep}\n---\nText.").as_bytes()),
        ("c.md", format!("+++\na = {deep}\n+++\nText.").as_bytes()),
        ("d.html", "<div>".repeat(2_000).as_bytes()),
        ("e.txt", "\0".as_bytes()),
    ]);
    assert_eq!(told[..2], ["ingest-json a.jsonl:1", "ingest-json a.jsonl:2"]);
    assert_eq!(told[2..], ["ingest-metadata b.md:2", "ingest-metadata c.md:2", "ingest-html d.html"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_in_a_file_it_is_read_or_refused(
        start in prop::sample::select(vec!["", "---\n", "+++\n", "<p>", "{\"id\":1,\"body\":\"", "[documents.a]\n", "date 2031"]),
        middle in prop_oneof!["\\PC{0,40}", "[-+:=\\[\\]{}<>/!&\"'a1 \n]{0,60}"],
        end in prop::sample::select(vec!["", "\n---\nвода", "\n+++\n", "</p>", "\"}", "\u{0}"]),
        name in prop::sample::select(vec!["a.txt", "a.md", "a.html", "a.jsonl", "corpus.toml", "questions.toml"]),
    ) {
        let bytes = [start, &middle, end].concat().into_bytes();
        match read(&[(name, &bytes)]) {
            Ok(read) => prop_assert_eq!(pack::read(&packed(&read.corpus)).map(|(corpus, _)| corpus), Ok(read.corpus)),
            Err(error) => prop_assert!(error.to_string().starts_with("ingest-")),
        }
    }
}
