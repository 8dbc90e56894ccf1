//! The pack as a whole: what is written is read back, and nothing else is ever read.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use proptest::option;
use proptest::prelude::*;
use std::path::Path;
use tarazy_corpus::facts::{Facts, analyse_all};
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::pack::{identity, read, write};
use tarazy_corpus::text::Language;
use tarazy_corpus::{Corpus, Cue, Document, Label, Published, Question, Title};

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,12}", "[а-яәғқңөұүһі «»\n]{0,200}"]
}

fn any_language() -> impl Strategy<Value = Language> {
    prop::sample::select(vec![Language::Russian, Language::Kazakh, Language::English, Language::Unknown])
}

prop_compose! {
    fn any_document()(
        (id, title, text) in (any_text(), any_text(), any_text()),
        derived in any::<bool>(),
        language in any_language(),
        (source, url, author) in (option::of(any_text()), option::of(any_text()), option::of(any_text())),
        published in option::of("20[0-9]{2}(-0[1-9](-[12][0-8])?)?"),
        (retrieved, kind, sha256) in (option::of(any_text()), option::of(any_text()), "[0-9a-f]{64}"),
    ) -> Document {
        let title = Title { text: title, derived };
        let published = published.and_then(|iso| Published::parse(&iso));
        Document { id, title, language, source, url, published, retrieved, author, kind, sha256, text }
    }
}

prop_compose! {
    fn any_question()(
        id in any_text(),
        (ru, kk, en) in (any_text(), any_text(), any_text()),
        (exclusive, counts) in any::<(bool, bool)>(),
        cues in prop::collection::vec((any_language(), prop::collection::vec(any_text(), 0..4)), 0..4),
    ) -> Question {
        let cues = cues.into_iter().map(|(language, words)| Cue { language, words }).collect();
        Question { id, label: Label { ru, kk, en }, exclusive, counts, cues }
    }
}

prop_compose! {
    fn any_corpus()(
        documents in prop::collection::vec(any_document(), 0..4),
        questions in prop::collection::vec(any_question(), 0..3),
    ) -> Corpus {
        Corpus { documents, questions }
    }
}

fn facts_of(corpus: &Corpus) -> Vec<Facts> {
    analyse_all(&corpus.documents, || ())
}

#[test]
fn every_byte_of_a_pack_counts() {
    let text = "Мост закрыт\n\n«Его откроют 4 мая», — сказала мэр Ольга Лугова.".to_owned();
    let document = Document { id: "bridge".to_owned(), text, ..Document::default() };
    let corpus = Corpus { documents: vec![document], ..Corpus::default() };
    let bytes = write(&corpus, &facts_of(&corpus));
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        assert_eq!(read(&changed).unwrap_err().code(), "pack-corrupt", "{at}");
        assert!(read(&bytes[..at]).is_err(), "{at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_written_is_read_back(corpus in any_corpus()) {
        let facts = facts_of(&corpus);
        prop_assert_eq!(read(&write(&corpus, &facts)), Ok((corpus, facts)));
    }

    #[test]
    fn no_changed_bit_goes_unseen(corpus in any_corpus(), at in any::<prop::sample::Index>(), bit in 0..8u8) {
        let mut bytes = write(&corpus, &facts_of(&corpus));
        let at = at.index(bytes.len());
        bytes[at] ^= 1u8 << bit;
        prop_assert_eq!(read(&bytes).unwrap_err().code(), "pack-corrupt");
    }

    #[test]
    fn no_missing_or_added_byte_goes_unseen(corpus in any_corpus(), cut in any::<prop::sample::Index>()) {
        let bytes = write(&corpus, &facts_of(&corpus));
        prop_assert!(read(&bytes[..cut.index(bytes.len())]).is_err());
        prop_assert!(read(&[bytes, vec![0]].concat()).is_err());
    }

    #[test]
    fn noise_is_refused(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read(&noise).is_err());
    }
}

#[test]
fn a_pack_is_told_from_any_other_by_its_checksum() {
    let pack = |text: &str| {
        let document = Document { text: text.to_owned(), ..Document::default() };
        write(&Corpus { documents: vec![document], ..Corpus::default() }, &[Facts::default()])
    };
    assert_eq!(identity(&pack("Мост закрыт.")), identity(&pack("Мост закрыт.")));
    assert_ne!(identity(&pack("Мост закрыт.")), identity(&pack("Мост открыт.")));
    assert_eq!(identity(b"short"), 0);
}

#[test]
fn facts_in_a_pack_are_those_that_the_texts_give() {
    for folder in ["seeds", "tests/gold/facts"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let corpus = ingest::read(&folder, Options::default()).unwrap().corpus;
        let facts = facts_of(&corpus);
        assert!(corpus.documents.len() > 2);
        assert_eq!(read(&write(&corpus, &facts)), Ok((corpus, facts)));
    }
}
