use wasm_bindgen::prelude::wasm_bindgen;

/// The types of [`tarazy_engine::answers`] as TypeScript sees them; `tests/wasm` checks real answers against them.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");
