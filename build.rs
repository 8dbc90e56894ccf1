//! The folder of seeds becomes the embedded pack; nothing else.

use std::path::{Path, PathBuf};
use std::process::exit;
use tarazy_corpus::facts::analyse_all;
use tarazy_corpus::ingest::{self, Options};
use tarazy_corpus::pack;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=TARAZY_SEEDS");
    let seeds = std::env::var_os("TARAZY_SEEDS").map_or_else(|| PathBuf::from("seeds"), PathBuf::from);
    // Cargo looks through all of a folder for changes.
    println!("cargo::rerun-if-changed={}", seeds.display());
    if let Err(error) = embed(&seeds) {
        println!("cargo::error=no corpus can be made of {}:", seeds.display());
        for line in error.to_string().lines() {
            println!("cargo::error={line}");
        }
        exit(1);
    }
}

fn embed(seeds: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let corpus = ingest::read(seeds, Options::default())?.corpus;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let bytes = pack::write(&corpus, &analyse_all(&corpus.documents, || ()));
    pack::read(&bytes)?;
    std::fs::write(out.join("corpus.pack"), bytes)?;
    Ok(())
}
