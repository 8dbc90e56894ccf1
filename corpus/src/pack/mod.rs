//! The corpus as one byte string: versioned, checksummed, the same bytes for the same corpus.
//!
//! ```text
//! offset  bytes  header, of this shape in every version
//!      0      8  magic: 89 "TARAZY" 0A
//!      8      4  CRC-32 of all that follows
//!     12      4  version
//!     16      8  length of the body in bytes
//!     24         body: documents, then questions
//!
//! number     LEB128: seven bits a byte, lowest first, the eighth bit says that more follow
//! string     number of bytes, then UTF-8
//! optional   0 for none, else number of bytes + 1, then UTF-8
//! flag       one byte, 0 or 1
//! list       number of items, then the items
//!
//! document   string id, string title, flag derived, string language, optional source,
//!            optional url, optional published, optional retrieved, optional author,
//!            optional kind, string sha256, string text, facts
//! facts      list of strings: the words to which numbers point; then the lists of segments,
//!            quotes, figures, dates, names, claims, with the fields that `facts.rs` lists:
//!            place   number: bytes from the start of the place written before, doubled, and
//!                    for steps backwards less one; number of bytes
//!            words   position among the words
//!            kind    position among the kinds that `facts.rs` lists
//!            value   whole number + 1, or 0 and a 64-bit float
//!            voice   flag 1 and words, or flag 0 and a flag for the newsroom
//!            what may be missing has a flag before it
//! question   string id, strings ru kk en of the label, flag exclusive,
//!            flag counts, list of cues
//! cue        string language, list of strings
//! ```
//!
//! Fixed-width numbers are little-endian. Facts are found when the pack is written, so that
//! a page neither needs nor waits for what finds them; the index is made anew.

mod error;
mod facts;
mod layout;
mod read;
pub mod shards;
mod write;

pub use error::PackError;
pub use read::{identity, read};
pub use write::write;
