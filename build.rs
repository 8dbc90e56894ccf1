//! The folder of seeds becomes the embedded pack; nothing else.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}
