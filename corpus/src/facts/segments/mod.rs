//! What each part of a text is: sentence, headline, heading, or furniture.
//!
//! Lines are judged first (labels, lists, shape), then the sentences of body lines, because texts
//! that lost their line breaks carry captions, headings and pointers between sentences.
//! When in doubt a part is a sentence: furniture must never eat the article.

mod body;
mod dateline;
mod glued;
mod lines;
mod phrases;
mod shape;
mod title;

pub(super) use lines::paragraphs;
pub use title::shown;

use super::{Segment, SegmentKind};
use crate::document::Document;
use crate::text::Span;
use crate::text::language::{Language, detect};
use crate::text::tokens::tokens;

/// A part with fewer words has the language of its document: too little to tell by.
const WORDS_TO_TELL_LANGUAGE: usize = 5;

/// Segments in order; together they cover everything but white space.
pub(super) fn find(document: &Document) -> Vec<Segment> {
    let text = document.text.as_str();
    let main = match document.language {
        Language::Unknown => detect(text),
        known => known,
    };
    let segment =
        |(span, kind): (Span, SegmentKind)| Segment { span, kind, language: language(span.of(text), main) };
    parts(text, &document.title.text, true).into_iter().map(segment).collect()
}

fn language(part: &str, main: Language) -> Language {
    if tokens(part).take(WORDS_TO_TELL_LANGUAGE).count() < WORDS_TO_TELL_LANGUAGE {
        return main;
    }
    match detect(part) {
        Language::Unknown => main,
        found => found,
    }
}

/// The parts of `text` with their kinds; `title` is the known headline, or empty. Unless the `whole` is wanted, body
/// lines after the first are left as they are.
fn parts(text: &str, title: &str, whole: bool) -> Vec<(Span, SegmentKind)> {
    let lines = lines::lines(text);
    let kinds = lines::classify(&lines, title);
    let mut body = body::Body::new(text, &lines);
    for (line, kind) in lines.iter().zip(kinds) {
        match kind {
            SegmentKind::Sentence if whole || !body.is_open() => body.split(line.span),
            kind => body.push(line.span, kind),
        }
    }
    body.parts
}

#[cfg(test)]
mod tests;
