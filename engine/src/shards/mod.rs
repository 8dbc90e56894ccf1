//! A corpus in many files, of which a question loads what it needs: see [`tarazy_corpus::pack::shards`].

mod library;
mod write;

pub use library::Library;
pub(crate) use library::{Asked, locked};
pub use write::{Segment, segment, segment_in_files};
