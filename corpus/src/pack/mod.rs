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
//!            optional kind, string sha256, string text
//! question   string id, strings ru kk en of the label, flag exclusive,
//!            flag counts, list of cues
//! cue        string language, list of strings
//! ```
//!
//! Fixed-width numbers are little-endian. Facts and index are not in the pack: they are found
//! anew from the text when it is opened, so that they cannot disagree with it.

mod error;
mod layout;
mod read;
mod write;

pub use error::PackError;
pub use read::read;
pub use write::write;
