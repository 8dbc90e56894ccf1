use super::corpus::{open, with_near_ids};
use super::error::CliError;
use super::output::Output;
use super::paint::{Source, clean};
use super::show::find;
use std::path::Path;
use tarazy_engine::Engine;
use tarazy_engine::answers::Explain;

/// Lists the questions, or what they catch in the articles that `explain` names: a folder, a file, or the id of one.
pub(super) fn run(corpus: Option<&Path>, explain: Option<&str>, output: &mut Output) -> Result<(), CliError> {
    let Some(explain) = explain else { return open(corpus)?.answer(output, list) };
    let path = Path::new(explain);
    let mut corpus = open(if path.exists() { Some(path) } else { corpus })?;
    corpus.answer(output, |engine, output| explained(engine, explain, output))
}

fn explained(engine: &Engine, explain: &str, output: &mut Output) -> Result<(), CliError> {
    let ids: Vec<String> = if Path::new(explain).exists() {
        engine.info().documents.into_iter().map(|document| document.id).collect()
    } else {
        vec![explain.to_owned()]
    };
    for id in &ids {
        let answer = engine.explain(id).map_err(|error| with_near_ids(engine, error))?;
        if output.json {
            output.object(&answer)?;
        } else {
            show(engine, &answer, output)?;
        }
    }
    output.flush()
}

fn list(engine: &Engine, output: &mut Output) -> Result<(), CliError> {
    let info = engine.info();
    if output.json {
        output.object(&info.questions)?;
        return output.flush();
    }
    for question in &info.questions {
        let labels = [&question.label.ru, &question.label.kk, &question.label.en];
        let labels = labels.map(|label| clean(label)).join(" · ");
        output.line(&format!("{:<14}{labels}", clean(&question.id)))?;
    }
    output.flush()
}

/// Question by question, in their order: the sentences, with the words that met a cue set off.
fn show(engine: &Engine, answer: &Explain, output: &mut Output) -> Result<(), CliError> {
    let Some(document) = find(engine, &answer.doc) else { return Ok(()) };
    let source = Source::new(&document.text);
    output.line(&output.paint.strong(&clean(&answer.doc)))?;
    for question in engine.info().questions {
        let mut caught = answer.caught.iter().filter(|caught| caught.question == question.id).peekable();
        if caught.peek().is_none() {
            continue;
        }
        output.line(&format!("  {}", output.paint.strong(&clean(&question.id))))?;
        for caught in caught {
            let words = source.marked(caught.start, caught.end, &caught.words);
            let unused = if caught.used { "" } else { ", others fit better" };
            output.line(&output.paint.faint(&format!("    {}{unused}", clean(&caught.cue))))?;
            output.line(&output.paint.paragraph(&words, 6))?;
        }
    }
    output.line("")
}
