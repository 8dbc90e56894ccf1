//! Texts that are in no pack.

use super::error::coded_error;
use super::{JsEngine, strings};
use crate::embedded;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// A corpus of texts that are in no pack, with ids from `1` on.
    ///
    /// # Errors
    /// `bad-argument`.
    #[wasm_bindgen(js_name = ofTexts)]
    pub fn of_texts(
        #[wasm_bindgen(unchecked_param_type = "string[]")] texts: &JsValue,
    ) -> Result<Self, JsValue> {
        let texts = strings(texts, "texts")?;
        let engine = embedded::open().map(|engine| engine.of_texts(texts));
        engine.map(|engine| Self { engine }).map_err(|error| coded_error(error.code(), &error))
    }
}
