//! The corpus of the `seeds` folder, built in.

use tarazy_corpus::pack::PackError;
use tarazy_engine::Engine;

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.pack"));

/// Opens the corpus that is built into this program.
///
/// # Errors
/// [`PackError`] when the program file is damaged.
pub(crate) fn open() -> Result<Engine, PackError> {
    Engine::open(PACK)
}
