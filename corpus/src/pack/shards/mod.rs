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
//! head       8 bytes: hash of the file of questions, 0 without; list of the newest documents (as in a pack, without text; number
//!            of words); string: version of the program that found the facts; list of segments;
//!            list of runs (segment, number of documents): the order of the documents
//! segment    8 bytes: its id; list of files of words (string: place of the first; number of terms); how many terms each file
//!            of postings, how many documents each file of texts has (two lists of numbers); lists of numbers, each from the one before: the documents
//!            that are gone, the terms that stand in these only
//! t table    list of strings; then for every document: language, optional source, optional date (numbers of strings),
//!            number of positions; list of titles (start, length in words); list of quotations (optional speaker)
//! i ids      for every document: string id, 8 bytes: hash of its contents
//! w words    string: the letters that occur; columns, for every term: letters shared with the term before; letters that follow;
//!            languages, a bit each; then the letters, as numbers of those in front; list of terms of
//!            other files that may share a stem with these: number, string, languages
//! p postings for every term: number of places; for each: position from the one before; place of the document (from the
//!            one before in the same document), doubled, plus one inside of quotations; there the speakers, each doubled
//!            plus one when more follow
//! d texts    documents and their facts, as in a pack
//! q          list of questions, as in a pack
//! ```
//!
//! Terms are numbered by place, then in byte order. The place of a word is how it begins where the spellings of all alphabets
//! meet, so that its forms and spellings stand in one file of words, and so do those that share a stem, or their first three letters as
//! they are typed.
//!
//! A file is used only when magic, versions, checksum, segment, kind and number are those that were asked for.

mod index;
mod layout;
mod texts;
mod words;

pub use index::{Posting, Row, Table, postings, write_postings};
pub use layout::{FileId, Head, Kind, SegmentHead};
pub use texts::{fingerprint, ids, questions, read_documents, write_documents, write_ids, write_questions};
pub use words::{PLACE, TermLanguages, Word, Words, WordsHead, place, place_of_beginning, places};
