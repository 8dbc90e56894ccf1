//! JavaScript exports; everything else knows nothing of wasm.
