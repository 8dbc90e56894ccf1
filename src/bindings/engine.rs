//! The corpus that answers.

use super::coded_error;
use crate::embedded;
use tarazy_engine::Engine;
use wasm_bindgen::prelude::*;

/// A corpus that answers.
#[wasm_bindgen(js_name = Engine)]
#[derive(Debug)]
pub struct JsEngine {
    pub(super) engine: Engine,
}

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// Opens the bytes of a pack, or the corpus inside the module when there are none.
    ///
    /// # Errors
    /// `pack-corrupt`, `pack-version`.
    #[wasm_bindgen(constructor)]
    pub fn new(pack: Option<Vec<u8>>) -> Result<Self, JsValue> {
        opened(pack).map(|engine| Self { engine })
    }
}

pub(super) fn opened(pack: Option<Vec<u8>>) -> Result<Engine, JsValue> {
    let engine = pack.map_or_else(embedded::open, |bytes| Engine::open(&bytes));
    engine.map_err(|error| coded_error(error.code(), &error))
}
