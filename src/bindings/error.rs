use super::plain;
use js_sys::{Error, Reflect};
use serde::Serialize;
use std::fmt::Display;
use tarazy_engine::EngineError;
use wasm_bindgen::JsValue;

/// A JavaScript `Error` with a `code`.
pub(super) fn coded_error(code: &str, message: &impl Display) -> JsValue {
    let error = Error::new(&message.to_string());
    // A fresh Error takes new properties; if it did not, its message would still stand.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}

pub(super) fn answered<T: Serialize>(answer: Result<T, EngineError>) -> Result<JsValue, JsValue> {
    plain(&answer.map_err(|error| coded_error(error.code(), &error))?)
}
