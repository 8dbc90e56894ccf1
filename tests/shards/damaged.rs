//! Files that are damaged, or cannot be had.

use super::{CORPUS, WHOLE, asked, search, site};
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::pack::shards::{FileId, Head, Kind, read_documents, write_documents};
use tarazy_engine::EngineError;
use tarazy_engine::search::{QuotesOptions, SearchOptions};
use tarazy_engine::shards::Library;

#[test]
fn what_cannot_be_had_makes_an_answer_partial() {
    let mut site = site(&[20]);
    let options = SearchOptions::default();
    let whole = search(&site, "президент", &options);
    assert!(!whole.notes.contains(&"partial"));
    let gone: Vec<FileId> = site.files.keys().copied().filter(|file| file.kind == Kind::Texts).collect();
    for file in &gone[..gone.len() / 2] {
        site.files.remove(file);
    }
    let partial = search(&site, "президент", &options);
    assert!(partial.notes.contains(&"partial") && partial.total == whole.total);
    assert!(partial.hits.iter().all(|hit| whole.hits.contains(hit)));
    site.files.retain(|file, _| file.kind != Kind::Table);
    let empty = search(&site, "президент", &options);
    assert!(empty.notes.contains(&"partial") && empty.hits.is_empty());
}

#[test]
fn documents_that_cannot_be_had_are_not_related() {
    let mut site = site(&[]);
    let id = &CORPUS.0.documents[3].id;
    let mut library = Library::open(&site.head).unwrap();
    let (_, shown) = asked(&mut library, &site.files, |engine| engine.show(id));
    let (whole, related) = asked(&mut library, &site.files, |engine| engine.related(id, None, 50));
    for file in related.iter().filter(|file| file.kind == Kind::Texts && !shown.contains(file)) {
        site.files.remove(file);
    }
    let mut library = Library::open(&site.head).unwrap();
    let (rest, _) = asked(&mut library, &site.files, |engine| engine.related(id, None, 50));
    let (whole, rest) = (whole.unwrap(), rest.unwrap());
    assert!(rest.hits.len() < whole.hits.len() && rest.hits.iter().all(|hit| whole.hits.contains(hit)));
}

#[test]
fn texts_that_cannot_be_had_are_an_error_not_empty() {
    let mut site = site(&[20]);
    site.files.retain(|file, _| file.kind != Kind::Texts);
    let ids = [3, 30].map(|at| CORPUS.0.documents[at].id.clone());
    let mut library = Library::open(&site.head).unwrap();
    let code = |error: EngineError| error.code();
    let (shown, _) = asked(&mut library, &site.files, |engine| engine.show(&ids[0]).map_err(code));
    let (packed, _) = asked(&mut library, &site.files, |engine| engine.pack(&ids).map_err(code));
    let (compared, _) = asked(&mut library, &site.files, |engine| engine.compare(&ids).map_err(code));
    assert_eq!(
        (shown.err(), packed.err(), compared.err()),
        (Some("shards-missing"), Some("shards-missing"), Some("shards-missing"))
    );
    let (quotes, _) = asked(&mut library, &site.files, |engine| engine.quotes(&QuotesOptions::default()));
    let whole = WHOLE.quotes(&QuotesOptions::default());
    assert!(quotes.quotes.is_empty());
    assert_eq!(quotes.total, whole.total - whole.quotes.len());
}

#[test]
fn no_changed_or_missing_byte_is_read() {
    let site = site(&[]);
    let mut library = Library::open(&site.head).unwrap();
    let mut kinds = BTreeSet::new();
    for (at, (file, bytes)) in site.files.iter().enumerate() {
        // Of a large file, and of a second of its kind, some bytes will do.
        let is_whole = bytes.len() < 5_000 && kinds.insert(file.kind);
        let sample = |flip: usize| (at * 7919 + flip * 104_729) % bytes.len();
        let places =
            if is_whole { (0..bytes.len()).collect() } else { (0..16).map(sample).collect::<Vec<_>>() };
        for place in places {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << (place % 8);
            let code = library.give(*file, &changed).unwrap_err().code();
            assert_eq!(code, "pack-corrupt", "{file:?} {place}");
        }
        assert!(library.give(*file, &bytes[..bytes.len() - 1]).is_err());
        assert!(library.give(*file, b"<!doctype html><title>404</title>").is_err());
    }
    for place in 0..site.head.len() {
        let mut changed = site.head.clone();
        changed[place] ^= 1 << (place % 8);
        assert_eq!(Library::open(&changed).map(|_| ()).unwrap_err().code(), "pack-corrupt", "head {place}");
    }
}

#[test]
fn a_table_that_comes_after_it_was_lost_is_left_out() {
    let site = site(&[20]);
    let mut library = Library::open(&site.head).unwrap();
    let base = library.needs();
    library.lose(base[0]);
    for &file in &base[1..] {
        library.give(file, &site.files[&file]).unwrap();
    }
    library.give(base[0], &site.files[&base[0]]).unwrap();
    let options = SearchOptions::default();
    let found = asked(&mut library, &site.files, |engine| engine.search("президент", &options)).0;
    assert!(found.total > 0 && found.notes.contains(&"partial"));
}

#[test]
fn of_a_file_of_texts_all_is_taken_or_nothing() {
    let site = site(&[]);
    let head = Head::read(&site.head).unwrap().segments.remove(0);
    let number = head.texts.iter().position(|&count| count > 1).unwrap();
    let file = head.file(Kind::Texts, number as u32);
    let body = file.body(&site.files[&file]).unwrap();
    let mut documents = read_documents(body, head.texts[number]).unwrap();
    let longest = (0..CORPUS.0.documents.len()).max_by_key(|&at| CORPUS.0.documents[at].text.len()).unwrap();
    *documents.last_mut().unwrap() = (CORPUS.0.documents[longest].clone(), CORPUS.1[longest].clone());
    let changed = write_documents(documents.iter().map(|(document, facts)| (document, facts)));
    let mut library = Library::open(&site.head).unwrap();
    for file in library.needs() {
        library.give(file, &site.files[&file]).unwrap();
    }
    assert!(library.give(file, &file.frame(&changed)).is_err());
    assert!(library.engine().documents().iter().all(|document| document.text.is_empty()));
}

/// Even under a true checksum: who writes shards may be anybody.
#[test]
fn no_false_body_panics() {
    let site = site(&[]);
    let (_, loaded) = asked(&mut Library::open(&site.head).unwrap(), &site.files, |engine| {
        engine.search("statement:quote президента", &SearchOptions::default())
    });
    for (at, file) in loaded.into_iter().enumerate().take(8) {
        let mut changed = file.body(&site.files[&file]).unwrap().to_vec();
        let place = (at * 7919) % changed.len();
        changed[place] ^= 1 << (at % 8);
        let mut files = site.files.clone();
        files.insert(file, file.frame(&changed));
        tolerantly(&mut Library::open(&site.head).unwrap(), &files, "statement:quote президента");
    }
}

fn tolerantly(library: &mut Library, files: &BTreeMap<FileId, Vec<u8>>, query: &str) {
    library.begin();
    loop {
        library.settle();
        let _ = library.engine().search(query, &SearchOptions::default());
        let needs = library.needs();
        if needs.is_empty() {
            return;
        }
        for file in needs {
            if library.give(file, &files[&file]).is_err() {
                library.lose(file);
            }
        }
    }
}
