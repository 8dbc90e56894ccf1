//! What nobody would write: `tarazy-fuzz [queries|texts|files|packs|shards] [CORPUS] [--minutes N] [--limit-ms N]`.
//!
//! Fails when something panics, gives an impossible answer, or takes longer than `--limit-ms`. `CORPUS` is a folder or file
//! of articles, of which the rest is made; without it, the articles of this repository. Without a name, all five in turn.

mod changes;
mod comparisons;
mod files;
mod packs;
mod queries;
mod random;
mod shards;
mod texts;

use files::Files;
use packs::Packs;
use queries::Queries;
use shards::Shards;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use tarazy_corpus::{Corpus, ingest};
use texts::Texts;

/// What is tried.
trait Target {
    type Input: Debug;

    /// Another one each time.
    fn input(&mut self) -> Self::Input;

    /// What is wrong with what becomes of it, if anything is.
    fn fault(&self, input: &Self::Input) -> Option<&'static str>;
}

const TARGETS: [&str; 5] = ["queries", "texts", "files", "packs", "shards"];

struct Arguments {
    targets: Vec<String>,
    corpus: PathBuf,
    minutes: f64,
    limit_ms: f64,
}

fn main() -> ExitCode {
    let outcome = arguments().and_then(|arguments| {
        let options = ingest::Options { skip_bad: true };
        let read = ingest::read(&arguments.corpus, options).map_err(|error| error.to_string())?;
        println!("{} documents", read.corpus.documents.len());
        arguments.targets.iter().try_for_each(|name| target(name, read.corpus.clone(), &arguments))
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
    let mut arguments =
        Arguments { targets: Vec::new(), corpus: seeds(), minutes: 1.0, limit_ms: f64::INFINITY };
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        let mut number = || given.next().and_then(|number| number.parse().ok()).ok_or("a number is missing");
        match argument.as_str() {
            "--minutes" => arguments.minutes = number()?,
            "--limit-ms" => arguments.limit_ms = number()?,
            name if TARGETS.contains(&name) => arguments.targets.push(argument),
            path => arguments.corpus = path.into(),
        }
    }
    if arguments.targets.is_empty() {
        arguments.targets = TARGETS.map(str::to_owned).to_vec();
    }
    Ok(arguments)
}

fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds")
}

fn target(name: &str, corpus: Corpus, arguments: &Arguments) -> Result<(), String> {
    println!("{name}:");
    match name {
        "texts" => fuzz(&mut Texts::new(1, corpus), arguments),
        "files" => fuzz(&mut Files::new(1, scratch()), arguments),
        "packs" => fuzz(&mut Packs::new(1, &corpus), arguments),
        "shards" => fuzz(&mut Shards::new(1, &corpus), arguments),
        _ => fuzz(&mut Queries::new(1, corpus), arguments),
    }
}

/// A folder of this process, for one file at a time.
fn scratch() -> PathBuf {
    std::env::temp_dir().join(format!("tarazy-fuzz-{}", std::process::id()))
}

fn fuzz<T: Target>(target: &mut T, arguments: &Arguments) -> Result<(), String> {
    let time_given = Duration::try_from_secs_f64(arguments.minutes * 60.0);
    let end = time_given.ok().and_then(|time| Instant::now().checked_add(time));
    let end = end.ok_or("--minutes needs a number of minutes, such as 5")?;
    let (mut count, mut slowest) = (0, 0.0);
    while Instant::now() < end {
        let input = target.input();
        count += 1;
        let mut taken = time(target, &input)?;
        // Other programs may have been in the way.
        for _ in 0..4 {
            if taken > slowest {
                taken = taken.min(time(target, &input)?);
            }
        }
        if taken > slowest {
            slowest = taken;
            println!("  {count}: {slowest:.2} ms");
        }
        if slowest > arguments.limit_ms {
            return Err(format!("{slowest:.0} ms: {input:?}"));
        }
    }
    println!("  {count} tried, no panic; slowest {slowest:.2} ms");
    Ok(())
}

/// Milliseconds that an input takes.
fn time<T: Target>(target: &T, input: &T::Input) -> Result<f64, String> {
    let started = Instant::now();
    let fault = catch_unwind(AssertUnwindSafe(|| target.fault(input)));
    let taken = started.elapsed().as_secs_f64() * 1e3;
    match fault {
        Err(_) => Err(format!("panic: {input:?}")),
        Ok(Some(fault)) => Err(format!("{fault}: {input:?}")),
        Ok(None) => Ok(taken),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus() -> Corpus {
        ingest::read(&seeds(), ingest::Options::default()).map(|read| read.corpus).unwrap_or_default()
    }

    fn first<T: Target>(count: u32, mut target: T) {
        for _ in 0..count {
            let input = target.input();
            assert_eq!(time(&target, &input).err(), None);
        }
    }

    #[test]
    fn no_query_of_a_thousand_does_harm() {
        first(1_000, Queries::new(2, corpus()));
    }

    #[test]
    fn no_two_texts_of_twenty_do_harm() {
        first(20, Texts::new(2, corpus()));
    }

    #[test]
    fn no_file_of_three_hundred_does_harm() {
        first(300, Files::new(2, scratch()));
    }

    #[test]
    fn no_change_of_a_pack_goes_unseen() {
        first(100, Packs::new(2, &corpus()));
    }

    #[test]
    fn no_change_of_shards_does_harm() {
        first(100, Shards::new(2, &corpus()));
    }
}
