//! Documents weighed against each other.

use super::engine::opened;
use super::{JsEngine, answered, strings};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_class = Engine)]
impl JsEngine {
    /// The documents and questions of another pack, beside those that are here.
    ///
    /// # Errors
    /// `pack-corrupt`, `pack-version`.
    #[wasm_bindgen(js_name = addPack)]
    pub fn add_pack(&mut self, pack: Vec<u8>) -> Result<(), JsValue> {
        self.engine.extend(opened(Some(pack))?);
        Ok(())
    }

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
