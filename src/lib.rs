//! The module for browsers: the engine's exports and the corpus of the `seeds` folder.
//!
//! Everything that it answers is in `tarazy-engine`; the command line, the other front door, is `main.rs`.

/// Smaller than the allocator of the standard library, which wastes less: what is loaded and let go all day needs that.
#[cfg(all(target_arch = "wasm32", not(feature = "shards")))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(all(target_arch = "wasm32", any(feature = "search", feature = "compare")))]
mod embedded;
