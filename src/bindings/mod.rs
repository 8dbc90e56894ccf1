//! JavaScript exports; everything else knows nothing of wasm.
//!
//! Answers are plain objects with `camelCase` keys; what is not known is `null`.
//! A failure is thrown as an `Error` whose `code` is stable.
//! A page loads one module that searches, one that compares when somebody does, and one that also reads texts which are in no
//! pack when somebody brings one; for an archive on a server, one that only takes queries apart; for shards, one that searches them.

#[cfg(feature = "compare")]
mod compare;
#[cfg(any(feature = "search", feature = "compare", feature = "shards"))]
mod error;
#[cfg(any(feature = "search", feature = "shards"))]
mod options;
mod panics;
#[cfg(feature = "query")]
mod query;
#[cfg(feature = "search")]
mod search;
#[cfg(feature = "shards")]
mod shards;
#[cfg(any(feature = "search", feature = "texts"))]
mod show;
#[cfg(feature = "texts")]
mod texts;
mod types;

#[cfg(any(feature = "search", feature = "compare"))]
mod engine;

#[cfg(any(feature = "search", feature = "compare"))]
use engine::JsEngine;
#[cfg(any(feature = "search", feature = "compare", feature = "shards"))]
use error::{answered, coded_error};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

fn plain<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    answer.serialize(&serializer).map_err(JsValue::from)
}

/// The strings of an array.
#[cfg(any(feature = "compare", feature = "shards"))]
fn strings(value: &JsValue, name: &str) -> Result<Vec<String>, JsValue> {
    use wasm_bindgen::JsCast;
    let list = value
        .dyn_ref::<js_sys::Array>()
        .and_then(|array| array.iter().map(|item| item.as_string()).collect());
    list.ok_or_else(|| coded_error("bad-argument", &format_args!("{name} must be an array of strings")))
}
