//! Queries for an engine elsewhere that holds our tokens.

use super::plain;
use js_sys::{Array, Object};
use tarazy_corpus::text::stem::Families;
use wasm_bindgen::prelude::*;

/// Takes a query apart. `stems` has what the archive tells of them: how well its words speak for each.
///
/// # Errors
/// None that input could cause.
#[allow(unreachable_pub, reason = "JavaScript reaches it")]
#[wasm_bindgen(unchecked_return_type = "Asked")]
pub fn asked(
    query: &str,
    #[wasm_bindgen(unchecked_optional_param_type = "Record<string, number>")] stems: &JsValue,
) -> Result<JsValue, JsValue> {
    let entries = stems.dyn_ref::<Object>().map(Object::entries).unwrap_or_default();
    let told: Vec<(String, u32)> = entries.iter().filter_map(|entry| told(&entry)).collect();
    let families = Families::told(told.iter().map(|(stem, sum)| (stem.as_str(), *sum)));
    plain(&tarazy_engine::answers::asked(query, &families))
}

#[allow(clippy::cast_sign_loss, reason = "not negative")]
fn told(entry: &JsValue) -> Option<(String, u32)> {
    let pair = entry.dyn_ref::<Array>()?;
    let sum = pair.get(1).as_f64().filter(|sum| *sum >= 0.0)?;
    Some((pair.get(0).as_string()?, sum as u32))
}
