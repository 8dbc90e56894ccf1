use super::args::Search;
use super::error::CliError;
use super::output::Output;
use super::paint::{Source, clean};
use super::show::{find, tagline};
use tarazy_engine::Engine;
use tarazy_engine::answers::{self, Hit};

/// Searches and prints the articles with their best places.
pub(super) fn run(engine: &Engine, args: &Search, output: &mut Output) -> Result<(), CliError> {
    let answer = engine.search(args.query.as_deref().unwrap_or_default(), &args.options());
    if output.json {
        output.object(&answer)?;
        return output.flush();
    }
    output.line(&headline(&answer))?;
    for note in &answer.notes {
        output.line(&output.paint.faint(&format!("note: {}", told(note))))?;
    }
    for hit in &answer.hits {
        show_hit(engine, hit, output)?;
    }
    output.flush()
}

/// A note in words.
fn told(note: &str) -> &str {
    match note {
        "empty" => "there is no word to search for in the query",
        "cut" => "the query was cut at 512 characters",
        "malformed" => "a part of the query was malformed and searched as plain words",
        "slip" => "found through another spelling, keyboard layout or alphabet",
        "typo" => "found through typing errors",
        "large" => "the query is very large: some words were left out, or found only as typed",
        "undated" => "articles without a date come last",
        "partial" => "some files of the corpus could not be read: articles or places may be missing",
        code => code,
    }
}

fn headline(answer: &answers::Search) -> String {
    let query = clean(&answer.query);
    let found = match (answer.total, answer.hits.len()) {
        (0, _) => format!("nothing found for {query}"),
        (1, _) => format!("1 article for {query}"),
        (total, listed) if listed < total => format!("{total} articles for {query}, the first {listed}"),
        (total, _) => format!("{total} articles for {query}"),
    };
    match &answer.suggestion {
        Some(other) => format!("{found}; did you mean {} ({})?", clean(&other.text), other.reason),
        None => found,
    }
}

pub(super) fn show_hit(engine: &Engine, hit: &Hit, output: &mut Output) -> Result<(), CliError> {
    let Some(document) = find(engine, &hit.doc) else { return Ok(()) };
    let source = Source::new(&document.text);
    output.line("")?;
    output.line(&output.paint.strong(&clean(&hit.title.text)))?;
    output.line(&output.paint.faint(&tagline(document)))?;
    for passage in &hit.passages {
        let words = source.marked(passage.start, passage.end, &passage.marks);
        output.line(&output.paint.paragraph(&words, 4))?;
    }
    Ok(())
}
