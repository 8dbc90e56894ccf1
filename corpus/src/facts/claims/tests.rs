use super::super::words::Words;
use super::super::{Date, Figure, Name, NameKind, quotes, segments};
use super::*;
use crate::text::language::detect;

const SPEAKER: &str = "Ерлан Садыков";

fn spans(text: &str, words: &str) -> Vec<Span> {
    text.match_indices(words).map(|(at, _)| Span::new(at, at + words.len())).collect()
}

fn facts(text: &str) -> Facts {
    let document = Document { text: text.to_owned(), language: detect(text), ..Document::default() };
    let segments = segments::find(&document);
    let names =
        vec![Name {
            name: SPEAKER.to_owned(), kind: NameKind::Person, mentions: spans(text, "Садыков")
        }];
    let dates =
        spans(text, "3 марта").into_iter().map(|span| Date { span, iso: "2023-03-03".to_owned() }).collect();
    let figure = |span| Figure {
        span,
        value: Some(20.0),
        comparison: crate::facts::Comparison::Equal,
        unit: None,
        counts: None,
        as_of: None,
    };
    let figures = spans(text, "20 домов").into_iter().map(figure).collect();
    let words = Words::new(&document, &segments);
    let quotes = quotes::find(&document, &segments, &words, &names);
    let mut facts = Facts { segments, quotes, figures, dates, names, claims: Vec::new() };
    facts.claims = find(&document, &words, &facts);
    facts
}

fn voiced(text: &str) -> Vec<(&str, Voice)> {
    facts(text).claims.into_iter().map(|c| (c.span.of(text), c.voice)).collect()
}

fn speaker() -> Voice {
    Voice::Speaker(SPEAKER.to_owned())
}

#[test]
fn each_sentence_of_a_statement_is_a_claim_of_its_speaker() {
    let text = "«Мост рухнул. Мы построим новый», — сказал Садыков. Работы начались.";
    assert_eq!(
        voiced(text),
        [
            ("Мост рухнул.", speaker()),
            ("Мы построим новый", speaker()),
            ("Работы начались.", Voice::Newsroom)
        ]
    );
}

#[test]
fn a_sentence_of_two_voices_is_two_claims() {
    let text = "Поскольку Садыков заявил, что мост опасен, полиция района закрыла дорогу.";
    assert_eq!(
        voiced(text),
        [("мост опасен", speaker()), ("полиция района закрыла дорогу.", Voice::Newsroom)]
    );
}

#[test]
fn an_accusation_is_a_claim_with_its_verb() {
    let text = "Кроме того, Садыков обвинил в обвале строителей.";
    assert_eq!(voiced(text), [("Садыков обвинил в обвале строителей", speaker())]);
}

#[test]
fn speech_of_nobody_known_has_an_unknown_voice() {
    assert_eq!(voiced("По словам очевидцев, мост шатался."), [("мост шатался", Voice::Unknown)]);
}

#[test]
fn headlines_and_furniture_make_no_claims() {
    let text = "В Каратале рухнул мост\nНочью в городе Каратал рухнул пешеходный мост через реку.\nЧитайте также:\nЦены на муку растут";
    assert_eq!(voiced(text).len(), 1);
}

#[test]
fn a_claim_carries_the_facts_inside_it() {
    let found = facts("3 марта Садыков сообщил, что вода затопила 20 домов. Никто не погиб.");
    let claim = &found.claims[0];
    assert_eq!(
        (claim.figures.as_slice(), claim.dates.as_slice(), claim.said.as_deref()),
        (&[0][..], &[][..], Some("2023-03-03"))
    );
    assert!(!claim.negated && found.claims[1].negated);
}

#[test]
fn a_date_inside_speech_is_not_when_it_was_said() {
    let found = facts("По словам Садыкова, мост рухнул 3 марта:\n«Опора не выдержала. Вода поднялась».");
    assert!(found.claims.iter().all(|c| c.said.is_none()), "{:?}", found.claims);
}

#[test]
fn what_is_said_at_an_occasion_has_its_date() {
    let found =
        facts("Об этом Садыков заявил на брифинге 3 марта. «Мы построим новый мост», — сказал Садыков.");
    assert_eq!(found.claims.last().and_then(|c| c.said.as_deref()), Some("2023-03-03"));
}
