use super::error::CliError;
use super::output::Output;
use super::paint::{Source, clean};
use super::show::{find, glimpse, tagline};
use tarazy_engine::Engine;
use tarazy_engine::answers::{self, Said};
use tarazy_engine::search::QuotesOptions;

/// Lists who said what: speaker by speaker, article by article.
pub(super) fn run(engine: &Engine, options: &QuotesOptions, output: &mut Output) -> Result<(), CliError> {
    let answer = engine.quotes(options);
    if output.json {
        output.object(&answer)?;
        return output.flush();
    }
    output.line(&headline(&answer))?;
    for said in answer.quotes.chunk_by(|a, b| a.speaker == b.speaker) {
        output.line("")?;
        output
            .line(&output.paint.strong(&clean(said[0].speaker.as_deref().unwrap_or("speaker not known"))))?;
        for said in said.chunk_by(|a, b| a.doc == b.doc) {
            in_article(engine, said, output)?;
        }
    }
    output.flush()
}

fn headline(answer: &answers::Quotes) -> String {
    match (answer.total, answer.quotes.len()) {
        (0, _) => "no quotations".to_owned(),
        (1, _) => "1 quotation".to_owned(),
        (total, listed) if listed < total => format!("{total} quotations, the first {listed}"),
        (total, _) => format!("{total} quotations"),
    }
}

/// What one speaker says in one article.
fn in_article(engine: &Engine, said: &[Said], output: &mut Output) -> Result<(), CliError> {
    let Some(document) = find(engine, &said[0].doc) else { return Ok(()) };
    let source = Source::new(&document.text);
    output.line(&output.paint.faint(&format!("  {}", tagline(document))))?;
    for Said { quote, .. } in said {
        let words = format!("{}: {}", quote.kind, glimpse(&source, quote.start, quote.end));
        output.line(&output.paint.paragraph(&words, 4))?;
    }
    Ok(())
}
