//! From documents to the files of a segment.

use crate::search::{Written, WrittenTerm};
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::hash::fnv1a_64_of;
use tarazy_corpus::pack::shards::{
    FileId, Kind, SegmentHead, Words, WordsHead, write_documents, write_ids, write_postings,
};

/// How many bytes a file of postings has before it is compressed, unless one term alone has more.
const POSTINGS: usize = 8_000;

/// The same of texts, which compress better.
const TEXTS: usize = 12_000;

/// After so many words a file of them ends where the next place begins, unless told otherwise.
const WORDS: usize = 1_000;

/// The files of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// What the head says of it.
    pub head: SegmentHead,
    /// The files, whole.
    pub files: Vec<(FileId, Vec<u8>)>,
}

/// The segment of `documents`, at least one, with their facts. The same bytes for the same documents.
#[must_use]
pub fn segment(documents: &[Document], facts: &[Facts]) -> Segment {
    segment_in_files(documents, facts, WORDS)
}

/// The same with so many words in a file of them.
#[must_use]
pub fn segment_in_files(documents: &[Document], facts: &[Facts], words: usize) -> Segment {
    let index = Written::new(documents, facts);
    let terms = index.terms();
    let table = index.table(documents, facts).write();
    let mut bodies = vec![(Kind::Table, 0, table), (Kind::Ids, 0, write_ids(documents))];
    let mut head = SegmentHead::default();
    for (first, words) in files_of_words(&terms, words) {
        head.words.push(WordsHead { first, count: words.own.len() as u32 });
        bodies.push((Kind::Words, head.words.len() as u32 - 1, words.write()));
    }
    let lists = terms.iter().map(|term| {
        let mut list = Vec::new();
        write_postings(&mut list, &index.postings(term.id), |position| index.document_at(position));
        list
    });
    grouped((Kind::Postings, POSTINGS), lists, &mut head.postings, &mut bodies);
    let texts = documents.iter().zip(facts).map(|document| write_documents([document]));
    grouped((Kind::Texts, TEXTS), texts, &mut head.texts, &mut bodies);
    let hashes: Vec<u8> = bodies.iter().flat_map(|(_, _, body)| fnv1a_64_of(body).to_le_bytes()).collect();
    head.id = fnv1a_64_of(&hashes);
    let framed = |(kind, number, body): (Kind, u32, Vec<u8>)| {
        let file = head.file(kind, number);
        (file, file.frame(&body))
    };
    let files = bodies.into_iter().map(framed).collect();
    Segment { head, files }
}

/// The words in files, each with the place at which it begins. `terms` are in the order of their numbers.
fn files_of_words(terms: &[WrittenTerm], most: usize) -> Vec<(String, Words)> {
    let mut files: Vec<(String, Words)> = Vec::new();
    for same in terms.chunk_by(|a, b| a.places.first() == b.places.first()) {
        let place = same[0].places.first().cloned().unwrap_or_default();
        let own = same.iter().map(|term| term.word.clone());
        match files.last_mut() {
            Some((_, words)) if words.own.len() < most => words.own.extend(own),
            _ => files.push((place, Words { own: own.collect(), guests: Vec::new() })),
        }
    }
    for (number, term) in (0..).zip(terms) {
        let file = |place: &String| files.partition_point(|(first, _)| first <= place).saturating_sub(1);
        let mut at: Vec<usize> = term.places.iter().map(file).collect();
        let own = at.first().copied();
        at.sort_unstable();
        at.dedup();
        for file in at.into_iter().filter(|&file| Some(file) != own) {
            files[file].1.guests.push((number, term.word.clone()));
        }
    }
    files
}

/// Items one after the other in files of about so many bytes; a large item is alone. Tells how many each file has.
fn grouped(
    (kind, enough): (Kind, usize),
    items: impl Iterator<Item = Vec<u8>>,
    counts: &mut Vec<u32>,
    bodies: &mut Vec<(Kind, u32, Vec<u8>)>,
) {
    let mut body: Vec<u8> = Vec::new();
    for item in items {
        if counts.is_empty() || body.len() + item.len() > enough && !body.is_empty() {
            if let Some(last) = counts.len().checked_sub(1) {
                bodies.push((kind, last as u32, std::mem::take(&mut body)));
            }
            counts.push(0);
        }
        body.extend(item);
        if let Some(count) = counts.last_mut() {
            *count += 1;
        }
    }
    if let Some(last) = counts.len().checked_sub(1) {
        bodies.push((kind, last as u32, body));
    }
}
