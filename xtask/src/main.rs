//! Build tasks: `cargo xtask <name>`.

fn main() {}
