//! Words and numbers of a text with their places.

use super::Span;

/// The words and numbers of `text` in order. A word may hold inner hyphens and apostrophes.
pub fn tokens(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let tail = &text[start..];
        let len = tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len());
        rest = start + len;
        Some(Span::new(start, rest))
    })
}
