//! The command line.

#[cfg(not(target_arch = "wasm32"))]
mod cli;
#[cfg(not(target_arch = "wasm32"))]
mod embedded;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    cli::run()
}

/// Nothing: `wasm-pack test` builds every target of the package.
#[cfg(target_arch = "wasm32")]
fn main() {}
