//! A corpus in shards answers as the same corpus in one pack, and never from a damaged file.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "what a test needs and cannot have fails it")]

#[path = "shards/damaged.rs"]
mod damaged;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use tarazy_corpus::facts::{Facts, analyse_all};
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::pack::shards::{FileId, Head, Kind, places, write_questions};
use tarazy_corpus::text::{normalise::fold, tokens::tokens};
use tarazy_corpus::{Corpus, Document};
use tarazy_engine::Engine;
use tarazy_engine::answers::Search;
use tarazy_engine::search::{Places, QuotesOptions, SearchOptions, Sort};
use tarazy_engine::shards::{Library, Segment, segment, segment_in_files};

/// Our own articles, in three languages.
static CORPUS: LazyLock<(Corpus, Vec<Facts>)> = LazyLock::new(|| {
    let mut corpus = Corpus::default();
    for folder in ["seeds", "tests/compare", "tests/gold/facts"] {
        let read = ingest::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), Options::default());
        let read = read.unwrap().corpus;
        // Of many articles some will do: every one takes a while to read in a debug build.
        let step = if read.documents.len() > 40 { 3 } else { 1 };
        corpus.documents.extend(read.documents.into_iter().step_by(step));
        corpus.questions.extend(read.questions);
    }
    corpus.documents.sort_by(|a, b| a.id.cmp(&b.id));
    corpus.documents.dedup_by(|a, b| a.id == b.id);
    let facts = analyse_all(&corpus.documents, || ());
    (corpus, facts)
});

static WHOLE: LazyLock<Engine> = LazyLock::new(|| {
    let (corpus, facts) = &*CORPUS;
    Engine::analysed(corpus.clone(), facts.clone())
});

/// Files by what names them; the head's bytes.
struct Site {
    head: Vec<u8>,
    files: BTreeMap<FileId, Vec<u8>>,
}

/// The corpus in as many segments as there are borders, and one.
fn site(borders: &[usize]) -> Site {
    site_of(borders, segment)
}

fn site_of(borders: &[usize], segment: impl Fn(&[Document], &[Facts]) -> Segment) -> Site {
    let (corpus, facts) = &*CORPUS;
    let questions = write_questions(&corpus.questions);
    let mut head = Head { questions: 7, ..Head::default() };
    let mut files: BTreeMap<FileId, Vec<u8>> =
        head.questions().into_iter().map(|file| (file, file.frame(&questions))).collect();
    let ends: Vec<usize> = borders.iter().copied().chain([corpus.documents.len()]).collect();
    let mut start = 0;
    for end in ends {
        let written = segment(&corpus.documents[start..end], &facts[start..end]);
        head.segments.push(written.head);
        files.extend(written.files);
        start = end;
    }
    Site { head: head.write(), files }
}

/// Asks until nothing is needed; files that are not there are lost. Gives the answer and the files that were loaded.
fn asked<T>(
    library: &mut Library,
    files: &BTreeMap<FileId, Vec<u8>>,
    question: impl Fn(&Engine) -> T,
) -> (T, Vec<FileId>) {
    let mut loaded = Vec::new();
    library.begin();
    loop {
        library.settle();
        let answer = question(library.engine());
        let needs = library.needs();
        if needs.is_empty() {
            return (question(library.engine()), loaded);
        }
        for file in needs {
            assert!(!loaded.contains(&file), "{file:?} is asked for again");
            loaded.push(file);
            match files.get(&file) {
                Some(bytes) => library.give(file, bytes).unwrap(),
                None => library.lose(file),
            }
        }
        drop(answer);
    }
}

fn search(site: &Site, query: &str, options: &SearchOptions) -> Search {
    let mut library = Library::open(&site.head).unwrap();
    asked(&mut library, &site.files, |engine| engine.search(query, options)).0
}

/// Forms, another alphabet, another keyboard layout, typing errors, beginnings, phrases, conditions, exclusions.
const QUERIES: [&str; 24] = [
    "мост",
    "паводком",
    "президента",
    "правительством страны",
    "прзидент",
    "презедентом",
    "prezident",
    "ghtpbltyn",
    "прав*",
    "\"в январе\"",
    "\"чрезвычайное положение\"",
    "президент -правительство",
    "мост OR паром",
    "title:мост",
    "statement:quote президент",
    "statement:newsroom президент",
    "speaker:токаев",
    "speaker:министр сказал",
    "date:2022-01",
    "lang:kk қала",
    "қаңтар оқиғасы",
    "the government said",
    "в и на с",
    "шғщкщшгкщ",
];

#[test]
fn shards_answer_as_one_pack() {
    for borders in [&[][..], &[20]] {
        let site = site(borders);
        let mut library = Library::open(&site.head).unwrap();
        for query in QUERIES {
            let options = SearchOptions::default();
            let (found, _) = asked(&mut library, &site.files, |engine| engine.search(query, &options));
            assert_eq!(found, WHOLE.search(query, &options), "{query} {borders:?}");
        }
    }
}

/// Three letters with which words of the corpus begin that have their place elsewhere.
fn beginnings() -> BTreeSet<String> {
    let texts = CORPUS.0.documents.iter().map(|document| document.text.as_str());
    let words = texts.flat_map(|text| tokens(text).map(move |token| fold(token.of(text))));
    let beginnings = words.map(|word| (word.chars().take(3).collect::<String>(), word));
    let elsewhere = beginnings.filter(|(beginning, word)| places(beginning, [])[0] != places(word, [])[0]);
    let found = elsewhere.map(|(beginning, _)| beginning);
    found.filter(|beginning| beginning.chars().filter(|c| c.is_alphabetic()).count() == 3).collect()
}

#[test]
fn a_beginning_finds_words_whose_spellings_meet_elsewhere() {
    let site = site_of(&[20], |documents, facts| segment_in_files(documents, facts, 1));
    let beginnings = beginnings();
    assert!(beginnings.contains("при") && beginnings.contains("объ"), "{beginnings:?}");
    for beginning in beginnings {
        // Each is asked of a library that no other beginning has filled.
        let mut library = Library::open(&site.head).unwrap();
        let query = format!("{beginning}*");
        let options = SearchOptions { limit: 1, ..SearchOptions::default() };
        let (found, _) = asked(&mut library, &site.files, |engine| engine.search(&query, &options));
        let whole = WHOLE.search(&query, &options);
        assert_eq!((found.total, found.notes), (whole.total, whole.notes), "{query}");
    }
}

#[test]
fn a_beginning_that_is_not_looked_for_is_told() {
    let site = site(&[20]);
    let unfinished = SearchOptions { unfinished: true, ..SearchOptions::default() };
    for (query, options) in [
        ("пр*", SearchOptions::default()),
        ("президент -пр*", SearchOptions::default()),
        ("президент-пр*", SearchOptions::default()),
        ("президент -сказал-пр*", SearchOptions::default()),
        ("президент пр", unfinished),
    ] {
        assert!(search(&site, query, &options).notes.contains(&"large"), "{query}");
        assert!(!WHOLE.search(query, &options).notes.contains(&"large"), "{query}");
    }
    let options = SearchOptions::default();
    for query in ["президент -объ*", "президент -зая*", "президент -не-зая*"]
    {
        assert_eq!(search(&site, query, &options), WHOLE.search(query, &options), "{query}");
    }
}

#[test]
fn a_query_loads_a_part_of_the_files() {
    let site = site(&[]);
    let mut library = Library::open(&site.head).unwrap();
    let options = SearchOptions { limit: 3, ..SearchOptions::default() };
    let (_, loaded) = asked(&mut library, &site.files, |engine| engine.search("президент", &options));
    let texts = loaded.iter().filter(|file| file.kind == Kind::Texts).count();
    assert!((1..=3).contains(&texts), "{loaded:?}");
    let (_, again) = asked(&mut library, &site.files, |engine| engine.search("президент", &options));
    assert!(again.is_empty(), "{again:?}");
}

/// The files that all queries load, asked one after the other, when so many bytes may be held.
fn loaded_holding(most: usize) -> Vec<FileId> {
    let site = site(&[20]);
    let mut library = Library::open(&site.head).unwrap().holding(most);
    let options = SearchOptions::default();
    let mut loaded = Vec::new();
    for query in QUERIES {
        let (found, files) = asked(&mut library, &site.files, |engine| engine.search(query, &options));
        assert_eq!(found, WHOLE.search(query, &options), "{query}");
        loaded.extend(files);
    }
    loaded
}

fn count(files: &[FileId], kind: Kind) -> usize {
    files.iter().filter(|file| file.kind == kind).count()
}

#[test]
fn a_library_that_holds_too_much_starts_anew() {
    let tables = count(&loaded_holding(95_000), Kind::Table);
    assert!(tables > 2 && tables < QUERIES.len(), "{tables}");
}

#[test]
fn a_library_lets_the_oldest_texts_go_first() {
    let (all, some) = (loaded_holding(usize::MAX), loaded_holding(1_000_000));
    for kind in [Kind::Table, Kind::Words, Kind::Postings] {
        assert_eq!(count(&some, kind), count(&all, kind), "{kind:?}");
    }
    let (once, again) = (count(&all, Kind::Texts), count(&some, Kind::Texts));
    assert!(again > once, "{again} of {once}");
}

#[test]
fn texts_that_were_let_go_come_back_unless_too_much_is_held() {
    let site = site(&[20]);
    let mut library = Library::open(&site.head).unwrap().holding(1_000_000);
    let mut loaded = BTreeSet::new();
    for query in QUERIES {
        let options = SearchOptions::default();
        library.begin();
        let found = loop {
            match library.ask(|engine| engine.search(query, &options)) {
                Ok(found) => break found,
                Err(needs) => {
                    for file in needs {
                        assert!(loaded.insert(file), "{file:?} is asked for again");
                        library.give(file, &site.files[&file]).unwrap();
                    }
                }
            }
        };
        assert_eq!(found, WHOLE.search(query, &options), "{query}");
    }
}

#[test]
fn a_file_that_comes_before_the_tables_is_asked_for_again() {
    let site = site(&[]);
    let mut library = Library::open(&site.head).unwrap();
    for (&file, bytes) in site.files.iter().filter(|(file, _)| file.kind != Kind::Table) {
        library.give(file, bytes).unwrap();
    }
    let options = SearchOptions::default();
    let (found, _) = asked(&mut library, &site.files, |engine| engine.search("мост", &options));
    assert_eq!(found, WHOLE.search("мост", &options));
}

#[test]
fn orders_and_all_places_are_those_of_one_pack() {
    let site = site(&[9]);
    let kinds = [
        SearchOptions { sort: Sort::Newest, limit: 40, ..SearchOptions::default() },
        SearchOptions { sort: Sort::Oldest, unfinished: true, ..SearchOptions::default() },
        SearchOptions { places: Places::All, typos: false, ..SearchOptions::default() },
    ];
    for options in kinds {
        assert_eq!(search(&site, "президент", &options), WHOLE.search("президент", &options));
    }
}

#[test]
fn documents_are_shown_quoted_and_compared_as_from_one_pack() {
    let site = site(&[20]);
    let (a, b) = (CORPUS.0.documents[3].id.clone(), CORPUS.0.documents[30].id.clone());
    let mut library = Library::open(&site.head).unwrap();
    let (shown, loaded) = asked(&mut library, &site.files, |engine| engine.show(&a));
    assert_eq!(shown, WHOLE.show(&a));
    assert_eq!(loaded.iter().filter(|file| file.kind == Kind::Texts).count(), 1);
    let ids = [a.clone(), b];
    let (compared, _) = asked(&mut library, &site.files, |engine| engine.compare(&ids));
    assert_eq!(compared, WHOLE.compare(&ids));
    let (quotes, _) = asked(&mut library, &site.files, |engine| engine.quotes(&QuotesOptions::default()));
    assert_eq!(quotes, WHOLE.quotes(&QuotesOptions::default()));
    assert!(asked(&mut library, &site.files, |engine| engine.show("no such document")).0.is_err());
    let query = format!("doc:\"{a}\"");
    let options = SearchOptions::default();
    assert_eq!(search(&site, &query, &options), WHOLE.search(&query, &options));
}

#[test]
fn related_documents_are_looked_for_by_a_few_words() {
    let site = site_of(&[20], |documents, facts| segment_in_files(documents, facts, 1));
    let longest = CORPUS.0.documents.iter().max_by_key(|document| document.text.len()).unwrap();
    let mut library = Library::open(&site.head).unwrap();
    asked(&mut library, &site.files, |engine| engine.show(&longest.id)).0.unwrap();
    let (related, loaded) = asked(&mut library, &site.files, |engine| engine.related(&longest.id, None, 5));
    let (related, whole) = (related.unwrap(), WHOLE.related(&longest.id, None, 5).unwrap());
    assert!(related.words.len() <= 24 && !related.hits.is_empty());
    assert!(related.hits.iter().any(|hit| whole.hits.iter().any(|known| known.doc == hit.doc)));
    let words = loaded.iter().filter(|file| file.kind == Kind::Words).count();
    let all = site.files.keys().filter(|file| file.kind == Kind::Words).count();
    assert!(words * 10 < all, "{words} of {all}");
}

#[test]
fn documents_that_are_gone_are_not_found() {
    let mut site = site(&[]);
    let (corpus, facts) = &*CORPUS;
    let mut head = Head::read(&site.head).unwrap();
    head.segments[0].gone = vec![0, 4, 5];
    site.head = head.write();
    let stays = |at: &usize| ![0, 4, 5].contains(at);
    let all = 0..corpus.documents.len();
    let rest = Corpus {
        documents: all.clone().filter(stays).map(|at| corpus.documents[at].clone()).collect(),
        questions: corpus.questions.clone(),
    };
    let rest = Engine::analysed(rest, all.filter(stays).map(|at| facts[at].clone()).collect());
    for query in ["президент", "в январе", "statement:quote сказал", "lang:ru"] {
        let options = SearchOptions { limit: 100, ..SearchOptions::default() };
        let (found, expected) = (search(&site, query, &options), rest.search(query, &options));
        assert_eq!((found.hits, found.facets), (expected.hits, expected.facets), "{query}");
    }
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let (a, b) = (site(&[7]), site(&[7]));
    assert!(a.head == b.head && a.files == b.files);
}
