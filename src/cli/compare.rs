use super::args;
use super::corpus::with_near_ids;
use super::error::CliError;
use super::output::Output;
use super::paint::{Source, clean};
use super::show::{find, tagline};
use tarazy_corpus::Document;
use tarazy_corpus::text::Language;
use tarazy_engine::Engine;
use tarazy_engine::answers::{self, Cell, Label, Ledger, Row, Versions};

/// Articles that `--rest` adds at most.
const REST: usize = 8;

/// One of the articles compared.
struct Side<'a> {
    letter: String,
    document: &'a Document,
    source: Source<'a>,
}

/// Compares the articles: ledger first, then question by question.
pub(super) fn run(engine: &Engine, args: &args::Compare, output: &mut Output) -> Result<(), CliError> {
    let mut docs = args.docs.clone();
    if args.rest {
        docs.extend(rest(engine, &docs)?);
    }
    let answer = engine.compare(&docs).map_err(|error| with_near_ids(engine, error))?;
    if output.json {
        output.object(&answer)?;
        return output.flush();
    }
    let sides = sides(engine, &answer);
    output.line(&output.paint.strong(&told(&answer.ledger)))?;
    output.line("")?;
    for side in &sides {
        output.line(&format!(
            "{}  {}",
            output.paint.strong(&side.letter),
            clean(&side.document.title.text)
        ))?;
        output.line(&format!("   {}", output.paint.faint(&tagline(side.document))))?;
    }
    for row in &answer.rows {
        show_row(row, &sides, output)?;
    }
    if let Some(versions) = &answer.versions {
        show_versions(versions, &sides, output)?;
    }
    output.flush()
}

/// What was written in, struck out and moved, with a few words around.
fn show_versions(versions: &Versions, sides: &[Side<'_>], output: &mut Output) -> Result<(), CliError> {
    let side = |id: &String| sides.iter().find(|side| side.document.id == *id);
    let (Some(a), Some(b)) = (side(&versions.a), side(&versions.b)) else { return Ok(()) };
    let heading = format!(
        "VERSIONS  {} and {} are one text, {:.0} % kept",
        a.letter,
        b.letter,
        100.0 * versions.shared
    );
    output.line("")?;
    output.line(&output.paint.strong(&heading))?;
    for change in versions.changes.iter().filter(|change| change.kind != "kept") {
        let sign = match change.kind {
            "deleted" => "-",
            "inserted" => "+",
            _ => "~",
        };
        let (side, place) = change.a.as_ref().map_or((b, change.b.as_ref()), |place| (a, Some(place)));
        let words = place.map_or("", |place| side.source.between(place.start, place.end));
        output.line(&output.paint.paragraph(&format!("{sign} {}: {}", change.kind, clean(words)), 3))?;
    }
    Ok(())
}

/// The articles nearest to the first that are not asked for already.
fn rest(engine: &Engine, docs: &[String]) -> Result<Vec<String>, CliError> {
    let Some(first) = docs.first() else { return Ok(Vec::new()) };
    let near = engine.related(first, None, REST).map_err(|error| with_near_ids(engine, error))?;
    Ok(near.hits.into_iter().map(|hit| hit.doc).filter(|doc| !docs.contains(doc)).collect())
}

fn sides<'a>(engine: &'a Engine, answer: &answers::Compare) -> Vec<Side<'a>> {
    let documents = answer.docs.iter().filter_map(|id| find(engine, id));
    let side = |(position, document): (usize, &'a Document)| Side {
        letter: letter(position),
        document,
        source: Source::new(&document.text),
    };
    documents.enumerate().map(side).collect()
}

/// A, B … Z, then by number.
fn letter(position: usize) -> String {
    let letter = u8::try_from(position).ok().filter(|&position| position < 26);
    letter.map_or_else(|| format!("#{}", position + 1), |position| char::from(b'A' + position).to_string())
}

fn told(ledger: &Ledger) -> String {
    let counts = [
        ("changed", ledger.changed),
        ("contradicts", ledger.contradicts),
        ("updated", ledger.updated),
        ("agrees", ledger.agrees),
        ("adds", ledger.adds),
        ("related", ledger.related),
        ("only in one", ledger.only),
    ];
    counts.map(|(name, count)| format!("{name} {count}")).join(" · ")
}

fn show_row(row: &Row, sides: &[Side<'_>], output: &mut Output) -> Result<(), CliError> {
    let language = sides.first().map_or(Language::Unknown, |side| side.document.language);
    let colon = if row.evidence.is_empty() { "" } else { ": " };
    let heading = format!("{}  {}", row.relation.to_uppercase(), clean(label_in(&row.label, language)));
    output.line("")?;
    output.line(&output.paint.strong(&heading))?;
    output.line(&output.paint.faint(
        &output.paint.paragraph(&clean(&format!("{}{colon}{}", row.reason, row.evidence.join(", "))), 3),
    ))?;
    for cell in &row.cells {
        if let Some(side) = sides.iter().find(|side| side.document.id == cell.doc) {
            show_cell(cell, side, output)?;
        }
    }
    Ok(())
}

fn label_in(label: &Label, language: Language) -> &str {
    match language {
        Language::Russian => &label.ru,
        Language::Kazakh => &label.kk,
        Language::English | Language::Unknown => &label.en,
    }
}

fn show_cell(cell: &Cell, side: &Side<'_>, output: &mut Output) -> Result<(), CliError> {
    for claim in &cell.claims {
        let voice = claim.voice.as_deref().unwrap_or("voice not known");
        let words = side.source.between(claim.start, claim.end);
        let line = format!("{}  {}: {}", side.letter, clean(voice), clean(words));
        output.line(&output.paint.paragraph(&line, 3))?;
    }
    Ok(())
}
