//! The corpus of the `seeds` folder, built in.

use tarazy_corpus::pack::PackError;
use tarazy_engine::Engine;

/// Empty in the module that only compares: it is given a pack.
#[cfg(any(not(target_arch = "wasm32"), feature = "search"))]
pub(crate) static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/corpus.pack"));
#[cfg(all(target_arch = "wasm32", not(feature = "search")))]
pub(crate) static PACK: &[u8] = &[];

/// Opens the corpus that is built into this program.
///
/// # Errors
/// [`PackError`] when the program file is damaged.
pub(crate) fn open() -> Result<Engine, PackError> {
    Engine::open(PACK)
}
