//! What a reader gets who searches: forms, slips, errors, operators, and any string at all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

use proptest::prelude::*;
use std::sync::LazyLock;
use tarazy_corpus::text::{Language, utf16::Utf16Map};
use tarazy_corpus::{Corpus, Document, Precision, Published, Title};
use tarazy_engine::Engine;
use tarazy_engine::answers::{FacetValue, Search};
use tarazy_engine::search::{Places, SearchOptions, Sort};

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

/// As a page does, so that its first search does not take long at once.
#[test]
fn an_index_made_in_parts_finds_the_same() {
    let mut prepared = engine();
    let mut parts = 0;
    while prepared.prepare() {
        parts += 1;
    }
    assert!(parts > 3, "{parts} parts");
    for query in ["мост", "lavrik", "крушинн", "зарпалта", "speaker:лаврик", "қаңтар*"]
    {
        let asked = |engine: &Engine| format!("{:?}", engine.search(query, &SearchOptions::default()));
        assert_eq!(asked(&prepared), asked(&engine()), "{query}");
    }
    prepared.add("added".to_owned(), "Ледокол зимует в затоне.".to_owned());
    while prepared.prepare() {}
    assert_eq!(prepared.search("ледокол", &SearchOptions::default()).total, 1);
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
fn a_large_query_tells_that_it_is_not_searched_whole() {
    let strangers: Vec<String> = ('а'..='я').map(|letter| format!("жжжж{letter}")).collect();
    assert_eq!(search(&strangers.join(" ")).notes, ["large"]);
    assert!(search("жжжжа мост").notes.is_empty());
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

/// Three invented articles on one bridge, two of them dated, with two speakers.
fn newspaper() -> Engine {
    let said = "Мост закрыт. «Мост опасен для грузовиков», — сказал инженер Тимур Ахатов. Рабочие ждут.";
    let other = "Мост цел. «Мост простоит сто лет», — заявил инженер Болат Серин. «Паром не нужен», — сказал Тимур Ахатов.";
    let mut documents = vec![
        document("a", Language::Russian, "Переправа", said),
        document("b", Language::Russian, "Осмотр", other),
        document("c", Language::Russian, "Прогулка", "Мост видно издалека. Паром ушёл."),
    ];
    documents[0].published = Published::parse("2031-05-02");
    documents[1].published = Published::parse("2030");
    documents[1].source = Some("Маяк".to_owned());
    Engine::new(Corpus { documents, ..Corpus::default() })
}

fn docs(answer: &Search) -> Vec<&str> {
    answer.hits.iter().map(|hit| hit.doc.as_str()).collect()
}

#[test]
fn hits_are_sorted_by_date_with_undated_ones_last_and_told() {
    let engine = newspaper();
    let sorted = |sort| engine.search("мост", &SearchOptions { sort, ..SearchOptions::default() });
    assert_eq!(docs(&sorted(Sort::Newest)), ["a", "b", "c"]);
    assert_eq!(docs(&sorted(Sort::Oldest)), ["b", "a", "c"]);
    assert_eq!(sorted(Sort::Oldest).notes, ["undated"]);
    let dated = SearchOptions { sort: Sort::Newest, ..SearchOptions::default() };
    assert!(engine.search("мост date:2031", &dated).notes.is_empty());
}

#[test]
fn a_kind_of_statement_and_a_speaker_restrict_the_words_found() {
    let engine = newspaper();
    let found = |query: &str| engine.search(query, &SearchOptions::default());
    assert_eq!(docs(&found("паром statement:quote")), ["b"]);
    assert_eq!(docs(&found("паром высказывание:редакция")), ["c"]);
    assert_eq!(docs(&found("паром -statement:quote")), ["c"]);
    assert_eq!(docs(&found("мост speaker:ахатов")), ["a"]);
    assert_eq!(docs(&found("грузовик айтылым:дәйексөз")), ["a"]);
    assert_eq!(found("опасен statement:newsroom").total, 0);
    let marks = marked(&engine, &found("мост statement:newsroom doc:a"));
    assert_eq!(marks, ["Мост"], "only the one outside of the quotation");
}

/// Every value with the query that asks for it.
fn narrowed(query: &str, answer: &Search) -> Vec<(String, usize)> {
    let facets = &answer.facets;
    let fields = [
        ("source", &facets.source),
        ("lang", &facets.language),
        ("speaker", &facets.speaker),
        ("statement", &facets.statement),
        ("date", &facets.year),
    ];
    let values =
        fields.into_iter().flat_map(|(field, values)| values.iter().map(move |value| (field, value)));
    values.map(|(field, it)| (format!("{query} {field}:\"{}\"", it.value), it.count)).collect()
}

#[test]
fn a_value_leaves_as_many_documents_as_its_count_says() {
    let engine = newspaper();
    for query in ["мост", "паром мост", "source:Заря", "паром OR рабочие", "\"мост цел\""]
    {
        let values = narrowed(query, &engine.search(query, &SearchOptions::default()));
        assert!(values.len() > 3, "{query}");
        for (narrower, count) in values.iter().filter(|value| value.0.matches("source:").count() < 2) {
            assert_eq!(engine.search(narrower, &SearchOptions::default()).total, *count, "{narrower}");
        }
    }
}

#[test]
fn the_values_of_a_field_are_counted_under_the_conditions_on_the_others() {
    let engine = newspaper();
    let facets = |query: &str| engine.search(query, &SearchOptions::default()).facets;
    let counts =
        |values: &[FacetValue]| values.iter().map(|it| (it.value.clone(), it.count)).collect::<Vec<_>>();
    let sources = [("Заря".to_owned(), 2), ("Маяк".to_owned(), 1)];
    assert_eq!(counts(&facets("мост source:Маяк").source), sources);
    assert_eq!(counts(&facets("мост date:2031 source:Маяк").source), [("Заря".to_owned(), 1)]);
    assert_eq!(counts(&facets("мост speaker:серин").speaker).len(), 2);
    assert_eq!(counts(&facets("мост source:Маяк").speaker), [("Болат Серин".to_owned(), 1)]);
    assert_eq!(counts(&facets("мост statement:quote").statement).len(), 2);
}

#[test]
fn one_name_in_two_alphabets_is_one_speaker() {
    let documents = vec![
        document("a", Language::Russian, "Мост", "«Мост закрыт», — сказал Тимур Ахатов."),
        document("b", Language::English, "Bridge", "“The bridge is closed,” Timur Akhatov said."),
    ];
    let engine = Engine::new(Corpus { documents, ..Corpus::default() });
    let answer = engine.search("speaker:\"Тимур Ахатов\"", &SearchOptions::default());
    assert_eq!((answer.total, answer.facets.speaker.len()), (2, 1));
}

#[test]
fn all_places_are_given_in_the_order_of_the_text() {
    let engine = newspaper();
    let all = SearchOptions { places: Places::All, ..SearchOptions::default() };
    let answer = engine.search("мост паром doc:b", &all);
    assert_eq!(marked(&engine, &answer), ["Мост", "Мост", "Паром"]);
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
        query in "\\PC{0,30}|([-\"«»*:| ]|OR|мост|паром|мостмо|lfnf|дата:|lang:ru|statement:quote|speaker:л|қаңтар){0,8}",
    ) {
        let engine = &*ENGINE;
        let places = if query.len() % 2 == 0 { Places::All } else { Places::Best };
        let options = SearchOptions { unfinished: true, places, ..SearchOptions::default() };
        let answer = engine.search(&query, &options);
        check_places(engine, &answer);
        prop_assert_eq!(answer, engine.search(&query, &options));
    }
}
