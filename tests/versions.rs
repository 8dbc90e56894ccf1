//! How versions of one text differ, and that both are rebuilt from the difference.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

use proptest::prelude::*;
use tarazy_corpus::facts::{Facts, Segment, SegmentKind};
use tarazy_corpus::text::{Span, language, normalise, tokens};
use tarazy_corpus::{Corpus, Document};
use tarazy_engine::compare::{Change, ChangeKind, compare};

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_versions_are_rebuilt_from_their_difference(edits in edits()) {
        let (a, b) = (SENTENCES.join(" "), edited(&edits));
        let documents = [text_document(&a), text_document(&b)];
        let facts: Vec<Facts> = documents.iter().map(one_sentence).collect();
        let corpus = Corpus { documents: documents.into(), ..Corpus::default() };
        let Some(versions) = compare(&corpus, &facts, &[0, 1]).versions else { return Ok(()) };
        prop_assert_eq!(words_of(&a, versions.changes.iter().filter_map(|c| c.a)), words(&a));
        prop_assert_eq!(words_of(&b, versions.changes.iter().filter_map(|c| c.b)), words(&b));
        for Change { kind, a: x, b: y } in versions.changes {
            match kind {
                ChangeKind::Kept | ChangeKind::Moved => {
                    prop_assert_eq!(words(x.unwrap().of(&a)), words(y.unwrap().of(&b)));
                }
                ChangeKind::Deleted => prop_assert!(x.is_some() && y.is_none()),
                ChangeKind::Inserted => prop_assert!(x.is_none() && y.is_some()),
            }
        }
    }
}

const SENTENCES: [&str; 6] = [
    "Паром «Чайка» в субботу утром вышел из порта Зареченск с опозданием на два часа.",
    "Капитан объяснил задержку густым туманом над проливом и поломкой маяка.",
    "Пассажирам вернут половину стоимости билетов, обещает пароходство.",
    "На борту были школьники из соседнего посёлка и оркестр железнодорожников.",
    "Следующий рейс назначен на вторник, если ветер не усилится.",
    "Маяк построили сто лет назад, с тех пор его чинили четыре раза.",
];

fn text_document(text: &str) -> Document {
    Document { text: text.to_owned(), language: language::detect(text), ..Document::default() }
}

/// Facts of a document that is nothing but words.
fn one_sentence(document: &Document) -> Facts {
    let span = Span::new(0, document.text.len());
    let segment = Segment { span, kind: SegmentKind::Sentence, language: document.language };
    Facts { segments: vec![segment], ..Facts::default() }
}

/// Sentences of [`SENTENCES`] in some order, each perhaps with words after its first.
fn edits() -> impl Strategy<Value = Vec<(usize, String)>> {
    prop::collection::vec((0..SENTENCES.len(), "(вчера |и |сто |паром ){0,2}"), 0..9)
}

fn edited(edits: &[(usize, String)]) -> String {
    let sentence = |(at, added): &(usize, String)| {
        let (first, rest) = SENTENCES[*at].split_once(' ').unwrap();
        format!("{first} {added}{rest}")
    };
    edits.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> Vec<String> {
    tokens::tokens(text).map(|token| normalise::fold(token.of(text))).collect()
}

/// The words of spans in their order in the text.
fn words_of(text: &str, spans: impl Iterator<Item = Span>) -> Vec<String> {
    let mut spans: Vec<Span> = spans.collect();
    spans.sort_by_key(|span| span.start);
    spans.iter().flat_map(|span| words(span.of(text))).collect()
}

/// The words of the runs of one kind, in one document and the other.
fn told(a: &str, b: &str, kind: ChangeKind) -> Vec<(Option<String>, Option<String>)> {
    let documents = [text_document(a), text_document(b)];
    let facts: Vec<Facts> = documents.iter().map(one_sentence).collect();
    let corpus = Corpus { documents: documents.into(), ..Corpus::default() };
    let versions = compare(&corpus, &facts, &[0, 1]).versions.unwrap();
    let changes = versions.changes.into_iter().filter(|c| c.kind == kind);
    let shown = |text: &str, span: Option<Span>| span.map(|s| s.of(text).to_owned());
    changes.map(|c| (shown(a, c.a), shown(b, c.b))).collect()
}

#[test]
fn versions_tell_what_was_written_in_struck_out_and_moved() {
    let a = SENTENCES.join(" ");
    let b = [
        SENTENCES[5],
        SENTENCES[0],
        "Капитан объяснил долгую задержку густым туманом над озером и поломкой маяка.",
        SENTENCES[2],
        SENTENCES[3],
        SENTENCES[4],
    ]
    .join("\n");
    let text = |word: &str| Some(word.to_owned());
    assert_eq!(told(&a, &b, ChangeKind::Inserted), [(None, text("долгую")), (None, text("озером"))]);
    assert_eq!(told(&a, &b, ChangeKind::Deleted), [(text("проливом"), None)]);
    let moved = SENTENCES[5].trim_end_matches('.');
    assert_eq!(told(&a, &b, ChangeKind::Moved), [(text(moved), text(moved))]);
}

#[test]
fn typography_is_no_change() {
    let a = SENTENCES.join(" ");
    let b = a.replace('«', "“").replace('»', "”").replace(' ', "  ").replace('ё', "е").to_uppercase();
    assert_eq!(told(&a, &b, ChangeKind::Inserted), []);
    assert_eq!(told(&a, &b, ChangeKind::Deleted), []);
}
