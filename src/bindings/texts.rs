//! Texts that are in no pack.

use super::JsEngine;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// A text beside the corpus, to be shown and compared like any document; it takes the place of one with the same id.
    pub fn add(&mut self, id: String, text: String) {
        self.engine.add(id, text);
    }
}

/// Only where the corpus is inside: its questions are asked.
#[cfg(feature = "search")]
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
        let texts = super::strings(texts, "texts")?;
        let engine = crate::embedded::open().map(|engine| engine.of_texts(texts));
        engine.map(|engine| Self { engine }).map_err(|error| super::coded_error(error.code(), &error))
    }
}
