//! The objects that the engine gives to the command line and the page: one shape for both.
//!
//! Keys are `snake_case` natively and `camelCase` in JavaScript; all offsets are UTF-16 code units
//! into the document's text; what is not known is `null`, never missing.

#[macro_use]
mod shapes;
mod asked;
mod build;
mod names;
mod places;

pub use asked::{Asked, AskedCondition, AskedName, AskedPart, AskedWord, asked};
pub(crate) use build::Answers;
pub use names::relation as relation_name;
pub use shapes::*;
