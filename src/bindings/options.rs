use js_sys::Reflect;
use tarazy_engine::search::{Places, QuotesOptions, SearchOptions, Sort, Whose};
use wasm_bindgen::JsValue;

/// Options from a plain object; what is missing or of another type keeps its default.
pub(super) fn search_options(object: &JsValue) -> SearchOptions {
    let default = SearchOptions::default();
    SearchOptions {
        limit: count(object, "limit").unwrap_or(default.limit),
        typos: flag(object, "typos").unwrap_or(default.typos),
        slips: flag(object, "slips").unwrap_or(default.slips),
        unfinished: flag(object, "unfinished").unwrap_or(default.unfinished),
        sort: sort(object).unwrap_or(default.sort),
        places: places(object).unwrap_or(default.places),
    }
}

/// The part of a document between `start` and `end`, and `limit`.
pub(super) fn related_options(object: &JsValue) -> (Option<(u32, u32)>, usize) {
    let offset = |key| count(object, key).and_then(|at| u32::try_from(at).ok());
    let part = offset("start").zip(offset("end"));
    (part, count(object, "limit").unwrap_or(SearchOptions::default().limit))
}

/// `speaker` is a name, or null for speakers who are not named.
pub(super) fn quotes_options(object: &JsValue) -> QuotesOptions {
    let default = QuotesOptions::default();
    let whose = match property(object, "speaker") {
        Some(speaker) if speaker.is_null() => Whose::Unknown,
        Some(speaker) => speaker.as_string().map_or(default.whose, Whose::Speaker),
        None => default.whose,
    };
    QuotesOptions { whose, limit: count(object, "limit").unwrap_or(default.limit) }
}

fn sort(object: &JsValue) -> Option<Sort> {
    match property(object, "sort")?.as_string()?.as_str() {
        "newest" => Some(Sort::Newest),
        "oldest" => Some(Sort::Oldest),
        _ => None,
    }
}

fn places(object: &JsValue) -> Option<Places> {
    let is_all = property(object, "places")?.as_string()? == "all";
    is_all.then_some(Places::All)
}

/// To ask what is no object is an exception, and each of them keeps some memory.
fn property(object: &JsValue, key: &str) -> Option<JsValue> {
    object.is_object().then(|| Reflect::get(object, &key.into()).ok()).flatten()
}

fn flag(object: &JsValue, key: &str) -> Option<bool> {
    property(object, key)?.as_bool()
}

#[allow(clippy::cast_sign_loss, reason = "not negative")]
fn count(object: &JsValue, key: &str) -> Option<usize> {
    let number = property(object, key)?.as_f64()?;
    (number >= 0.0).then_some(number as usize)
}
