//! JavaScript exports; everything else knows nothing of wasm.
//!
//! Answers are plain objects with `camelCase` keys; what is not known is `null`.
//! A failure is thrown as an `Error` whose `code` is stable.

mod error;
mod options;
mod panics;
mod types;

use crate::embedded;
use error::{bad_argument, coded_error};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tarazy_engine::search::SearchOptions;
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

    /// What the corpus holds.
    ///
    /// # Errors
    /// None that input could cause.
    #[wasm_bindgen(unchecked_return_type = "Info")]
    pub fn info(&self) -> Result<JsValue, JsValue> {
        plain(&self.engine.info())
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
        let options: SearchOptions = options::search_options(options);
        plain(&self.engine.search(query, &options))
    }

    /// A document with its text and facts.
    ///
    /// # Errors
    /// `unknown-document`.
    #[wasm_bindgen(unchecked_return_type = "DocumentAnswer")]
    pub fn show(&self, id: &str) -> Result<JsValue, JsValue> {
        answered(self.engine.show(id))
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

    /// Two or more documents side by side.
    ///
    /// # Errors
    /// `bad-argument`, `too-few-documents`, `unknown-document`.
    #[wasm_bindgen(unchecked_return_type = "CompareAnswer")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string[]")] ids: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let ids = options::strings(ids).ok_or_else(|| bad_argument("ids must be an array of strings"))?;
        answered(self.engine.compare(&ids))
    }
}

fn answered<T: Serialize>(answer: Result<T, EngineError>) -> Result<JsValue, JsValue> {
    plain(&answer.map_err(|error| coded_error(error.code(), &error))?)
}

fn plain<T: Serialize>(answer: &T) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    answer.serialize(&serializer).map_err(JsValue::from)
}
