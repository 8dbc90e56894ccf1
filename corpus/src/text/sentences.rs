//! Where sentences end.

use super::Span;

/// The sentences of `text`, without the white space around them.
#[must_use]
pub fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, _) in text.match_indices(['.', '!', '?', '\n']) {
        let end = end + 1;
        push_trimmed(text, start, end, &mut found);
        start = end;
    }
    push_trimmed(text, start, text.len(), &mut found);
    found
}

fn push_trimmed(text: &str, start: usize, end: usize, found: &mut Vec<Span>) {
    let piece = &text[start..end];
    let start = start + piece.len() - piece.trim_start().len();
    let end = start + piece.trim().len();
    if start < end {
        found.push(Span::new(start, end));
    }
}
