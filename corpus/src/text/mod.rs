//! What is done with letters and words, both when a corpus is built and when a query comes in.

pub mod language;
pub mod normalise;
pub mod sentences;
pub mod slips;
mod span;
pub mod stem;
pub mod tokens;
pub mod typos;
pub mod utf16;

pub use language::Language;
pub use span::Span;
