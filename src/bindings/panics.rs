//! A panic is a bug of ours: the console says where, the loader makes a fresh engine.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(start)]
fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}
