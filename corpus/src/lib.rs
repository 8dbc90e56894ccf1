//! News articles, from text to pack.
//!
//! Data goes one way: [`text`] < [`facts`] < [`pack`]; `ingest` (native only) brings documents in.
//! Facts are found when a pack is built; a text that is in no pack is analysed by the same code in the browser.
//!
//! All offsets are byte offsets into a document's `text`, half-open, on character borders.
//! They become UTF-16 only where they leave for the outside ([`text::utf16`]).

mod document;
pub mod facts;
pub mod hash;
#[cfg(feature = "ingest")]
pub mod ingest;
pub mod order;
pub mod pack;
mod question;
pub mod text;

pub use document::{Corpus, Document, Precision, Published, Title};
pub use question::{Cue, Label, Question};
