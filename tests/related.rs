//! What is near to an article or a part of it, and who said what in all of them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

use proptest::prelude::*;
use std::sync::LazyLock;
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Document, Published, Title};
use tarazy_engine::Engine;
use tarazy_engine::answers::{Quotes, Related};
use tarazy_engine::search::{QuotesOptions, Whose};

const FLOOD: &str = "Паводок подмыл дамбу на реке Ясной. «Дамбу укрепят до осени», — сказал гидролог Тимур Ахатов. \
    Жители Верхней Ясной носят мешки с песком. Автобусы не ходят.";
const FLOOD_LATER: &str = "Дамбу на Ясной укрепили. Гидролог Ахатов осмотрел её после паводка. \
    По словам Тимура Ахатова, мешки с песком больше не нужны.";
const FLOOD_KAZAKH: &str = "Ясная өзені бойындағы бөгетті су шайып кетті. «Бөгетті күзге дейін жөндейміз», — деді гидролог Тимур Ахатов.";
const MATCH: &str = "Сборная выиграла матч со счётом три два. «Играли хорошо», — сказал тренер Болат Серин. Автобусы не ходят.";
const BUDGET: &str = "Маслихат принял бюджет. Депутаты спорили до вечера. В зале прозвучало: «Денег мало».";

fn document(id: &str, language: Language, published: Option<&str>, text: &str) -> Document {
    Document {
        id: id.to_owned(),
        language,
        title: Title { text: text.split('.').next().unwrap().to_owned(), derived: true },
        published: published.and_then(Published::parse),
        text: text.to_owned(),
        ..Document::default()
    }
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let copy = FLOOD.replace("Автобусы не ходят.", "Занятия в школах отменены.");
    let documents = vec![
        document("budget", Language::Russian, None, BUDGET),
        document("copy", Language::Russian, Some("2031-04-03"), &copy),
        document("flood", Language::Russian, Some("2031-04-02"), FLOOD),
        document("flood-kk", Language::Kazakh, Some("2031-04-02"), FLOOD_KAZAKH),
        document("later", Language::Russian, Some("2031-09"), FLOOD_LATER),
        document("match", Language::Russian, Some("2031-04-02"), MATCH),
    ];
    Engine::new(Corpus { documents, ..Corpus::default() })
});

fn related(id: &str, part: Option<(u32, u32)>) -> Related {
    ENGINE.related(id, part, 10).unwrap()
}

fn docs(answer: &Related) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.doc.as_str()).collect()
}

#[test]
fn articles_on_one_matter_are_near_and_others_are_not() {
    let answer = related("flood", None);
    assert_eq!(docs(&answer)[..2], ["copy", "later"]);
    assert!(!docs(&answer).contains(&"budget") && !docs(&answer).contains(&"flood"));
    assert!(!answer.hits[1].passages[0].marks.is_empty());
}

#[test]
fn nearly_the_same_text_is_named_as_such() {
    assert_eq!(related("flood", None).copies, ["copy"]);
    assert_eq!(related("later", None).copies, [""; 0]);
}

#[test]
fn names_lead_to_another_language() {
    assert!(docs(&related("flood", None)).contains(&"flood-kk"));
    assert!(docs(&related("flood-kk", None)).contains(&"flood"));
}

#[test]
fn a_part_of_an_article_has_neighbours_of_its_own() {
    let at = FLOOD.find("Автобусы").unwrap();
    let start = FLOOD[..at].encode_utf16().count() as u32;
    let answer = related("flood", Some((start, start + 20)));
    assert_eq!(docs(&answer)[0], "match");
    assert!(
        answer.words.iter().all(|word| ["Автобусы", "ходят"].contains(&word.as_str())),
        "{:?}",
        answer.words
    );
}

#[test]
fn furniture_and_nothing_have_no_neighbours() {
    assert_eq!(related("flood", Some((0, 1))).total, 0);
    assert_eq!(related("flood", Some((90_000, u32::MAX))).total, 0);
    assert_eq!(ENGINE.related("no-such", None, 10).unwrap_err().code(), "unknown-document");
}

fn quotes(whose: Whose) -> Quotes {
    ENGINE.quotes(&QuotesOptions { whose, ..QuotesOptions::default() })
}

#[test]
fn everybody_is_listed_with_those_not_named_last() {
    let answer = quotes(Whose::Anybody);
    let speakers: Vec<Option<&str>> = answer.speakers.iter().map(|speaker| speaker.name.as_deref()).collect();
    assert_eq!(speakers[0], Some("Тимур Ахатов"));
    assert_eq!(speakers.last(), Some(&None));
    assert_eq!(answer.total, answer.speakers.iter().map(|speaker| speaker.count).sum::<usize>());
    assert_eq!(answer.quotes.last().unwrap().speaker, None);
}

#[test]
fn the_words_of_a_speaker_are_listed_by_date() {
    let answer = quotes(Whose::Speaker("ахатова".to_owned()));
    let listed: Vec<&str> = answer.quotes.iter().map(|said| said.doc.as_str()).collect();
    assert_eq!(listed, ["flood", "flood-kk", "copy", "later"]);
    assert_eq!(answer.quotes[3].quote.kind, "indirect");
    assert!(answer.quotes.iter().all(|said| said.speaker.as_deref() == Some("Тимур Ахатов")));
    assert_eq!(
        answer.speakers.len(),
        quotes(Whose::Anybody).speakers.len(),
        "the others can be chosen still"
    );
}

#[test]
fn speakers_not_named_are_listed_as_such() {
    let answer = quotes(Whose::Unknown);
    assert!(answer.total > 0 && answer.quotes.iter().all(|said| said.speaker.is_none()));
    for nobody in ["", "?", "Нет Такого"] {
        assert_eq!(quotes(Whose::Speaker(nobody.to_owned())).total, 0, "{nobody}");
    }
}

#[test]
fn a_limit_cuts_the_list_and_not_the_count() {
    let answer = ENGINE.quotes(&QuotesOptions { limit: 1, ..QuotesOptions::default() });
    assert!(answer.quotes.len() == 1 && answer.total > 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_part_has_an_answer(start in 0..300_u32, length in 0..300_u32, limit in 0..4_usize) {
        let answer = ENGINE.related("flood", Some((start, start + length)), limit).unwrap();
        prop_assert!(answer.hits.len() <= limit && answer.hits.len() <= answer.total);
    }
}
