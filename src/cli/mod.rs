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
mod show;

use args::{Args, Command};
use clap::Parser;
use error::CliError;
use output::Output;
use std::process::ExitCode;

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
            Some(queries) => batch::run(&corpus::open(corpus)?, queries, &search.options(), &mut output),
            None => search::run(&corpus::open(corpus)?, search, &mut output),
        },
        Command::Show { doc: Some(doc) } => show::document(&corpus::open(corpus)?, doc, &mut output),
        Command::Show { doc: None } => show::list(&corpus::open(corpus)?, &mut output),
        Command::Related(related) => related::run(&corpus::open(corpus)?, related, &mut output),
        Command::Quotes(quotes) => quotes::run(&corpus::open(corpus)?, &quotes.options(), &mut output),
        Command::Compare(compare) => compare::run(&corpus::open(corpus)?, compare, &mut output),
        Command::Questions { explain } => questions::run(corpus, explain.as_deref(), &mut output),
    }
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
