//! What holds of the corpus that is built in.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

use std::path::Path;
use std::sync::LazyLock;
use tarazy_corpus::ingest;
use tarazy_engine::Engine;
use tarazy_engine::answers::Row;
use tarazy_engine::search::SearchOptions;

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    Engine::new(ingest::read(&folder, ingest::Options::default()).unwrap().corpus)
});

const LANGUAGES: [&str; 3] = ["ru", "kk", "en"];

fn rows(a: &str, b: &str) -> Vec<Row> {
    ENGINE.compare(&[a.to_owned(), b.to_owned()]).unwrap().rows
}

fn found(query: &str) -> Vec<String> {
    let answer = ENGINE.search(query, &SearchOptions::default());
    answer.hits.into_iter().map(|hit| hit.doc).collect()
}

#[test]
fn whom_the_president_blames_has_changed_in_every_language() {
    for language in LANGUAGES {
        let rows = rows(&format!("khabar-interview-{language}"), &format!("egemen-interview-{language}"));
        let blame = rows.iter().find(|row| row.question.as_deref() == Some("blame")).unwrap();
        assert_eq!(blame.relation, "changed", "{language}");
        assert!(blame.cells.iter().all(|cell| !cell.claims.is_empty()), "{language}");
    }
}

#[test]
fn a_text_and_its_translation_contradict_each_other_nowhere() {
    for account in ["khabar-interview", "egemen-interview"] {
        for (a, b) in [("ru", "kk"), ("kk", "en"), ("en", "ru")] {
            let rows = rows(&format!("{account}-{a}"), &format!("{account}-{b}"));
            // What one text sets against itself, it sets against itself in translation too.
            let between = rows.iter().filter(|row| row.docs[0] != row.docs[1]);
            let strong: Vec<&Row> =
                between.filter(|row| ["changed", "contradicts"].contains(&row.relation)).collect();
            assert!(strong.is_empty(), "{account} {a} {b}: {strong:#?}");
        }
    }
}

#[test]
fn one_query_finds_all_three_languages() {
    for query in ["Токаев", "Тоқаев", "Tokayev"] {
        assert_eq!(found(query).len(), 6, "{query}");
    }
}

#[test]
fn a_form_finds_the_other_forms() {
    assert!(found("Казахстану").contains(&"khabar-interview-ru".to_owned()));
    assert!(found("кантар").contains(&"egemen-interview-kk".to_owned()));
    assert!(found("попыткой").contains(&"egemen-interview-ru".to_owned()));
}

#[test]
fn what_is_not_known_stays_unknown() {
    let show = ENGINE.show("egemen-interview-ru").unwrap();
    assert_eq!(show.published, None);
    assert_eq!(show.source.as_deref(), Some("Orda.kz"));
    assert_eq!(show.kind.as_deref(), Some("digest"));
}

/// The crate of the corpus has a copy, for folders that bring no questions: what lies outside of a crate is not packed with it.
#[test]
fn the_questions_of_the_seeds_are_the_built_in_ones() {
    let [seeds, built_in] = ["seeds", "corpus/src/ingest"].map(|folder| {
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("questions.toml"))
    });
    assert!(
        seeds.unwrap() == built_in.unwrap(),
        "copy seeds/questions.toml to corpus/src/ingest/questions.toml"
    );
}
