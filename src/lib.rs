//! Search news articles and weigh them side by side.
//!
//! [`Engine`] opens a pack and answers; [`answers`] are the objects it gives to programs and pages.
//! `search < compare < engine < bindings`; only `answers` and `bindings` know of serialisation.

pub mod answers;
#[cfg(target_arch = "wasm32")]
mod bindings;
pub mod compare;
mod engine;
pub mod search;

pub use engine::{Engine, EngineError};
