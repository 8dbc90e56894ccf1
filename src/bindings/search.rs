//! Search, quotations.

use super::{JsEngine, answered, options, plain};
use crate::embedded;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// The bytes of the pack inside the module.
    #[must_use]
    #[wasm_bindgen(js_name = embeddedPack)]
    pub fn embedded_pack() -> Vec<u8> {
        embedded::PACK.to_vec()
    }

    /// What the corpus holds.
    ///
    /// # Errors
    /// None that input could cause.
    #[wasm_bindgen(unchecked_return_type = "Info")]
    pub fn info(&self) -> Result<JsValue, JsValue> {
        plain(&self.engine.info())
    }

    /// Does a part of what the first search needs; false when nothing is left.
    pub fn prepare(&mut self) -> bool {
        self.engine.prepare()
    }

    /// Finds documents. Options of a wrong type count as not given.
    ///
    /// # Errors
    /// None that input could cause.
    #[wasm_bindgen(unchecked_return_type = "SearchAnswer")]
    pub fn search(
        &self,
        query: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "SearchOptions")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        plain(&self.engine.search(query, &options::search_options(options)))
    }

    /// Documents on the matter of a document, or of a part of it. Options of a wrong type count as not given.
    ///
    /// # Errors
    /// `unknown-document`.
    #[wasm_bindgen(unchecked_return_type = "RelatedAnswer")]
    pub fn related(
        &self,
        id: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "RelatedOptions")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (part, limit) = options::related_options(options);
        answered(self.engine.related(id, part, limit))
    }

    /// Who said what, over the whole corpus. Options of a wrong type count as not given.
    ///
    /// # Errors
    /// None that input could cause.
    #[wasm_bindgen(unchecked_return_type = "QuotesAnswer")]
    pub fn quotes(
        &self,
        #[wasm_bindgen(unchecked_optional_param_type = "QuotesOptions")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        plain(&self.engine.quotes(&options::quotes_options(options)))
    }
}
