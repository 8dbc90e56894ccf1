//! What a reader gets who searches: forms, slips, errors, operators, and any string at all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

use proptest::prelude::*;
use std::sync::LazyLock;
use tarazy_corpus::text::{Language, utf16::Utf16Map};
use tarazy_corpus::{Corpus, Document, Precision, Published, Title};
use tarazy_engine::Engine;
use tarazy_engine::answers::Search;
use tarazy_engine::search::SearchOptions;

const MOST: &str =
    "Паромщик Лаврик увидел новый мост. Мост строили три года. Лаврик сказал, что паром больше не нужен.";
const PORT: &str =
    "В порту Заречья открыли причал. Капитан парома доволен мостом. О зарплате моряков он молчит.";
const KAZAKH: &str = "Қаңтар айында Зәреченск қаласында жаңа көпір ашылды. Әкім құрылысшыларға алғыс айтты.";
const ENGLISH: &str = "The ferry stopped after the bridge had opened. Sailors were asking for work.";

fn document(id: &str, language: Language, title: &str, text: &str) -> Document {
    Document {
        id: id.to_owned(),
        language,
        title: Title { text: title.to_owned(), derived: false },
        source: Some("Заря".to_owned()),
        text: text.to_owned(),
        ..Document::default()
    }
}

static ENGINE: LazyLock<Engine> = LazyLock::new(engine);

fn engine() -> Engine {
    let mut documents = vec![
        document("english", Language::English, "A bridge", ENGLISH),
        document("kazakh", Language::Kazakh, "Жаңа көпір", KAZAKH),
        document("most", Language::Russian, "Конец переправы", MOST),
        document("port", Language::Russian, "Причал", PORT),
    ];
    documents[2].published = Some(Published { iso: "2031-05".to_owned(), precision: Precision::Month });
    Engine::new(Corpus { documents, ..Corpus::default() })
}

fn search(query: &str) -> Search {
    ENGINE.search(query, &SearchOptions::default())
}

fn found(query: &str) -> Vec<String> {
    search(query).hits.into_iter().map(|hit| hit.doc).collect()
}

fn marked(engine: &Engine, answer: &Search) -> Vec<String> {
    let mut words = Vec::new();
    for hit in &answer.hits {
        let text = engine.show(&hit.doc).unwrap().text;
        let map = Utf16Map::new(&text);
        let marks = hit.passages.iter().flat_map(|passage| &passage.marks);
        words.extend(marks.map(|m| text[map.byte(m[0]) as usize..map.byte(m[1]) as usize].to_owned()));
    }
    words
}

#[test]
fn every_form_of_a_word_is_found_and_marked() {
    let engine = &*ENGINE;
    let answer = engine.search("мостами", &SearchOptions::default());
    assert_eq!(answer.total, 2);
    assert!(marked(engine, &answer).contains(&"мостом".to_owned()));
}

#[test]
fn the_form_that_was_typed_comes_first() {
    assert_eq!(found("мостом"), ["port", "most"]);
    assert_eq!(found("мост"), ["most", "port"]);
}

#[test]
fn kazakh_is_found_with_russian_letters_and_told_so() {
    let answer = search("кантар");
    assert_eq!(answer.hits[0].doc, "kazakh");
    assert_eq!(answer.notes, ["slip"]);
    assert_eq!(answer.suggestion.unwrap().text, "қаңтар");
}

#[test]
fn another_layout_and_another_alphabet_are_understood() {
    let answer = search("gfhjvobr");
    assert_eq!((answer.hits[0].doc.as_str(), answer.suggestion.unwrap().reason), ("most", "layout"));
    let answer = search("lavrik");
    assert_eq!((answer.hits[0].doc.as_str(), answer.suggestion.unwrap().reason), ("most", "transliteration"));
}

#[test]
fn typing_errors_are_forgiven_unless_the_reader_minds() {
    let answer = search("причла");
    assert_eq!((answer.hits[0].doc.as_str(), answer.suggestion.unwrap().text.as_str()), ("port", "причал"));
    assert_eq!(answer.notes, ["typo"]);
    let strict = SearchOptions { typos: false, ..SearchOptions::default() };
    assert_eq!(ENGINE.search("причла", &strict).total, 0);
}

#[test]
fn a_phrase_stands_in_order() {
    assert_eq!(found("\"новый мост\""), ["most"]);
    assert_eq!(found("\"мост новый\""), [""; 0]);
    assert_eq!(found("\"новому мосту\""), ["most"], "another form of a phrase that stands nowhere as typed");
}

#[test]
fn what_is_excluded_is_not_found() {
    assert_eq!(found("мост -порт"), ["most"]);
    assert_eq!(search("мост -мост").total, 0);
    assert_eq!(search("-мост").total, 0);
}

#[test]
fn alternatives_beginnings_and_fields() {
    assert_eq!(search("лаврик ИЛИ капитан").total, 2);
    assert_eq!(found("паромщ*"), ["most"]);
    assert_eq!(found("title:причал"), ["port"]);
    assert_eq!(found("паром date:2031-04..2031-06"), ["most"]);
    assert_eq!(found("lang:kk"), ["kazakh"]);
    assert_eq!(search("source:заря").total, 4);
    assert_eq!(found("doc:port"), ["port"]);
}

#[test]
fn an_unfinished_word_is_completed_only_while_typing() {
    let typing = SearchOptions { unfinished: true, ..SearchOptions::default() };
    assert_eq!(ENGINE.search("зарп", &typing).hits[0].doc, "port");
    assert_eq!(search("зарп").total, 0);
}

#[test]
fn more_of_the_words_come_first() {
    assert_eq!(found("капитан паром мост")[0], "port");
    assert_eq!(found("лаврик паром мост")[0], "most");
}

#[test]
fn found_documents_are_counted_by_their_values() {
    let facets = search("мост").facets;
    assert_eq!((facets.source[0].value.as_str(), facets.source[0].count), ("Заря", 2));
    assert_eq!((facets.month[0].value.as_str(), facets.month[0].count), ("2031-05", 1));
}

#[test]
fn nothing_to_search_for_finds_nothing() {
    for query in ["", " \t", "?!—«»", "\0", "\u{301}", "\u{202e}"] {
        let answer = search(query);
        assert_eq!((answer.total, answer.notes), (0, vec!["empty"]), "{query:?}");
    }
}

fn check_places(engine: &Engine, answer: &Search) {
    for hit in &answer.hits {
        let end = engine.show(&hit.doc).unwrap().text.encode_utf16().count() as u32;
        for passage in &hit.passages {
            assert!(passage.start <= passage.end && passage.end <= end);
            let mut last = passage.start;
            for &[start, mark_end] in &passage.marks {
                assert!(last <= start && start < mark_end && mark_end <= passage.end);
                last = mark_end;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_string_is_answered_and_marks_stay_inside(
        query in "\\PC{0,30}|([-\"«»*:| ]|OR|мост|паром|мостмо|lfnf|дата:|lang:ru|қаңтар){0,8}",
    ) {
        let engine = &*ENGINE;
        let options = SearchOptions { unfinished: true, ..SearchOptions::default() };
        let answer = engine.search(&query, &options);
        check_places(engine, &answer);
        prop_assert_eq!(answer, engine.search(&query, &options));
    }
}
