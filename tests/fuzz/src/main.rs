//! Searches for what nobody would search for: `tarazy-fuzz [CORPUS] [--minutes N] [--limit-ms N]`.
//!
//! Fails when a query panics, has an impossible answer, or takes longer than `--limit-ms`. `CORPUS` is a folder or file
//! of articles; without it, the articles of this repository are searched.

mod check;
mod queries;

use queries::Queries;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tarazy_corpus::text::tokens::tokens;
use tarazy_corpus::{Document, ingest};
use tarazy_engine::Engine;
use tarazy_engine::search::SearchOptions;

struct Arguments {
    corpus: PathBuf,
    minutes: f64,
    limit_ms: f64,
}

fn main() -> ExitCode {
    let outcome = arguments().and_then(|arguments| {
        let options = ingest::Options { skip_bad: true };
        let read = ingest::read(&arguments.corpus, options).map_err(|error| error.to_string())?;
        let words = words(&read.corpus.documents);
        println!("{} documents, {} words", read.corpus.documents.len(), words.len());
        fuzz(&Engine::new(read.corpus), words, &arguments)
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
    let mut arguments = Arguments { corpus: seeds, minutes: 1.0, limit_ms: f64::INFINITY };
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        let mut number = || given.next().and_then(|number| number.parse().ok()).ok_or("a number is missing");
        match argument.as_str() {
            "--minutes" => arguments.minutes = number()?,
            "--limit-ms" => arguments.limit_ms = number()?,
            path => arguments.corpus = path.into(),
        }
    }
    Ok(arguments)
}

fn words(documents: &[Document]) -> Vec<String> {
    let texts = documents.iter().map(|document| document.text.as_str());
    texts.flat_map(|text| tokens(text).map(|word| word.of(text).to_owned())).collect()
}

fn fuzz(engine: &Engine, words: Vec<String>, arguments: &Arguments) -> Result<(), String> {
    let end = Instant::now() + Duration::from_secs_f64(arguments.minutes * 60.0);
    let mut queries = Queries::new(1, words);
    let (mut count, mut slowest) = (0, (0.0, String::new()));
    while Instant::now() < end {
        let (options, query) = (queries.options(), queries.next().unwrap_or_default());
        count += 1;
        let mut taken = time(engine, &query, &options)?;
        // Other programs may have been in the way.
        for _ in 0..4 {
            if taken > slowest.0 {
                taken = taken.min(time(engine, &query, &options)?);
            }
        }
        if taken > slowest.0 {
            println!("{count}: {taken:.2} ms {query:?} {options:?}");
            slowest = (taken, query);
        }
    }
    println!("{count} queries, no panic; slowest {:.2} ms", slowest.0);
    let in_time = slowest.0 <= arguments.limit_ms;
    if in_time { Ok(()) } else { Err(format!("slower than {} ms: {:?}", arguments.limit_ms, slowest.1)) }
}

/// Milliseconds that a query takes.
fn time(engine: &Engine, query: &str, options: &SearchOptions) -> Result<f64, String> {
    let started = Instant::now();
    let answer = catch_unwind(AssertUnwindSafe(|| engine.search(query, options)));
    let taken = started.elapsed().as_secs_f64() * 1e3;
    let answer = answer.map_err(|_| format!("panic: {query:?} {options:?}"))?;
    match check::fault(&answer, options) {
        Some(fault) => Err(format!("{fault}: {query:?} {options:?}")),
        None => Ok(taken),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_query_of_a_thousand_does_harm() {
        let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds");
        let corpus =
            ingest::read(&seeds, ingest::Options::default()).map(|read| read.corpus).unwrap_or_default();
        let mut queries = Queries::new(2, words(&corpus.documents));
        let engine = Engine::new(corpus);
        for _ in 0..1_000 {
            let (options, query) = (queries.options(), queries.next().unwrap_or_default());
            assert_eq!(time(&engine, &query, &options).err(), None);
        }
    }
}
