//! JavaScript exports; everything else knows nothing of wasm.
//!
//! Answers are plain objects with `camelCase` keys; what is not known is `null`.
//! A failure is thrown as an `Error` whose `code` is stable.
//! A page loads one module that searches, one that compares when somebody does, and one that also reads texts which are in no
//! pack when somebody brings one.

#[cfg(feature = "compare")]
mod compare;
mod error;
#[cfg(feature = "search")]
mod options;
mod panics;
#[cfg(feature = "search")]
mod search;
#[cfg(any(feature = "search", feature = "texts"))]
mod show;
#[cfg(feature = "texts")]
mod texts;
mod types;

use crate::embedded;
use error::coded_error;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tarazy_engine::{Engine, EngineError};
use wasm_bindgen::prelude::*;

/// A corpus that answers.
#[wasm_bindgen(js_name = Engine)]
#[derive(Debug)]
pub struct JsEngine {
    engine: Engine,
}

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// Opens the bytes of a pack, or the corpus inside the module when there are none.
    ///
    /// # Errors
    /// `pack-corrupt`, `pack-version`.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: Option<Vec<u8>>) -> Result<Self, JsValue> {
        let engine = pack.map_or_else(embedded::open, |bytes| Engine::open(&bytes));
        engine.map(|engine| Self { engine }).map_err(|error| coded_error(error.code(), &error))
    }
}

fn answered<T: Serialize>(answer: Result<T, EngineError>) -> Result<JsValue, JsValue> {
    plain(&answer.map_err(|error| coded_error(error.code(), &error))?)
}

fn plain<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    answer.serialize(&serializer).map_err(JsValue::from)
}

/// The strings of an array.
#[cfg(feature = "compare")]
fn strings(value: &JsValue, name: &str) -> Result<Vec<String>, JsValue> {
    use wasm_bindgen::JsCast;
    let list = value
        .dyn_ref::<js_sys::Array>()
        .and_then(|array| array.iter().map(|item| item.as_string()).collect());
    list.ok_or_else(|| coded_error("bad-argument", &format_args!("{name} must be an array of strings")))
}
