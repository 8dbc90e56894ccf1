//! Documents.

use super::{JsEngine, answered};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// A document with its text and facts.
    ///
    /// # Errors
    /// `unknown-document`.
    #[wasm_bindgen(unchecked_return_type = "DocumentAnswer")]
    pub fn show(&self, id: &str) -> Result<JsValue, JsValue> {
        answered(self.engine.show(id))
    }
}
