//! A corpus in many files, of which a question loads what it needs: see [`tarazy_corpus::pack::shards`].

mod asked;
mod files;
mod library;
mod texts;
mod write;

pub(crate) use asked::{Asked, locked};
pub use library::Library;
pub use write::{Segment, segment, segment_in_files};
