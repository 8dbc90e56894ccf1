//! From a pack to answers: search news articles and weigh them side by side.
//!
//! [`Engine`] opens a pack and answers; [`answers`] are the objects it gives to programs and pages.
//! `search`, `compare` < `engine` < `answers`; only `answers` knows of serialisation, nothing knows of wasm.

pub mod answers;
pub mod compare;
mod engine;
pub mod search;
#[cfg(feature = "shards")]
pub mod shards;

pub use engine::{Engine, EngineError};
