//! Documents weighed against each other.

use super::{JsEngine, answered, strings};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// Two or more documents side by side.
    ///
    /// # Errors
    /// `bad-argument`, `too-few-documents`, `unknown-document`.
    #[wasm_bindgen(unchecked_return_type = "CompareAnswer")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string[]")] ids: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let ids = strings(ids, "ids")?;
        answered(self.engine.compare(&ids))
    }
}
