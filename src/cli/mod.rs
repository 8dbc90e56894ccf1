//! What the program takes and where it goes.

mod args;
mod batch;
mod bundle;
mod compare;
mod corpus;
mod error;
mod export;
mod output;
mod pack;
mod paint;
mod questions;
mod quotes;
mod related;
mod search;
mod shards;
mod show;

use args::{Args, Command};
use clap::Parser;
use error::CliError;
use output::Output;
use std::path::Path;
use std::process::ExitCode;
use tarazy_engine::Engine;

/// Runs the program: 0 when all went well, 1 for an error, 2 for bad usage.
pub(crate) fn run() -> ExitCode {
    let args = match Args::try_parse().and_then(Args::checked) {
        Ok(args) => args,
        Err(usage) => return refuse(&usage),
    };
    match execute(&args) {
        // Whoever read the output has seen enough.
        Ok(()) | Err(CliError::ClosedPipe) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn execute(args: &Args) -> Result<(), CliError> {
    let mut output = Output::new(args.json);
    let corpus = args.corpus.as_deref();
    match &args.command {
        Command::Pack(pack) => pack::pack(pack, &mut output),
        Command::Bundle(bundle) => bundle::run(bundle, &mut output),
        Command::Export(export) => export::run(export, &mut output),
        Command::Verify { pack } => pack::verify(pack, &mut output),
        Command::Search(search) => match &search.batch {
            Some(queries) => batch::run(&mut corpus::open(corpus)?, queries, &search.options(), &mut output),
            None => answer(corpus, &mut output, |engine, output| search::run(engine, search, output)),
        },
        Command::Show { doc: Some(doc) } => {
            answer(corpus, &mut output, |engine, output| show::document(engine, doc, output))
        }
        Command::Show { doc: None } => answer(corpus, &mut output, show::list),
        Command::Related(related) => {
            answer(corpus, &mut output, |engine, output| related::run(engine, related, output))
        }
        Command::Quotes(quotes) => {
            answer(corpus, &mut output, |engine, output| quotes::run(engine, &quotes.options(), output))
        }
        Command::Compare(compare) => {
            answer(corpus, &mut output, |engine, output| compare::run(engine, compare, output))
        }
        Command::Questions { explain } => questions::run(corpus, explain.as_deref(), &mut output),
    }
}

/// What `command` says of a corpus.
fn answer(
    corpus: Option<&Path>,
    output: &mut Output,
    command: impl Fn(&Engine, &mut Output) -> Result<(), CliError>,
) -> Result<(), CliError> {
    corpus::open(corpus)?.answer(output, command)
}

/// Help and version go to stdout; a slip in the arguments is one line on stderr.
fn refuse(usage: &clap::Error) -> ExitCode {
    if !usage.use_stderr() {
        // Help cut off by a closed pipe is still help.
        let _ = usage.print();
        return ExitCode::SUCCESS;
    }
    let text = usage.to_string();
    let told = text.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
    let words: Vec<&str> = told.split_whitespace().collect();
    eprintln!("bad-usage: {}; see `tarazy --help`", words.join(" "));
    ExitCode::from(2)
}
