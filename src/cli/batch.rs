use super::corpus::Opened;
use super::error::CliError;
use super::output::Output;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use tarazy_engine::search::SearchOptions;

/// Answers every line of `queries` with a line of JSON; the corpus is opened once.
pub(super) fn run(
    corpus: &mut Opened,
    queries: &Path,
    options: &SearchOptions,
    output: &mut Output,
) -> Result<(), CliError> {
    let in_file = CliError::io(queries);
    let mut lines: Box<dyn BufRead> = if queries == Path::new("-") {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(queries).map_err(&in_file)?))
    };
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line).map_err(&in_file)? > 0 {
        // Bytes that are no text cannot be found in any: the query is searched without them.
        let query = String::from_utf8_lossy(line.trim_ascii());
        corpus.answer(output, |engine, output| output.object(&engine.search(&query, options)))?;
        line.clear();
        // A program that asks and waits must not wait for a full buffer.
        output.flush()?;
    }
    Ok(())
}
