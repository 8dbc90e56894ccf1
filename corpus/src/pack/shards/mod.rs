//! The corpus as many files, so that a page loads only what a question needs.
//!
//! A small head names segments: sets of documents that never change once they are written. New articles come as a new
//! segment; an article that was taken away or changed is marked in the head as gone. The files of a segment lie in a
//! folder named by the hash of their contents.
//!
//! ```text
//! offset  bytes  frame of every file
//!      0      8  magic: 89 "TARAZS" 0A
//!      8      4  CRC-32 of all that follows
//!     12      4  version of this layout
//!     16      4  version of the rules by which words are folded
//!     20      8  segment, 0 for the head
//!     28      1  kind: a letter
//!     29      4  number among the files of its kind
//!     33         body
//!
//! head       list of questions (as in a pack); string: version of the program that found the facts; list of segments;
//!            list of runs (segment, number of documents): the order of the documents
//! segment    8 bytes: its id; how many terms each file of words, how many terms each file of postings, how many documents
//!            each file of texts has (three lists of numbers); lists of numbers, each from the one before: the documents
//!            that are gone, the terms that stand in these only
//! t table    list of strings; then for every document: language, optional source, optional date (numbers of strings),
//!            number of positions; list of titles (start, length in words); list of quotations (optional speaker)
//! i ids      for every document: string id, 8 bytes: hash of its contents
//! w words    string: the letters that occur; columns, for every term: letters shared with the term before; letters that follow;
//!            languages, a bit each; then the letters, as numbers of those in front
//! p postings for every term: number of places; for each: position from the one before; place of the document (from the
//!            one before in the same document), doubled, plus one inside of quotations; there the speakers, each doubled
//!            plus one when more follow
//! d texts    documents and their facts, as in a pack
//! ```
//!
//! A file is used only when magic, versions, checksum, segment, kind and number are those that were asked for.

mod index;
mod layout;

pub use index::{Posting, Row, Table, TermLanguages, Words, postings, write_postings};
pub use layout::{
    FileId, Head, Kind, SegmentHead, fingerprint, ids, read_documents, write_documents, write_ids,
};
