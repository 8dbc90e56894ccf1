use super::corpus::with_near_ids;
use super::error::CliError;
use super::output::Output;
use super::paint::{Source, clean};
use tarazy_corpus::Document;
use tarazy_engine::answers::{self, Figure, Quote, Segment};
use tarazy_engine::{Engine, answers::Show};

/// How many UTF-16 units of a quotation or of the words around a figure are listed.
const GLIMPSE: u32 = 160;

/// Kinds of segments that are the article itself.
const BODY: [&str; 3] = ["sentence", "headline", "heading"];

/// The article with this id.
pub(super) fn find<'a>(engine: &'a Engine, id: &str) -> Option<&'a Document> {
    engine.documents().iter().find(|document| document.id == id)
}

/// Id, date, outlet and language of an article; what is not known is said to be so.
pub(super) fn tagline(document: &Document) -> String {
    let date = document.published.as_ref().map_or("no date", |date| &date.iso);
    let source = document.source.as_deref().unwrap_or("no source");
    clean(&[&document.id, date, source, document.language.code()].join(" · "))
}

/// Lists the articles.
pub(super) fn list(engine: &Engine, output: &mut Output) -> Result<(), CliError> {
    let info = engine.info();
    if output.json {
        output.object(&info)?;
        return output.flush();
    }
    // One whose file could not be read has no id.
    for document in engine.documents().iter().filter(|document| !document.id.is_empty()) {
        output.line(&output.paint.strong(&clean(&document.title.text)))?;
        output.line(&format!("    {}", output.paint.faint(&tagline(document))))?;
    }
    output.flush()
}

/// Shows one article: what is known of it, its text, its facts.
pub(super) fn document(engine: &Engine, id: &str, output: &mut Output) -> Result<(), CliError> {
    let answer = engine.show(id).map_err(|error| with_near_ids(engine, error))?;
    if output.json {
        output.object(&answer)?;
        return output.flush();
    }
    let source = Source::new(&answer.text);
    head(&answer, output)?;
    body(&answer, &source, output)?;
    quotes(&answer.quotes, &source, output)?;
    figures(&answer.figures, &source, output)?;
    dates(&answer, &source, output)?;
    names(&answer, output)?;
    output.flush()
}

fn head(answer: &Show, output: &mut Output) -> Result<(), CliError> {
    let derived = if answer.title.derived { " (made from the first sentence)" } else { "" };
    output.line(&output.paint.strong(&format!("{}{derived}", clean(&answer.title.text))))?;
    let published = answer.published.as_ref().map(|date| format!("{} ({})", date.iso, date.precision));
    let rows = [
        ("id", Some(&answer.id)),
        ("source", answer.source.as_ref()),
        ("url", answer.url.as_ref()),
        ("published", published.as_ref()),
        ("retrieved", answer.retrieved.as_ref()),
        ("author", answer.author.as_ref()),
        ("kind", answer.kind.as_ref()),
        ("language", Some(&answer.language)),
        ("sha256", Some(&answer.sha256)),
    ];
    for (name, value) in rows {
        output.line(&format!("{name:<11}{}", value.map_or("not known".to_owned(), |value| clean(value))))?;
    }
    Ok(())
}

/// The text in its paragraphs; what is not part of the article stands apart with its kind.
fn body(answer: &Show, source: &Source<'_>, output: &mut Output) -> Result<(), CliError> {
    let mut paragraph = String::new();
    let mut end = 0;
    for segment in &answer.segments {
        let new_line = source.between(end, segment.start).contains('\n');
        if new_line || segment.kind != "sentence" {
            put_paragraph(&mut paragraph, output)?;
        }
        end = segment.end;
        paragraph.push_str(&clean(source.between(segment.start, segment.end)));
        paragraph.push(' ');
        if segment.kind != "sentence" {
            put_apart(&paragraph, segment, output)?;
            paragraph.clear();
        }
    }
    put_paragraph(&mut paragraph, output)
}

fn put_paragraph(paragraph: &mut String, output: &mut Output) -> Result<(), CliError> {
    if !paragraph.is_empty() {
        output.line("")?;
        output.line(&output.paint.paragraph(paragraph, 0))?;
        paragraph.clear();
    }
    Ok(())
}

fn put_apart(words: &str, segment: &Segment, output: &mut Output) -> Result<(), CliError> {
    output.line("")?;
    let paint = output.paint;
    let shown = if BODY.contains(&segment.kind) {
        paint.strong(&paint.paragraph(words, 0))
    } else {
        paint.faint(&paint.paragraph(&format!("({}) {words}", segment.kind), 4))
    };
    output.line(&shown)
}

fn section(name: &str, count: usize, output: &mut Output) -> Result<(), CliError> {
    output.line("")?;
    output.line(&output.paint.strong(&format!("{name}: {count}")))
}

fn quotes(quotes: &[Quote], source: &Source<'_>, output: &mut Output) -> Result<(), CliError> {
    section("quotations", quotes.len(), output)?;
    for quote in quotes {
        let speaker = quote.speaker.as_deref().unwrap_or("speaker not known");
        let occasion = quote.occasion.as_ref().map(|words| format!(", {words}")).unwrap_or_default();
        output.line(&format!("  {} · {}{}", clean(speaker), quote.kind, clean(&occasion)))?;
        output.line(&output.paint.paragraph(&glimpse(source, quote.start, quote.end), 4))?;
    }
    Ok(())
}

pub(super) fn glimpse(source: &Source<'_>, start: u32, end: u32) -> String {
    let words = clean(source.between(start, end));
    match words.char_indices().nth(GLIMPSE as usize) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words,
    }
}

fn figures(figures: &[Figure], source: &Source<'_>, output: &mut Output) -> Result<(), CliError> {
    section("figures", figures.len(), output)?;
    for figure in figures {
        let value = figure.value.map_or("?".to_owned(), |value| value.to_string());
        let known = [figure.unit.as_deref(), figure.counts.as_deref()];
        let what: Vec<&str> = known.into_iter().flatten().collect();
        let as_of = figure.as_of.as_ref().map(|date| format!(", as of {date}")).unwrap_or_default();
        let words = glimpse(source, figure.start, figure.end);
        let number = format!("{} {value}", figure.comparison);
        output.line(&format!("  {number:<14}{}{as_of}  «{words}»", clean(&what.join(" "))))?;
    }
    Ok(())
}

fn dates(answer: &answers::Show, source: &Source<'_>, output: &mut Output) -> Result<(), CliError> {
    section("dates", answer.dates.len(), output)?;
    for date in &answer.dates {
        let iso = if date.iso.is_empty() { "?" } else { &date.iso };
        output.line(&format!("  {iso:<22}«{}»", glimpse(source, date.start, date.end)))?;
    }
    Ok(())
}

fn names(answer: &answers::Show, output: &mut Output) -> Result<(), CliError> {
    section("names", answer.names.len(), output)?;
    for name in &answer.names {
        let mentions = format!("{} × {}", name.mentions.len(), name.kind);
        output.line(&format!("  {mentions:<20}{}", clean(&name.name)))?;
    }
    Ok(())
}
