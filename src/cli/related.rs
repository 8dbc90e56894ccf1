use super::args::Related;
use super::corpus::with_near_ids;
use super::error::CliError;
use super::output::Output;
use super::paint::clean;
use super::search::show_hit;
use tarazy_engine::Engine;
use tarazy_engine::answers;

/// Lists the articles near to one, or to a part of one.
pub(super) fn run(engine: &Engine, args: &Related, output: &mut Output) -> Result<(), CliError> {
    let answer =
        engine.related(&args.doc, args.at, args.limit).map_err(|error| with_near_ids(engine, error))?;
    if output.json {
        output.object(&answer)?;
        return output.flush();
    }
    output.line(&headline(&answer))?;
    if !answer.words.is_empty() {
        let words = format!("by the words: {}", clean(&answer.words.join(", ")));
        output.line(&output.paint.faint(&output.paint.paragraph(&words, 0)))?;
    }
    for hit in &answer.hits {
        show_hit(engine, hit, output)?;
        if answer.copies.contains(&hit.doc) {
            output.line(&output.paint.faint("    nearly the same text"))?;
        }
    }
    output.flush()
}

fn headline(answer: &answers::Related) -> String {
    let doc = clean(&answer.doc);
    match answer.total {
        0 => format!("nothing near to {doc}"),
        1 => format!("1 article near to {doc}"),
        total => format!("{total} articles near to {doc}"),
    }
}
