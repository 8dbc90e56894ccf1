//! What attackers write, in every kind of file that is read: words, from the file to the answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "ingest/folder.rs"]
mod folder;

use folder::{folder, read};
use std::path::Path;
use std::process::Command;
use tarazy_corpus::{Corpus, Document};
use tarazy_engine::Engine;
use tarazy_engine::search::{QuotesOptions, SearchOptions};

/// The same that the page is tried with. No text of Rust holds halves of surrogate pairs.
fn attacks() -> Vec<(String, String)> {
    let list = include_str!("hostile.json").replace("\\ud800", "").replace("\\udfff", "");
    let list: serde_json::Value = serde_json::from_str(&list.replace("\\udc00", "")).unwrap();
    let words = |words: &serde_json::Value| words.as_str().unwrap().to_owned();
    list.as_object().unwrap().iter().map(|(name, attack)| (name.clone(), words(attack))).collect()
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What an article with these words says, a paragraph each.
fn paragraphs(words: &str) -> [String; 3] {
    [
        "Мост через Ясную закрыт в мае 2031 года, и объезд по трассе занимает час, говорят водители."
            .to_owned(),
        format!(
            "Тимур Ахатов написал на двери моста: {words} и ушёл домой пить чай с вареньем, погибли 7 человек."
        ),
        "Жители трёх улиц выехали к родственникам, школы в посёлке не работают до понедельника.".to_owned(),
    ]
}

fn marked(paragraphs: &[String]) -> String {
    format!("<p>{}</p>", paragraphs.iter().map(|words| escaped(words)).collect::<Vec<_>>().join("</p><p>"))
}

fn page(paragraphs: &[String]) -> String {
    format!("<html lang=ru><title>Мост</title><body><article>{}</article>", marked(paragraphs))
}

fn line(paragraphs: &[String]) -> String {
    serde_json::json!({ "id": "a", "title": "Мост", "body": paragraphs.join("\n\n") }).to_string()
}

fn rss(paragraphs: &[String]) -> String {
    let words = escaped(&marked(paragraphs));
    format!(
        "<rss version=\"2.0\"><channel><item><title>Мост</title><link>https://v.example/a</link><description>{words}</description></item></channel></rss>"
    )
}

fn atom(paragraphs: &[String]) -> String {
    let words = escaped(&marked(paragraphs));
    format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>a</id><title>Мост</title><content type=\"html\">{words}</content></entry></feed>"
    )
}

fn export(paragraphs: &[String]) -> String {
    let words = marked(paragraphs);
    format!(
        "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>\
         <item><title>Мост</title><link>https://v.example/a</link><content:encoded><![CDATA[{words}]]></content:encoded>\
         <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"
    )
}

type Format = (&'static str, fn(&[String]) -> String);

const FORMATS: [Format; 7] = [
    ("a.txt", |it| it.join("\n\n")),
    ("a.md", |it| format!("---\ntitle: Мост\n---\n{}", it.join("\n\n"))),
    ("a.html", page),
    ("a.jsonl", line),
    ("a.rss", rss),
    ("a.atom", atom),
    ("a.xml", export),
];

/// What XML and HTML cannot hold, and spaces that they do not keep, aside.
fn letters(text: &str) -> String {
    text.chars().filter(|&c| !c.is_whitespace() && !c.is_control() && c != '\u{fffd}').collect()
}

#[test]
fn words_that_attack_come_back_as_they_were_written_from_every_kind_of_file() {
    for (name, words) in attacks() {
        for (file, format) in FORMATS {
            let read = read(&[(file, format(&paragraphs(&words)).as_bytes())]);
            let document =
                read.unwrap_or_else(|error| panic!("{name} {file}: {error}")).corpus.documents.remove(0);
            let is_kept = letters(&document.text).contains(&letters(&words));
            assert!(is_kept, "{name} {file}: {}", document.text);
            if ["a.txt", "a.md", "a.jsonl"].contains(&file) {
                assert!(document.text.contains(&words), "{name} {file}");
            }
        }
    }
}

fn hostile() -> Corpus {
    let documents = attacks().into_iter().map(|(name, words)| {
        let said = format!("Мост закрыт в мае 2031 года. «{words}», — сказал Борис {words}.\n\n{words} — погибли 7 человек.");
        let line = serde_json::json!({ "id": name, "title": words, "source": words, "author": words, "url": words, "body": said });
        read(&[("a.jsonl", line.to_string().as_bytes())]).unwrap().corpus.documents.remove(0)
    });
    let documents = documents.collect();
    Corpus {
        documents, questions: read(&[("a.txt", "Мост закрыт.".as_bytes())]).unwrap().corpus.questions
    }
}

/// Asks everything that can be asked.
fn asked(corpus: Corpus) {
    let documents: Vec<Document> = corpus.documents.clone();
    let engine = Engine::new(corpus);
    for (at, document) in documents.iter().enumerate() {
        let next = &documents[(at + 1) % documents.len()].id;
        let shown = engine.show(&document.id).unwrap();
        assert_eq!(shown.text, document.text);
        let start: String = document.text.chars().take(200).collect();
        let found = engine.search(&start, &SearchOptions::default());
        assert_eq!(found.query, start);
        assert_eq!(engine.compare(&[document.id.clone(), next.clone()]).unwrap().docs.len(), 2);
    }
    assert!(engine.search("мост", &SearchOptions::default()).total >= 1);
    let _ = engine.quotes(&QuotesOptions::default());
}

#[test]
fn every_question_about_words_that_attack_has_its_answer() {
    asked(hostile());
}

fn tarazy(words: &[&str], folder: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_tarazy")).args(words).current_dir(folder).output().unwrap();
    let (told, fault) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{words:?}: {fault}");
    let unprintable = |c: char| c.is_control() && c != '\n';
    assert!(!told.contains(unprintable) && !fault.contains(unprintable), "{words:?}: {told:?} {fault:?}");
    told
}

#[test]
fn the_program_prints_no_sign_that_a_terminal_obeys_and_writes_exports_that_are_read() {
    let lines: Vec<String> = hostile().documents.iter().map(|document| {
        let title = &document.title.text;
        serde_json::json!({ "id": document.id, "title": title, "source": title, "author": title, "url": title, "body": document.text }).to_string()
    }).collect();
    let folder = folder(&[("articles/a.jsonl", lines.join("\n").as_bytes())]);
    for (name, words) in attacks() {
        // No argument holds that.
        tarazy(&["search", "--corpus", "articles", "--", &words.replace('\0', "")], folder.path());
        tarazy(&["show", &name, "--corpus", "articles"], folder.path());
        tarazy(&["compare", &name, "script", "--corpus", "articles"], folder.path());
        let shown = tarazy(&["show", &name, "--corpus", "articles", "--json"], folder.path());
        let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
        assert!(shown["text"].as_str().unwrap().contains(&words), "{name}");
    }
    tarazy(&["quotes", "--corpus", "articles"], folder.path());
    tarazy(&["export", "--to", "opensearch", "articles", "--out", "index"], folder.path());
    let index = std::fs::read_to_string(folder.path().join("index/articles-0001.ndjson")).unwrap();
    assert!(index.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    assert_eq!(index.lines().count(), 2 * attacks().len());
}

#[test]
fn halves_of_surrogate_pairs_in_escapes_are_refused_with_their_line_and_the_rest_is_read() {
    let lines = "{\"id\":1,\"body\":\"Мост.\"}\n{\"id\":2,\"body\":\"\\ud800 вода\"}\n{\"id\":3,\"body\":\"\\ud83d\\ude00\"}";
    let folder = folder(&[("a.jsonl", lines.as_bytes())]);
    let read = tarazy_corpus::ingest::read(folder.path(), tarazy_corpus::ingest::Options { skip_bad: true })
        .unwrap();
    assert_eq!(read.corpus.documents.len(), 2);
    assert!(read.skipped[0].to_string().starts_with("ingest-json: a.jsonl:2:"), "{}", read.skipped[0]);
}

/// Where nothing is optimised, a tenth.
const WHOLE: usize = if cfg!(debug_assertions) { 1 } else { 10 };

/// Texts of a size that nobody writes: optimised, a word of 1 MB, 100,000 paragraphs, 20,000 figures in one sentence.
fn sizes() -> [(&'static str, String); 4] {
    [
        ("a word", format!("Мост {} закрыт.", "а".repeat(WHOLE * 50_000))),
        ("paragraphs", "Мост.\n\n".repeat(WHOLE * 10_000)),
        ("figures", format!("На мосту {} машин.", "1 095 из 1 205 и ".repeat(WHOLE * 1_000))),
        ("brackets", format!("Мост {}", "«(".repeat(WHOLE * 2_000))),
    ]
}

#[test]
fn texts_of_any_size_are_read_from_every_kind_of_file() {
    for (what, text) in sizes() {
        let parts: Vec<String> = text.split("\n\n").map(str::to_owned).collect();
        for (file, format) in FORMATS {
            let document = read(&[(file, format(&parts).as_bytes())]).unwrap().corpus.documents.remove(0);
            assert_eq!(letters(&document.text), letters(&text), "{what} {file}");
        }
    }
}

#[test]
fn texts_of_any_size_are_searched_shown_and_compared() {
    for (_, text) in sizes() {
        let lines = ["a", "b"].map(|id| serde_json::json!({ "id": id, "body": text }).to_string());
        asked(read(&[("a.jsonl", lines.join("\n").as_bytes())]).unwrap().corpus);
    }
}

#[test]
fn markup_nested_without_end_is_refused_and_what_looks_like_it_is_read() {
    let deep = "<div>".repeat(100_000);
    let refused = [
        ("a.html", page(&[]) + &deep),
        (
            "a.rss",
            format!(
                "<rss><channel><item><title>Мост</title><description>{}</description></item></channel></rss>",
                escaped(&deep)
            ),
        ),
        ("a.xml", format!("<rss><channel><item>{deep}")),
    ];
    for (file, text) in refused {
        let error = read(&[(file, text.as_bytes())]).unwrap_err();
        assert!(error.to_string().starts_with("ingest-"), "{file}: {error}");
    }
    let letters = read(&[("a.txt", deep.as_bytes())]).unwrap().corpus.documents.remove(0);
    assert_eq!(letters.text, deep);
}
